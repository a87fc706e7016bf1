//! Ben's phone in other hands: seized on day 7, open or locked; watched from
//! that day on by software on it, or shown by Ben himself.

use super::journey::{held, phone};
use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::mechanism::{GuardedKey, Mechanism, history, locked_phone};
use crate::party::{Account, Day, Keeper, Vantage};
use crate::wire::{Form, Holding, Log, Record};

/// A phone is seized, with everything on it as it is. Of a design that locks
/// phones, the model locks Ben's.
#[inline(never)]
pub(super) fn seize(
    setting: &Setting,
    log: &mut Log,
    account: Account,
    today: Day,
    rng: &mut Rng,
) -> Result<(), WorldError> {
    let found: Vec<Holding> = log.held_on(phone(account), today).cloned().collect();
    let Some(chip) = &setting.chip else {
        for holding in found {
            log.hold(Holding {
                keeper: Keeper::SeizedPhone,
                from: today,
                until: today,
                ..holding
            });
        }
        return Ok(());
    };
    let image = locked(setting, chip, &found, rng)?;
    log.hold(held(&image, Keeper::SeizedPhone, today, today, None));
    if setting.vendor.is_some() {
        // The mechanism opens the phone in hand, and nothing else.
        let keeper = Keeper::Package(Vantage::PoliceNotice);
        log.hold(held(&image, keeper, today, Day::LOOK, None));
    }
    Ok(())
}

/// A phone with what is on it, locked by its chip; the maker has a way in where
/// the design has one.
pub(super) fn locked(
    setting: &Setting,
    chip: &GuardedKey,
    found: &[Holding],
    rng: &mut Rng,
) -> Result<Record, WorldError> {
    let records: Vec<Record> = found.iter().map(|held| held.record.clone()).collect();
    let for_the_maker = match &setting.vendor {
        Some(vendor) => Some(vendor.seal(&chip.key_record(), rng)?),
        None => None,
    };
    let storage = history(&records);
    Ok(locked_phone(chip, &storage, for_the_maker.as_ref(), rng)?)
}

/// From some day on: what software on Ben's phone copies, or Ben shows.
#[inline(never)]
pub(super) fn watch(setting: &Setting, log: &mut Log, since: Day, today: Day) {
    if !is_watching(setting) {
        return;
    }
    let first = today == since;
    let copied: Vec<Holding> = log
        .held_on(Keeper::BenPhone, today)
        .filter(|held| first || held.from == today)
        .filter(|held| is_watched(&held.record))
        .cloned()
        .collect();
    for holding in copied {
        log.hold(Holding {
            keeper: Keeper::Package(Vantage::PoliceIntercept),
            from: today,
            until: Day::LOOK,
            ..holding
        });
    }
}

/// Whether Ben's phone is watched from within, or shown.
pub(super) fn is_watching(setting: &Setting) -> bool {
    let design = setting.design();
    design.has(Mechanism::EndpointImplant) || design.has(Mechanism::CooperatingMember)
}

/// Whether that gives a record: the messages, and what the two sealed them with themselves.
pub(super) fn is_watched(record: &Record) -> bool {
    matches!(record.form(), Form::HistoryEntry | Form::AeadKey)
}
