//! `backup_plain`: every night each phone writes its whole history to a backup
//! company, which stores it sealed under a key the company keeps.

use super::RecordKey;
use crate::wire::{Content, Record};

/// The backup company's key.
pub type BackupKey = RecordKey;

/// What is on a phone as one record: the night's upload, or what is seized.
pub fn history(entries: &[Record]) -> Record {
    Record::write(&Content::History {
        entries: entries
            .iter()
            .map(|entry| entry.bytes().to_vec().into())
            .collect(),
    })
}
