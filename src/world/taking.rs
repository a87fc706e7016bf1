//! What could be taken, on every day: a run's log as far as an event on a day
//! of the reader's choice concerns it.
//!
//! Day 7 has its own telling in `orders.rs` and `seizure.rs`. Here the same is
//! written down once for all days, so that the day can be chosen afterwards.

use super::journey::{held, phone};
use super::orders::is_ghostly;
use super::seizure::{is_watched, is_watching, locked};
use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::party::{Account, Day, Event, Keeper, Vantage};
use crate::wire::{Form, Holding, Log};

/// What an event puts into somebody's hands, by day.
#[derive(Clone, Debug)]
pub struct Taking {
    /// Who could have what, from which day to which.
    pub log: Log,
    /// The first day on which the run knows the event: a hidden device is
    /// added after day 7 and on no other day.
    pub first: Day,
}

/// What could be taken through `event`. With `keys_alone`, a phone's own
/// history is left out and its keys remain.
///
/// `None` where the design has nothing of the kind: no built-in mechanism, no
/// lasting secret; or where the phone is not one that the model locks.
///
/// # Errors
/// When the system gives no randomness.
pub fn taken_by(
    event: Event,
    keys_alone: bool,
    setting: &Setting,
    log: &Log,
    rng: &mut Rng,
) -> Result<Option<Taking>, WorldError> {
    let mut first = Day::SETUP;
    let mut taken = Log::default();
    let keep = |taken: &mut Log, keeper: Keeper| {
        let kept = log.holdings().iter().filter(|held| held.keeper == keeper);
        kept.for_each(|holding| taken.hold(holding.clone()));
    };
    match event {
        Event::Seizure | Event::SenderSeizure => {
            keep(&mut taken, Keeper::PlatformStore);
            let account = event.phone().unwrap_or(Account::Ben);
            if setting.chip.is_some() && account != Account::Ben {
                return Ok(None);
            }
            seize(setting, account, keys_alone, log, &mut taken, rng)?;
        }
        Event::Theft => keep(&mut taken, Keeper::PlatformStore),
        Event::Order => {
            keep(&mut taken, Keeper::PlatformStore);
            keep(&mut taken, Keeper::PlatformKeys);
        }
        Event::Interception => {
            keep(&mut taken, Keeper::PlatformMemory);
            keep(&mut taken, Keeper::PlatformKeys);
            if is_watching(setting) {
                watch(log, &mut taken);
            }
        }
        Event::Notice => {
            let keepers = Event::OF_A_NOTICE;
            keepers.iter().for_each(|&keeper| keep(&mut taken, keeper));
            if taken.holdings().is_empty() {
                return Ok(None);
            }
            let is_ghostly = is_ghostly(setting);
            if is_ghostly {
                first = Day::SEIZURE;
            }
            give_what_is_sealed_to_it(log, is_ghostly, &mut taken);
            if setting.vendor.is_some() {
                seize(setting, Account::Ben, false, log, &mut taken, rng)?;
            }
        }
        Event::KeyTheft => {
            steal(log, &mut taken);
            if taken.holdings().is_empty() {
                return Ok(None);
            }
        }
    }
    Ok(Some(Taking { log: taken, first }))
}

/// A phone, as it is on each day: open, or locked.
fn seize(
    setting: &Setting,
    account: Account,
    keys_alone: bool,
    log: &Log,
    taken: &mut Log,
    rng: &mut Rng,
) -> Result<(), WorldError> {
    let on_it = |held: &&Holding| {
        held.keeper == phone(account) && (!keys_alone || held.record.form().is_key())
    };
    let Some(chip) = &setting.chip else {
        for holding in log.holdings().iter().filter(on_it) {
            taken.hold(Holding {
                keeper: Keeper::SeizedPhone,
                ..holding.clone()
            });
        }
        return Ok(());
    };
    for day in Day::all() {
        let found: Vec<Holding> = log
            .held_on(phone(account), day)
            .filter(on_it)
            .cloned()
            .collect();
        let image = locked(setting, chip, &found, rng)?;
        taken.hold(held(&image, Keeper::SeizedPhone, day, day, None));
    }
    Ok(())
}

/// What software on Ben's phone copies, or Ben shows, from whichever day on.
fn watch(log: &Log, taken: &mut Log) {
    let shown = log
        .holdings()
        .iter()
        .filter(|held| held.keeper == Keeper::BenPhone && is_watched(&held.record));
    for holding in shown {
        taken.hold(Holding {
            keeper: Keeper::Package(Vantage::PoliceIntercept),
            ..holding.clone()
        });
    }
}

/// Everything ever sealed to the mechanism; to a hidden device, the copies that
/// pass from then on. A locked phone is taken by itself.
fn give_what_is_sealed_to_it(log: &Log, is_ghostly: bool, taken: &mut Log) {
    let given = log.holdings().iter().filter(|held| {
        held.keeper == Keeper::Package(Vantage::PoliceNotice)
            && held.record.form() != Form::LockedPhone
    });
    for holding in given {
        let (from, until) = match is_ghostly {
            true => (holding.from, holding.from),
            false => (Day::SETUP, Day::LOOK),
        };
        taken.hold(Holding {
            from,
            until,
            ..holding.clone()
        });
    }
}

/// The secret that a thief would take on day 10, while anyone has it to lose,
/// and what it applies to.
fn steal(log: &Log, taken: &mut Log) {
    let thief = Keeper::Package(Vantage::KeyThief);
    for stolen in log.holdings().iter().filter(|held| held.keeper == thief) {
        if !stolen.record.form().is_key() {
            taken.hold(Holding {
                from: Day::SETUP,
                ..stolen.clone()
            });
            continue;
        }
        let losers = log
            .holdings()
            .iter()
            .filter(|held| held.keeper != thief && held.record == stolen.record);
        for had in losers {
            taken.hold(Holding {
                keeper: thief,
                from: had.from,
                until: had.until,
                ..stolen.clone()
            });
        }
    }
}
