//! `double_ratchet`: Olm between the two phones (Perrin and Marlinspike, "The
//! Double Ratchet Algorithm", as vodozemac implements it).
//!
//! How a ratchet moves does not depend on the words it carries. So the
//! conversation is played once with empty messages; each turn keeps the
//! message's key, drawn before its words are known, and the recipient's state
//! just before it. A real message is sealed with that key and opened by a fresh
//! clone of that state, and nothing after it changes.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;

use zeroize::Zeroize;

use super::MechanismError;
use crate::crypto::CryptoError;
use crate::crypto::ratchet::{
    Account as OlmAccount, NextMessage, Session as OlmSession, open_with_account_snapshot,
    open_with_session_snapshot,
};
use crate::party::{Account, Day};
use crate::wire::{Content, Device, Record, WireError};

/// The sender's key for one message, and the recipient's state just before it.
#[derive(Clone, Debug)]
pub struct Turn {
    sealed_to: Vec<Device>,
    sender: NextMessage,
    receiver: Receiver,
    /// Messages opened in this state, and what came out, the latest last: designs
    /// that share the conversation often carry the same bytes.
    opened: RefCell<VecDeque<(Record, Record)>>,
}

/// How many opened messages a turn remembers.
const REMEMBERED: usize = 8;

#[derive(Clone)]
enum Receiver {
    /// The first message finds no session yet: the account opens it.
    Account(Vec<u8>),
    Session(Vec<u8>),
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Account(_) => "Account(redacted)",
            Self::Session(_) => "Session(redacted)",
        })
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        match self {
            Self::Account(snapshot) | Self::Session(snapshot) => snapshot.zeroize(),
        }
    }
}

impl Turn {
    /// The devices whose sessions the message is sealed for.
    pub fn sealed_to(&self) -> &[Device] {
        &self.sealed_to
    }

    /// Seals a record at the sender.
    pub fn seal(&self, inner: &Record) -> Record {
        Record::write(&Content::OlmMessage {
            sealed: self.sender.clone().encrypt(inner.bytes()).into(),
        })
    }

    /// The recipient's saved session, once there is one.
    pub fn receiving_session(&self) -> Option<&[u8]> {
        match &self.receiver {
            Receiver::Session(snapshot) => Some(snapshot),
            Receiver::Account(_) => None,
        }
    }

    /// Opens a message at the recipient.
    ///
    /// # Errors
    /// When it is not this turn's message or was altered.
    pub fn open(&self, message: &Record) -> Result<Record, MechanismError> {
        let Content::OlmMessage { sealed } = message.read()?.get() else {
            return Err(WireError::OtherForm.into());
        };
        let mut before = self.opened.borrow_mut();
        if let Some((_, inner)) = before.iter().find(|(opened, _)| opened == message) {
            return Ok(inner.clone());
        }
        let opened = match &self.receiver {
            Receiver::Account(snapshot) => open_with_account_snapshot(snapshot, sealed)?,
            Receiver::Session(snapshot) => open_with_session_snapshot(snapshot, sealed)?,
        };
        let inner = Record::from_bytes(opened.as_ref())?;
        if before.len() == REMEMBERED {
            before.pop_front();
        }
        before.push_back((message.clone(), inner.clone()));
        Ok(inner)
    }
}

/// The rehearsed conversation.
#[derive(Debug)]
pub struct Conversation {
    pair: [Account; 2],
    accounts: [OlmAccount; 2],
    turns: Vec<Turn>,
    publications: Vec<(Account, Record)>,
    states: Vec<(Account, Day, Record)>,
}

impl Conversation {
    /// Rehearses a conversation of messages between two accounts, each on a day and from one of them.
    ///
    /// The first message must be the first account's: it opens the session with the other's
    /// published keys. The message at `held_up` never arrives.
    ///
    /// # Errors
    /// When the system gives no randomness or the library refuses.
    pub fn prepare(
        pair: [Account; 2],
        script: &[(Day, Account)],
        held_up: Option<usize>,
    ) -> Result<Self, MechanismError> {
        let mut accounts = [OlmAccount::new()?, OlmAccount::new()?];
        let mut one_time = Vec::new();
        for account in &mut accounts {
            one_time.push(one_time_key(account)?);
        }
        let identities = [accounts[0].identity_key(), accounts[1].identity_key()];
        let first = OlmSession::outbound(&accounts[0], &identities[1], &one_time[1])?;
        let mut sessions: [Option<OlmSession>; 2] = [Some(first), None];
        let mut turns = Vec::new();
        let mut states = BTreeMap::new();
        for (at, account) in pair.into_iter().enumerate() {
            states.insert((account, Day::SETUP, false), account_record(&accounts[at])?);
        }
        for (number, &(day, from)) in script.iter().enumerate() {
            let from_at = usize::from(from == pair[1]);
            let to_at = 1 - from_at;
            let Some(sender) = sessions[from_at].as_mut() else {
                return Err(CryptoError::BadKey.into());
            };
            let next = sender.next_message()?;
            let sealed = next.clone().encrypt(b"");
            let receiver = match sessions[to_at].as_mut() {
                Some(session) => {
                    let before = session.snapshot()?;
                    if held_up != Some(number) {
                        session.decrypt(&sealed)?;
                    }
                    Receiver::Session(before)
                }
                None => {
                    let before = accounts[to_at].snapshot()?;
                    let (session, _) = OlmSession::inbound(&mut accounts[to_at], &sealed)?;
                    sessions[to_at] = Some(session);
                    states.insert((pair[to_at], day, false), account_record(&accounts[to_at])?);
                    Receiver::Account(before)
                }
            };
            for (at, session) in sessions.iter().enumerate() {
                if let Some(session) = session {
                    states.insert((pair[at], day, true), session_record(session)?);
                }
            }
            turns.push(Turn {
                sealed_to: vec![Device {
                    account: pair[to_at].name().to_owned(),
                    identity: identities[to_at].to_vec().into(),
                }],
                sender: next,
                receiver,
                opened: RefCell::default(),
            });
        }
        Ok(Self {
            turns,
            publications: (0..2)
                .map(|at| {
                    (
                        pair[at],
                        publication(pair[at], &identities[at], &one_time[at]),
                    )
                })
                .collect(),
            states: states
                .into_iter()
                .map(|((account, day, _), record)| (account, day, record))
                .collect(),
            pair,
            accounts,
        })
    }

    /// A session from one of the two to a further device.
    ///
    /// # Errors
    /// When the library refuses.
    pub(super) fn session_to(
        &self,
        from: Account,
        identity: &[u8; 32],
        one_time: &[u8; 32],
    ) -> Result<OlmSession, MechanismError> {
        let account = &self.accounts[usize::from(from == self.pair[1])];
        Ok(OlmSession::outbound(account, identity, one_time)?)
    }

    /// The turn of message `number`.
    pub fn turn(&self, number: usize) -> Option<&Turn> {
        self.turns.get(number)
    }

    /// The public keys each app publishes on the first day.
    pub fn publications(&self) -> &[(Account, Record)] {
        &self.publications
    }

    /// The devices of `account` as its app published them, and as another
    /// app that fetches them shows them.
    ///
    /// # Errors
    /// When a publication cannot be read.
    pub fn published_devices(&self, account: Account) -> Result<Vec<Device>, MechanismError> {
        let mut devices = Vec::new();
        for (owner, publication) in &self.publications {
            if let Content::Publication {
                account: name,
                identity,
                ..
            } = publication.read()?.get()
                && *owner == account
            {
                devices.push(Device {
                    account: name.clone(),
                    identity: identity.clone(),
                });
            }
        }
        Ok(devices)
    }

    /// Each phone's key states, with the day on which it comes to have them. A
    /// state is gone after the day on which the same phone has a later one of
    /// the same form.
    pub fn states(&self) -> &[(Account, Day, Record)] {
        &self.states
    }
}

pub(super) fn one_time_key(account: &mut OlmAccount) -> Result<[u8; 32], MechanismError> {
    let made = account.generate_one_time_keys(1);
    Ok(*made.first().ok_or(CryptoError::BadKey)?)
}

/// A lasting public key as an app publishes it; without one-time keys.
pub fn published(account: Account, key: &[u8; 32]) -> Record {
    Record::write(&Content::Publication {
        account: account.name().to_owned(),
        identity: key.to_vec().into(),
        one_time: Vec::new().into(),
    })
}

fn publication(account: Account, identity: &[u8; 32], one_time: &[u8; 32]) -> Record {
    Record::write(&Content::Publication {
        account: account.name().to_owned(),
        identity: identity.to_vec().into(),
        one_time: one_time.to_vec().into(),
    })
}

fn session_record(session: &OlmSession) -> Result<Record, MechanismError> {
    Ok(Record::write(&Content::OlmSession {
        snapshot: session.snapshot()?.into(),
    }))
}

pub(super) fn account_record(account: &OlmAccount) -> Result<Record, MechanismError> {
    Ok(Record::write(&Content::OlmAccount {
        snapshot: account.snapshot()?.into(),
    }))
}
