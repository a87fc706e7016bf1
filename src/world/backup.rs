//! The nightly backup of a design: under the company's key, or under a
//! passcode and a vault.

use super::WorldError;
use crate::crypto::Rng;
use crate::design::Design;
use crate::mechanism::{BackupKey, GuardedKey, Mechanism};
use crate::party::{Account, Keeper};
use crate::wire::Record;

/// Who can open the blobs.
#[derive(Debug)]
pub(super) enum Backup {
    /// The company.
    Plain(BackupKey),
    /// Each owner, with a passcode and a vault.
    Sealed([GuardedKey; 2]),
}

impl Backup {
    /// Makes the keys; `None` where the design has no backup.
    pub fn prepare(design: Design, rng: &mut Rng) -> Result<Option<Self>, WorldError> {
        Ok(if design.has(Mechanism::BackupSealed) {
            let [ana, ben] = Account::BOTH;
            Some(Self::Sealed([
                GuardedKey::prepare(ana, rng)?,
                GuardedKey::prepare(ben, rng)?,
            ]))
        } else if design.has(Mechanism::BackupPlain) {
            Some(Self::Plain(BackupKey::prepare(rng)?))
        } else {
            None
        })
    }

    /// Seals what a phone uploads; an owner's own key does so before it leaves the phone.
    pub fn seal(
        &self,
        account: Account,
        history: &Record,
        rng: &mut Rng,
    ) -> Result<Record, WorldError> {
        Ok(match self {
            Self::Plain(key) => key.seal(history, rng)?,
            Self::Sealed(keys) => keys[usize::from(account == Account::Ben)].seal(history, rng)?,
        })
    }

    /// Whether blobs are sealed on the phone.
    pub fn is_sealed_by_owner(&self) -> bool {
        matches!(self, Self::Sealed(_))
    }

    /// What it takes to open the blobs, and who has it.
    pub fn secrets(&self) -> Vec<(Keeper, Record)> {
        match self {
            Self::Plain(key) => vec![(Keeper::CloudKeys, key.record())],
            Self::Sealed(keys) => keys
                .iter()
                .flat_map(|key| {
                    [
                        (Keeper::Vault, key.vault().clone()),
                        (Keeper::Passcode, key.passcode().clone()),
                    ]
                })
                .collect(),
        }
    }

    /// The company's own key, where it has one.
    pub fn company_key(&self) -> Option<Record> {
        match self {
            Self::Plain(key) => Some(key.record()),
            Self::Sealed(_) => None,
        }
    }
}
