//! Who held which record, where, from which day to which.

use super::Record;
use crate::party::{Day, Keeper};

/// A message's place in the conversation's script, counted from 0.
pub type MessageNumber = u8;

/// One record in one keeper's hands for some days.
#[derive(Clone, Debug)]
pub struct Holding {
    /// What.
    pub record: Record,
    /// Where.
    pub keeper: Keeper,
    /// The first day.
    pub from: Day,
    /// The last day, inclusive. Day 10 means it exists when we look.
    pub until: Day,
    /// The message it carries, where it carries just one.
    pub message: Option<MessageNumber>,
}

/// Everything that anybody held in a run.
#[derive(Clone, Debug, Default)]
pub struct Log {
    holdings: Vec<Holding>,
}

impl Log {
    /// Writes down that `keeper` held `record` from one day to another.
    pub fn hold(&mut self, holding: Holding) {
        self.holdings.push(holding);
    }

    /// All holdings in the order they came about.
    pub fn holdings(&self) -> &[Holding] {
        &self.holdings
    }

    /// What `keeper` held on `day`.
    pub fn held_on(&self, keeper: Keeper, day: Day) -> impl Iterator<Item = &Holding> {
        self.holdings
            .iter()
            .filter(move |held| held.keeper == keeper && held.from <= day && day <= held.until)
    }

    /// Puts other bytes in the place of `index`'s record from now on: a
    /// stored row altered by whoever can write to it.
    ///
    /// Returns the record that stood there, or nothing where there is no such index.
    pub fn alter(&mut self, index: usize, record: Record) -> Option<Record> {
        let holding = self.holdings.get_mut(index)?;
        Some(std::mem::replace(&mut holding.record, record))
    }
}

impl Extend<Holding> for Log {
    fn extend<I: IntoIterator<Item = Holding>>(&mut self, holdings: I) {
        self.holdings.extend(holdings);
    }
}
