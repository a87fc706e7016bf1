//! One party's panel: its verdicts and what it holds.

use super::Shown;
use crate::party::{Day, Fact, Source, Vantage};

/// What one party's panel shows, for one design and one message.
#[derive(Clone, Debug, PartialEq)]
pub struct PartySheet {
    /// Whose panel this is.
    pub vantage: Vantage,
    /// One finding per fact, in the order of [`Fact::ALL`].
    pub findings: Vec<Finding>,
    /// What it holds that bears on the message, most telling first; empty when nothing.
    pub holds: Vec<Held>,
    /// How early the page introduces this party under this design.
    pub prominence: Prominence,
}

impl PartySheet {
    /// The finding for `fact`.
    pub fn finding(&self, fact: Fact) -> &Finding {
        &self.findings[fact as usize]
    }
}

/// One cell: what this vantage makes of one fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// Opened or read from what it holds; the value is what really came out.
    Sees(Value),
    /// Each inner list is one smallest set of further sources that would give it.
    OnlyIf(Vec<Vec<Source>>),
    /// Nothing that exists on day 10 would give it.
    Cannot,
}

impl Finding {
    /// Whether this is [`Finding::Sees`].
    pub fn sees(&self) -> bool {
        matches!(self, Self::Sees(_))
    }

    /// The published verdict id: `sees`, `only_if` or `cannot`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Sees(_) => "sees",
            Self::OnlyIf(_) => "only_if",
            Self::Cannot => "cannot",
        }
    }
}

/// What came out of an opening, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words somebody wrote.
    Text(String),
    /// A picture file (PNG).
    Picture(Shown),
    /// An account name or network address.
    Name(String),
    /// A day of the scene.
    Day(Day),
    /// A number of bytes.
    Bytes(usize),
    /// Several names: an address book, a device list.
    Names(Vec<String>),
}

/// Something a party holds, as bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// What kind of thing: the suffix of a `form-…` message.
    pub form: &'static str,
    /// The source it belongs to, when it belongs to one a reader can name.
    pub source: Option<Source>,
    /// Since when it has existed.
    pub day: Day,
    /// Whether it is a key, shown as a key and never as bytes.
    pub is_key: bool,
    /// The real bytes, or, for a key, a SHA-256 fingerprint of it.
    pub bytes: Shown,
}

/// When the page introduces a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prominence {
    /// One of the six the page opens with.
    First,
    /// Holds something under this design only because of its mechanism.
    Mechanism,
    /// Comes with “show everyone”.
    Other,
    /// Has no place in this design: it holds nothing at all.
    Absent,
}
