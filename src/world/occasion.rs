//! An order on an occasion of its own: on another day than the scene's day 7,
//! for so many days, or directed at one person alone.
//!
//! Nothing is played again. What an authority is handed is made anew from what the
//! run says was there on that day, by the same code as on day 7, and with the keys
//! of the same run.

use super::journey::{held, phone};
use super::orders::{self, as_the_platform_reads, is_ghostly};
use super::{Setting, WorldError, seizure};
use crate::crypto::Rng;
use crate::party::{Account, Day, Keeper, Vantage, Window};
use crate::wire::{Content, Form, Holding, Log, Record, WireError};

/// When, for how long, and whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// The row of the table that it is another occasion of.
    pub vantage: Vantage,
    /// The day on which it happens, or begins.
    pub day: Day,
    /// The last day, where it lasts.
    pub until: Day,
    /// The one person at whom it is directed; none for both.
    pub whose: Option<Account>,
}

/// What there is on that occasion, and where to look for it.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Who held what, with what is handed over on that occasion.
    pub log: Log,
    /// The windows through which it is seen.
    pub windows: Vec<Window>,
}

/// What is handed over on an occasion of the run that `log` is of.
///
/// A key is nobody's in particular: it is handed over whole, also where an order is
/// directed at one person alone. `None` where the run has nothing of the kind: a
/// hidden device before it is added, a phone that the model does not lock.
///
/// # Errors
/// When the system gives no randomness or a library refuses.
pub fn answered_on(
    occasion: Occasion,
    setting: &Setting,
    log: &Log,
    rng: &mut Rng,
) -> Result<Option<Answered>, WorldError> {
    let Occasion {
        vantage,
        day,
        until,
        whose,
    } = occasion;
    let package = Keeper::Package(vantage);
    let is_phone = vantage == Vantage::PoliceDevice;
    let mut told = Log::default();
    log.holdings()
        .iter()
        .filter(|held| held.keeper != package)
        .filter(|held| !(is_phone && held.keeper == Keeper::SeizedPhone))
        .for_each(|held| told.hold(held.clone()));
    let days = || Day::all().filter(|&today| day <= today && today <= until);
    match vantage {
        Vantage::PoliceSubscriber | Vantage::PoliceTraffic | Vantage::PoliceContent => {
            orders::answer(setting, &mut told, day)?;
        }
        Vantage::PoliceIntercept => {
            days().for_each(|today| seizure::watch(setting, &mut told, day, today));
        }
        Vantage::PoliceDevice => {
            let account = whose.unwrap_or(Account::Ben);
            if setting.chip.is_some() && account != Account::Ben {
                return Ok(None);
            }
            seizure::seize(setting, &mut told, account, day, rng)?;
        }
        Vantage::PoliceNotice => {
            if is_ghostly(setting) && day < Day::SEIZURE {
                return Ok(None);
            }
            for today in days() {
                orders::open_mechanism(setting, &mut told, day, today)?;
            }
            if let (Some(chip), true) = (&setting.chip, setting.vendor.is_some()) {
                let found: Vec<Holding> = log.held_on(Keeper::BenPhone, day).cloned().collect();
                let image = seizure::locked(setting, chip, &found, rng)?;
                told.hold(held(&image, package, day, Day::LOOK, None));
            }
        }
        _ => {}
    }
    let windows = vantage.windows_when(day, until);
    match whose {
        Some(account) if !is_phone => narrowed(setting, &told, windows, package, account).map(Some),
        _ => Ok(Some(Answered { log: told, windows })),
    }
}

/// Only what concerns one account, as a package of its own.
fn narrowed(
    setting: &Setting,
    log: &Log,
    windows: Vec<Window>,
    package: Keeper,
    account: Account,
) -> Result<Answered, WorldError> {
    let mut told = Log::default();
    let mut blobs = 0;
    for holding in log.holdings() {
        let mine = match holding.keeper {
            Keeper::CloudStore => {
                blobs += 1;
                Account::BOTH[usize::from(blobs % 2 == 0)] == account
            }
            _ => concerns(setting, holding, account)?,
        };
        let caught = windows.iter().any(|window| {
            window.keeper == holding.keeper
                && window.from <= holding.until
                && holding.from <= window.until
        });
        if caught && mine {
            told.hold(Holding {
                keeper: package,
                ..holding.clone()
            });
        }
        if holding.keeper != package {
            told.hold(holding.clone());
        }
    }
    Ok(Answered {
        log: told,
        windows: vec![Window {
            keeper: package,
            from: Day::SETUP,
            until: Day::LOOK,
        }],
    })
}

/// Whether a record concerns an account: every message of the conversation
/// concerns both; of all else, what names it.
fn concerns(setting: &Setting, holding: &Holding, account: Account) -> Result<bool, WorldError> {
    let form = holding.record.form();
    if form.is_key() || form == Form::Budget || holding.message.is_some() {
        return Ok(true);
    }
    let record = match holding.keeper {
        Keeper::PlatformStore => as_the_platform_reads(setting, &holding.record)?,
        _ => holding.record.clone(),
    };
    Ok(names(&record, account)? || phone(account) == holding.keeper)
}

/// Whether what a record says outside its seals names an account, or its address.
fn names(record: &Record, account: Account) -> Result<bool, WireError> {
    let name = account.name();
    let is_it = |given: &String| given == name || given == account.address();
    let inside = |bytes: &[u8]| names(&Record::from_bytes(bytes)?, account);
    Ok(match record.read()?.get() {
        Content::Row {
            account: of,
            address,
            received,
            ..
        } => is_it(of) || is_it(address) || inside(received)?,
        Content::Frame { from, to, .. }
        | Content::Packet { from, to, .. }
        | Content::TrafficDisclosure { from, to, .. }
        | Content::TraceTag { from, to, .. } => {
            is_it(from) || to.split(' ').any(|to| to == name) || is_it(to)
        }
        Content::GroupPacket { from, members, .. } => is_it(from) || members.iter().any(is_it),
        Content::UserReport { reporter, .. } => is_it(reporter),
        Content::Publication { account: of, .. }
        | Content::AddressBook { account: of, .. }
        | Content::SubscriberDisclosure { account: of, .. }
        | Content::MatchReport { account: of, .. }
        | Content::Signals { account: of, .. } => is_it(of),
        _ => false,
    })
}
