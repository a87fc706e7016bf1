//! The message's way under one design, step by step, as it was really gone:
//! each record that carries the message or tells of it, day by day, who made
//! it, where it was kept, and what closes it.
//!
//! Nothing here knows a design. A record belongs to the way when the words come
//! out of it, or when the log says that it is of the message. What closes it is
//! found by discovery, on a copy of the run in which nothing was ever deleted: a
//! key that is gone by the time anybody looks still closed what it closed.

mod openings;
mod order;

use rustc_hash::FxHashSet;

use super::party_sheet::held;
use super::{Held, Id};
use crate::knowledge::{Assessment, Context, Discovery, Item, ItemId, KnowledgeError, Ledger};
use crate::party::{Day, Keeper, Vantage};
use crate::wire::{Holding, Log, Record};
use crate::world::{MESSAGE, Run};
use openings::Openings;

/// The message's way under one design.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Walk {
    /// Its steps, in the order in which they happened.
    pub steps: Vec<WalkStep>,
}

/// One record on the message's way.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WalkStep {
    /// The day on which it came about.
    pub day: Day,
    /// Where it was made: the suffix of a `keeper-…` message.
    #[serde(with = "crate::view::id")]
    pub made: Id,
    /// The record itself, in real bytes.
    pub record: Held,
    /// Who had it, and when.
    pub kept: Vec<Stay>,
    /// What closes it, from the outside in; empty where nothing does.
    pub openings: Vec<Opening>,
    /// How the words are in it.
    pub carries: Carries,
    /// Later days on which another of its kind came about, at the same place.
    pub again: Vec<Day>,
}

/// How the words are in a record.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub enum Carries {
    /// Whoever has the record reads them.
    Plain,
    /// They are in it, and a key is needed.
    Sealed,
    /// They are not: it tells of the message.
    About,
}

impl Carries {
    /// The suffix of a `walk-carries-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Sealed => "sealed",
            Self::About => "about",
        }
    }
}

/// A thing in somebody's hands, from one day to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Stay {
    /// Where: the suffix of a `keeper-…` message.
    #[serde(with = "crate::view::id")]
    pub keeper: Id,
    /// Who it was handed to, or who copied it, where that is what happened.
    pub whose: Option<Vantage>,
    /// The first day.
    pub from: Day,
    /// The last day, inclusive.
    pub until: Day,
}

/// One way to open something: a seal, or a key that has to be got first.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Opening {
    /// How: the suffix of a `rule-…` message.
    #[serde(with = "crate::view::id")]
    pub rule: Id,
    /// What is opened: the suffix of a `form-…` message; none where keys alone go in.
    #[serde(with = "crate::view::id::option")]
    pub form: Option<Id>,
    /// The keys that do it; any of them, or all where the rule says so.
    pub keys: Vec<Key>,
}

/// A key, and where it can be had.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Key {
    /// The key, by its fingerprint.
    pub held: Held,
    /// Who had it, and when; empty where it only comes out of something else.
    pub holders: Vec<Stay>,
    /// What else it comes out of.
    pub got_by: Vec<Opening>,
}

impl Walk {
    /// The walk through a run.
    ///
    /// # Errors
    /// As [`Assessment::of`].
    pub(super) fn through(run: &Run, ledger: &mut Ledger) -> Result<Self, KnowledgeError> {
        let assessment = Assessment::of(&with_nothing_deleted(run), ledger)?;
        let discovery = assessment.discovery();
        let openings = Openings::of(run, &assessment);
        let mut steps: Vec<WalkStep> = Vec::new();
        let mut told: FxHashSet<(Record, Keeper)> = FxHashSet::default();
        for holding in order::of_events(on_the_way(run, discovery, &openings)) {
            let made = order::made_at(run, holding);
            if !told.insert((holding.record.clone(), made)) {
                continue;
            }
            let step = step(run, discovery, &openings, holding, made);
            let alike = steps.iter_mut().find(|earlier| {
                // Two answers on one day are two things; two phones' backups are one.
                earlier.is_like(&step) && (earlier.day != step.day || holding.message.is_none())
            });
            match alike {
                Some(earlier) => {
                    if step.day > earlier.day && !earlier.again.contains(&step.day) {
                        earlier.again.push(step.day);
                    }
                }
                None => steps.push(step),
            }
        }
        Ok(Self { steps })
    }
}

/// The run as it would be had everybody kept everything.
fn with_nothing_deleted(run: &Run) -> Run {
    let mut log = Log::default();
    for holding in run.log.holdings() {
        log.hold(Holding {
            until: Day::LOOK,
            ..holding.clone()
        });
    }
    Run { log, ..run.clone() }
}

impl WalkStep {
    /// Whether `other` is the same kind of thing at the same place: a backup of
    /// another night.
    fn is_like(&self, other: &Self) -> bool {
        let place = |step: &Self| step.kept.first().map(|stay| (stay.keeper, stay.whose));
        self.made == other.made
            && self.record.form == other.record.form
            && self.carries == other.carries
            && place(self) == place(other)
    }
}

/// The holdings of records on the message's way.
fn on_the_way<'a>(
    run: &'a Run,
    discovery: &'a Discovery,
    openings: &'a Openings<'_>,
) -> Vec<&'a Holding> {
    let holdings = run.log.holdings().iter();
    holdings
        .filter(|holding| !holding.record.form().is_key())
        .filter(|holding| {
            let found = item_of(discovery, holding).is_some_and(|id| openings.holds_words(id));
            found || holding.message == Some(MESSAGE)
        })
        .collect()
}

/// The item that a holding is to discovery; none where no one could ever look.
fn item_of(discovery: &Discovery, holding: &Holding) -> Option<ItemId> {
    discovery.find(&Item {
        record: holding.record.clone(),
        context: Context {
            message: holding.message,
            attested: None,
        },
    })
}

fn step(
    run: &Run,
    discovery: &Discovery,
    openings: &Openings<'_>,
    holding: &Holding,
    made: Keeper,
) -> WalkStep {
    let item = item_of(discovery, holding);
    let closed_by = item.map(|id| openings.around(id)).unwrap_or_default();
    let carries = match item {
        Some(id) if openings.holds_words(id) && openings.is_plain(id) => Carries::Plain,
        Some(id) if openings.holds_words(id) => Carries::Sealed,
        _ => Carries::About,
    };
    let shown = Item {
        record: holding.record.clone(),
        context: Context::default(),
    };
    WalkStep {
        day: holding.from,
        made: made.id(),
        record: held(&shown, None, None),
        // Two phones that keep the same entry made it each for itself.
        kept: stays(run, &holding.record, |other| {
            order::made_at(run, other) == made
        }),
        openings: closed_by,
        carries,
        again: Vec::new(),
    }
}

/// Who had a record, and when; days in a row at one place are one stay.
fn stays(run: &Run, record: &Record, counts: impl Fn(&Holding) -> bool) -> Vec<Stay> {
    let mut stays: Vec<Stay> = Vec::new();
    let holdings = run.log.holdings().iter();
    for holding in holdings.filter(|holding| holding.record == *record && counts(holding)) {
        let whose = match holding.keeper {
            Keeper::Package(vantage) => Some(vantage),
            _ => None,
        };
        let keeper = holding.keeper.id();
        let before = stays.iter_mut().find(|stay| {
            let touches = stay.from <= Day(holding.until.0.saturating_add(1))
                && holding.from <= Day(stay.until.0.saturating_add(1));
            stay.keeper == keeper && stay.whose == whose && touches
        });
        match before {
            Some(stay) => {
                stay.from = stay.from.min(holding.from);
                stay.until = stay.until.max(holding.until);
            }
            None => stays.push(Stay {
                keeper,
                whose,
                from: holding.from,
                until: holding.until,
            }),
        }
    }
    stays
}

#[cfg(test)]
mod tests;
