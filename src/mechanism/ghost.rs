//! `ghost`: on a notice the platform adds a hidden device to a conversation's
//! device list, and both apps, which seal to every device on the list, seal to
//! it too without showing it (Levy and Robinson, Lawfare 2018).
//!
//! The device is an Olm account like any other, made and kept by an agency. Its
//! sessions are real: each message of the following days is sealed once more.

use std::collections::BTreeMap;

use super::double_ratchet::{account_record, one_time_key};
use super::{Conversation, MechanismError};
use crate::crypto::ratchet::{Account as OlmAccount, NextMessage, Session as OlmSession};
use crate::party::{Account, Day};
use crate::wire::{Content, Device, MessageNumber, Record};

/// The name the platform lists the hidden device under.
pub const LISTED_AS: &str = "guest-7";

/// The hidden device, and the messages sealed to it.
#[derive(Debug)]
pub struct Ghost {
    keys: Record,
    device: Device,
    sealed: BTreeMap<MessageNumber, NextMessage>,
}

impl Ghost {
    /// Adds the device to a conversation; every message of `script` after the
    /// notice is sealed to it as well.
    ///
    /// # Errors
    /// When the system gives no randomness or the library refuses.
    pub fn prepare(
        conversation: &Conversation,
        script: &[(Day, Account)],
    ) -> Result<Self, MechanismError> {
        let mut account = OlmAccount::new()?;
        let identity = account.identity_key();
        let one_time = [one_time_key(&mut account)?, one_time_key(&mut account)?];
        let keys = account_record(&account)?;
        let mut sessions: BTreeMap<Account, OlmSession> = BTreeMap::new();
        let mut sealed = BTreeMap::new();
        for (number, &(day, from)) in (0..).zip(script) {
            if day <= Day::SEIZURE {
                continue;
            }
            if let std::collections::btree_map::Entry::Vacant(place) = sessions.entry(from) {
                let key = &one_time[usize::from(from == Account::Ben)];
                place.insert(conversation.session_to(from, &identity, key)?);
            }
            if let Some(session) = sessions.get_mut(&from) {
                sealed.insert(number, session.next_message()?);
            }
        }
        Ok(Self {
            keys,
            device: Device {
                account: LISTED_AS.to_owned(),
                identity: identity.to_vec().into(),
            },
            sealed,
        })
    }

    /// The device's keys, which the agency keeps.
    pub fn keys(&self) -> &Record {
        &self.keys
    }

    /// The device as the platform lists it.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// The copy of message `number` for the hidden device; none before the notice.
    pub fn copy(&self, number: MessageNumber, inner: &Record) -> Option<Record> {
        let next = self.sealed.get(&number)?.clone();
        Some(Record::write(&Content::OlmMessage {
            sealed: next.encrypt(inner.bytes()).into(),
        }))
    }
}
