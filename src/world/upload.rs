//! One upload as it reaches the platform and is stored there.

use super::passage::Passage;
use super::script::WIRE_ADDRESS_OF_PLATFORM;
use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Direction, Holding, MessageNumber, Record};

/// What an upload left behind.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    day: Day,
    /// Its way.
    pub passage: Passage,
    /// As the platform stored it.
    pub stored: Record,
}

/// Whether the connection says whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Login {
    /// The account's own connection.
    Account,
    /// A fresh connection that names no account.
    Nobody,
}

impl Upload {
    /// Sends `sent` from `account`'s phone to the platform on `day`, as record
    /// number `sequence` of the day's connection.
    pub fn of(
        setting: &Setting,
        (day, account, login): (Day, Account, Login),
        sequence: u64,
        sent: &Record,
        rng: &mut Rng,
    ) -> Result<Self, WorldError> {
        let passage = Passage::of(setting, day, account, Direction::Up, sequence, sent)?;
        let row = Record::write(&Content::Row {
            day: day.0,
            account: match login {
                Login::Account => account.name().to_owned(),
                Login::Nobody => String::new(),
            },
            address: address_seen(&passage.at_platform)?,
            received: passage.arrived.bytes().to_vec().into(),
        });
        let stored = match setting.storage_key() {
            Some(key) => key.seal(&row, rng)?,
            None => row,
        };
        Ok(Self {
            day,
            passage,
            stored,
        })
    }

    /// Who has what of it.
    pub fn holdings(&self, message: Option<MessageNumber>) -> Vec<Holding> {
        let mut all = self.passage.holdings(message);
        all.push(Holding {
            record: self.stored.clone(),
            keeper: Keeper::PlatformStore,
            from: self.day,
            until: Day::LOOK,
            message,
        });
        all
    }
}

/// The network address from which a frame reached the platform.
fn address_seen(frame: &Record) -> Result<String, WorldError> {
    Ok(match frame.read()?.get() {
        Content::Frame { from, .. } => from.clone(),
        _ => WIRE_ADDRESS_OF_PLATFORM.to_owned(),
    })
}
