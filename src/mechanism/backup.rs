//! `backup_plain`: every night each phone writes its whole history to a backup
//! company, which stores it sealed under a key the company keeps.

use super::MechanismError;
use super::aead_record::{key_record, seal_under};
use crate::crypto::{AeadKey, Rng};
use crate::wire::{Content, Record};

/// The backup company's key.
#[derive(Debug)]
pub struct BackupKey(AeadKey);

impl BackupKey {
    /// Makes the key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        Ok(Self(AeadKey::generate(rng)?))
    }

    /// The night's upload: the whole history as one record.
    pub fn history(entries: &[Record]) -> Record {
        Record::write(&Content::History {
            entries: entries
                .iter()
                .map(|entry| entry.bytes().to_vec().into())
                .collect(),
        })
    }

    /// Seals an upload for storage.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, history: &Record, rng: &mut Rng) -> Result<Record, MechanismError> {
        seal_under(&self.0, history, rng)
    }

    /// The key as a record, for whoever holds it.
    pub fn record(&self) -> Record {
        key_record(&self.0)
    }
}
