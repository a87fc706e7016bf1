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
use crate::crypto::group_ratchet::{GroupHint, GroupOutline, group_hint};
use crate::crypto::ratchet::{AccountOutline, MessageHint, SessionOutline, message_hint};
use crate::mechanism::OuterLayers;
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
#[derive(Debug, Default)]
struct Shelf {
    results: FxHashMap<Question, Weak<Outcome>>,
    /// How many there were when those that nobody keeps were last looked for.
    kept: usize,
}

impl Shelf {
    fn find(&self, question: &Question) -> Option<Rc<Outcome>> {
        self.results.get(question)?.upgrade()
    }

    /// Forgets what no book keeps, once there is twice as much as was kept.
    fn tidy(&mut self) {
        if self.results.len() > SHELF_BEGINS.max(2 * self.kept) {
            self.results.retain(|_, outcome| outcome.strong_count() > 0);
            self.kept = self.results.len();
        }
    }
}

/// Shelves grow to so many results before the first look at which nobody keeps.
const SHELF_BEGINS: usize = 1 << 12;

#[derive(Debug, Default)]
pub(super) struct Book {
    now: u32,
    results: FxHashMap<Question, Kept>,
    shelf: Option<Rc<RefCell<Shelf>>>,
    hints: Readings<Hint>,
    outlines: Readings<Outline>,
    /// Of the vouchers met in this run.
    outer: OuterLayers,
}

/// What was read out of records, with the run in which it was last asked for.
#[derive(Debug)]
struct Readings<T>(FxHashMap<Record, (u32, Option<T>)>);

impl<T> Default for Readings<T> {
    fn default() -> Self {
        Self(FxHashMap::default())
    }
}

impl<T> Readings<T> {
    fn of(
        &mut self,
        now: u32,
        record: &Record,
        read: impl FnOnce(&Content) -> Option<T>,
    ) -> Option<&T> {
        let reading = || {
            (
                now,
                record.read().ok().and_then(|parsed| read(parsed.get())),
            )
        };
        let (asked, reading) = self.0.entry(record.clone()).or_insert_with(reading);
        *asked = now;
        reading.as_ref()
    }

    fn forget_before(&mut self, run: u32) {
        self.0.retain(|_, (asked, _)| *asked >= run);
    }
}

/// What a message says in clear.
#[derive(Debug)]
enum Hint {
    Olm(MessageHint),
    Group { session_id: String, hint: GroupHint },
}

impl Hint {
    fn of(message: &Content) -> Option<Self> {
        match message {
            Content::OlmMessage { sealed } => message_hint(sealed).ok().map(Self::Olm),
            Content::GroupMessage { sealed, session_id } => Some(Self::Group {
                session_id: session_id.clone(),
                hint: group_hint(sealed).ok()?,
            }),
            _ => None,
        }
    }
}

/// What a saved ratchet state knows of the messages it could open, without its secrets.
#[derive(Debug)]
enum Outline {
    Session(SessionOutline),
    Account(AccountOutline),
    Group(GroupOutline),
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
            Content::GroupSession { snapshot } => GroupOutline::of(snapshot).ok().map(Self::Group),
            _ => None,
        }
    }

    fn could_open(&self, hint: &Hint) -> bool {
        match (self, hint) {
            (Self::Session(outline), Hint::Olm(hint)) => outline.could_open(hint),
            (Self::Account(outline), Hint::Olm(hint)) => outline.could_open(hint),
            (Self::Group(outline), Hint::Group { session_id, hint }) => {
                outline.could_open(session_id, *hint)
            }
            _ => false,
        }
    }
}

impl Book {
    /// The rule's result on these inputs, carried out now unless it has been before. A
    /// rule that guesses begins where `proposed`, another book, found the answer.
    pub fn apply(&mut self, rule: Rule, inputs: Vec<Record>, proposed: Option<&Self>) -> Outcome {
        let question = (rule, inputs);
        if let Some(kept) = self.results.get_mut(&question) {
            kept.asked = self.now;
            return Outcome::clone(&kept.outcome);
        }
        let kept = self.first_result(&question, proposed);
        let told = Outcome::clone(&kept.outcome);
        self.results.insert(question, kept);
        told
    }

    /// The result of what this book has not been asked: from the shelf, or carried out.
    #[inline(never)]
    fn first_result(&mut self, question: &Question, proposed: Option<&Self>) -> Kept {
        let (rule, inputs) = question;
        let shelf = self.shelf.as_ref().filter(|_| self.shares(*rule));
        let on_shelf = shelf.and_then(|shelf| shelf.borrow().find(question));
        let made = on_shelf.is_none().then_some(self.now);
        let outer = &mut self.outer;
        let outcome = on_shelf.unwrap_or_else(|| {
            let first = proposed.map_or(0, |book| book.guess(question));
            let outcome = Rc::new(rule.apply(inputs, first, outer).map(Rc::new));
            if let Some(shelf) = shelf {
                let on_shelf = Rc::downgrade(&outcome);
                let results = &mut shelf.borrow_mut().results;
                results.insert(question.clone(), on_shelf);
            }
            outcome
        });
        Kept {
            made,
            asked: self.now,
            outcome,
        }
    }

    /// Which guess gave a result that is in this book; zero where none did.
    fn guess(&self, question: &Question) -> u64 {
        let products = self.results.get(question).map(|kept| &*kept.outcome);
        let first = products.and_then(|products| products.as_ref().ok()?.first());
        first.map_or(0, Product::guess)
    }

    /// Shared with other designs is what the first run asks for; later, what depends
    /// on the words and takes multiplications on a curve.
    fn shares(&self, rule: Rule) -> bool {
        self.now <= 1 || rule.moves_a_ratchet()
    }

    /// Whether a ratchet state could open a message, as far as what the message
    /// carries in clear tells: `false` is certain.
    pub fn could_open(&mut self, rule: Rule, message: &Record, state: &Record) -> bool {
        let now = self.now;
        let Some(hint) = self.hints.of(now, message, Hint::of) else {
            return true;
        };
        if rule == Rule::OpenPreKey && !matches!(hint, Hint::Olm(hint) if hint.pre_key.is_some()) {
            return false;
        }
        let outline = self.outlines.of(now, state, Outline::of);
        outline.is_none_or(|outline| outline.could_open(hint))
    }

    fn turn_page(&mut self) {
        let last = self.now;
        self.hints.forget_before(last);
        self.outlines.forget_before(last);
        self.outer = OuterLayers::default();
        self.results.retain(|_, kept| kept.asked >= last);
        if let Some(shelf) = &self.shelf {
            shelf.borrow_mut().tidy();
        }
        self.now += 1;
    }
}

/// What the ledgers of several designs have between them: a shelf for discovery and
/// one for replay.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    discovery: Rc<RefCell<Shelf>>,
    replay: Rc<RefCell<Shelf>>,
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
        let book = |shelf: &Rc<RefCell<Shelf>>| Book {
            shelf: Some(Rc::clone(shelf)),
            ..Book::default()
        };
        Ledger {
            discovery: book(&self.discovery),
            replay: book(&self.replay),
        }
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
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::collections::BTreeMap;
    use std::rc::Rc;

    use super::{Archive, Ledger, OuterLayers};
    use crate::crypto::Rng;
    use crate::crypto::puzzle::Puzzle;
    use crate::knowledge::Rule;
    use crate::wire::{Content, Record};

    /// How many rules a ledger's latest run carried out itself, after it asked for one.
    fn carried_out(ledger: &mut Ledger) -> usize {
        let record = Record::write(&Content::RandomOutput {
            bytes: vec![7; 40].into(),
        });
        ledger.turn_page();
        // It opens nothing, which is a result too.
        assert!(
            ledger
                .discovery
                .apply(Rule::OpenAead, vec![record], None)
                .is_err()
        );
        ledger.carried_out().count()
    }

    #[test]
    fn a_replay_begins_at_the_guess_that_discovery_found_and_opens_it_again() {
        let (puzzle, _) = Puzzle::make(10, &mut Rng::system()).unwrap();
        let inputs = [
            Record::write(&Content::Puzzle {
                bits: puzzle.bits,
                salt: puzzle.salt.to_vec().into(),
                check: puzzle.check.to_vec().into(),
            }),
            Record::write(&Content::Budget { tries: 1 << 10 }),
        ];
        let Ledger {
            mut discovery,
            mut replay,
        } = Ledger::new();
        let found = discovery.apply(Rule::SolvePuzzle, inputs.to_vec(), None);
        let found = found.unwrap();
        let question = (Rule::SolvePuzzle, inputs.to_vec());
        assert_eq!(discovery.guess(&question), found[0].guess());
        let again = replay.apply(Rule::SolvePuzzle, inputs.to_vec(), Some(&discovery));
        let again = again.unwrap();
        assert!(
            !Rc::ptr_eq(&found, &again),
            "the replay took what was found"
        );
        assert_eq!(found[0].record(), again[0].record());
        // A guess from nowhere changes nothing.
        let other = Rule::SolvePuzzle
            .apply(&inputs, 1, &mut OuterLayers::default())
            .unwrap();
        assert_eq!(other[0].record(), found[0].record());
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
