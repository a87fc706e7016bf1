//! `escrow`: each message is sealed under a fresh content key, which goes to
//! the recipient through the ratchet and, sealed once more, to one agency.
//!
//! The key field travels with the message, as Clipper's LEAF did (Blaze, CCS
//! 1994). The agency makes and keeps its private key; the platform never has it.

use super::aead_record::{NO_ASSOCIATED_DATA, key_record, open_under, seal_under};
use super::{MechanismError, Turn};
use crate::crypto::{AeadKey, KemSecret, Rng, sealed_box};
use crate::wire::{Content, Record, WireError};

/// HPKE's `info` for a content key sealed to an agency.
pub(crate) const INFO: &[u8] = b"sightlines escrow";

/// Number by which sealed content keys name the agency's key.
const AGENCY_KEY_ID: u64 = 0xa6e0;

/// The agency and its access key.
#[derive(Debug)]
pub struct Agency {
    secret: KemSecret,
}

impl Agency {
    /// Makes the access key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        Ok(Self {
            secret: KemSecret::generate(rng)?,
        })
    }

    /// The access key as a record, for whoever holds it.
    pub fn record(&self) -> Record {
        Record::write(&Content::KemKey {
            key_id: AGENCY_KEY_ID,
            key: self.secret.as_bytes().to_vec().into(),
        })
    }
}

/// One message's content key on its two ways. None of it depends on the words.
#[derive(Debug)]
pub struct EscrowedKey {
    key: AeadKey,
    received: AeadKey,
    ratchet: Record,
    access: Record,
}

impl EscrowedKey {
    /// Makes a content key, sends it through the ratchet and seals it to the agency.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(agency: &Agency, turn: &Turn, rng: &mut Rng) -> Result<Self, MechanismError> {
        let key = AeadKey::generate(rng)?;
        let carried = key_record(&key);
        let ratchet = turn.seal(&carried);
        let access = sealed_box::seal(
            &agency.secret.public(),
            rng,
            INFO,
            NO_ASSOCIATED_DATA,
            carried.bytes(),
        )?;
        Ok(Self {
            ratchet: ratchet.clone(),
            received: received_key(turn, &ratchet)?,
            access: Record::write(&Content::KemBox {
                key_id: AGENCY_KEY_ID,
                sealed: access.into(),
            }),
            key,
        })
    }

    /// Seals a payload into an envelope.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, payload: &Record, rng: &mut Rng) -> Result<Record, MechanismError> {
        let content = seal_under(&self.key, payload, rng)?;
        Ok(Record::write(&Content::Envelope {
            ratchet: self.ratchet.bytes().to_vec().into(),
            access: self.access.bytes().to_vec().into(),
            content: content.bytes().to_vec().into(),
        }))
    }

    /// Opens an envelope as the recipient does, with the key that came through the ratchet.
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

/// The content key as the recipient takes it out of the ratchet.
fn received_key(turn: &Turn, ratchet: &Record) -> Result<AeadKey, MechanismError> {
    match turn.open(ratchet)?.read()?.get() {
        Content::AeadKey { key } => Ok(AeadKey::from_bytes(key)?),
        _ => Err(WireError::OtherForm.into()),
    }
}
