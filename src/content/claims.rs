//! The sentences of the dispute: who says each, of what kind it is, the strongest
//! reply, and what is asked of the runs about it.
//!
//! `content/claims.toml` is made into a table when this crate is built (see
//! `build/`). The words are Fluent messages, in `claims.ftl`; what a run shows is
//! in neither: `view::experiment` works it out.

use super::catalogue::Statement;
use crate::party::published_id;

include!(concat!(env!("OUT_DIR"), "/claims.rs"));

/// One sentence of the dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its id, in links and in the messages `claim-<id>…`.
    pub id: &'static str,
    /// Whether it is among those shown first.
    pub core: bool,
    /// Who says it.
    pub by: Speaker,
    /// What kind of sentence it is: one or two.
    pub kinds: &'static [Kind],
    /// What a run can do for it.
    pub settles: Settles,
    /// What the sentence is taken from.
    pub rests: Statement,
    /// Who gives the strongest reply: the suffix of a `holder-…` message.
    pub holder: &'static str,
    /// What that reply rests on.
    pub reply: Statement,
    /// What the published numbers rest on, where some bear on it.
    pub data: Option<Statement>,
    /// Pages of the site that bear on it further, by id, built or not.
    pub pages: &'static [&'static str],
    /// Whether its words mention the abuse of children.
    pub safeguarding: bool,
    /// What is asked of the runs.
    pub experiments: &'static [Experiment],
}

/// A question put to designs, by ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Experiment {
    /// What is asked.
    pub asks: Asks,
    /// Of which parties.
    pub vantages: &'static [&'static str],
    /// About which facts.
    pub facts: &'static [&'static str],
    /// For a tally, the two [`Group`]s.
    pub groups: &'static [&'static str],
    /// Of which designs; of every preset where none is named.
    pub designs: &'static [&'static str],
}

/// Something a design may do: one of these parties sees one of these facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id: the suffix of a `run-group-…` message.
    pub id: &'static str,
    /// The parties.
    pub vantages: &'static [&'static str],
    /// The facts.
    pub facts: &'static [&'static str],
}

/// What an experiment asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Whether one party sees one fact.
    One,
    /// Which of some parties see one fact.
    Who,
    /// Which of some facts one party sees.
    What,
    /// Everything that differs between two designs.
    Change,
    /// How many designs do one thing, another, both or neither.
    Tally,
}

/// Who says a sentence. All but the first are reported, never quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Speaker {
    /// The European police chiefs, in their joint declaration.
    Chiefs,
    /// The National Crime Agency of the United Kingdom.
    Nca,
    /// Graeme Biggar, its Director General.
    Biggar,
    /// Catherine De Bolle, Executive Director of Europol.
    DeBolle,
    /// The press, in its own words.
    Press,
    /// Technology companies.
    Companies,
}

impl Speaker {
    /// All of them, in the order in which they come.
    pub const ALL: [Self; 6] = [
        Self::Chiefs,
        Self::Nca,
        Self::Biggar,
        Self::DeBolle,
        Self::Press,
        Self::Companies,
    ];

    /// The id in a link; also the suffix of a `speaker-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Chiefs => "chiefs",
            Self::Nca => "nca",
            Self::Biggar => "biggar",
            Self::DeBolle => "de-bolle",
            Self::Press => "press",
            Self::Companies => "companies",
        }
    }
}

published_id!(Speaker, "speaker");

/// What kind of sentence a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// About what a system does: a run can decide it.
    Technical,
    /// About what happens: it needs data.
    Empirical,
    /// About what the law says: it needs a text or a court.
    Legal,
    /// About what should be: nothing decides it for the reader.
    Value,
    /// A plain fact that can be looked up.
    Fact,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Technical,
        Self::Empirical,
        Self::Legal,
        Self::Value,
        Self::Fact,
    ];

    /// The id in a link; also the suffix of a `claim-kind-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Technical => "technical",
            Self::Empirical => "empirical",
            Self::Legal => "legal",
            Self::Value => "value",
            Self::Fact => "fact",
        }
    }
}

published_id!(Kind, "kind of claim");

/// What a run can do for a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Settles {
    /// A run decides it.
    Decides,
    /// A run shows part of it.
    Part,
    /// It needs data or the text of a law.
    Data,
    /// It is a question of values.
    Value,
}

impl Settles {
    /// All of them, from what a run can do most for.
    pub const ALL: [Self; 4] = [Self::Decides, Self::Part, Self::Data, Self::Value];

    /// The id in a link; also the suffix of a `claim-settles-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Decides => "decides",
            Self::Part => "part",
            Self::Data => "data",
            Self::Value => "value",
        }
    }
}

published_id!(Settles, "what a run can do");

impl Claim {
    /// The claim with this id.
    pub fn of(id: &str) -> Option<&'static Self> {
        CLAIMS.iter().find(|claim| claim.id == id)
    }
}

impl Group {
    /// The group with this id.
    pub fn of(id: &str) -> Option<&'static Self> {
        GROUPS.iter().find(|group| group.id == id)
    }
}
