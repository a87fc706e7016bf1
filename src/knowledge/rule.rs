//! The rules: what the protocols allow to be tried, as a table, and how each
//! is really carried out.

use crate::crypto::ratchet::{open_with_account_snapshot, open_with_session_snapshot};
use crate::crypto::{AeadKey, CryptoError, HopKeys, KemSecret, Opened, sealed_box, shares};
use crate::mechanism::{self, MechanismError};
use crate::party::Account;
use crate::wire::{Content, Form, MessageNumber, Parsed, Record, WireError};

/// A way to obtain one record from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Read what a record holds in plain.
    Read,
    /// Derive a connection's keys from its hello with the server's private key of the day.
    AcceptHop,
    /// Open a hop record with the connection's keys.
    OpenHop,
    /// Open an AEAD box with a key.
    OpenAead,
    /// Open a KEM box with a private key.
    OpenKem,
    /// Open a ratchet message with a clone of a session.
    OpenOlm,
    /// Open a conversation's first ratchet message with a clone of an account.
    OpenPreKey,
    /// Put shares of a secret together.
    CombineShares,
}

/// Openings with one key: the rule, the sealed form, the key's form.
pub(super) const OPENINGS: [(Rule, Form, Form); 6] = [
    (Rule::AcceptHop, Form::HopHello, Form::KemKey),
    (Rule::OpenHop, Form::HopRecord, Form::HopKeys),
    (Rule::OpenAead, Form::AeadBox, Form::AeadKey),
    (Rule::OpenKem, Form::KemBox, Form::KemKey),
    (Rule::OpenOlm, Form::OlmMessage, Form::OlmSession),
    (Rule::OpenPreKey, Form::OlmMessage, Form::OlmAccount),
];

/// What becomes of the context on the way from a container to what is inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Handing {
    /// It is handed down as it is.
    On,
    /// The platform's own record says that this account's connection brought it.
    Attested(Option<Account>),
    /// The container says which message this is.
    Message(MessageNumber),
}

/// One record a rule gave. It is made from the proof that something was opened
/// or read, and from nothing else.
#[derive(Debug)]
pub(super) struct Product {
    record: Record,
    handing: Handing,
}

impl Product {
    /// What a cipher opened; the proof is spent.
    fn of_opening(opened: Opened<Vec<u8>>) -> Result<Self, RuleError> {
        Ok(Self {
            record: Record::from_bytes(&opened.into_inner())?,
            handing: Handing::On,
        })
    }

    /// The keys two ends agree on. They prove nothing until they open something.
    fn of_agreement(hello: &Content, key: &Content) -> Result<Self, RuleError> {
        Ok(Self {
            record: mechanism::hop_accept(hello, key)?,
            handing: Handing::On,
        })
    }

    /// What `part` of a reading holds.
    fn of_reading(
        container: &Parsed<Content>,
        part: impl FnOnce(&Content) -> Option<(&[u8], Handing)>,
    ) -> Result<Self, RuleError> {
        let (bytes, handing) = part(container.get()).ok_or(WireError::OtherForm)?;
        Ok(Self {
            record: Record::from_bytes(bytes)?,
            handing,
        })
    }

    /// The record.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// What becomes of the container's context.
    pub fn handing(&self) -> Handing {
        self.handing
    }
}

/// Why a rule gave nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// The cipher did not open it.
    #[error(transparent)]
    Crypto(#[from] CryptoError),
    /// A record could not be read.
    #[error(transparent)]
    Wire(#[from] WireError),
    /// Two ends could not agree on keys.
    #[error(transparent)]
    Mechanism(#[from] MechanismError),
}

impl Rule {
    /// The suffix of a `rule-…` message. Readings are named by the form that is read.
    pub fn id(self, container: Form) -> &'static str {
        match (self, container) {
            (Self::Read, Form::Frame) => "read-frame",
            (Self::Read, Form::Packet) => "read-packet",
            (Self::Read, Form::Row) => "read-row",
            (Self::Read, Form::HistoryEntry) => "read-history-entry",
            (Self::Read, Form::History) => "read-history",
            (Self::Read, Form::Envelope) => "read-envelope",
            (Self::Read, _) => "read",
            (Self::AcceptHop, _) => "accept-hop",
            (Self::OpenHop, _) => "open-hop",
            (Self::OpenAead, _) => "open-aead",
            (Self::OpenKem, _) => "open-kem",
            (Self::OpenOlm, _) => "open-olm",
            (Self::OpenPreKey, _) => "open-prekey",
            (Self::CombineShares, _) => "combine-shares",
        }
    }

    /// Carries the rule out on real bytes. The container comes first, then keys.
    pub(super) fn apply(self, inputs: &[Record]) -> Result<Vec<Product>, RuleError> {
        match (self, inputs) {
            (Self::Read, [container]) => read(container),
            (Self::CombineShares, held) => combine(held),
            (Self::AcceptHop, [hello, key]) => Ok(vec![Product::of_agreement(
                hello.read()?.get(),
                key.read()?.get(),
            )?]),
            (_, [sealed, key]) => {
                let opened = self.open(sealed.read()?.get(), key.read()?.get())?;
                Ok(vec![Product::of_opening(opened)?])
            }
            _ => Err(WireError::OtherForm.into()),
        }
    }

    fn open(self, sealed: &Content, key: &Content) -> Result<Opened<Vec<u8>>, RuleError> {
        Ok(match (self, sealed, key) {
            (
                Self::OpenHop,
                Content::HopRecord {
                    direction,
                    sequence,
                    sealed,
                    ..
                },
                Content::HopKeys { keys, .. },
            ) => HopKeys::from_bytes(keys)?.open(
                mechanism::crypto_direction(*direction),
                *sequence,
                sealed,
            )?,
            (Self::OpenAead, Content::AeadBox { sealed }, Content::AeadKey { key }) => {
                AeadKey::from_bytes(key)?.open(mechanism::NO_ASSOCIATED_DATA, sealed)?
            }
            (Self::OpenKem, Content::KemBox { sealed, .. }, Content::KemKey { key, .. }) => {
                sealed_box::open(
                    &KemSecret::from_bytes(key)?,
                    mechanism::ESCROW_INFO,
                    mechanism::NO_ASSOCIATED_DATA,
                    sealed,
                )?
            }
            (Self::OpenOlm, Content::OlmMessage { sealed }, Content::OlmSession { snapshot }) => {
                open_with_session_snapshot(snapshot, sealed)?
            }
            (
                Self::OpenPreKey,
                Content::OlmMessage { sealed },
                Content::OlmAccount { snapshot },
            ) => open_with_account_snapshot(snapshot, sealed)?,
            _ => return Err(WireError::OtherForm.into()),
        })
    }

    /// Whether the numbers that both sides carry in clear show that it cannot open.
    pub(super) fn is_hopeless(self, sealed: &Content, key: &Content) -> bool {
        match (sealed, key) {
            (Content::HopHello { key_id, .. }, Content::KemKey { key_id: held, .. })
            | (Content::KemBox { key_id, .. }, Content::KemKey { key_id: held, .. }) => {
                key_id != held
            }
            (
                Content::HopRecord { connection, .. },
                Content::HopKeys {
                    connection: held, ..
                },
            ) => connection != held,
            _ => false,
        }
    }
}

/// What a record holds in plain: the records inside it.
fn read(container: &Record) -> Result<Vec<Product>, RuleError> {
    let parsed = container.read()?;
    (0..parts(parsed.get()).len())
        .map(|part| Product::of_reading(parsed, |content| parts(content).into_iter().nth(part)))
        .collect()
}

/// The byte strings of a content that are records themselves.
fn parts(content: &Content) -> Vec<(&[u8], Handing)> {
    match content {
        Content::Frame { payload, .. } => vec![(payload, Handing::On)],
        Content::Packet { body, .. } => vec![(body, Handing::On)],
        Content::HistoryEntry { payload, .. } => vec![(payload, Handing::On)],
        Content::Row {
            account, received, ..
        } => {
            let brought_by = Account::BOTH
                .into_iter()
                .find(|known| known.name() == account);
            vec![(received, Handing::Attested(brought_by))]
        }
        Content::Envelope {
            ratchet,
            access,
            content,
        } => [ratchet, access, content]
            .map(|part| (part.as_slice(), Handing::On))
            .to_vec(),
        Content::History { entries } => entries
            .iter()
            .map(|entry| (entry.as_slice(), number_of(entry)))
            .collect(),
        _ => Vec::new(),
    }
}

/// An entry inside a backup says itself which message it is.
fn number_of(entry: &[u8]) -> Handing {
    let record = Record::from_bytes(entry);
    match record
        .as_ref()
        .ok()
        .and_then(|record| record.read().ok())
        .map(Parsed::get)
    {
        Some(Content::HistoryEntry { number, .. }) => Handing::Message(*number),
        _ => Handing::On,
    }
}

fn combine(held: &[Record]) -> Result<Vec<Product>, RuleError> {
    let mut parts = Vec::new();
    for share in held {
        match share.read()?.get().clone() {
            Content::Share { share, .. } => parts.push(share),
            _ => return Err(WireError::OtherForm.into()),
        }
    }
    let parts: Vec<&[u8]> = parts.iter().map(|part| &**part).collect();
    Ok(vec![Product::of_opening(shares::combine(&parts)?)?])
}
