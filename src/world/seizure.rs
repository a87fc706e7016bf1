//! Ben's phone in other hands: seized on day 7, open or locked; watched from
//! that day on by software on it, or shown by Ben himself.

use super::journey::held;
use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::mechanism::{BackupKey, Mechanism, locked_phone};
use crate::party::{Day, Keeper, Vantage};
use crate::wire::{Form, Holding, Log, Record};

/// Day 7: the phone is seized, with everything on it as it is.
pub(super) fn seize(setting: &Setting, log: &mut Log, rng: &mut Rng) -> Result<(), WorldError> {
    let today = Day::SEIZURE;
    let found: Vec<Holding> = log.held_on(Keeper::BenPhone, today).cloned().collect();
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
    let records: Vec<Record> = found.into_iter().map(|holding| holding.record).collect();
    let storage = BackupKey::history(&records);
    let for_the_maker = match &setting.vendor {
        Some(vendor) => Some(vendor.seal(&chip.key_record(), rng)?),
        None => None,
    };
    let image = locked_phone(chip, &storage, for_the_maker.as_ref(), rng)?;
    log.hold(held(&image, Keeper::SeizedPhone, today, today, None));
    if for_the_maker.is_some() {
        // The mechanism opens the phone in hand, and nothing else.
        let keeper = Keeper::Package(Vantage::PoliceNotice);
        log.hold(held(&image, keeper, today, Day::LOOK, None));
    }
    Ok(())
}

/// From day 7 on: what software on Ben's phone copies, or Ben shows.
pub(super) fn watch(setting: &Setting, log: &mut Log, today: Day) {
    let design = setting.design();
    if !design.has(Mechanism::EndpointImplant) && !design.has(Mechanism::CooperatingMember) {
        return;
    }
    let first = today == Day::SEIZURE;
    let copied: Vec<Holding> = log
        .held_on(Keeper::BenPhone, today)
        .filter(|held| first || held.from == today)
        .filter(|held| matches!(held.record.form(), Form::HistoryEntry | Form::AeadKey))
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
