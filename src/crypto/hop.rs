//! A connection: two directions keyed by one HPKE set-up.
//!
//! RFC 9180 §9.8 (bidirectional encryption) in the way of RFC 9458 §4.4: both
//! ends derive everything from the context's `Export`,
//!
//! ```text
//! key(way)       = Export("sightlines hop key " ‖ way, 32)
//! base_nonce(way) = Export("sightlines hop nonce " ‖ way, 12)
//! nonce(way, n)  = base_nonce(way) XOR I2OSP(n, 12)      RFC 9180 §5.2
//! ```
//!
//! so a connection costs one Diffie-Hellman and each record only ChaCha20-Poly1305.
//! Records are numbered from 0 in each direction; a number must not be used
//! for two different records.

use std::fmt;

use super::sealed_box::{ENC_LEN, Receiver, Sender};
use super::{AeadKey, CryptoError, KemPublic, KemSecret, NONCE_LEN, Opened, Rng};

/// Which way a record travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From the one who opened the connection.
    Up,
    /// To the one who opened the connection.
    Down,
}

/// Both directions' keys: whoever holds them reads the whole connection.
#[derive(Clone)]
pub struct HopKeys {
    up: OneWay,
    down: OneWay,
}

#[derive(Clone)]
struct OneWay {
    key: AeadKey,
    base_nonce: [u8; NONCE_LEN],
}

/// Bytes of a saved [`HopKeys`].
pub const HOP_KEYS_LEN: usize = 2 * (32 + NONCE_LEN);

/// Opens a connection to the holder of `to`'s secret: the `enc` to send first,
/// and the keys.
///
/// # Errors
/// [`CryptoError::Randomness`], [`CryptoError::BadKey`].
pub fn client_hello(
    to: &KemPublic,
    rng: &mut Rng,
    info: &[u8],
) -> Result<([u8; ENC_LEN], HopKeys), CryptoError> {
    let (enc, sender) = Sender::set_up(to, rng, info)?;
    Ok((
        enc,
        HopKeys::derive(|label, out| sender.export(label, out))?,
    ))
}

/// The other end's keys. They prove nothing by themselves: with a wrong secret
/// or `info` they are other keys, which open nothing.
///
/// # Errors
/// [`CryptoError::BadKey`] for an `enc` no honest sender makes.
pub fn accept(
    secret: &KemSecret,
    enc: &[u8; ENC_LEN],
    info: &[u8],
) -> Result<HopKeys, CryptoError> {
    let receiver = Receiver::set_up(secret, enc, info)?;
    HopKeys::derive(|label, out| receiver.export(label, out))
}

impl HopKeys {
    /// Seals record number `sequence` of one direction:
    /// `ciphertext ‖ tag(16)`.
    ///
    /// # Errors
    /// [`CryptoError::TooLong`] beyond 256 GiB.
    pub fn seal(
        &self,
        direction: Direction,
        sequence: u64,
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let way = self.way(direction);
        way.key
            .seal_with_nonce(&way.nonce(sequence), &[], plaintext)
    }

    /// Opens record number `sequence` of one direction.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`], [`CryptoError::NotOpened`].
    pub fn open(
        &self,
        direction: Direction,
        sequence: u64,
        record: &[u8],
    ) -> Result<Opened<Vec<u8>>, CryptoError> {
        let way = self.way(direction);
        way.key.open_with_nonce(&way.nonce(sequence), &[], record)
    }

    /// As bytes, to be recorded as something a party holds:
    /// `key(32) ‖ base_nonce(12)` up, then down.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.up, &self.down]
            .iter()
            .flat_map(|way| way.key.as_bytes().iter().chain(&way.base_nonce))
            .copied()
            .collect()
    }

    /// What [`to_bytes`](Self::to_bytes) gave.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] unless there are [`HOP_KEYS_LEN`] bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let (up, down) = bytes
            .split_at_checked(HOP_KEYS_LEN / 2)
            .ok_or(CryptoError::BadKey)?;
        Ok(Self {
            up: OneWay::from_bytes(up)?,
            down: OneWay::from_bytes(down)?,
        })
    }

    fn derive(
        export: impl Fn(&[u8], &mut [u8]) -> Result<(), CryptoError>,
    ) -> Result<Self, CryptoError> {
        let way = |name: &str| {
            let mut key = zeroize::Zeroizing::new([0; 32]);
            let mut base_nonce = [0; NONCE_LEN];
            export(
                format!("sightlines hop key {name}").as_bytes(),
                key.as_mut(),
            )?;
            export(
                format!("sightlines hop nonce {name}").as_bytes(),
                &mut base_nonce,
            )?;
            Ok(OneWay {
                key: AeadKey::from_bytes(key.as_slice())?,
                base_nonce,
            })
        };
        Ok(Self {
            up: way("up")?,
            down: way("down")?,
        })
    }

    fn way(&self, direction: Direction) -> &OneWay {
        match direction {
            Direction::Up => &self.up,
            Direction::Down => &self.down,
        }
    }
}

impl OneWay {
    fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let (key, base_nonce) = bytes.split_at_checked(32).ok_or(CryptoError::BadKey)?;
        Ok(Self {
            key: AeadKey::from_bytes(key)?,
            base_nonce: base_nonce.try_into().map_err(|_| CryptoError::BadKey)?,
        })
    }

    fn nonce(&self, sequence: u64) -> [u8; NONCE_LEN] {
        let mut nonce = self.base_nonce;
        for (byte, number) in nonce.iter_mut().skip(4).zip(sequence.to_be_bytes()) {
            *byte ^= number;
        }
        nonce
    }
}

impl fmt::Debug for HopKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HopKeys(redacted)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;
