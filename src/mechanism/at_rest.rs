//! `at_rest`: whole rows, headers included, are stored sealed under one
//! storage key that sits in a vault the servers use.

use super::RecordKey;

/// The platform's storage key.
pub type StorageKey = RecordKey;
