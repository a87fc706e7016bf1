//! `e2ee_group`: Megolm, one ratchet for each sender, whose key goes to each
//! member through Olm. Caro joins on day 3 and leaves on day 8; each time both
//! senders start afresh, so she has no key to what came before or after.

use std::collections::BTreeMap;

use super::{Conversation, MechanismError, Turn};
use crate::crypto::CryptoError;
use crate::crypto::group_ratchet::{GroupReceiver, GroupSender, open_with_group_snapshot};
use crate::party::{Account, Day};
use crate::wire::{Content, Device, MessageNumber, Record, WireError};

/// A stretch of days with the same members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Epoch {
    since: Day,
    members: &'static [Account],
}

const EPOCHS: [Epoch; 3] = [
    Epoch {
        since: Day::SETUP,
        members: &[Account::Ana, Account::Ben],
    },
    Epoch {
        since: Day::JOINS,
        members: &[Account::Ana, Account::Ben, Account::Caro],
    },
    Epoch {
        since: Day::RECOVERY,
        members: &[Account::Ana, Account::Ben],
    },
];

/// Who hands keys to whom through Olm, and when. Ben comes first at a change,
/// so that Ana's key goes through a ratchet that both have just turned.
type Hands = ([Account; 2], &'static [(Day, Account)]);

const HANDS: [Hands; 3] = [
    (
        [Account::Ana, Account::Ben],
        &[
            (Day::SETUP, Account::Ana),
            (Day::SETUP, Account::Ben),
            (Day::JOINS, Account::Ben),
            (Day::JOINS, Account::Ana),
            (Day::RECOVERY, Account::Ben),
            (Day::RECOVERY, Account::Ana),
        ],
    ),
    ([Account::Ana, Account::Caro], &[(Day::JOINS, Account::Ana)]),
    ([Account::Ben, Account::Caro], &[(Day::JOINS, Account::Ben)]),
];

/// A key on its way from a sender to a member.
#[derive(Debug)]
pub struct HandOver {
    /// The day.
    pub day: Day,
    /// Whose messages the key opens.
    pub from: Account,
    /// Who receives it.
    pub to: Account,
    /// The key, sealed for the member.
    pub sealed: Record,
}

/// A member's key for one sender's messages, as it stands for some days.
#[derive(Debug)]
pub struct HeldKey {
    /// Who holds it.
    pub member: Account,
    /// The first day.
    pub since: Day,
    /// The last day, inclusive.
    pub until: Day,
    /// The key.
    pub key: Record,
}

/// The rehearsed group.
#[derive(Debug)]
pub struct Group {
    pairs: Vec<Conversation>,
    hand_overs: Vec<HandOver>,
    keys: Vec<HeldKey>,
    messages: BTreeMap<MessageNumber, (GroupSender, Vec<u8>)>,
}

/// The members on a day.
pub fn members_on(day: Day) -> &'static [Account] {
    epoch_of(day).members
}

fn epoch_of(day: Day) -> Epoch {
    let mut current = EPOCHS[0];
    for epoch in EPOCHS {
        if epoch.since <= day {
            current = epoch;
        }
    }
    current
}

impl Group {
    /// Rehearses the group's messages, each on a day and from an account.
    ///
    /// # Errors
    /// When the system gives no randomness or the library refuses.
    pub fn prepare(script: &[(Day, Account)]) -> Result<Self, MechanismError> {
        let pairs: Vec<Conversation> = HANDS
            .iter()
            .map(|(pair, script)| Conversation::prepare(*pair, script, None))
            .collect::<Result<_, _>>()?;
        let mut senders: BTreeMap<(Day, Account), (GroupSender, GroupReceiver)> = BTreeMap::new();
        let mut states: BTreeMap<(Day, Account), Vec<(Day, Record)>> = BTreeMap::new();
        for epoch in EPOCHS {
            for from in Account::BOTH {
                let sender = GroupSender::new()?;
                let key = sender.session_key()?;
                let receiver = GroupReceiver::from_session_key(key.as_bytes())?;
                let at = (epoch.since, from);
                states.insert(
                    at,
                    vec![(epoch.since, session_record(&receiver.snapshot()?))],
                );
                senders.insert(at, (sender, receiver));
            }
        }
        let mut hand_overs = Vec::new();
        for (conversation, (pair, script)) in pairs.iter().zip(HANDS) {
            for (number, &(day, from)) in script.iter().enumerate() {
                let (Some(turn), Some((_, receiver))) =
                    (conversation.turn(number), senders.get(&(day, from)))
                else {
                    return Err(CryptoError::BadKey.into());
                };
                hand_overs.push(HandOver {
                    day,
                    from,
                    to: pair[usize::from(from == pair[0])],
                    sealed: handed(turn, &receiver.snapshot()?)?,
                });
            }
        }
        let mut messages = BTreeMap::new();
        for (number, &(day, from)) in (0..).zip(script) {
            let at = (epoch_of(day).since, from);
            let (Some((sender, receiver)), Some(states)) =
                (senders.get_mut(&at), states.get_mut(&at))
            else {
                return Err(CryptoError::BadKey.into());
            };
            messages.insert(number, (sender.clone(), receiver.snapshot()?));
            sender.seal(b"");
            receiver.forget_before(sender.next_index());
            states.retain(|(since, _)| *since != day || *since == at.0);
            states.push((day, session_record(&receiver.snapshot()?)));
        }
        let keys = states
            .into_iter()
            .flat_map(|((epoch, _), states)| held_keys(epoch, &states))
            .collect();
        Ok(Self {
            pairs,
            hand_overs,
            keys,
            messages,
        })
    }

    /// Seals a record for everybody who is a member that day.
    ///
    /// # Errors
    /// When the message was not rehearsed.
    pub fn seal(&self, number: MessageNumber, inner: &Record) -> Result<Record, MechanismError> {
        let (sender, _) = self.messages.get(&number).ok_or(CryptoError::BadKey)?;
        Ok(Record::write(&Content::GroupMessage {
            sealed: sender.clone().seal(inner.bytes()).into(),
            session_id: sender.session_id(),
        }))
    }

    /// Opens a message as a member does.
    ///
    /// # Errors
    /// When it is not this message or was altered.
    pub fn open(&self, number: MessageNumber, sealed: &Record) -> Result<Record, MechanismError> {
        let (_, snapshot) = self.messages.get(&number).ok_or(CryptoError::BadKey)?;
        match sealed.read()?.get() {
            Content::GroupMessage { sealed, .. } => {
                let opened = open_with_group_snapshot(snapshot, sealed)?;
                Ok(Record::from_bytes(opened.as_ref())?)
            }
            _ => Err(WireError::OtherForm.into()),
        }
    }

    /// Every key handed over, in the order of days.
    pub fn hand_overs(&self) -> &[HandOver] {
        &self.hand_overs
    }

    /// Each member's keys. A key is gone after the day on which it was used and
    /// moved on.
    pub fn keys(&self) -> &[HeldKey] {
        &self.keys
    }

    /// The conversations through which keys are handed over.
    pub fn pairs(&self) -> &[Conversation] {
        &self.pairs
    }

    /// The device that the message of `to`'s partner is sealed for.
    ///
    /// # Errors
    /// When a publication cannot be read.
    pub fn published_devices(&self, to: Account) -> Result<Vec<Device>, MechanismError> {
        self.pairs
            .first()
            .map_or_else(|| Ok(Vec::new()), |pair| pair.published_devices(to))
    }
}

/// What the members of an epoch hold of one sender's key, as it moves on.
fn held_keys(epoch: Day, states: &[(Day, Record)]) -> Vec<HeldKey> {
    let mut held = Vec::new();
    for (at, (since, key)) in states.iter().enumerate() {
        let until = states.get(at + 1).map_or(Day::LOOK, |&(day, _)| day);
        for &member in epoch_of(epoch).members {
            held.push(HeldKey {
                member,
                since: *since,
                until,
                key: key.clone(),
            });
        }
    }
    held
}

/// The key as the member receives it: sealed, and really opened again.
fn handed(turn: &Turn, snapshot: &[u8]) -> Result<Record, MechanismError> {
    let record = session_record(snapshot);
    let sealed = turn.seal(&record);
    if turn.open(&sealed)? == record {
        Ok(sealed)
    } else {
        Err(CryptoError::NotOpened.into())
    }
}

fn session_record(snapshot: &[u8]) -> Record {
    Record::write(&Content::GroupSession {
        snapshot: snapshot.to_vec().into(),
    })
}
