//! What is made, published and handed over beside the messages themselves.

use super::carrier::Carrier;
use super::journey::{held, phone};
use super::passage::Passage;
use super::script::LATER;
use super::upload::{Login, Upload};
use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::mechanism::{Conversation, published};
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Direction, Log, Record};

/// Day 0: every lasting key, with its keeper.
pub(super) fn hold_keys(setting: &Setting, log: &mut Log) {
    let mut standing = setting.access.secrets();
    standing.extend(
        setting
            .storage_key_record()
            .map(|key| (Keeper::PlatformKeys, key)),
    );
    standing.extend(setting.backup.iter().flat_map(|backup| backup.secrets()));
    if let Some(own) = &setting.own {
        standing.extend(Account::BOTH.map(|account| (phone(account), own.record())));
    }
    if let Some(lasting) = &setting.lasting {
        for account in Account::BOTH {
            standing.extend(
                lasting
                    .of(account)
                    .map(|key| (phone(account), key.record())),
            );
        }
    }
    standing.extend(
        setting
            .franker
            .as_ref()
            .map(|key| (Keeper::PlatformKeys, key.record())),
    );
    if let Carrier::Enclave(enclave) = &setting.carrier {
        standing.push((Keeper::Enclave, enclave.key().record()));
        standing.push((Keeper::PlatformMemory, enclave.attestation().clone()));
    }
    if let Some(pictures) = &setting.pictures {
        standing.push((Keeper::ListOwner, pictures.record().clone()));
        standing.push((Keeper::ListOwner, pictures.key_record()));
    }
    standing.extend(
        setting
            .vouchers
            .as_ref()
            .map(|key| (Keeper::PlatformKeys, key.match_key())),
    );
    standing.extend(
        setting
            .clearing_house
            .as_ref()
            .map(|key| (Keeper::ClearingHouse, key.record())),
    );
    standing.extend(
        setting
            .vendor
            .as_ref()
            .map(|key| (Keeper::Vendor, key.record())),
    );
    if let Some(chip) = &setting.chip {
        standing.push((Keeper::Passcode, chip.passcode().clone()));
    }
    for (at, key) in (1..).zip(
        setting
            .relays
            .iter()
            .flat_map(|relays| relays.key_records()),
    ) {
        standing.push((Keeper::Relay(at), key));
    }
    for (keeper, key) in standing {
        log.hold(held(&key, keeper, Day::SETUP, Day::LOOK, None));
    }
    match &setting.carrier {
        Carrier::Ratchet(conversation, _) => hold_ratchet_states(log, conversation),
        Carrier::Group(group) => {
            for pair in group.pairs() {
                hold_ratchet_states(log, pair);
            }
            for kept in group.keys() {
                let keeper = phone(kept.member);
                log.hold(held(&kept.key, keeper, kept.since, kept.until, None));
            }
        }
        Carrier::Plain | Carrier::Mail | Carrier::Enclave(_) => {}
    }
    if let Some(origin) = &setting.origin {
        hold_ratchet_states(log, origin);
    }
}

/// Each ratchet state is held until the day, inclusive, on which the same
/// phone has a later one of its form.
fn hold_ratchet_states(log: &mut Log, conversation: &Conversation) {
    let states = conversation.states();
    for (account, since, state) in states {
        let until = states
            .iter()
            .filter(|(other, day, later)| {
                other == account && day > since && later.form() == state.form()
            })
            .map(|&(_, day, _)| day)
            .min()
            .unwrap_or(Day::LOOK);
        log.hold(held(state, phone(*account), *since, until, None));
    }
}

/// Day 0: the address book and public keys are uploaded.
pub(super) fn upload(setting: &Setting, log: &mut Log, rng: &mut Rng) -> Result<(), WorldError> {
    let book = Record::write(&Content::AddressBook {
        account: Account::Ana.name().to_owned(),
        names: Account::Ana
            .address_book()
            .iter()
            .map(|&name| name.to_owned())
            .collect(),
    });
    log.hold(held(&book, Keeper::AnaPhone, Day::SETUP, Day::LOOK, None));
    let mut uploads = vec![(Account::Ana, book)];
    match &setting.carrier {
        Carrier::Ratchet(conversation, _) => {
            uploads.extend(conversation.publications().iter().cloned());
        }
        Carrier::Group(group) => {
            if let Some(pair) = group.pairs().first() {
                uploads.extend(pair.publications().iter().cloned());
            }
        }
        Carrier::Plain | Carrier::Mail | Carrier::Enclave(_) => {}
    }
    if let Some(lasting) = &setting.lasting {
        for account in Account::BOTH {
            let key = lasting.of(account)?.public();
            uploads.push((account, published(account, &key)));
        }
    }
    for (sequence, (account, upload)) in (0..).zip(uploads) {
        let login = (Day::SETUP, account, Login::Account);
        let upload = Upload::of(setting, login, sequence, &upload, rng)?;
        log.extend(upload.holdings(None));
    }
    Ok(())
}

/// The keys that members of a group hand each other today, through the platform.
pub(super) fn hand_group_keys_over(
    setting: &Setting,
    log: &mut Log,
    today: Day,
    rng: &mut Rng,
) -> Result<(), WorldError> {
    const FIRST: u64 = 50;
    let Carrier::Group(group) = &setting.carrier else {
        return Ok(());
    };
    let handed = group.hand_overs().iter().filter(|hand| hand.day == today);
    for (sequence, hand) in (FIRST..).zip(handed) {
        let packet = Record::write(&Content::Packet {
            from: hand.from.name().to_owned(),
            to: hand.to.name().to_owned(),
            body: hand.sealed.bytes().to_vec().into(),
        });
        let login = (today, hand.from, Login::Account);
        let upload = Upload::of(setting, login, sequence, &packet, rng)?;
        log.extend(upload.holdings(None));
    }
    Ok(())
}

/// After the notice: the hidden device's keys, and its place in the platform's lists.
pub(super) fn add_hidden_device(setting: &Setting, log: &mut Log) {
    let Carrier::Ratchet(_, Some(ghost)) = &setting.carrier else {
        return;
    };
    log.hold(held(
        ghost.keys(),
        Keeper::Ghost,
        Day::SEIZURE,
        Day::LOOK,
        None,
    ));
    let device = ghost.device();
    let listed = Record::write(&Content::Publication {
        account: device.account.clone(),
        identity: device.identity.clone(),
        one_time: Vec::new().into(),
    });
    log.hold(held(
        &listed,
        Keeper::PlatformStore,
        Day::RECOVERY,
        Day::LOOK,
        None,
    ));
    if let Some(key_log) = &setting.key_log {
        let entry = key_log.latest();
        log.hold(held(
            entry,
            Keeper::PlatformStore,
            Day::RECOVERY,
            Day::LOOK,
            Some(LATER),
        ));
    }
}

/// What a phone fetches from the public log, which passes like everything else.
fn fetched(
    setting: &Setting,
    log: &mut Log,
    today: Day,
    account: Account,
    entry: &Record,
) -> Result<Record, WorldError> {
    const NUMBER: u64 = 200;
    let passage = Passage::of(setting, today, account, Direction::Down, NUMBER, entry)?;
    log.extend(passage.holdings(Some(LATER)));
    Ok(passage.arrived)
}

/// The devices that the apps show for the later message: from what was
/// published, or, where there is a log, from its proof.
pub(super) fn show_devices(setting: &Setting, log: &mut Log, today: Day) -> Result<(), WorldError> {
    let (_, shown) = setting.devices()?;
    if shown.is_empty() {
        return Ok(());
    }
    for account in Account::BOTH {
        let list = match &setting.key_log {
            Some(key_log) => fetched(setting, log, today, account, key_log.latest())?,
            None => Record::write(&Content::DeviceList {
                day: today.0,
                devices: shown.clone(),
            }),
        };
        log.hold(held(&list, phone(account), today, Day::LOOK, Some(LATER)));
    }
    Ok(())
}
