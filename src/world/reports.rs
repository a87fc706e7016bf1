//! Day 7: what Ben reports, what the platform counts, and what the private
//! match gives.

use super::journey::{Journey, held};
use super::upload::{Login, Upload};
use super::{Setting, WorldError, orders};
use crate::crypto::Rng;
use crate::design::Design;
use crate::mechanism::{Mechanism, counted};
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Log, Record};

/// Ben reports the message to the platform, which passes the report on.
pub(super) fn report(
    setting: &Setting,
    journey: &Journey,
    log: &mut Log,
    rng: &mut Rng,
) -> Result<(), WorldError> {
    if !setting.design().has(Mechanism::UserReport) {
        return Ok(());
    }
    let today = Day::SEIZURE;
    let abouts = if journey.evidence.is_empty() {
        std::slice::from_ref(&journey.received_entry)
    } else {
        journey.evidence.as_slice()
    };
    for (sequence, about) in (0..).zip(abouts) {
        let report = Record::write(&Content::UserReport {
            day: today.0,
            reporter: Account::Ben.name().to_owned(),
            about: about.bytes().to_vec().into(),
        });
        let login = (today, Account::Ben, Login::Account);
        let upload = Upload::of(setting, login, sequence, &report, rng)?;
        // It has passed before interception begins that day, so what is left of
        // it in the platform's hands is the row.
        let left = upload.holdings(None).into_iter();
        left.filter(|held| held.keeper != Keeper::PlatformMemory)
            .for_each(|holding| log.hold(holding));
        let sealed = setting.seal_user_report(&report, rng)?;
        log.hold(held(&sealed, Keeper::ClearingHouse, today, Day::LOOK, None));
    }
    Ok(())
}

/// The platform counts what accounts did so far, from its own rows.
pub(super) fn count_signals(setting: &Setting, log: &mut Log) -> Result<(), WorldError> {
    if !counts(setting.design()) {
        return Ok(());
    }
    let today = Day::SEIZURE;
    let mut received = Vec::new();
    for row in log.held_on(Keeper::PlatformStore, today) {
        if let Content::Row {
            received: inside, ..
        } = orders::as_the_platform_reads(setting, &row.record)?
            .read()?
            .get()
        {
            received.push(Record::from_bytes(inside)?);
        }
    }
    for account in Account::BOTH {
        let counts = counted(account.name(), &received)?;
        log.hold(held(&counts, Keeper::PlatformStore, today, Day::LOOK, None));
    }
    Ok(())
}

const fn counts(design: Design) -> bool {
    design.has(Mechanism::Signals)
}
