//! The rule-builder: who must approve, for which offences, how long an order
//! may cover, who is told and when, and whether it is logged. One case can then
//! be run under two sets of rules.
//!
//! A filing may carry a set of rules of the reader's own, in the place of a
//! frame's law: it goes through the same door ([`super::Served`]) and is answered
//! from the same run.

use serde::{Deserialize, Serialize};

use super::by_id::{self, serde_by_id};
use super::{Offence, Office, Order, Package, Reason, Refusal};
use crate::party::{Day, Fact, published_id};

/// Rules that a reader has made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSet {
    /// Who must sign, all of them; nobody where it is empty.
    pub approvers: Vec<Office>,
    /// Offences for which the instrument may be used.
    pub offences: Vec<Offence>,
    /// How many days an order may cover, from 1.
    pub days: u8,
    /// Who is told.
    pub told: Told,
    /// How many days after the last day covered.
    pub told_after: u16,
    /// Whether orders are written into the oversight log.
    pub logged: bool,
}

/// Who is told that an order was carried out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Told {
    /// Nobody.
    #[default]
    Nobody,
    /// Whoever it was directed at.
    Target,
    /// Everybody whose messages were disclosed.
    Everybody,
}

impl Told {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 3] = [Self::Nobody, Self::Target, Self::Everybody];

    /// The published id; also the suffix of a `told-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Target => "target",
            Self::Everybody => "everybody",
        }
    }
}

published_id!(Told, "told");
serde_by_id!(Told);

impl Default for RuleSet {
    fn default() -> Self {
        Self {
            approvers: vec![Office::Judge],
            offences: vec![Offence::Serious, Offence::Listed],
            days: 3,
            told: Told::Target,
            told_after: 30,
            logged: true,
        }
    }
}

impl RuleSet {
    /// The last day that an order may cover under these rules.
    pub fn last_day(&self, order: &Order) -> Day {
        let days = self.days.max(1) - 1;
        let last = order.day.0.saturating_add(days).min(Day::LOOK.0);
        order.until.min(Day(last))
    }

    /// The day, counted as the scene's days are, on which somebody is told; it may lie
    /// after the scene. `None` where nobody is.
    pub fn told_on(&self, order: &Order) -> Option<u16> {
        let last = u16::from(self.last_day(order).0);
        (self.told != Told::Nobody).then(|| last.saturating_add(self.told_after))
    }
}

/// What became of a case under one set of rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// The rules.
    pub rules: RuleSet,
    /// What came back, or why nothing did.
    pub answer: Result<Package, Refusal>,
    /// On which day somebody is told, where anybody is.
    pub told_on: Option<u16>,
    /// Whether the log has it.
    pub logged: bool,
}

/// What differs between two rulings, all of it counted from what was run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulingDifference {
    /// Why it was refused, in each; none where it was served.
    pub refused: [Option<Reason>; 2],
    /// How many days are covered, in each.
    pub days: [u8; 2],
    /// How many records were disclosed, in each.
    pub records: [usize; 2],
    /// Facts that only the one showed, and that only the other did.
    #[serde(with = "by_id::sets")]
    pub facts: Vec<Vec<Fact>>,
    /// Who is told, in each.
    pub told: [Told; 2],
    /// On which day, in each.
    pub told_on: [Option<u16>; 2],
    /// Whether the log has it, in each.
    pub logged: [bool; 2],
}

impl RulingDifference {
    /// Between two rulings on one case.
    pub fn between(rulings: [&Ruling; 2]) -> Self {
        let package = |ruling: &Ruling| ruling.answer.as_ref().ok().cloned();
        let shown =
            rulings.map(|ruling| package(ruling).map_or_else(Vec::new, |package| package.shown()));
        let only = |one: &[Fact], other: &[Fact]| -> Vec<Fact> {
            let own = one.iter().copied();
            own.filter(|fact| !other.contains(fact)).collect()
        };
        Self {
            refused: rulings
                .map(|ruling| ruling.answer.as_ref().err().map(|refusal| refusal.reason)),
            days: rulings.map(|ruling| {
                package(ruling).map_or(0, |package| {
                    let cover = &package.cover;
                    cover.until.0.saturating_sub(cover.from.0).saturating_add(1)
                })
            }),
            records: rulings
                .map(|ruling| package(ruling).map_or(0, |package| package.records.len())),
            facts: vec![only(&shown[0], &shown[1]), only(&shown[1], &shown[0])],
            told: rulings.map(|ruling| match ruling.told_on {
                Some(_) => ruling.rules.told,
                None => Told::Nobody,
            }),
            told_on: rulings.map(|ruling| ruling.told_on),
            logged: rulings.map(|ruling| ruling.logged),
        }
    }

    /// Whether nothing differs.
    pub fn is_nothing(&self) -> bool {
        let alike = |facts: &Vec<Fact>| facts.is_empty();
        self.refused[0] == self.refused[1]
            && self.days[0] == self.days[1]
            && self.records[0] == self.records[1]
            && self.facts.iter().all(alike)
            && self.told[0] == self.told[1]
            && self.told_on[0] == self.told_on[1]
            && self.logged[0] == self.logged[1]
    }
}
