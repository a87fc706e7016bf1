//! `at_rest`: whole rows, headers included, are stored sealed under one
//! storage key that sits in a vault the servers use.

use super::MechanismError;
use super::aead_record::{key_record, open_under, seal_under};
use crate::crypto::{AeadKey, Rng};
use crate::wire::Record;

/// The platform's storage key.
#[derive(Debug)]
pub struct StorageKey(AeadKey);

impl StorageKey {
    /// Makes the key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        Ok(Self(AeadKey::generate(rng)?))
    }

    /// Seals a row for storage.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, row: &Record, rng: &mut Rng) -> Result<Record, MechanismError> {
        seal_under(&self.0, row, rng)
    }

    /// Opens a stored row.
    ///
    /// # Errors
    /// When it was sealed under another key or altered.
    pub fn open(&self, stored: &Record) -> Result<Record, MechanismError> {
        open_under(&self.0, stored)
    }

    /// The key as a record, for whoever holds it.
    pub fn record(&self) -> Record {
        key_record(&self.0)
    }
}
