//! A message sealed under a key of its own, and the ways to that key.
//!
//! Olm takes its randomness from the system and makes its message keys itself.
//! So wherever a design builds a further way to a message's key, the words are
//! sealed under a fresh content key, and the carrier brings that key to the
//! recipient, as OpenPGP does with session keys (RFC 9580 §10.3). None of it
//! depends on the words: it is made once and used for every keystroke.

use super::aead_record::{key_record, open_under, seal_under};
use super::{KemKey, MechanismError};
use crate::crypto::{AeadKey, Rng};
use crate::wire::{Content, Record, WireError};

/// One message's content key on its ways.
#[derive(Debug)]
pub struct ContentKey {
    key: AeadKey,
    received: AeadKey,
    carried: Record,
    access: Vec<Record>,
}

impl ContentKey {
    /// A key that reaches its recipient as `carry` seals it and `take` opens it again.
    ///
    /// # Errors
    /// When a cipher refuses.
    pub fn prepare(
        key: AeadKey,
        access: Vec<Record>,
        mut carry: impl FnMut(&Record) -> Result<Record, MechanismError>,
        take: impl FnOnce(&Record) -> Result<Record, MechanismError>,
    ) -> Result<Self, MechanismError> {
        let carried = carry(&key_record(&key))?;
        let received = match take(&carried)?.read()?.get() {
            Content::AeadKey { key } => AeadKey::from_bytes(key)?,
            _ => return Err(WireError::OtherForm.into()),
        };
        Ok(Self {
            key,
            received,
            carried,
            access,
        })
    }

    /// A fresh key that goes to the holder of `to`.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn to(to: &KemKey, rng: &mut Rng) -> Result<Self, MechanismError> {
        let key = AeadKey::generate(rng)?;
        Self::prepare(
            key,
            Vec::new(),
            |key| to.seal(key, rng),
            |sealed| to.open(sealed),
        )
    }

    /// Seals a record into an envelope.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, inner: &Record, rng: &mut Rng) -> Result<Record, MechanismError> {
        let content = seal_under(&self.key, inner, rng)?;
        Ok(Record::write(&Content::Envelope {
            carried: self.carried.bytes().to_vec().into(),
            access: self
                .access
                .iter()
                .map(|way| way.bytes().to_vec().into())
                .collect(),
            content: content.bytes().to_vec().into(),
        }))
    }

    /// Opens an envelope as the recipient does, with the key that was carried.
    ///
    /// # Errors
    /// When it was altered.
    pub fn open(&self, envelope: &Record) -> Result<Record, MechanismError> {
        let Content::Envelope { content, .. } = envelope.read()?.get().clone() else {
            return Err(WireError::OtherForm.into());
        };
        open_under(&self.received, &Record::from_bytes(&content)?)
    }
}
