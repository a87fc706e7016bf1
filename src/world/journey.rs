//! One message's way from phone to platform to phone, every step really done.

use super::body::{self, SealedBody, entry, picture_in};
use super::origin::Origin;
use super::passage::Passage;
use super::script::{MESSAGE, SCRIPT};
use super::upload::{Login, Upload};
use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::mechanism::{Sending, match_report, members_on};
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Direction, Holding, MessageNumber, Record, WireError};

/// What one message left behind along its way.
#[derive(Clone, Debug)]
pub struct Journey {
    /// Its place in the script.
    pub number: MessageNumber,
    /// The day it passed.
    pub day: Day,
    /// Who wrote it.
    pub from: Account,
    /// Who received it.
    pub to: Account,
    /// The frame at the sender's phone.
    pub up: Record,
    /// The packet the platform took out of it.
    pub packet: Record,
    /// What the platform stored.
    pub stored: Record,
    /// The frame at the recipient's phone; of a message held up, the one it would be.
    pub down: Record,
    /// The sender's history entry.
    pub sent_entry: Record,
    /// The recipient's history entry, from what its app really opened.
    pub received_entry: Record,
    /// What the recipient's app keeps so that it could report the message.
    pub evidence: Vec<Record>,
    /// Everything of it that anybody held.
    pub holdings: Vec<Holding>,
}

/// Where numbers of a message's further uploads begin on the day's connection.
const FURTHER: u64 = 100;

impl Journey {
    /// Carries `written` as message `number` through `setting`.
    ///
    /// # Errors
    /// [`WorldError`] when a cipher refuses or the message was not prepared for.
    pub fn carry(
        setting: &Setting,
        number: MessageNumber,
        written: &Record,
        rng: &mut Rng,
    ) -> Result<Self, WorldError> {
        let sending = sending(number)?;
        let Sending { day, from, to, .. } = sending;
        let mut holdings = Vec::new();

        // Two who seal for themselves do it before their app sees anything.
        let seen = match &setting.own {
            Some(own) => own.seal(written, rng)?,
            None => written.clone(),
        };
        let checked = checked_on_the_phone(setting, sending, &seen, &mut holdings, rng)?;
        let origin = match (number, setting.traceback) {
            (MESSAGE, true) => Some(Origin::of(setting, &seen, rng)?),
            _ => None,
        };
        let forwarded = origin.as_ref().map(|origin| &origin.trace);
        let SealedBody { body, trace } = body::seal(setting, sending, &checked, forwarded, rng)?;

        let packet = packet(setting, sending, &body);
        let login = match setting.sender_envelope(number) {
            Some(_) => Login::Nobody,
            None => Login::Account,
        };
        let upload = Upload::of(setting, (day, from, login), number.into(), &packet, rng)?;
        holdings.extend(origin.into_iter().flat_map(|origin| origin.holdings));
        holdings.extend(upload.holdings(Some(number)));
        if let Some(trace) = &trace {
            holdings.push(held(
                &trace.tag,
                Keeper::PlatformStore,
                day,
                Day::LOOK,
                None,
            ));
        }

        let arrived = upload.passage.arrived.clone();
        let (delivered, tag) = at_the_platform(setting, sending, &arrived, &mut holdings, rng)?;
        let down = Passage::of(setting, day, to, Direction::Down, number.into(), &delivered)?;
        let received = body::open(setting, sending, &body_of(&down.arrived)?, tag.as_ref())?;
        let received_entry = entry(sending, &received.seen);
        let sent_entry = entry(sending, &seen);
        let until = setting.history_until(day);
        holdings.push(held(&sent_entry, phone(from), day, until, Some(number)));
        // What is held up stays at the platform.
        if !setting.holds_up(number) {
            holdings.extend(down.holdings(Some(number)));
            for record in std::iter::once(&received_entry).chain(&received.evidence) {
                holdings.push(held(record, phone(to), day, until, Some(number)));
            }
            holdings.extend(to_further_members(setting, sending, &delivered, until)?);
        }
        Ok(Self {
            number,
            day,
            from,
            to,
            up: upload.passage.at_phone.clone(),
            packet: arrived,
            stored: upload.stored,
            down: down.at_phone,
            sent_entry,
            received_entry,
            evidence: received.evidence,
            holdings,
        })
    }
}

/// Who sends message `number` to whom, and when.
pub(super) fn sending(number: MessageNumber) -> Result<Sending, WorldError> {
    let &(day, from) = SCRIPT
        .get(usize::from(number))
        .ok_or(WorldError::NotPrepared)?;
    Ok(Sending {
        number,
        day,
        from,
        to: Account::BOTH[usize::from(from == Account::Ana)],
    })
}

/// What the app lets through: its comparison with the list, where it makes one.
#[inline(never)]
fn checked_on_the_phone(
    setting: &Setting,
    sending: Sending,
    seen: &Record,
    holdings: &mut Vec<Holding>,
    rng: &mut Rng,
) -> Result<Record, WorldError> {
    let Sending {
        number, day, from, ..
    } = sending;
    let login = (day, from, Login::Account);
    if let (Some(vouchers), Some(list)) = (&setting.vouchers, &setting.pictures)
        && from == Account::Ana
    {
        let voucher = vouchers.of(number, picture_in(seen).as_deref(), list)?;
        let upload = Upload::of(setting, login, FURTHER + u64::from(number), &voucher, rng)?;
        holdings.extend(upload.holdings(None));
    }
    if !setting.reports_from_the_phone() && !setting.leaves_matches_out() {
        return Ok(seen.clone());
    }
    let Some(picture) = setting.listed_picture(seen) else {
        return Ok(seen.clone());
    };
    if setting.reports_from_the_phone() {
        let report = match_report(number, day, from, &picture);
        let sealed = setting
            .clearing_house()?
            .seal_report(number, &report, rng)?;
        let upload = Upload::of(setting, login, FURTHER + u64::from(number), &sealed, rng)?;
        holdings.extend(upload.holdings(None));
        holdings.push(held(&sealed, Keeper::ClearingHouse, day, Day::LOOK, None));
    }
    if setting.leaves_matches_out()
        && let Content::Payload { text, .. } = seen.read()?.get()
    {
        return Ok(Record::write(&Content::Payload {
            text: text.clone(),
            card: None,
        }));
    }
    Ok(seen.clone())
}

/// What the platform's own code does with a packet before it passes it on.
#[inline(never)]
fn at_the_platform(
    setting: &Setting,
    sending: Sending,
    arrived: &Record,
    holdings: &mut Vec<Holding>,
    rng: &mut Rng,
) -> Result<(Record, Option<[u8; 32]>), WorldError> {
    let Sending {
        number, day, from, ..
    } = sending;
    let mut delivered = arrived.clone();
    let body = body_of(arrived)?;
    let looked_at = match body::through_enclave(setting, number, &body, rng)? {
        Some((inside, again)) => {
            holdings.push(held(&inside, Keeper::Enclave, day, day, Some(number)));
            delivered = packet(setting, sending, &again);
            Some((inside, Keeper::Enclave))
        }
        None => setting
            .scans_on_the_server()
            .then_some((body.clone(), Keeper::PlatformMemory)),
    };
    if let Some((seen, keeper)) = looked_at
        && let Some(picture) = setting.listed_picture(&seen)
    {
        let report = match_report(number, day, from, &picture);
        let sealed = setting
            .clearing_house()?
            .seal_report(number, &report, rng)?;
        holdings.push(held(&report, keeper, day, day, None));
        holdings.push(held(&sealed, Keeper::PlatformMemory, day, day, None));
        holdings.push(held(&sealed, Keeper::ClearingHouse, day, Day::LOOK, None));
    }
    let tag = match &setting.franker {
        Some(franker) => franker.tag(&body, sending).ok(),
        None => None,
    };
    if let Some(tag) = &tag {
        delivered = Record::write(&Content::Tagged {
            tag: tag.to_vec().into(),
            packet: delivered.bytes().to_vec().into(),
        });
    }
    Ok((delivered, tag))
}

/// A group's further members receive and keep the message like the first.
#[inline(never)]
fn to_further_members(
    setting: &Setting,
    sending: Sending,
    delivered: &Record,
    until: Day,
) -> Result<Vec<Holding>, WorldError> {
    let (number, day) = (sending.number, sending.day);
    let mut holdings = Vec::new();
    if !setting.is_a_group() {
        return Ok(holdings);
    }
    for &member in members_on(day) {
        if [sending.from, sending.to].contains(&member) {
            continue;
        }
        let down = Passage::of(
            setting,
            day,
            member,
            Direction::Down,
            number.into(),
            delivered,
        )?;
        holdings.extend(down.holdings(Some(number)));
        let received = body::open(setting, sending, &body_of(&down.arrived)?, None)?;
        let kept = entry(sending, &received.seen);
        holdings.push(held(&kept, phone(member), day, until, Some(number)));
    }
    Ok(holdings)
}

/// What an app hands to the server.
#[inline(never)]
fn packet(setting: &Setting, sending: Sending, body: &Record) -> Record {
    let from = match setting.sender_envelope(sending.number) {
        Some(_) => String::new(),
        None => sending.from.name().to_owned(),
    };
    let body = body.bytes().to_vec().into();
    Record::write(&if setting.is_a_group() {
        let others = members_on(sending.day).iter();
        Content::GroupPacket {
            from,
            members: others
                .filter(|&&member| member != sending.from)
                .map(|member| member.name().to_owned())
                .collect(),
            body,
        }
    } else {
        Content::Packet {
            from,
            to: sending.to.name().to_owned(),
            body,
        }
    })
}

/// The body inside a packet, tagged or not.
pub(super) fn body_of(packet: &Record) -> Result<Record, WorldError> {
    match packet.read()?.get() {
        Content::Tagged { packet, .. } => body_of(&Record::from_bytes(packet)?),
        Content::Packet { body, .. } | Content::GroupPacket { body, .. } => {
            Ok(Record::from_bytes(body)?)
        }
        _ => Err(WireError::OtherForm.into()),
    }
}

/// The keeper that is `account`'s phone.
pub(super) const fn phone(account: Account) -> Keeper {
    match account {
        Account::Ana => Keeper::AnaPhone,
        Account::Ben => Keeper::BenPhone,
        Account::Caro => Keeper::CaroPhone,
        Account::Dana => Keeper::DanaPhone,
    }
}

pub(super) fn held(
    record: &Record,
    keeper: Keeper,
    from: Day,
    until: Day,
    message: Option<MessageNumber>,
) -> Holding {
    Holding {
        record: record.clone(),
        keeper,
        from,
        until,
        message,
    }
}
