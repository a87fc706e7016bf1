//! `onion`: three relays, each of which takes one layer off and learns only
//! where the rest came from and where it goes (Goldschlag, Reed and Syverson
//! 1996; Dingledine, Mathewson and Syverson, "Tor", USENIX Security 2004).
//!
//! As in Tor, a phone sets up keys with each relay in turn, the later ones
//! through the earlier, and layers are symmetric from then on. Relays keep one
//! key for the ten days and a record of what they received.

use super::{Connection, MechanismError, ServerKey};
use crate::crypto::Rng;
use crate::party::Day;
use crate::wire::{Content, Direction, Record, WireError};

/// How many relays there are.
pub const RELAYS: usize = 3;

/// Their network addresses, from Ana's end (RFC 5737 documentation range).
pub const ADDRESSES: [&str; RELAYS] = ["192.0.2.31", "192.0.2.32", "192.0.2.33"];

/// Numbers of relays' servers, in the key ids of hops.
const FIRST_SERVER: u8 = 0x31;

/// The sequence number under which a later relay's hello goes through a circuit.
const HELLO: u64 = 1 << 16;

/// The relays.
#[derive(Debug)]
pub struct Relays {
    keys: Vec<ServerKey>,
}

/// One phone's circuit through all of them, for one day.
#[derive(Debug)]
pub struct Circuit {
    connections: Vec<Connection>,
}

/// What passes on the way through a circuit, from the phone's end: first what
/// the phone and the first relay exchange, last what leaves the last relay.
pub type Layers = Vec<Record>;

impl Relays {
    /// Makes every relay's key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        let keys = (FIRST_SERVER..)
            .take(RELAYS)
            .map(|server| ServerKey::prepare(server, Day::SETUP, rng))
            .collect::<Result<_, _>>()?;
        Ok(Self { keys })
    }

    /// Each relay's private key as a record.
    pub fn key_records(&self) -> Vec<Record> {
        self.keys.iter().map(ServerKey::record).collect()
    }

    /// Sets up a circuit.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn circuit(&self, rng: &mut Rng) -> Result<Circuit, MechanismError> {
        let connections = self
            .keys
            .iter()
            .map(|key| Connection::prepare(key, rng))
            .collect::<Result<_, _>>()?;
        Ok(Circuit { connections })
    }
}

impl Circuit {
    /// The hellos that set it up, each as it passes on the way to its relay.
    ///
    /// # Errors
    /// When a cipher refuses.
    pub fn hellos(&self) -> Result<Vec<Layers>, MechanismError> {
        (0..RELAYS)
            .map(|last| {
                let to = ADDRESSES[last];
                let number = HELLO + last as u64;
                self.layers(
                    last,
                    Direction::Up,
                    number,
                    to,
                    self.connections[last].hello(),
                )
            })
            .collect()
    }

    /// Wraps a record for all relays, or lets each of them wrap an answer.
    ///
    /// # Errors
    /// When a cipher refuses.
    pub fn wrap(
        &self,
        direction: Direction,
        sequence: u64,
        destination: &str,
        inner: &Record,
    ) -> Result<Layers, MechanismError> {
        self.layers(RELAYS, direction, sequence, destination, inner)
    }

    fn layers(
        &self,
        relays: usize,
        direction: Direction,
        sequence: u64,
        destination: &str,
        inner: &Record,
    ) -> Result<Layers, MechanismError> {
        let mut layers = vec![inner.clone()];
        for at in (0..relays).rev() {
            let next = match ADDRESSES.get(at + 1) {
                Some(next) if at + 1 < relays => *next,
                _ => destination,
            };
            let rest = layers.last().unwrap_or(inner);
            let layer = Record::write(&Content::OnionLayer {
                next: next.to_owned(),
                payload: rest.bytes().to_vec().into(),
            });
            layers.push(self.connections[at].seal(direction, sequence, &layer)?);
        }
        layers.reverse();
        Ok(layers)
    }

    /// Takes every layer off at the other end, each with its own key.
    ///
    /// # Errors
    /// When a layer was altered.
    pub fn peel(&self, outermost: &Record) -> Result<Record, MechanismError> {
        let mut rest = outermost.clone();
        for connection in &self.connections {
            let Content::OnionLayer { payload, .. } = connection.open(&rest)?.read()?.get().clone()
            else {
                return Err(WireError::OtherForm.into());
            };
            rest = Record::from_bytes(&payload)?;
        }
        Ok(rest)
    }
}
