//! A service of which one part is built in one way and the rest in another: of a
//! hundred conversations, in how many somebody sees something.
//!
//! Each kind of conversation is run once; what is found there holds for all of that
//! kind. How many there are of each is the reader's choice, and no measurement.

use super::DesignSheet;
use crate::party::{Fact, Vantage};

/// A hundred conversations of two kinds.
#[derive(Clone, Copy, Debug)]
pub struct Hundred<'a> {
    /// How the one kind is built.
    pub one: &'a DesignSheet,
    /// How the other kind is built.
    pub other: &'a DesignSheet,
    /// How many are of the other kind: 0 to 100.
    pub of_the_other: u8,
}

impl Hundred<'_> {
    /// In how many of the hundred any of `vantages` sees `fact`.
    pub fn where_seen(&self, vantages: &[Vantage], fact: Fact) -> u8 {
        let seen = |sheet: &DesignSheet| {
            vantages
                .iter()
                .filter_map(|vantage| sheet.party(*vantage))
                .any(|party| party.finding(fact).sees())
        };
        let other = self.of_the_other.min(100);
        let weighed = |seen: bool, weight: u8| if seen { weight } else { 0 };
        weighed(seen(self.one), 100 - other) + weighed(seen(self.other), other)
    }
}
