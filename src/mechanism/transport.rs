//! `transport`: each hop between a phone and a server is sealed to a key the
//! server makes fresh each day and deletes after it.
//!
//! Transport security is modelled by HPKE (RFC 9180) set up once per
//! connection, with both directions keyed by its exporter as in RFC 9458 §4,
//! rather than by a full TLS stack. One set-up a day serves every record of
//! that day.

use super::MechanismError;
use crate::crypto::{self, CryptoError, HopKeys, KemSecret, Rng, hop};
use crate::party::Day;
use crate::wire::{Content, Direction, Record, WireError};

const INFO: &[u8] = b"sightlines hop";

/// A server's key for one day.
#[derive(Clone, Debug)]
pub struct ServerKey {
    id: u64,
    secret: KemSecret,
}

impl ServerKey {
    /// Makes the key of `day` for the server numbered `server`.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(server: u8, day: Day, rng: &mut Rng) -> Result<Self, MechanismError> {
        Ok(Self {
            id: u64::from(server) << 8 | u64::from(day.0),
            secret: KemSecret::generate(rng)?,
        })
    }

    /// The private key as a record, for whoever holds it.
    pub fn record(&self) -> Record {
        Record::write(&Content::KemKey {
            key_id: self.id,
            key: self.secret.as_bytes().to_vec().into(),
        })
    }
}

/// One phone's connection to one server on one day.
///
/// Both ends have the same keys, the phone's as it sets the connection up. That the
/// server's private key makes them of the hello is what whoever holds that key runs
/// ([`accept`]); the world does not run it once more.
#[derive(Clone, Debug)]
pub struct Connection {
    number: u64,
    hello: Record,
    keys: HopKeys,
}

impl Connection {
    /// Sets the connection up from the phone.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(key: &ServerKey, rng: &mut Rng) -> Result<Self, MechanismError> {
        let (encapsulated, keys) = hop::client_hello(&key.secret.public(), rng, INFO)?;
        let number = u64::from_be_bytes(rng.array()?);
        Ok(Self {
            number,
            hello: Record::write(&Content::HopHello {
                connection: number,
                key_id: key.id,
                encapsulated: encapsulated.to_vec().into(),
            }),
            keys,
        })
    }

    /// What the phone sends first.
    pub fn hello(&self) -> &Record {
        &self.hello
    }

    /// Seals `inner` as record number `sequence`.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn seal(
        &self,
        direction: Direction,
        sequence: u64,
        inner: &Record,
    ) -> Result<Record, MechanismError> {
        let way = crypto_direction(direction);
        let sealed = self.keys.seal(way, sequence, inner.bytes())?;
        Ok(Record::write(&Content::HopRecord {
            connection: self.number,
            direction,
            sequence,
            sealed: sealed.into(),
        }))
    }

    /// Opens a record of this connection at its receiving end.
    ///
    /// # Errors
    /// When it is not a record of this connection or was altered.
    pub fn open(&self, record: &Record) -> Result<Record, MechanismError> {
        let Content::HopRecord {
            direction,
            sequence,
            sealed,
            ..
        } = record.read()?.get()
        else {
            return Err(WireError::OtherForm.into());
        };
        let way = crypto_direction(*direction);
        let opened = self.keys.open(way, *sequence, sealed)?;
        Ok(Record::from_bytes(opened.as_ref())?)
    }

    /// The phone's keys for the connection, which it wipes at the end of the day.
    pub fn phone_keys(&self) -> Record {
        keys_record(self.number, &self.keys)
    }
}

/// The keys that the holder of a server's private key has for the connection of a hello.
///
/// # Errors
/// When either is malformed or not what its label says.
pub(crate) fn accept(hello: &Content, key: &Content) -> Result<Record, MechanismError> {
    match (hello, key) {
        (
            Content::HopHello {
                connection,
                encapsulated,
                ..
            },
            Content::KemKey { key, .. },
        ) => {
            let encapsulated = encapsulated.as_slice().try_into();
            let encapsulated = encapsulated.map_err(|_| CryptoError::BadKey)?;
            let keys = hop::accept(&KemSecret::from_bytes(key)?, encapsulated, INFO)?;
            Ok(keys_record(*connection, &keys))
        }
        _ => Err(WireError::OtherForm.into()),
    }
}

fn keys_record(connection: u64, keys: &HopKeys) -> Record {
    Record::write(&Content::HopKeys {
        connection,
        keys: keys.to_bytes().into(),
    })
}

/// `wire` and `crypto` know no common type below them, so each names its directions.
pub(crate) const fn crypto_direction(direction: Direction) -> crypto::Direction {
    match direction {
        Direction::Up => crypto::Direction::Up,
        Direction::Down => crypto::Direction::Down,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_servers_private_key_gives_the_phones_keys_of_its_own_connection_alone() {
        let mut rng = Rng::system();
        let [key, other] = [1, 2].map(|server| {
            let key = ServerKey::prepare(server, Day::SETUP, &mut rng);
            key.unwrap()
        });
        let connection = Connection::prepare(&key, &mut rng).unwrap();
        let hello = connection.hello().read().unwrap().get();
        let accepted = |key: &ServerKey| accept(hello, key.record().read().unwrap().get()).unwrap();
        assert_eq!(accepted(&key), connection.phone_keys());
        assert_ne!(accepted(&other), connection.phone_keys());
    }
}
