//! What has been tried before: results by rule and exact input bytes.
//!
//! One opening serves every vantage that makes it, and a keystroke repeats
//! only what depends on the words. Discovery and replay keep separate books,
//! so that a replay really opens again what discovery found. A result not
//! asked for in one run of its design is forgotten after the next.
//!
//! Designs share keys and connections that are made once (`world::Stock`). What one
//! design's first run opened, another's need not open again, byte for byte the same:
//! the [`Archive`] between their ledgers finds it, for as long as one of them keeps it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};

use rustc_hash::FxHashMap;

use super::Rule;
use super::rule::{Product, RuleError};
use crate::crypto::ratchet::{AccountOutline, MessageHint, SessionOutline};
use crate::wire::{Content, Record};

pub(super) type Outcome = Result<Rc<Vec<Product>>, RuleError>;

type Question = (Rule, Vec<Record>);

/// A result, with the runs in which it was made, unless by another design's, and last
/// asked for.
#[derive(Debug)]
struct Kept {
    made: Option<u32>,
    asked: u32,
    outcome: Rc<Outcome>,
}

/// Results of several books, while one of them keeps them.
type Shelf = Rc<RefCell<FxHashMap<Question, Weak<Outcome>>>>;

/// Shelves grow to so many results before the first look at which nobody keeps.
const SHELF_BEGINS: usize = 1 << 12;

#[derive(Debug, Default)]
pub(super) struct Book {
    now: u32,
    results: FxHashMap<Question, Kept>,
    shelf: Option<Shelf>,
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
            return Outcome::clone(&kept.outcome);
        }
        let on_shelf = self
            .shelf()
            .and_then(|shelf| shelf.borrow().get(&key)?.upgrade());
        let made = on_shelf.is_none().then_some(now);
        let outcome = on_shelf.unwrap_or_else(|| {
            let outcome = Rc::new(rule.apply(inputs).map(Rc::new));
            if let Some(shelf) = self.shelf() {
                let on_shelf = Rc::downgrade(&outcome);
                shelf.borrow_mut().insert(key.clone(), on_shelf);
            }
            outcome
        });
        let told = Outcome::clone(&outcome);
        let kept = Kept {
            made,
            asked: now,
            outcome,
        };
        self.results.insert(key, kept);
        told
    }

    /// Shared with other designs is what does not depend on the words, and that is
    /// asked for in the first run.
    fn shelf(&self) -> Option<&Shelf> {
        self.shelf.as_ref().filter(|_| self.now <= 1)
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

/// What the ledgers of several designs have between them: a shelf for discovery and
/// one for replay.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    discovery: Shelf,
    replay: Shelf,
}

impl Archive {
    /// The ledger of one of several; a new one takes from here what is here already.
    pub fn ledger_in<'a, K: Ord>(
        &self,
        ledgers: &'a mut BTreeMap<K, Ledger>,
        of: K,
    ) -> &'a mut Ledger {
        ledgers.entry(of).or_insert_with(|| self.ledger())
    }

    fn ledger(&self) -> Ledger {
        let book = |shelf: &Shelf| {
            tidy(&mut shelf.borrow_mut());
            Book {
                shelf: Some(Rc::clone(shelf)),
                ..Book::default()
            }
        };
        Ledger {
            discovery: book(&self.discovery),
            replay: book(&self.replay),
        }
    }
}

/// Forgets what no book keeps, where there is much.
fn tidy(shelf: &mut FxHashMap<Question, Weak<Outcome>>) {
    if shelf.len() > SHELF_BEGINS {
        shelf.retain(|_, outcome| outcome.strong_count() > 0);
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
    /// discovery and then in replay: what was not known from runs before, of this
    /// design or another.
    pub fn carried_out(&self) -> impl Iterator<Item = (Rule, &[Record])> {
        [&self.discovery, &self.replay]
            .into_iter()
            .flat_map(|book| {
                book.results
                    .iter()
                    .filter(|(_, kept)| kept.made == Some(book.now))
                    .map(|((rule, inputs), _)| (*rule, inputs.as_slice()))
            })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Archive, Ledger};
    use crate::knowledge::Rule;
    use crate::wire::{Content, Record};

    /// How many rules a ledger's latest run carried out itself, after it asked for one.
    fn carried_out(ledger: &mut Ledger) -> usize {
        let record = Record::write(&Content::RandomOutput {
            bytes: vec![7; 40].into(),
        });
        ledger.turn_page();
        // It opens nothing, which is a result too.
        assert!(ledger.discovery.apply(Rule::OpenAead, &[record]).is_err());
        ledger.carried_out().count()
    }

    #[test]
    fn what_one_first_run_tried_another_need_not_while_somebody_keeps_it() {
        let (archive, mut ledgers) = (Archive::default(), BTreeMap::new());
        assert_eq!(carried_out(archive.ledger_in(&mut ledgers, 1)), 1);
        assert_eq!(carried_out(archive.ledger_in(&mut ledgers, 2)), 0);
        // The first forgets; the second has it from the first and keeps it.
        ledgers.remove(&1);
        assert_eq!(carried_out(archive.ledger_in(&mut ledgers, 3)), 0);
        ledgers.clear();
        assert_eq!(carried_out(archive.ledger_in(&mut ledgers, 4)), 1);
        // Discovery's results are not replay's, and no other archive's.
        assert_eq!(
            carried_out(Archive::default().ledger_in(&mut ledgers, 5)),
            1
        );
    }
}
