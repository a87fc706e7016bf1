//! `escrow`: each message's content key is also sealed to one agency's key.
//!
//! The key field travels with the message, as Clipper's LEAF did (Blaze, CCS
//! 1994). The agency makes and keeps its private key; the platform never has
//! it. `operator_key` is the same field sealed to whoever runs the service, as
//! ANOM's was.

use super::aead_record::{key_record, open_under};
use super::{KemKey, MechanismError};
use crate::crypto::{AeadKey, Rng};
use crate::wire::{Content, Record};

/// The field by which the holder of `to` gets at a content key.
///
/// # Errors
/// When the system gives no randomness.
pub fn access_field(to: &KemKey, key: &AeadKey, rng: &mut Rng) -> Result<Record, MechanismError> {
    to.seal(&key_record(key), rng)
}

/// A stored row as whoever runs the service reads it: with what its key opens
/// in the place of the sealed body.
///
/// # Errors
/// When a record cannot be read.
pub fn operators_reading(operator: &KemKey, row: &Record) -> Result<Record, MechanismError> {
    let mut content = row.read()?.get().clone();
    if let Content::Row { received, .. } = &mut content {
        let mut packet = Record::from_bytes(received)?.read()?.get().clone();
        if let Content::Packet { body, .. } | Content::GroupPacket { body, .. } = &mut packet
            && let Some(opened) = opened_by(operator, &Record::from_bytes(body)?)?
        {
            *body = opened.bytes().to_vec().into();
            *received = Record::write(&packet).bytes().to_vec().into();
            return Ok(Record::write(&content));
        }
    }
    Ok(row.clone())
}

/// What is inside an envelope that has a field for this key.
fn opened_by(operator: &KemKey, body: &Record) -> Result<Option<Record>, MechanismError> {
    match body.read()?.get() {
        Content::Envelope {
            access, content, ..
        } => {
            for way in access {
                let Ok(key) = operator.open(&Record::from_bytes(way)?) else {
                    continue;
                };
                if let Content::AeadKey { key } = key.read()?.get() {
                    let key = AeadKey::from_bytes(key)?;
                    return Ok(Some(open_under(&key, &Record::from_bytes(content)?)?));
                }
            }
            Ok(None)
        }
        Content::Committed { body, .. } => opened_by(operator, &Record::from_bytes(body)?),
        _ => Ok(None),
    }
}
