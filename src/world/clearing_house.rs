//! The body that receives reports: its lasting key, and for each report a content
//! key of its own that has reached it.

use super::WorldError;
use super::script::SCRIPT;
use crate::crypto::Rng;
use crate::mechanism::{ContentKey, KemKey, KeyOf};
use crate::wire::{MessageNumber, Record};

/// The body, as whoever reports to it knows it.
#[derive(Debug)]
pub(super) struct ClearingHouse {
    key: KemKey,
    of_messages: Vec<ContentKey>,
    of_a_user: ContentKey,
}

impl ClearingHouse {
    /// Makes its key, and that of every report there can be.
    pub fn prepare(rng: &mut Rng) -> Result<Self, WorldError> {
        let key = KemKey::prepare(KeyOf::ClearingHouse, rng)?;
        let mut of_messages = Vec::new();
        for _ in SCRIPT {
            of_messages.push(ContentKey::to(&key, rng)?);
        }
        Ok(Self {
            of_messages,
            of_a_user: ContentKey::to(&key, rng)?,
            key,
        })
    }

    /// Its private key as a record.
    pub fn record(&self) -> Record {
        self.key.record()
    }

    /// Seals the report of a match in message `number`.
    pub fn seal_report(
        &self,
        number: MessageNumber,
        report: &Record,
        rng: &mut Rng,
    ) -> Result<Record, WorldError> {
        let key = self.of_messages.get(usize::from(number));
        Ok(key.ok_or(WorldError::NotPrepared)?.seal(report, rng)?)
    }

    /// Seals a user's report.
    pub fn seal_user_report(&self, report: &Record, rng: &mut Rng) -> Result<Record, WorldError> {
        Ok(self.of_a_user.seal(report, rng)?)
    }
}
