//! The rules: what the protocols allow to be tried, as a table, and how each
//! is really carried out.

use crate::crypto::group_ratchet::open_with_group_snapshot;
use crate::crypto::ratchet::{open_with_account_snapshot, open_with_session_snapshot};
use crate::crypto::{
    AeadKey, CryptoError, Guessed, HopKeys, KemSecret, Opened, sealed_box, shares,
};
use crate::mechanism::{self, MechanismError, OuterLayers};
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
    /// Open a group message with a sender's key.
    OpenGroup,
    /// Search a short key until it opens its sample.
    SearchKey,
    /// Search for a puzzle's key as far as a budget goes.
    SolvePuzzle,
    /// Predict a generator from what it showed, with its trapdoor.
    PredictRandom,
    /// Ask a guess-limited vault with a passcode.
    AskVault,
    /// Check a report's commitment and tag with the platform's key.
    CheckFranking,
    /// Open the commitment in a body with what a report says of its message.
    OpenCommitment,
    /// Follow a trace one step, from a reported message to the tag kept of it.
    FollowTrace,
    /// Check that an entry is in a public log.
    CheckLog,
    /// Open the reports in enough matching vouchers.
    OpenVouchers,
}

/// Openings with one other record: the rule, the form to be opened, the form that opens it.
pub(super) const OPENINGS: [(Rule, Form, Form); 13] = [
    (Rule::AcceptHop, Form::HopHello, Form::KemKey),
    (Rule::OpenHop, Form::HopRecord, Form::HopKeys),
    (Rule::OpenAead, Form::AeadBox, Form::AeadKey),
    (Rule::OpenKem, Form::KemBox, Form::KemKey),
    (Rule::OpenOlm, Form::OlmMessage, Form::OlmSession),
    (Rule::OpenPreKey, Form::OlmMessage, Form::OlmAccount),
    (Rule::OpenGroup, Form::GroupMessage, Form::GroupSession),
    (Rule::SolvePuzzle, Form::Puzzle, Form::Budget),
    (Rule::PredictRandom, Form::RandomOutput, Form::Trapdoor),
    (Rule::AskVault, Form::Vault, Form::Passcode),
    (Rule::CheckFranking, Form::FrankedEntry, Form::FrankingKey),
    (Rule::OpenCommitment, Form::Committed, Form::FrankedEntry),
    (Rule::FollowTrace, Form::TracedEntry, Form::TraceTag),
];

/// Openings that take nothing but the record itself.
pub(super) const ALONE: [(Rule, Form); 2] = [
    (Rule::SearchKey, Form::ShortKey),
    (Rule::CheckLog, Form::LogEntry),
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
    /// Somebody else than who wrote it says which message this is.
    Reported(MessageNumber),
}

impl Handing {
    /// The same, without the word of whose connection it arrived on.
    const fn unattested(self) -> Self {
        match self {
            Self::Message(number) => Self::Reported(number),
            Self::On => Self::Attested(None),
            other => other,
        }
    }
}

/// One record a rule gave. It is made from the proof that something was opened
/// or read, and from nothing else.
#[derive(Debug)]
pub(super) struct Product {
    record: Record,
    handing: Handing,
    /// Which guess it was, where the rule guesses.
    guess: u64,
}

impl Product {
    /// Without a guess.
    fn new(record: Record, handing: Handing) -> Self {
        Self {
            record,
            handing,
            guess: 0,
        }
    }

    /// What a cipher opened; the proof is spent.
    fn of_opening(opened: Opened<Vec<u8>>) -> Result<Self, RuleError> {
        let record = Record::from_bytes(&opened.into_inner())?;
        Ok(Self::new(record, Handing::On))
    }

    /// A key that was asked for; the proof is spent.
    fn of_key(found: Opened<AeadKey>) -> Self {
        Self::new(mechanism::key_record(&found.into_inner()), Handing::On)
    }

    /// A key that was found by trying; the proof is spent.
    fn of_search(found: Guessed<AeadKey>) -> Self {
        Self {
            guess: found.guess,
            ..Self::of_key(found.opened)
        }
    }

    /// A key that was predicted, as bytes; the proof is spent.
    fn of_prediction(found: Guessed<Vec<u8>>) -> Result<Self, RuleError> {
        let key = AeadKey::from_bytes(&found.opened.into_inner())?;
        Ok(Self {
            guess: found.guess,
            ..Self::new(mechanism::key_record(&key), Handing::On)
        })
    }

    /// What was proven of an account: the proof is spent.
    fn of_evidence(proven: Opened<Vec<u8>>, account: Option<Account>) -> Result<Self, RuleError> {
        let record = Record::from_bytes(&proven.into_inner())?;
        Ok(Self::new(record, Handing::Attested(account)))
    }

    /// The keys two ends agree on. They prove nothing until they open something.
    fn of_agreement(hello: &Content, key: &Content) -> Result<Self, RuleError> {
        let record = mechanism::hop_accept(hello, key)?;
        Ok(Self::new(record, Handing::On))
    }

    /// What `part` of a reading holds.
    fn of_reading(
        container: &Parsed<Content>,
        part: impl FnOnce(&Content) -> Option<(&[u8], Handing)>,
    ) -> Result<Self, RuleError> {
        let (bytes, handing) = part(container.get()).ok_or(WireError::OtherForm)?;
        Ok(Self::new(Record::from_bytes(bytes)?, handing))
    }

    /// The record.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// What becomes of the container's context.
    pub fn handing(&self) -> Handing {
        self.handing
    }

    /// Which guess it was; zero where the rule does not guess.
    pub fn guess(&self) -> u64 {
        self.guess
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
            (Self::Read, Form::Copies) => "read-copies",
            (Self::Read, Form::UserReport) => "read-report",
            (Self::Read, Form::OnionLayer) => "read-onion",
            (Self::Read, Form::SenderEnvelope) => "read-sender-envelope",
            (Self::Read, _) => "read",
            (Self::AcceptHop, _) => "accept-hop",
            (Self::OpenHop, _) => "open-hop",
            (Self::OpenAead, _) => "open-aead",
            (Self::OpenKem, _) => "open-kem",
            (Self::OpenOlm, _) => "open-olm",
            (Self::OpenPreKey, _) => "open-prekey",
            (Self::CombineShares, _) => "combine-shares",
            (Self::OpenGroup, _) => "open-group",
            (Self::SearchKey, _) => "search-short-key",
            (Self::SolvePuzzle, _) => "solve-puzzle",
            (Self::PredictRandom, _) => "predict-rng",
            (Self::AskVault, _) => "ask-vault",
            (Self::CheckFranking, _) => "check-franking",
            (Self::OpenCommitment, _) => "open-commitment",
            (Self::FollowTrace, _) => "trace",
            (Self::CheckLog, _) => "check-log",
            (Self::OpenVouchers, _) => "open-vouchers",
        }
    }

    /// Whether it only checks what can be read without it.
    pub const fn is_check(self) -> bool {
        matches!(
            self,
            Self::CheckFranking | Self::OpenCommitment | Self::FollowTrace | Self::CheckLog
        )
    }

    /// Whether it opens a message with a ratchet's state, which takes multiplications
    /// on a curve.
    pub(super) const fn moves_a_ratchet(self) -> bool {
        matches!(self, Self::OpenOlm | Self::OpenPreKey | Self::OpenGroup)
    }

    /// Carries the rule out on real bytes. The container comes first, then keys. A
    /// rule that guesses begins with the guess numbered `first`, and makes all others
    /// where that one does not fit; vouchers whose `outer` layer is open stay open.
    #[inline(never)]
    pub(super) fn apply(
        self,
        inputs: &[Record],
        first: u64,
        outer: &mut OuterLayers,
    ) -> Result<Vec<Product>, RuleError> {
        match (self, inputs) {
            (Self::Read, [container]) => read(container),
            (Self::CombineShares, held) => combine(held),
            (Self::OpenVouchers, [vouchers @ .., key]) => open_vouchers(outer, vouchers, key),
            (Self::SearchKey, [short]) => {
                let found = mechanism::search_key(short.read()?.get(), first)?;
                Ok(vec![Product::of_search(found)])
            }
            (Self::CheckLog, [entry]) => {
                let proven = mechanism::proven(entry.read()?.get())?;
                Ok(vec![Product::of_opening(proven)?])
            }
            (_, [sealed, key]) => self.apply_two(sealed.read()?.get(), key.read()?.get(), first),
            _ => Err(WireError::OtherForm.into()),
        }
    }

    /// The rules that take one record and one other to open it with.
    #[inline(never)]
    fn apply_two(
        self,
        sealed: &Content,
        key: &Content,
        first: u64,
    ) -> Result<Vec<Product>, RuleError> {
        Ok(match self {
            Self::AcceptHop => vec![Product::of_agreement(sealed, key)?],
            Self::SolvePuzzle => {
                let found = mechanism::solve(sealed, key, first)?;
                vec![Product::of_search(found)]
            }
            Self::PredictRandom => {
                let predicted = mechanism::predicted(sealed, key, first)?;
                vec![Product::of_prediction(predicted)?]
            }
            Self::AskVault => vec![Product::of_key(mechanism::ask(sealed, key)?)],
            Self::CheckFranking => {
                let (message, from) = mechanism::verified(sealed, key)?;
                vec![Product::of_evidence(message, from)?]
            }
            Self::OpenCommitment => {
                let message = mechanism::open_commitment(sealed, key)?;
                vec![Product::of_opening(message)?]
            }
            Self::FollowTrace => follow(mechanism::followed(sealed, key)?)?,
            _ => vec![Product::of_opening(self.open(sealed, key)?)?],
        })
    }

    #[inline(never)]
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
                    mechanism::KEM_INFO,
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
            (
                Self::OpenGroup,
                Content::GroupMessage { sealed, .. },
                Content::GroupSession { snapshot },
            ) => open_with_group_snapshot(snapshot, sealed)?,
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
            (Content::Vault { .. }, Content::Passcode { .. }) => {
                mechanism::is_anothers(sealed, key)
            }
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
        Content::GroupPacket { body, .. }
        | Content::SenderEnvelope { body, .. }
        | Content::Committed { body, .. } => vec![(body, Handing::On)],
        Content::Tagged { packet, .. } => vec![(packet, Handing::On)],
        Content::OnionLayer { payload, .. }
        | Content::Franked { payload, .. }
        | Content::Traced { payload, .. } => vec![(payload, Handing::On)],
        Content::HistoryEntry { payload, .. } => vec![(payload, Handing::On)],
        // Who reports is not who wrote.
        Content::FrankedEntry {
            number, payload, ..
        }
        | Content::TracedEntry {
            number, payload, ..
        } => vec![(payload, Handing::Reported(*number))],
        Content::UserReport { about, .. } => {
            vec![(about, number_of(about).unattested())]
        }
        Content::Row {
            account, received, ..
        } => {
            vec![(received, Handing::Attested(Account::named(account)))]
        }
        Content::Envelope {
            carried,
            access,
            content,
        } => std::iter::once(carried)
            .chain(access)
            .chain([content])
            .map(|part| (part.as_slice(), Handing::On))
            .collect(),
        Content::Copies { copies } => copies
            .iter()
            .map(|copy| (copy.as_slice(), Handing::On))
            .collect(),
        Content::LockedPhone { storage, ways } => std::iter::once(storage)
            .chain(ways)
            .map(|part| (part.as_slice(), Handing::On))
            .collect(),
        Content::History { entries } => entries
            .iter()
            .map(|entry| (entry.as_slice(), number_of(entry)))
            .collect(),
        _ => Vec::new(),
    }
}

/// An entry inside a backup or a report says itself which message it is.
fn number_of(entry: &[u8]) -> Handing {
    let record = Record::from_bytes(entry);
    match record
        .as_ref()
        .ok()
        .and_then(|record| record.read().ok())
        .map(Parsed::get)
    {
        Some(
            Content::HistoryEntry { number, .. }
            | Content::FrankedEntry { number, .. }
            | Content::TracedEntry { number, .. },
        ) => Handing::Message(*number),
        _ => Handing::On,
    }
}

#[inline(never)]
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

/// The reports that enough vouchers give.
#[inline(never)]
fn open_vouchers(
    outer: &mut OuterLayers,
    vouchers: &[Record],
    key: &Record,
) -> Result<Vec<Product>, RuleError> {
    let insides = outer.open(vouchers, key)?;
    insides
        .into_inner()
        .iter()
        .map(|inside| {
            let record = Record::from_bytes(inside)?;
            Ok(Product::new(record, Handing::On))
        })
        .collect()
}

/// One step of a trace: the message as the tag's account sent it, and what the
/// step before starts from.
fn follow(step: mechanism::TraceStep) -> Result<Vec<Product>, RuleError> {
    let mut products = vec![Product::of_evidence(step.message, step.from)?];
    let before = step.before.map(|record| Product::new(record, Handing::On));
    products.extend(before);
    Ok(products)
}
