//! `key_log`: which devices a conversation is sealed to stands in a public,
//! append-only log; phones check the proof and show what the log says
//! (Melara et al., "CONIKS", USENIX Security 2015; RFC 9162 for the tree).

use super::MechanismError;
use crate::crypto::key_log::{KeyLog as Log, SignedHead, verify_consistency, verify_inclusion};
use crate::crypto::{CryptoError, Opened, Rng, SigningKey, VerifyingKey};
use crate::party::Day;
use crate::wire::{Content, Device, Record, WireError};

/// The log as it stands at the later message, with the proof of its last entry.
#[derive(Debug)]
pub struct KeyLog {
    latest: Record,
}

impl KeyLog {
    /// Logs the honest list on the first day and, where a device is added after
    /// the notice, the longer one; and checks as a phone does that the log only grew.
    ///
    /// # Errors
    /// When the system gives no randomness or a proof does not hold.
    #[inline(never)]
    pub fn prepare(
        honest: Vec<Device>,
        added: Option<Device>,
        rng: &mut Rng,
    ) -> Result<Self, MechanismError> {
        let key = SigningKey::generate(rng)?;
        let public = key.public();
        let mut log = Log::new(key);
        let mut entry = list(Day::SETUP, honest.clone());
        let mut index = log.append(entry.bytes());
        let first = log.head();
        if let Some(added) = added {
            let devices = honest.into_iter().chain([added]).collect();
            entry = list(Day::RECOVERY, devices);
            index = log.append(entry.bytes());
        }
        let head = log.head();
        let grown = log.consistency(first.size).ok_or(CryptoError::Malformed)?;
        verify_consistency(&public, &first, &head, &grown)?;
        let proof = log.inclusion(index).ok_or(CryptoError::Malformed)?;
        Ok(Self {
            latest: Record::write(&Content::LogEntry {
                entry: entry.bytes().to_vec().into(),
                index,
                head: head.to_bytes().to_vec().into(),
                key: public.as_bytes().to_vec().into(),
                proof: proof.into(),
            }),
        })
    }

    /// The last entry with its proof.
    pub fn latest(&self) -> &Record {
        &self.latest
    }
}

fn list(day: Day, devices: Vec<Device>) -> Record {
    Record::write(&Content::DeviceList {
        day: day.0,
        devices,
    })
}

/// The entry, proven to be in the log.
///
/// # Errors
/// When it is no such record or the proof does not hold.
pub(crate) fn proven(entry: &Content) -> Result<Opened<Vec<u8>>, MechanismError> {
    match entry {
        Content::LogEntry {
            entry,
            index,
            head,
            key,
            proof,
        } => {
            let log = VerifyingKey::from_bytes(key)?;
            let head = SignedHead::from_bytes(head)?;
            Ok(verify_inclusion(&log, &head, entry, *index, proof)?)
        }
        _ => Err(WireError::OtherForm.into()),
    }
}
