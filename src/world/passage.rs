//! One record's way between a phone and the platform: sealed for the hop, and
//! where the design has relays, in their layers.

use super::script::WIRE_ADDRESS_OF_PLATFORM;
use super::{Setting, WorldError};
use crate::mechanism::{Circuit, RELAY_ADDRESSES};
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Direction, Holding, MessageNumber, Record};

/// What passed, and what arrived.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    account: Account,
    day: Day,
    /// The frame at the phone's end.
    pub at_phone: Record,
    /// The frame at the platform's end; the same one where nothing is in between.
    pub at_platform: Record,
    /// What each relay received.
    relayed: Vec<(u8, Record)>,
    /// What the other end took out.
    pub arrived: Record,
}

impl Passage {
    /// Sends `sent` between `account`'s phone and the platform.
    pub fn of(
        setting: &Setting,
        day: Day,
        account: Account,
        direction: Direction,
        sequence: u64,
        sent: &Record,
    ) -> Result<Self, WorldError> {
        let (payload, arrived) = match setting.platform_connection(account, day)? {
            Some(connection) => {
                let sealed = connection.seal(direction, sequence, sent)?;
                let arrived = connection.open(&sealed)?;
                (sealed, arrived)
            }
            None => (sent.clone(), sent.clone()),
        };
        Self::carrying(
            setting,
            (day, account, direction),
            sequence,
            &payload,
            arrived,
        )
    }

    /// Carries a record that is sealed for its hop already, such as a hello.
    pub fn carrying(
        setting: &Setting,
        (day, account, direction): (Day, Account, Direction),
        sequence: u64,
        payload: &Record,
        arrived: Record,
    ) -> Result<Self, WorldError> {
        let phone = account.address();
        let Some(circuit) = setting.circuit(account, day)? else {
            let (from, to) = ends(direction, phone, WIRE_ADDRESS_OF_PLATFORM);
            let frame = frame(day, from, to, payload);
            return Ok(Self {
                account,
                day,
                at_phone: frame.clone(),
                at_platform: frame,
                relayed: Vec::new(),
                arrived,
            });
        };
        let destination = match direction {
            Direction::Up => WIRE_ADDRESS_OF_PLATFORM,
            Direction::Down => phone,
        };
        let layers = circuit.wrap(direction, sequence, destination, payload)?;
        if let (Some(outermost), Direction::Down) = (layers.first(), direction) {
            circuit.peel(outermost)?;
        }
        let frames = on_each_stretch(day, account, direction, &layers);
        let received = match direction {
            Direction::Up => &frames[..frames.len() - 1],
            Direction::Down => &frames[1..],
        };
        Ok(Self {
            account,
            day,
            at_phone: frames.first().cloned().unwrap_or_else(|| payload.clone()),
            at_platform: frames.last().cloned().unwrap_or_else(|| payload.clone()),
            relayed: (1..).zip(received.iter().cloned()).collect(),
            arrived,
        })
    }

    /// What passes when a circuit is set up: a hello to each relay, the later
    /// ones through the earlier. The platform meets none of it.
    pub fn building(
        day: Day,
        account: Account,
        circuit: &Circuit,
    ) -> Result<Vec<Holding>, WorldError> {
        let mut all = Vec::new();
        for layers in circuit.hellos()? {
            let frames = on_each_stretch(day, account, Direction::Up, &layers);
            let relays = (1..).map(Keeper::Relay);
            let recorded = frames.first().filter(|_| account == Account::Ana);
            let recorded = recorded.map(|frame| (Keeper::Wire, frame));
            for (keeper, frame) in relays.zip(&frames).chain(recorded) {
                all.push(Holding {
                    record: frame.clone(),
                    keeper,
                    from: day,
                    until: Day::LOOK,
                    message: None,
                });
            }
        }
        Ok(all)
    }

    /// Who has what of it: the platform's memory that day, the recording of
    /// Ana's wire, and each relay's records.
    pub fn holdings(&self, message: Option<MessageNumber>) -> Vec<Holding> {
        let holding = |record: &Record, keeper, until| Holding {
            record: record.clone(),
            keeper,
            from: self.day,
            until,
            message,
        };
        let mut all = vec![holding(&self.at_platform, Keeper::PlatformMemory, self.day)];
        if self.account == Account::Ana {
            all.push(holding(&self.at_phone, Keeper::Wire, Day::LOOK));
        }
        all.extend(
            self.relayed
                .iter()
                .map(|(relay, record)| holding(record, Keeper::Relay(*relay), Day::LOOK)),
        );
        all
    }
}

/// A frame for each stretch of wire from the phone's end, with what passes on it.
fn on_each_stretch(
    day: Day,
    account: Account,
    direction: Direction,
    layers: &[Record],
) -> Vec<Record> {
    let stops: Vec<&str> = std::iter::once(account.address())
        .chain(RELAY_ADDRESSES)
        .chain([WIRE_ADDRESS_OF_PLATFORM])
        .collect();
    layers
        .iter()
        .zip(stops.windows(2))
        .map(|(layer, stretch)| {
            let (from, to) = ends(direction, stretch[0], stretch[1]);
            frame(day, from, to, layer)
        })
        .collect()
}

const fn ends<'a>(direction: Direction, phone: &'a str, other: &'a str) -> (&'a str, &'a str) {
    match direction {
        Direction::Up => (phone, other),
        Direction::Down => (other, phone),
    }
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
