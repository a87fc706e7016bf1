//! Records sealed under a ChaCha20-Poly1305 key (RFC 8439), for every mechanism that
//! keeps or sends such boxes.

use super::MechanismError;
use crate::crypto::{AeadKey, Rng};
use crate::wire::{Content, Record, WireError};

/// Records are sealed with no associated data: the label is all that is clear.
pub(crate) const NO_ASSOCIATED_DATA: &[u8] = b"";

/// A key for stored or sent boxes, whoever keeps it.
#[derive(Debug)]
pub struct RecordKey(AeadKey);

impl RecordKey {
    /// Makes the key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        Ok(Self(AeadKey::generate(rng)?))
    }

    /// Seals a record.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, inner: &Record, rng: &mut Rng) -> Result<Record, MechanismError> {
        seal_under(&self.0, inner, rng)
    }

    /// Opens what was sealed under it.
    ///
    /// # Errors
    /// When it was sealed under another key or altered.
    pub fn open(&self, sealed: &Record) -> Result<Record, MechanismError> {
        open_under(&self.0, sealed)
    }

    /// The key as a record, for whoever holds it.
    pub fn record(&self) -> Record {
        key_record(&self.0)
    }
}

/// Seals any record under such a key.
pub(super) fn seal_under(
    key: &AeadKey,
    inner: &Record,
    rng: &mut Rng,
) -> Result<Record, MechanismError> {
    Ok(Record::write(&Content::AeadBox {
        sealed: key.seal(rng, NO_ASSOCIATED_DATA, inner.bytes())?.into(),
    }))
}

/// Opens what was sealed under such a key.
pub(super) fn open_under(key: &AeadKey, sealed: &Record) -> Result<Record, MechanismError> {
    match sealed.read()?.get() {
        Content::AeadBox { sealed } => {
            let opened = key.open(NO_ASSOCIATED_DATA, sealed)?;
            Ok(Record::from_bytes(opened.as_ref())?)
        }
        _ => Err(WireError::OtherForm.into()),
    }
}

/// Such a key as a record.
pub(crate) fn key_record(key: &AeadKey) -> Record {
    Record::write(&Content::AeadKey {
        key: key.as_bytes().to_vec().into(),
    })
}
