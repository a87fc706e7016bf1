//! One event, on every day: which messages open with what could be had then.
//!
//! The windows of all eleven days group what could be taken into atoms: the
//! spans of days over which somebody holds something. Discovery and the
//! fixpoint then run once for all days. A day's answer is a set of atoms, and
//! every “opens” in it is replayed from those atoms alone.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::search::Search;
use super::{Discovery, Inventory, ItemId, KnowledgeError, Ledger, Mask, ReadMessage};
use crate::party::{Day, Event};
use crate::wire::{Form, Log, MessageNumber};

/// What becomes of one message, when the event is on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Its words were read, and here is the proof.
    Read(Rc<ReadMessage>),
    /// Records of it are at hand, and the words do not come out.
    Sealed,
    /// Nothing of it is at hand.
    Absent,
}

/// One event on every day, over one run.
#[derive(Clone, Debug)]
pub struct Timeline {
    days: Vec<Vec<State>>,
}

impl Timeline {
    /// Finds out what `event` gives on each day, of what could be `taken` and
    /// of the first `messages` messages.
    ///
    /// # Errors
    /// [`KnowledgeError::TooManyAtoms`] past 64 spans of days;
    /// [`KnowledgeError::Replay`] when a proposed derivation does not replay.
    pub fn of(
        event: Event,
        taken: &Log,
        messages: MessageNumber,
        ledger: &mut Ledger,
    ) -> Result<Self, KnowledgeError> {
        let looks = Day::all().flat_map(|day| event.windows(day));
        let inventory = Inventory::through(taken, looks, |_, _| None)?;
        let search = Search::of(inventory, ledger);
        let traces = traces(&search.discovery, messages);
        let mut alike: BTreeMap<Mask, Vec<State>> = BTreeMap::new();
        let mut days = Vec::new();
        for day in Day::all() {
            let holdings = search.inventory.caught_through(&event.windows(day));
            let states = match alike.get(&holdings) {
                Some(states) => states.clone(),
                None => (0..)
                    .zip(&traces)
                    .map(|(number, traces)| state(&search, number, traces, holdings, ledger))
                    .collect::<Result<Vec<State>, KnowledgeError>>()?,
            };
            alike.entry(holdings).or_insert_with(|| states.clone());
            days.push(states);
        }
        Ok(Self { days })
    }

    /// What becomes of each message, in order, when the event is on `day`.
    pub fn on(&self, day: Day) -> &[State] {
        self.days.get(usize::from(day.0)).map_or(&[], Vec::as_slice)
    }
}

/// Where a message can be met.
#[derive(Clone, Debug, Default)]
struct Traces {
    /// Its words.
    words: Vec<ItemId>,
    /// Anything of it that is no key.
    any: Vec<ItemId>,
}

fn traces(discovery: &Discovery, messages: MessageNumber) -> Vec<Traces> {
    let mut traces = vec![Traces::default(); usize::from(messages)];
    for (id, item) in (0..).map(ItemId).zip(discovery.items()) {
        let number = item.context.message.map(usize::from);
        let Some(trace) = number.and_then(|number| traces.get_mut(number)) else {
            continue;
        };
        if !item.record.form().is_key() {
            trace.any.push(id);
        }
        if item.record.form() == Form::Payload {
            trace.words.push(id);
        }
    }
    traces
}

/// What becomes of message `number` within `holdings`.
fn state(
    search: &Search,
    number: MessageNumber,
    traces: &Traces,
    holdings: Mask,
    ledger: &mut Ledger,
) -> Result<State, KnowledgeError> {
    Ok(match search.replay(&traces.words, holdings, ledger)? {
        Some(replay) => State::Read(Rc::new(ReadMessage::read(number, replay)?)),
        None if traces.any.iter().any(|&id| search.reaches(id, holdings)) => State::Sealed,
        None => State::Absent,
    })
}
