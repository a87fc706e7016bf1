//! `own_layer`: the two agreed on a key of their own when they met, and seal
//! what they write before the app sees it. Both phones keep that key.

use super::MechanismError;
use super::aead_record::{key_record, open_under, seal_under};
use crate::crypto::{AeadKey, Rng};
use crate::wire::Record;

/// The key they agreed on.
#[derive(Debug)]
pub struct OwnKey(AeadKey);

impl OwnKey {
    /// Makes the key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        Ok(Self(AeadKey::generate(rng)?))
    }

    /// Seals what one of them wrote.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, written: &Record, rng: &mut Rng) -> Result<Record, MechanismError> {
        seal_under(&self.0, written, rng)
    }

    /// Opens what the other wrote.
    ///
    /// # Errors
    /// When it was sealed under another key or altered.
    pub fn open(&self, sealed: &Record) -> Result<Record, MechanismError> {
        open_under(&self.0, sealed)
    }

    /// The key as a record, for both phones.
    pub fn record(&self) -> Record {
        key_record(&self.0)
    }
}
