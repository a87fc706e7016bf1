//! What is handed over or copied: answers to orders, what a built-in mechanism
//! gives from a day on, and a stolen key with the ciphertext it applies to.
//!
//! The scene has all of it on day 7; `occasion.rs` on any other.
//!
//! The platform answers with what it really has that day, opened with the keys
//! it really has; nothing here looks at the words.

use super::carrier::Carrier;
use super::journey::{body_of, held};
use super::{Setting, WorldError};
use crate::mechanism::operators_reading;
use crate::party::{Account, Day, Keeper, Vantage};
use crate::wire::{Content, Form, Holding, Log, Record};

/// Answers the orders for subscriber data, traffic data and stored content.
pub(super) fn answer(setting: &Setting, log: &mut Log, today: Day) -> Result<(), WorldError> {
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
        if let Some(line) = traffic_line(&row)? {
            answers.push(package(Vantage::PoliceTraffic, line));
        }
        answers.push(package(Vantage::PoliceContent, row));
    }
    for account in Account::BOTH {
        let last_seen = last_seen(setting, log, account, today)?;
        let line = Record::write(&Content::SubscriberDisclosure {
            account: account.name().to_owned(),
            created: Day::SETUP.0,
            last_seen: last_seen.0,
        });
        let keeper = Keeper::Package(Vantage::PoliceSubscriber);
        answers.push(held(&line, keeper, today, Day::LOOK, None));
    }
    log.extend(answers);
    Ok(())
}

/// The line of an answer for traffic data that a stored row gives.
fn traffic_line(row: &Record) -> Result<Option<Record>, WorldError> {
    let Content::Row {
        day,
        address,
        received,
        ..
    } = row.read()?.get().clone()
    else {
        return Ok(None);
    };
    let (from, to) = match Record::from_bytes(&received)?.read()?.get() {
        Content::Packet { from, to, .. } => (from.clone(), to.clone()),
        Content::GroupPacket { from, members, .. } => (from.clone(), members.join(" ")),
        _ => return Ok(None),
    };
    Ok(Some(Record::write(&Content::TrafficDisclosure {
        day,
        from,
        to,
        size: received.len() as u64,
        address,
    })))
}

/// The last day up to `today` on which the platform met an account: by a row
/// of its own, or by a frame from or to its phone.
fn last_seen(
    setting: &Setting,
    log: &Log,
    account: Account,
    today: Day,
) -> Result<Day, WorldError> {
    let mut last = Day::SETUP;
    for held in log.holdings().iter().filter(|held| held.from <= today) {
        match held.keeper {
            Keeper::PlatformMemory => {
                if let Content::Frame { day, from, to, .. } = held.record.read()?.get()
                    && [from.as_str(), to.as_str()].contains(&account.address())
                {
                    last = last.max(Day(*day));
                }
            }
            Keeper::PlatformStore if setting.relays.is_some() => {
                let row = as_the_platform_reads(setting, &held.record)?;
                if let Content::Row {
                    day, account: of, ..
                } = row.read()?.get()
                    && of == account.name()
                {
                    last = last.max(Day(*day));
                }
            }
            _ => {}
        }
    }
    Ok(last)
}

/// What the built-in mechanism gives on `today`, under a notice of an earlier or
/// the same day: on the first day everything ever sealed to it, then what is new;
/// of a hidden device its copies from then on.
#[inline(never)]
pub(super) fn open_mechanism(
    setting: &Setting,
    log: &mut Log,
    notice: Day,
    today: Day,
) -> Result<(), WorldError> {
    let first = today == notice;
    // A hidden device has copies of what passes once it is there.
    let all = first && !is_ghostly(setting);
    let given = if is_opened_by_notice(setting) {
        bodies(setting, log, today, |held| all || held.from == today)?
    } else {
        Vec::new()
    };
    if let (true, Some(operator)) = (first, setting.access.operator()) {
        // The one secret that the platform holds itself is handed over.
        let keeper = Keeper::Package(Vantage::PoliceNotice);
        log.hold(held(&operator.record(), keeper, today, Day::LOOK, None));
    }
    log.extend(given.into_iter().map(|holding| Holding {
        keeper: Keeper::Package(Vantage::PoliceNotice),
        from: today,
        ..holding
    }));
    Ok(())
}

/// Whether a notice opens anything at the platform: a key to phones in hand does not.
fn is_opened_by_notice(setting: &Setting) -> bool {
    setting.access.has_secrets() || is_ghostly(setting)
}

/// Whether the only mechanism is a hidden device.
pub(super) fn is_ghostly(setting: &Setting) -> bool {
    matches!(&setting.carrier, Carrier::Ratchet(_, Some(_))) && !setting.access.has_secrets()
}

/// The copy for the hidden device, where a body has one.
fn hidden_copy(body: &Record) -> Result<Option<Record>, WorldError> {
    Ok(match body.read()?.get() {
        Content::Copies { copies } => match copies.last() {
            Some(copy) => Some(Record::from_bytes(copy)?),
            None => None,
        },
        Content::Committed { body, .. } => hidden_copy(&Record::from_bytes(body)?)?,
        _ => None,
    })
}

/// On day 10: the most powerful stored secret, with the stored ciphertext it applies to.
#[inline(never)]
pub(super) fn steal_key(setting: &Setting, log: &mut Log) -> Result<(), WorldError> {
    let mut stolen = Vec::new();
    let mut access: Vec<Record> = setting
        .access
        .secrets()
        .into_iter()
        .filter(|(keeper, _)| *keeper != Keeper::Budget)
        .map(|(_, key)| key)
        .collect();
    let quorum = usize::from(crate::mechanism::THRESHOLD);
    let divided = access
        .iter()
        .filter(|key| key.form() == Form::Share)
        .count();
    access.truncate(access.len() - divided.saturating_sub(quorum));
    if let Carrier::Ratchet(_, Some(ghost)) = &setting.carrier {
        access.push(ghost.keys().clone());
    }
    if !access.is_empty() {
        stolen.extend(access.into_iter().map(|key| (key, None)));
        let sealed = bodies(setting, log, Day::LOOK, |_| true)?;
        stolen.extend(sealed.into_iter().map(|held| (held.record, held.message)));
    } else if let Some(key) = setting.storage_key() {
        stolen.push((key.record(), None));
        stolen.extend(copies(log, Keeper::PlatformStore));
    } else if let Some(key) = setting
        .backup
        .as_ref()
        .and_then(|backup| backup.company_key())
    {
        stolen.push((key, None));
        stolen.extend(copies(log, Keeper::CloudStore));
    } else if let Some(vendor) = &setting.vendor {
        stolen.push((vendor.record(), None));
    } else if let Some(pictures) = &setting.pictures {
        stolen.push((pictures.key_record(), None));
    }
    for (record, message) in stolen {
        let keeper = Keeper::Package(Vantage::KeyThief);
        log.hold(held(&record, keeper, Day::LOOK, Day::LOOK, message));
    }
    Ok(())
}

fn copies(log: &Log, keeper: Keeper) -> Vec<(Record, Option<u8>)> {
    log.held_on(keeper, Day::LOOK)
        .map(|held| (held.record.clone(), held.message))
        .collect()
}

/// A stored row as the platform can read it: opened where its own keys open it.
pub(super) fn as_the_platform_reads(
    setting: &Setting,
    stored: &Record,
) -> Result<Record, WorldError> {
    let row = as_received(setting, stored)?;
    match setting.access.operator() {
        Some(operator) => Ok(operators_reading(operator, &row)?),
        None => Ok(row),
    }
}

/// A stored row out of its storage box, where it lies in one.
fn as_received(setting: &Setting, stored: &Record) -> Result<Record, WorldError> {
    Ok(match setting.storage_key() {
        Some(key) if stored.form() == Form::AeadBox => key.open(stored)?,
        _ => stored.clone(),
    })
}

/// What the platform received by the end of a day, as it reads it, each with the
/// day on which it came.
pub(super) fn received_by(
    setting: &Setting,
    log: &Log,
    day: Day,
) -> Result<Vec<(Day, Record)>, WorldError> {
    let mut found = Vec::new();
    for held in log.held_on(Keeper::PlatformStore, day) {
        let row = as_the_platform_reads(setting, &held.record)?;
        if let Content::Row { received, .. } = row.read()?.get() {
            found.push((held.from, Record::from_bytes(received)?));
        }
    }
    Ok(found)
}

/// The sealed bodies inside stored rows: the ciphertext that an access key
/// applies to. To a hidden device's keys it is that device's own copies.
fn bodies(
    setting: &Setting,
    log: &Log,
    day: Day,
    wanted: impl Fn(&Holding) -> bool,
) -> Result<Vec<Holding>, WorldError> {
    let is_ghostly = is_ghostly(setting);
    let mut found = Vec::new();
    for held in log
        .held_on(Keeper::PlatformStore, day)
        .filter(|held| wanted(held) && held.message.is_some())
    {
        let stored = as_received(setting, &held.record)?;
        let Content::Row { received, .. } = stored.read()?.get() else {
            continue;
        };
        let body = body_of(&Record::from_bytes(received)?).ok();
        let body = match body {
            Some(body) if is_ghostly => hidden_copy(&body)?,
            body => body,
        };
        if let Some(body) = body {
            found.push(Holding {
                record: body,
                until: Day::LOOK,
                ..held.clone()
            });
        }
    }
    Ok(found)
}
