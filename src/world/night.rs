//! One phone's backup of one night.

use super::passage::frame;
use super::script::WIRE_ADDRESS_OF_CLOUD;
use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::mechanism::history;
use crate::party::{Account, Day};
use crate::wire::{Direction, Record};

/// What one night's backup left behind.
#[derive(Clone, Debug)]
pub(super) struct Night {
    /// The frame from the phone to the backup company.
    pub frame: Record,
    /// What the company stored.
    pub blob: Record,
}

impl Night {
    /// Backs up `entries` from `account`'s phone on the night of `day`; `None`
    /// where the design has no backup.
    #[inline(never)]
    pub fn of(
        setting: &Setting,
        account: Account,
        day: Day,
        entries: &[Record],
        rng: &mut Rng,
    ) -> Result<Option<Self>, WorldError> {
        let (Some(backup), Some(cloud)) = (&setting.backup, &setting.cloud) else {
            return Ok(None);
        };
        let connection = cloud
            .connections
            .get(&(account, day))
            .ok_or(WorldError::NotPrepared)?;
        let mut sent = history(entries);
        if backup.is_sealed_by_owner() {
            sent = backup.seal(account, &sent, rng)?;
        }
        let upload = connection.seal(Direction::Up, 0, &sent)?;
        let mut blob = connection.open(&upload)?;
        if !backup.is_sealed_by_owner() {
            blob = backup.seal(account, &blob, rng)?;
        }
        Ok(Some(Self {
            frame: frame(day, account.address(), WIRE_ADDRESS_OF_CLOUD, &upload),
            blob,
        }))
    }
}
