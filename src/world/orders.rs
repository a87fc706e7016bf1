//! What is handed over or copied: answers to orders on day 7, what a built-in
//! mechanism gives from then on, and a stolen key with the ciphertext it applies to.
//!
//! The platform answers with what it really has that day, opened with the keys
//! it really has; nothing here looks at the words.

use super::{Setting, WorldError};
use crate::mechanism::BackupKey;
use crate::party::{Account, Day, Keeper, Vantage};
use crate::wire::{Content, Form, Holding, Log, Record};

/// Answers the orders for subscriber data, traffic data and stored content.
pub(super) fn answer(setting: &Setting, log: &mut Log) -> Result<(), WorldError> {
    let today = Day::SEIZURE;
    let mut answers = Vec::new();
    for held in log.held_on(Keeper::PlatformStore, today) {
        let row = as_the_platform_reads(setting, &held.record)?;
        let package = |vantage, record| Holding {
            record,
            keeper: Keeper::Package(vantage),
            from: today,
            until: Day::LOOK,
            message: held.message,
        };
        if let Content::Row {
            day,
            address,
            received,
            ..
        } = row.read()?.get().clone()
            && let Content::Packet { from, to, .. } =
                Record::from_bytes(&received)?.read()?.get().clone()
        {
            let line = Record::write(&Content::TrafficDisclosure {
                day,
                from,
                to,
                size: received.len() as u64,
                address,
            });
            answers.push(package(Vantage::PoliceTraffic, line));
        }
        answers.push(package(Vantage::PoliceContent, row));
    }
    for account in Account::BOTH {
        let last_seen = last_connection(log, account, today)?;
        answers.push(Holding {
            record: Record::write(&Content::SubscriberDisclosure {
                account: account.name().to_owned(),
                created: Day::SETUP.0,
                last_seen: last_seen.0,
            }),
            keeper: Keeper::Package(Vantage::PoliceSubscriber),
            from: today,
            until: Day::LOOK,
            message: None,
        });
    }
    answers.into_iter().for_each(|answer| log.hold(answer));
    Ok(())
}

/// The last day up to `today` on which an account's phone was connected.
fn last_connection(log: &Log, account: Account, today: Day) -> Result<Day, WorldError> {
    let mut last = Day::SETUP;
    let passed = log
        .holdings()
        .iter()
        .filter(|held| held.keeper == Keeper::PlatformMemory && held.from <= today);
    for held in passed {
        if let Content::Frame { day, from, to, .. } = held.record.read()?.get()
            && [from, to].contains(&&account.address().to_owned())
        {
            last = last.max(Day(*day));
        }
    }
    Ok(last)
}

/// What the built-in mechanism gives on `today`: on the first day everything
/// ever sealed to it, then what is new.
pub(super) fn open_mechanism(log: &mut Log, today: Day) -> Result<(), WorldError> {
    let first = today == Day::SEIZURE;
    let given = envelopes(log, today, |held| first || held.from == today)?;
    for mut holding in given {
        holding.keeper = Keeper::Package(Vantage::PoliceNotice);
        holding.from = today;
        log.hold(holding);
    }
    Ok(())
}

/// On day 10: the most powerful stored secret, with the stored ciphertext it applies to.
pub(super) fn steal_key(setting: &Setting, log: &mut Log) -> Result<(), WorldError> {
    let mut stolen = Vec::new();
    if let Some(key) = setting.storage_key() {
        stolen.push((key.record(), None));
        stolen.extend(copies(log, Keeper::PlatformStore));
    } else if let Some(agency) = &setting.agency {
        stolen.push((agency.record(), None));
        let sealed = envelopes(log, Day::LOOK, |_| true)?;
        stolen.extend(sealed.into_iter().map(|held| (held.record, held.message)));
    } else if let Some(backup) = &setting.backup {
        stolen.push((BackupKey::record(backup), None));
        stolen.extend(copies(log, Keeper::CloudStore));
    }
    for (record, message) in stolen {
        log.hold(Holding {
            record,
            keeper: Keeper::Package(Vantage::KeyThief),
            from: Day::LOOK,
            until: Day::LOOK,
            message,
        });
    }
    Ok(())
}

fn copies(log: &Log, keeper: Keeper) -> Vec<(Record, Option<u8>)> {
    log.held_on(keeper, Day::LOOK)
        .map(|held| (held.record.clone(), held.message))
        .collect()
}

/// A stored row as the platform can read it: opened where its own key opens it.
fn as_the_platform_reads(setting: &Setting, stored: &Record) -> Result<Record, WorldError> {
    Ok(match setting.storage_key() {
        Some(key) if stored.form() == Form::AeadBox => key.open(stored)?,
        _ => stored.clone(),
    })
}

/// The envelopes inside stored rows: the ciphertext that an access key applies to.
fn envelopes(
    log: &Log,
    day: Day,
    wanted: impl Fn(&Holding) -> bool,
) -> Result<Vec<Holding>, WorldError> {
    let mut found = Vec::new();
    for held in log
        .held_on(Keeper::PlatformStore, day)
        .filter(|held| wanted(held))
    {
        let Content::Row { received, .. } = held.record.read()?.get().clone() else {
            continue;
        };
        let Content::Packet { body, .. } = Record::from_bytes(&received)?.read()?.get().clone()
        else {
            continue;
        };
        let body = Record::from_bytes(&body)?;
        if body.form() == Form::Envelope {
            found.push(Holding {
                record: body,
                until: Day::LOOK,
                ..held.clone()
            });
        }
    }
    Ok(found)
}
