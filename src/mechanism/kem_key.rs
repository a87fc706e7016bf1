//! A lasting private key with the number by which sealed records name it, for
//! every mechanism that seals something to somebody's public key.

use super::MechanismError;
use super::aead_record::NO_ASSOCIATED_DATA;
use crate::crypto::{KemSecret, Rng, sealed_box};
use crate::wire::{Content, Record, WireError};

/// HPKE's `info` for records sealed to a lasting key.
pub(crate) const INFO: &[u8] = b"sightlines lasting key";

/// Whose key it is: the number that records carry in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum KeyOf {
    /// The agency.
    Agency = 0xa6e0,
    /// The agency key that was divided among holders.
    Holders = 0xa6e5,
    /// Whoever runs the service.
    Operator = 0x09e7,
    /// The phone maker.
    Vendor = 0xf0e0,
    /// The attested hardware.
    Enclave = 0xe9c0,
    /// The body that receives reports.
    ClearingHouse = 0xc1e0,
    /// Ana, for mail and sender envelopes.
    Ana = 0x1a01,
    /// Ben.
    Ben = 0x1a02,
}

/// A lasting X25519 private key.
#[derive(Debug)]
pub struct KemKey {
    id: u64,
    secret: KemSecret,
}

impl KemKey {
    /// Makes the key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(owner: KeyOf, rng: &mut Rng) -> Result<Self, MechanismError> {
        Ok(Self {
            id: owner as u64,
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

    /// The public key, 32 bytes.
    pub fn public(&self) -> [u8; 32] {
        *self.secret.public().as_bytes()
    }

    /// Seals a record to it.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, inner: &Record, rng: &mut Rng) -> Result<Record, MechanismError> {
        let to = self.secret.public();
        let sealed = sealed_box::seal(&to, rng, INFO, NO_ASSOCIATED_DATA, inner.bytes())?;
        Ok(Record::write(&Content::KemBox {
            key_id: self.id,
            sealed: sealed.into(),
        }))
    }

    /// Opens what was sealed to it.
    ///
    /// # Errors
    /// When it was sealed to another key or altered.
    pub fn open(&self, sealed: &Record) -> Result<Record, MechanismError> {
        match sealed.read()?.get() {
            Content::KemBox { sealed, .. } => {
                let opened = sealed_box::open(&self.secret, INFO, NO_ASSOCIATED_DATA, sealed)?;
                Ok(Record::from_bytes(opened.as_ref())?)
            }
            _ => Err(WireError::OtherForm.into()),
        }
    }
}
