//! Which facts a record shows, once it can be read.
//!
//! A fact is what a record says, not what we know to be true: a forged
//! ciphertext shows its forger's words. The device list and Ana's network
//! address are the exceptions: what is asked for is the true one.

use super::Context;
use crate::party::{Account, Day, Fact};
use crate::wire::{Content, Device};
use crate::world::{EARLIER, LATER, MESSAGE};

/// What was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// Words somebody wrote.
    Text(String),
    /// A PNG file.
    Picture(Vec<u8>),
    /// An account name or network address.
    Name(String),
    /// A day of the scene.
    Day(Day),
    /// A number of bytes.
    Bytes(usize),
    /// Several names.
    Names(Vec<String>),
}

/// The facts that a record shows in its context.
pub(super) fn shown(content: &Content, context: Context, devices: &[Device]) -> Vec<Fact> {
    match (content, context.message) {
        (Content::AddressBook { account, .. }, _) if account == Account::Ana.name() => {
            vec![Fact::Contacts]
        }
        (Content::MatchReport { number, .. }, _) if *number == MESSAGE => {
            vec![Fact::ListMatch, Fact::Picture, Fact::Sender, Fact::Time]
        }
        (Content::Payload { .. }, Some(EARLIER)) => vec![Fact::EarlierWords],
        (Content::Payload { .. }, Some(LATER)) => vec![Fact::LaterWords],
        (
            Content::DeviceList {
                devices: listed, ..
            },
            Some(LATER),
        ) if listed == devices => {
            vec![Fact::DeviceList]
        }
        (content, Some(MESSAGE)) => shown_of_the_message(content, context),
        _ => Vec::new(),
    }
}

fn shown_of_the_message(content: &Content, context: Context) -> Vec<Fact> {
    let named = |name: &str, fact| (!name.is_empty()).then_some(fact);
    let hers = |address: &str| (address == Account::Ana.address()).then_some(Fact::SenderIp);
    match content {
        Content::Frame { from, .. } => [Fact::Time, Fact::Size]
            .into_iter()
            .chain(hers(from))
            .collect(),
        Content::Packet { from, .. } | Content::GroupPacket { from, .. } => {
            [Fact::Recipient, Fact::Size]
                .into_iter()
                .chain(named(from, Fact::Sender))
                .collect()
        }
        Content::SenderEnvelope { .. } => vec![Fact::Sender],
        Content::Row { address, .. } => [Fact::Time, Fact::Size]
            .into_iter()
            .chain(hers(address))
            .collect(),
        Content::HistoryEntry { from, .. }
        | Content::FrankedEntry { from, .. }
        | Content::TracedEntry { from, .. }
            if !from.is_empty() =>
        {
            vec![Fact::Sender, Fact::Recipient, Fact::Time, Fact::Size]
        }
        Content::TrafficDisclosure { from, address, .. } => {
            [Fact::Recipient, Fact::Time, Fact::Size]
                .into_iter()
                .chain(named(from, Fact::Sender))
                .chain(hers(address))
                .collect()
        }
        Content::AeadBox { .. }
        | Content::Envelope { .. }
        | Content::OlmMessage { .. }
        | Content::GroupMessage { .. }
        | Content::Copies { .. }
        | Content::Committed { .. } => {
            vec![Fact::Size]
        }
        Content::Payload { card, .. } => {
            let mut facts = vec![Fact::Words];
            if card.is_some() {
                facts.push(Fact::Picture);
            }
            if context.attested == Some(Account::Ana) {
                facts.push(Fact::Authorship);
            }
            facts
        }
        _ => Vec::new(),
    }
}

/// What a record of `size` bytes says of `fact`.
pub(super) fn value(fact: Fact, content: &Content, size: usize) -> Option<FactValue> {
    Some(match (fact, content) {
        (
            Fact::Words | Fact::EarlierWords | Fact::LaterWords | Fact::Authorship,
            Content::Payload { text, .. },
        ) => FactValue::Text(text.clone()),
        (Fact::Picture, Content::Payload { card, .. }) => {
            FactValue::Picture(card.as_ref()?.to_vec())
        }
        (Fact::Picture | Fact::ListMatch, Content::MatchReport { picture, .. }) => {
            FactValue::Picture(picture.to_vec())
        }
        (
            Fact::Sender,
            Content::Packet { from, .. }
            | Content::GroupPacket { from, .. }
            | Content::SenderEnvelope { from, .. }
            | Content::HistoryEntry { from, .. }
            | Content::FrankedEntry { from, .. }
            | Content::TracedEntry { from, .. }
            | Content::MatchReport { account: from, .. }
            | Content::TrafficDisclosure { from, .. },
        ) => FactValue::Name(from.clone()),
        (Fact::Recipient, Content::GroupPacket { members, .. }) => {
            FactValue::Names(members.clone())
        }
        // A group's members stand in one line; no account has a space in its name.
        (Fact::Recipient, Content::TrafficDisclosure { to, .. }) if to.contains(' ') => {
            FactValue::Names(to.split(' ').map(str::to_owned).collect())
        }
        (
            Fact::Recipient,
            Content::Packet { to, .. }
            | Content::HistoryEntry { to, .. }
            | Content::FrankedEntry { to, .. }
            | Content::TracedEntry { to, .. }
            | Content::TrafficDisclosure { to, .. },
        ) => FactValue::Name(to.clone()),
        (
            Fact::Time,
            Content::Frame { day, .. }
            | Content::Row { day, .. }
            | Content::HistoryEntry { day, .. }
            | Content::FrankedEntry { day, .. }
            | Content::TracedEntry { day, .. }
            | Content::MatchReport { day, .. }
            | Content::TrafficDisclosure { day, .. },
        ) => FactValue::Day(Day(*day)),
        (Fact::Size, Content::TrafficDisclosure { size, .. }) => {
            FactValue::Bytes(usize::try_from(*size).ok()?)
        }
        (Fact::Size, _) => FactValue::Bytes(size),
        (Fact::SenderIp, Content::Frame { from, .. }) => FactValue::Name(from.clone()),
        (
            Fact::SenderIp,
            Content::Row { address, .. } | Content::TrafficDisclosure { address, .. },
        ) => FactValue::Name(address.clone()),
        (Fact::Contacts, Content::AddressBook { names, .. }) => FactValue::Names(names.clone()),
        (Fact::DeviceList, Content::DeviceList { devices, .. }) => FactValue::Names(
            devices
                .iter()
                .map(|device| device.account.clone())
                .collect(),
        ),
        _ => return None,
    })
}
