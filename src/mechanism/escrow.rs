//! `escrow`: each message is sealed under a fresh content key, which goes to
//! the recipient through the ratchet and, sealed once more, to one agency.
//!
//! The key field travels with the message, as Clipper's LEAF did (Blaze, CCS
//! 1994). The agency makes and keeps its private key; the platform never has it.

use super::at_rest::{NO_ASSOCIATED_DATA, key_record, seal_under};
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
        let access = sealed_box::seal(
            &agency.secret.public(),
            rng,
            INFO,
            NO_ASSOCIATED_DATA,
            carried.bytes(),
        )?;
        Ok(Self {
            ratchet: turn.seal(&carried)?,
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

    /// Opens an envelope as the recipient does: ratchet, content key, payload.
    ///
    /// # Errors
    /// When any layer was altered.
    pub fn open(turn: &Turn, envelope: &Record) -> Result<Record, MechanismError> {
        let Content::Envelope {
            ratchet, content, ..
        } = envelope.read()?.into_inner()
        else {
            return Err(WireError::OtherForm.into());
        };
        let carried = turn.open(&Record::from_bytes(&ratchet)?)?;
        let boxed = Record::from_bytes(&content)?;
        match (carried.read()?.get(), boxed.read()?.get()) {
            (Content::AeadKey { key }, Content::AeadBox { sealed }) => {
                let opened = AeadKey::from_bytes(key)?.open(NO_ASSOCIATED_DATA, sealed)?;
                Ok(Record::from_bytes(opened.as_ref())?)
            }
            _ => Err(WireError::OtherForm.into()),
        }
    }
}
