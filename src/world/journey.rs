//! One message's way from phone to platform to phone, every step really done.

use super::script::{SCRIPT, WIRE_ADDRESS_OF_PLATFORM};
use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::party::{Account, Day};
use crate::wire::{Content, Direction, MessageNumber, Record};

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
    /// The frame from the sender's phone to the platform.
    pub up: Record,
    /// The packet the platform took out of it.
    pub packet: Record,
    /// What the platform stored.
    pub stored: Record,
    /// The frame from the platform to the recipient's phone.
    pub down: Record,
    /// The sender's history entry.
    pub sent_entry: Record,
    /// The recipient's history entry, from what its app really opened.
    pub received_entry: Record,
}

impl Journey {
    /// Carries `payload` as message `number` through `setting`.
    ///
    /// # Errors
    /// [`WorldError`] when a cipher refuses or the message was not prepared for.
    pub fn carry(
        setting: &Setting,
        number: MessageNumber,
        payload: &Record,
        rng: &mut Rng,
    ) -> Result<Self, WorldError> {
        let &(day, from) = SCRIPT
            .get(usize::from(number))
            .ok_or(WorldError::NotPrepared)?;
        let to = Account::BOTH[usize::from(from == Account::Ana)];
        let body = seal_body(setting, number, payload, rng)?;
        let sent = Record::write(&Content::Packet {
            from: from.name().to_owned(),
            to: to.name().to_owned(),
            body: body.bytes().to_vec().into(),
        });
        let sequence = sequence_of(number);
        let arrival = Arrival::of(setting, day, from, sequence, &sent, rng)?;
        let (down, delivered) = deliver(setting, day, to, sequence, &arrival.received)?;
        let Content::Packet { body, .. } = delivered.read()?.get().clone() else {
            return Err(crate::wire::WireError::OtherForm.into());
        };
        let opened = open_body(setting, number, &Record::from_bytes(&body)?)?;
        Ok(Self {
            number,
            day,
            from,
            to,
            up: arrival.frame,
            packet: arrival.received,
            stored: arrival.stored,
            down,
            sent_entry: entry(number, day, from, to, payload),
            received_entry: entry(number, day, from, to, &opened),
        })
    }
}

/// One upload as it arrives at the platform.
pub(super) struct Arrival {
    /// As it passed on the wire.
    pub frame: Record,
    /// As the platform took it out of the hop.
    pub received: Record,
    /// As the platform stored it.
    pub stored: Record,
}

impl Arrival {
    /// Sends `sent` from `account`'s phone to the platform on `day`.
    pub fn of(
        setting: &Setting,
        day: Day,
        account: Account,
        sequence: u64,
        sent: &Record,
        rng: &mut Rng,
    ) -> Result<Self, WorldError> {
        let hop = setting.platform_connection(account, day)?;
        let (payload, received) = match hop {
            Some(connection) => {
                let sealed = connection.seal(Direction::Up, sequence, sent)?;
                let received = connection.open(&sealed)?;
                (sealed, received)
            }
            None => (sent.clone(), sent.clone()),
        };
        let row = Record::write(&Content::Row {
            day: day.0,
            account: account.name().to_owned(),
            address: account.address().to_owned(),
            received: received.bytes().to_vec().into(),
        });
        let stored = match setting.storage_key() {
            Some(key) => key.seal(&row, rng)?,
            None => row,
        };
        Ok(Self {
            frame: frame(day, account.address(), WIRE_ADDRESS_OF_PLATFORM, &payload),
            received,
            stored,
        })
    }
}

/// Sends `packet` from the platform to `account`'s phone: the frame, and what the phone takes out of it.
fn deliver(
    setting: &Setting,
    day: Day,
    account: Account,
    sequence: u64,
    packet: &Record,
) -> Result<(Record, Record), WorldError> {
    let (payload, delivered) = match setting.platform_connection(account, day)? {
        Some(connection) => {
            let sealed = connection.seal(Direction::Down, sequence, packet)?;
            let delivered = connection.open(&sealed)?;
            (sealed, delivered)
        }
        None => (packet.clone(), packet.clone()),
    };
    let frame = frame(day, WIRE_ADDRESS_OF_PLATFORM, account.address(), &payload);
    Ok((frame, delivered))
}

/// A frame as anyone on the wire writes it down.
pub(super) fn frame(day: Day, from: &str, to: &str, payload: &Record) -> Record {
    Record::write(&Content::Frame {
        day: day.0,
        from: from.to_owned(),
        to: to.to_owned(),
        payload: payload.bytes().to_vec().into(),
    })
}

/// A message's number in the script is also its record's number on the day's
/// connections, where no other record has it.
const fn sequence_of(number: MessageNumber) -> u64 {
    number as u64
}

pub(super) fn seal_body(
    setting: &Setting,
    number: MessageNumber,
    payload: &Record,
    rng: &mut Rng,
) -> Result<Record, WorldError> {
    Ok(match (setting.escrowed_key(number), setting.turn(number)) {
        (Some(key), _) => key.seal(payload, rng)?,
        (None, Some(turn)) => turn.seal(payload),
        (None, None) => payload.clone(),
    })
}

fn open_body(
    setting: &Setting,
    number: MessageNumber,
    body: &Record,
) -> Result<Record, WorldError> {
    Ok(match (setting.escrowed_key(number), setting.turn(number)) {
        (Some(key), _) => key.open(body)?,
        (None, Some(turn)) => turn.open(body)?,
        (None, None) => body.clone(),
    })
}

fn entry(number: MessageNumber, day: Day, from: Account, to: Account, payload: &Record) -> Record {
    Record::write(&Content::HistoryEntry {
        number,
        day: day.0,
        from: from.name().to_owned(),
        to: to.name().to_owned(),
        payload: payload.bytes().to_vec().into(),
    })
}
