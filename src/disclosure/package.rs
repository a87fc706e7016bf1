//! What comes back: plain data, without keys, that can be sent on and written down.
//!
//! Every line follows from the run and its [`crate::knowledge::Assessment`], by
//! the same replay as the table; `collect.rs` fills it in.

use serde::{Deserialize, Serialize};

use super::by_id::serde_by_id;
use super::{Approval, Order, by_id};
use crate::crypto::digest::sha256;
use crate::design::Design;
use crate::party::{Day, Fact, Source, Vantage, published_id};

/// The answer to one served order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// What was asked, by whom, with whose approval.
    pub cover: Cover,
    /// Every record disclosed, once each, in the order in which they came about.
    pub records: Vec<DisclosedRecord>,
    /// Records kept from deletion and not disclosed: of a preservation.
    pub frozen: Vec<FrozenRecord>,
    /// One for each fact, in the order of [`Fact::ALL`]; none where nothing is disclosed.
    pub findings: Vec<PackageFinding>,
    /// Openings that were really tried with what was disclosed, and failed.
    pub failed_attempts: usize,
}

/// The cover sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    /// The order that was served.
    pub order: Order,
    /// The system that was run: the order's own, or another to compare with.
    #[serde(with = "by_id::design")]
    pub design: Design,
    /// The row of the table it is looked up in; none where nothing is disclosed.
    #[serde(with = "by_id::optional")]
    pub vantage: Option<Vantage>,
    /// The approvals it was served with.
    pub approvals: Vec<Approval>,
    /// The first day covered.
    #[serde(with = "by_id::day")]
    pub from: Day,
    /// The last day covered, inclusive.
    #[serde(with = "by_id::day")]
    pub until: Day,
}

/// The four categories of data (those of Article 3 of Regulation (EU)
/// 2023/1543), and the keys that are none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Who opened the account.
    Subscriber,
    /// Technical data asked for only to find out who a user is.
    Identification,
    /// Who, when, where, how much.
    Traffic,
    /// What was said or shown.
    Content,
    /// Keys, and what else opens other records.
    Keys,
}

impl Category {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 5] = [
        Self::Subscriber,
        Self::Identification,
        Self::Traffic,
        Self::Content,
        Self::Keys,
    ];

    /// The published id; also the suffix of a `category-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Subscriber => "subscriber",
            Self::Identification => "identification",
            Self::Traffic => "traffic",
            Self::Content => "content",
            Self::Keys => "keys",
        }
    }

    /// The category of a fact.
    pub const fn of_fact(fact: Fact) -> Self {
        match fact {
            Fact::SenderIp => Self::Identification,
            Fact::Sender | Fact::Recipient | Fact::Time | Fact::Size | Fact::DeviceList => {
                Self::Traffic
            }
            Fact::Words
            | Fact::EarlierWords
            | Fact::LaterWords
            | Fact::Picture
            | Fact::Contacts
            | Fact::ListMatch
            | Fact::Authorship => Self::Content,
        }
    }
}

published_id!(Category, "category");
serde_by_id!(Category);

/// One record that was disclosed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisclosedRecord {
    /// Its number in the package, from 1.
    pub number: u32,
    /// Which of the categories it is.
    pub category: Category,
    /// What kind of record: the suffix of a `form-…` message.
    pub form: String,
    /// Where it was kept: suffixes of `keeper-…` messages.
    pub keepers: Vec<String>,
    /// The first day on which it was there.
    #[serde(with = "by_id::day")]
    pub from: Day,
    /// The last day, inclusive.
    #[serde(with = "by_id::day")]
    pub until: Day,
    /// The message it is of, by its place in the conversation from 0, where it is of one.
    pub message: Option<u8>,
    /// Whether it is a key. Then `bytes` is its SHA-256 fingerprint and no key.
    pub is_key: bool,
    /// Whether it says nothing by itself, being a seal and nothing else.
    pub is_sealed: bool,
    /// What is sealed in it, or is it itself, and whether what was disclosed opens it.
    pub seals: Vec<Sealed>,
    /// The bytes as they were disclosed.
    pub bytes: Vec<u8>,
    /// SHA-256 of the record, in hexadecimal.
    pub sha256: String,
}

/// A seal met in a disclosed record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// What kind of seal: the suffix of a `form-…` message.
    pub form: String,
    /// Whether it was opened with what was disclosed.
    pub opened: bool,
}

/// A record that is kept from deletion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenRecord {
    /// What kind of record: the suffix of a `form-…` message.
    pub form: String,
    /// Where: the suffix of a `keeper-…` message.
    pub keeper: String,
    /// Since when it has been there.
    #[serde(with = "by_id::day")]
    pub from: Day,
    /// Number of bytes.
    pub size: usize,
    /// SHA-256 of the record, in hexadecimal.
    pub sha256: String,
}

/// What the package shows of one fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageFinding {
    /// Which fact.
    #[serde(with = "by_id")]
    pub fact: Fact,
    /// Its category.
    pub category: Category,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It was opened or read, from what was disclosed and nothing else.
    Opened {
        /// What really came out.
        value: FoundValue,
        /// How.
        proof: Proof,
    },
    /// It would be with any of these smallest sets of further sources.
    OnlyIf {
        /// The sets.
        #[serde(with = "by_id::sets")]
        sets: Vec<Vec<Source>>,
        /// Why it was not.
        why: WhyNot,
    },
    /// Nothing that still exists on day 10 would give it.
    Cannot {
        /// Why it was not.
        why: WhyNot,
    },
}

/// Why something did not come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyNot {
    /// Records of it are in the package, sealed; what opens them lies elsewhere.
    SealedHere,
    /// No record in the package is of it; others have it.
    LiesElsewhere,
    /// Records of it are in the package, and nothing that still exists gives it.
    ClosedForGood,
    /// No record in the package is of it, and nothing that still exists gives it.
    NowhereLeft,
}

impl WhyNot {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::SealedHere,
        Self::LiesElsewhere,
        Self::ClosedForGood,
        Self::NowhereLeft,
    ];

    /// The suffix of a `why-not-…` message; also how it is written down.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SealedHere => "sealed-here",
            Self::LiesElsewhere => "lies-elsewhere",
            Self::ClosedForGood => "closed-for-good",
            Self::NowhereLeft => "nowhere-left",
        }
    }
}

/// What came out of an opening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoundValue {
    /// Words somebody wrote.
    Text(String),
    /// A picture file (PNG).
    Picture(Vec<u8>),
    /// An account name or network address.
    Name(String),
    /// A day of the scene.
    Day(#[serde(with = "by_id::day")] Day),
    /// A number of bytes.
    Bytes(usize),
    /// Several names.
    Names(Vec<String>),
}

/// How something came out: steps that were really carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// In order; each uses disclosed records or earlier steps.
    pub steps: Vec<ProofStep>,
    /// What the fact was read from.
    pub read_from: ProofInput,
}

/// One step of a proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofStep {
    /// How: the suffix of a `rule-…` message.
    pub rule: String,
    /// What went in.
    pub inputs: Vec<ProofInput>,
    /// What kind of thing came out: the suffix of a `form-…` message.
    pub form: String,
    /// The bytes that came out; of a key, its fingerprint.
    pub output: Vec<u8>,
    /// Whether it is a key.
    pub is_key: bool,
}

/// What goes into a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProofInput {
    /// A disclosed record, by its number in the package.
    Record(u32),
    /// The output of an earlier step, by its index from 0.
    Step(usize),
}

impl Package {
    /// The finding for a fact; none where nothing is disclosed.
    pub fn finding(&self, fact: Fact) -> Option<&PackageFinding> {
        self.findings.iter().find(|finding| finding.fact == fact)
    }

    /// The facts that were opened.
    pub fn shown(&self) -> Vec<Fact> {
        let opened = |finding: &&PackageFinding| matches!(finding.outcome, Outcome::Opened { .. });
        let opened = self.findings.iter().filter(opened);
        opened.map(|finding| finding.fact).collect()
    }

    /// The record with this number.
    pub fn record(&self, number: u32) -> Option<&DisclosedRecord> {
        self.records.iter().find(|record| record.number == number)
    }

    /// The records of a category.
    pub fn of_category(&self, category: Category) -> impl Iterator<Item = &DisclosedRecord> {
        self.records
            .iter()
            .filter(move |record| record.category == category)
    }

    /// The numbers of records whose bytes do not have the digest they are listed with.
    pub fn altered(&self) -> Vec<u32> {
        self.records
            .iter()
            .filter(|record| record.digest_of_bytes() != record.sha256)
            .map(|record| record.number)
            .collect()
    }
}

impl DisclosedRecord {
    /// What its digest comes to by its bytes; a key is its fingerprint already.
    pub fn digest_of_bytes(&self) -> String {
        match self.is_key {
            true => hex(&self.bytes),
            false => hex(&sha256(&self.bytes)),
        }
    }
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
