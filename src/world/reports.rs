//! Day 7: what Ben reports, what the platform counts, and what the private
//! match gives.

use super::journey::{Journey, held};
use super::upload::{Login, Upload};
use super::{Setting, WorldError, orders};
use crate::crypto::{Opened, Rng};
use crate::mechanism::{Mechanism, Vouchers, counted};
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Form, Log, Record};

/// Ben reports the message to the platform, which passes the report on.
#[inline(never)]
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
        log.extend(left.filter(|held| held.keeper != Keeper::PlatformMemory));
        let sealed = setting.clearing_house()?.seal_user_report(&report, rng)?;
        log.hold(held(&sealed, Keeper::ClearingHouse, today, Day::LOOK, None));
    }
    Ok(())
}

/// The platform opens the vouchers it has, and reports the matches that they
/// give for the first time today: none below the threshold, on the day it is
/// reached all of them.
#[inline(never)]
pub(super) fn open_matches(
    setting: &Setting,
    log: &mut Log,
    today: Day,
    rng: &mut Rng,
) -> Result<(), WorldError> {
    let Some(vouchers) = &setting.vouchers else {
        return Ok(());
    };
    let (mut before, mut now) = (Vec::new(), Vec::new());
    for (day, received) in orders::received_by(setting, log, today)? {
        if received.form() == Form::Voucher {
            if day < today {
                before.push(received.clone());
            }
            now.push(received);
        }
    }
    if now.len() == before.len() {
        return Ok(());
    }
    let reports = opened(vouchers, &now)?;
    if reports.is_empty() {
        return Ok(());
    }
    let known = opened(vouchers, &before)?;
    for report in reports {
        let Content::MatchReport { number, .. } = *report.read()?.get() else {
            continue;
        };
        if known.contains(&report) {
            continue;
        }
        let sealed = setting
            .clearing_house()?
            .seal_report(number, &report, rng)?;
        for record in [&report, &sealed] {
            log.hold(held(record, Keeper::PlatformMemory, today, today, None));
        }
        log.hold(held(&sealed, Keeper::ClearingHouse, today, Day::LOOK, None));
    }
    Ok(())
}

/// The reports in some vouchers; none while too few of them match.
fn opened(platform: &Vouchers, vouchers: &[Record]) -> Result<Vec<Record>, WorldError> {
    let insides = platform.opened(vouchers);
    let insides = insides.map(Opened::into_inner).unwrap_or_default();
    insides
        .iter()
        .map(|inside| Ok(Record::from_bytes(inside)?))
        .collect()
}

/// The platform counts what accounts did so far, from its own rows.
#[inline(never)]
pub(super) fn count_signals(setting: &Setting, log: &mut Log) -> Result<(), WorldError> {
    if !setting.design().has(Mechanism::Signals) {
        return Ok(());
    }
    let today = Day::SEIZURE;
    let received = orders::received_by(setting, log, today)?;
    let received: Vec<Record> = received.into_iter().map(|(_, record)| record).collect();
    for account in Account::BOTH {
        let counts = counted(account.name(), &received)?;
        log.hold(held(&counts, Keeper::PlatformStore, today, Day::LOOK, None));
    }
    Ok(())
}
