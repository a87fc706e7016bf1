//! What has been tried before: results by rule and exact input bytes.
//!
//! One opening serves every vantage that makes it, and a keystroke repeats
//! only what depends on the words. Discovery and replay keep separate books,
//! so that a replay really opens again what discovery found. A result not
//! asked for in one run of its design is forgotten after the next.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::Rule;
use super::rule::{Product, RuleError};
use crate::crypto::ratchet::{AccountOutline, MessageHint, SessionOutline};
use crate::wire::{Content, Record};

pub(super) type Outcome = Result<Rc<Vec<Product>>, RuleError>;

/// A result, with the runs in which it was made and last asked for.
#[derive(Debug)]
struct Kept {
    made: u32,
    asked: u32,
    outcome: Outcome,
}

#[derive(Debug, Default)]
pub(super) struct Book {
    now: u32,
    results: FxHashMap<(Rule, Vec<Record>), Kept>,
    outlines: FxHashMap<Record, (u32, Option<Outline>)>,
}

/// What a saved ratchet state knows of the messages it could open, without its secrets.
#[derive(Debug)]
enum Outline {
    Session(SessionOutline),
    Account(AccountOutline),
}

impl Outline {
    fn of(state: &Content) -> Option<Self> {
        match state {
            Content::OlmSession { snapshot } => {
                SessionOutline::of(snapshot).ok().map(Self::Session)
            }
            Content::OlmAccount { snapshot } => {
                AccountOutline::of(snapshot).ok().map(Self::Account)
            }
            _ => None,
        }
    }

    fn could_open(&self, hint: &MessageHint) -> bool {
        match self {
            Self::Session(outline) => outline.could_open(hint),
            Self::Account(outline) => outline.could_open(hint),
        }
    }
}

impl Book {
    /// The rule's result on these inputs, carried out now unless it has been before.
    pub fn apply(&mut self, rule: Rule, inputs: &[Record]) -> Outcome {
        let key = (rule, inputs.to_vec());
        let now = self.now;
        if let Some(kept) = self.results.get_mut(&key) {
            kept.asked = now;
            return kept.outcome.clone();
        }
        let outcome = rule.apply(inputs).map(Rc::new);
        let kept = Kept {
            made: now,
            asked: now,
            outcome: outcome.clone(),
        };
        self.results.insert(key, kept);
        outcome
    }

    /// Whether a ratchet state could open a message, as far as what the message
    /// carries in clear tells: `false` is certain.
    pub fn could_open(&mut self, state: &Record, content: &Content, hint: &MessageHint) -> bool {
        let (asked, outline) = self
            .outlines
            .entry(state.clone())
            .or_insert_with(|| (self.now, Outline::of(content)));
        *asked = self.now;
        outline
            .as_ref()
            .is_none_or(|outline| outline.could_open(hint))
    }

    fn turn_page(&mut self) {
        let last = self.now;
        self.outlines.retain(|_, (asked, _)| *asked >= last);
        self.results.retain(|_, kept| kept.asked >= last);
        self.now += 1;
    }
}

/// Results of rules, kept from run to run of one design.
#[derive(Debug, Default)]
pub struct Ledger {
    pub(super) discovery: Book,
    pub(super) replay: Book,
}

impl Ledger {
    /// An empty ledger.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a new run: forgets what the last run did not ask for.
    pub(crate) fn turn_page(&mut self) {
        self.discovery.turn_page();
        self.replay.turn_page();
    }

    /// The rules carried out anew in the latest run, with their inputs, in
    /// discovery and then in replay: what was not known from runs before.
    pub fn carried_out(&self) -> impl Iterator<Item = (Rule, &[Record])> {
        [&self.discovery, &self.replay]
            .into_iter()
            .flat_map(|book| {
                book.results
                    .iter()
                    .filter(|(_, kept)| kept.made == book.now)
                    .map(|((rule, inputs), _)| (*rule, inputs.as_slice()))
            })
    }
}
