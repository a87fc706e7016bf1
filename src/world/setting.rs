//! Everything about a run that does not depend on the reader's words.

use std::collections::BTreeMap;

use super::night::Night;
use super::script::{MESSAGE, SCRIPT};
use super::{Journey, Scenario, WorldError};
use crate::crypto::Rng;
use crate::design::Design;
use crate::mechanism::{
    Agency, BackupKey, Connection, Conversation, EscrowedKey, Mechanism, ServerKey, StorageKey,
    Turn,
};
use crate::party::{Account, Day};
use crate::wire::{Content, MessageNumber, Record};

/// The platform's number among servers, in the key ids of hops.
const PLATFORM: u8 = 1;
/// The backup company's.
const CLOUD: u8 = 2;

/// One server's keys and connections, day by day.
#[derive(Debug, Default)]
pub(super) struct Server {
    pub keys: BTreeMap<Day, ServerKey>,
    pub connections: BTreeMap<(Account, Day), Connection>,
}

/// Keys, connections, ratchet states and the messages around the reader's own.
#[derive(Debug)]
pub struct Setting {
    design: Design,
    pub(super) platform: Option<Server>,
    pub(super) cloud: Option<Server>,
    storage: Option<StorageKey>,
    pub(super) conversation: Option<Conversation>,
    pub(super) agency: Option<Agency>,
    escrowed: Vec<EscrowedKey>,
    pub(super) backup: Option<BackupKey>,
    journeys: BTreeMap<MessageNumber, Journey>,
    nights: BTreeMap<(Account, Day), Night>,
    words: [String; 3],
}

impl Setting {
    /// Makes all keys of `design` and carries every message but the reader's.
    ///
    /// # Errors
    /// When the system gives no randomness or a library refuses.
    pub fn prepare(design: Design, scenario: &Scenario, rng: &mut Rng) -> Result<Self, WorldError> {
        let has = |mechanism| design.mechanisms().contains(&mechanism);
        let conversation = if has(Mechanism::DoubleRatchet) {
            Some(Conversation::prepare(&SCRIPT)?)
        } else {
            None
        };
        let agency = if has(Mechanism::Escrow) {
            Some(Agency::prepare(rng)?)
        } else {
            None
        };
        let mut escrowed = Vec::new();
        if let (Some(agency), Some(conversation)) = (&agency, &conversation) {
            for number in 0..SCRIPT.len() {
                let turn = conversation.turn(number).ok_or(WorldError::NotPrepared)?;
                escrowed.push(EscrowedKey::prepare(agency, turn, rng)?);
            }
        }
        let mut setting = Self {
            design,
            platform: if has(Mechanism::Transport) {
                Some(server(PLATFORM, &days_of_traffic(), rng)?)
            } else {
                None
            },
            cloud: if has(Mechanism::BackupPlain) {
                Some(server(CLOUD, &every_night(), rng)?)
            } else {
                None
            },
            storage: if has(Mechanism::AtRest) {
                Some(StorageKey::prepare(rng)?)
            } else {
                None
            },
            conversation,
            agency,
            escrowed,
            backup: if has(Mechanism::BackupPlain) {
                Some(BackupKey::prepare(rng)?)
            } else {
                None
            },
            journeys: BTreeMap::new(),
            nights: BTreeMap::new(),
            words: words_around(scenario),
        };
        for number in (0..).take(SCRIPT.len()).filter(|&number| number != MESSAGE) {
            let payload = setting.payload_around(number);
            let journey = Journey::carry(&setting, number, &payload, rng)?;
            setting.journeys.insert(number, journey);
        }
        for night in every_night()
            .into_iter()
            .filter(|&night| night < Day::MESSAGE)
        {
            for account in Account::BOTH {
                let entries = setting.entries_before(account, night);
                if let Some(backup) = Night::of(&setting, account, night, &entries, rng)? {
                    setting.nights.insert((account, night), backup);
                }
            }
        }
        Ok(setting)
    }

    /// Which design it is for.
    pub fn design(&self) -> Design {
        self.design
    }

    /// Whether it was made for the same words around the reader's message.
    pub fn suits(&self, scenario: &Scenario) -> bool {
        self.words == words_around(scenario)
    }

    /// A message other than the reader's.
    pub(super) fn journey(&self, number: MessageNumber) -> Option<&Journey> {
        self.journeys.get(&number)
    }

    /// A backup from before the reader's message.
    pub(super) fn night(&self, account: Account, day: Day) -> Option<&Night> {
        self.nights.get(&(account, day))
    }

    /// A phone's history up to a day before the reader's message.
    fn entries_before(&self, account: Account, day: Day) -> Vec<Record> {
        self.journeys
            .values()
            .filter(|journey| journey.day <= day)
            .map(|journey| {
                if journey.from == account {
                    journey.sent_entry.clone()
                } else {
                    journey.received_entry.clone()
                }
            })
            .collect()
    }

    /// The connection of a phone to the platform on a day; `None` where hops are not sealed.
    pub(super) fn platform_connection(
        &self,
        account: Account,
        day: Day,
    ) -> Result<Option<&Connection>, WorldError> {
        match &self.platform {
            None => Ok(None),
            Some(server) => match server.connections.get(&(account, day)) {
                Some(connection) => Ok(Some(connection)),
                None => Err(WorldError::NotPrepared),
            },
        }
    }

    /// The platform's storage key, where the design has one.
    pub(super) fn storage_key(&self) -> Option<&StorageKey> {
        self.storage.as_ref()
    }

    /// The platform's storage key as a record, where the design has one.
    pub fn storage_key_record(&self) -> Option<Record> {
        self.storage.as_ref().map(StorageKey::record)
    }

    /// The body that message `number` would have had with other words: under the same key.
    ///
    /// # Errors
    /// [`WorldError`] when a cipher refuses.
    pub fn seal_again(
        &self,
        number: MessageNumber,
        payload: &Record,
        rng: &mut Rng,
    ) -> Result<Record, WorldError> {
        super::journey::seal_body(self, number, payload, rng)
    }

    /// The recipient's saved session just before message `number`, where there is a ratchet
    /// and the session exists by then.
    pub fn receiving_state(&self, number: MessageNumber) -> Option<Vec<u8>> {
        self.turn(number)?.receiving_session().map(<[u8]>::to_vec)
    }

    pub(super) fn turn(&self, number: MessageNumber) -> Option<&Turn> {
        self.conversation
            .as_ref()
            .and_then(|conversation| conversation.turn(usize::from(number)))
    }

    pub(super) fn escrowed_key(&self, number: MessageNumber) -> Option<&EscrowedKey> {
        self.escrowed.get(usize::from(number))
    }

    fn payload_around(&self, number: MessageNumber) -> Record {
        let [earlier, later, reply] = &self.words;
        let text = match number {
            super::EARLIER => earlier,
            super::LATER => later,
            _ => reply,
        };
        Record::write(&Content::Payload {
            text: text.clone(),
            card: None,
        })
    }
}

fn words_around(scenario: &Scenario) -> [String; 3] {
    [
        scenario.earlier_text.clone(),
        scenario.later_text.clone(),
        scenario.reply_text.clone(),
    ]
}

/// Days on which phones talk to the platform: the first, and every day of the script.
fn days_of_traffic() -> Vec<Day> {
    let mut days: Vec<Day> = std::iter::once(Day::SETUP)
        .chain(SCRIPT.iter().map(|&(day, _)| day))
        .collect();
    days.dedup();
    days
}

/// Nights on which phones write a backup.
pub(super) fn every_night() -> Vec<Day> {
    Day::all().filter(|&day| day < Day::LOOK).collect()
}

/// A server with a fresh key for every day, and both phones' connections on the days they talk.
fn server(number: u8, days: &[Day], rng: &mut Rng) -> Result<Server, WorldError> {
    let mut server = Server::default();
    for day in Day::all() {
        let key = ServerKey::prepare(number, day, rng)?;
        if days.contains(&day) {
            for account in Account::BOTH {
                let connection = Connection::prepare(&key, rng)?;
                server.connections.insert((account, day), connection);
            }
        }
        server.keys.insert(day, key);
    }
    Ok(server)
}
