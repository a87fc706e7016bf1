//! The proof that a vantage saw a fact.

use super::replay::{Replay, ReplayError, ReplayedInput, ReplayedStep};
use super::rule::RuleError;
use super::{AtomId, FactValue, Item, facts};
use crate::party::Fact;
use crate::wire::Device;

/// Proof that a vantage saw a fact: it exists only because the derivation was
/// replayed within its holdings and the fact was read from what came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    fact: Fact,
    value: FactValue,
    replay: Replay,
}

impl Seen {
    /// Reads `fact` from what a replay gave.
    ///
    /// # Errors
    /// [`ReplayError::FactNotShown`] when it does not show it.
    pub(super) fn read(
        fact: Fact,
        replay: Replay,
        devices: &[Device],
    ) -> Result<Self, ReplayError> {
        let item = &replay.item;
        let parsed = item.record.read().map_err(RuleError::from)?;
        let shown = facts::shown(parsed.get(), item.context, devices).contains(&fact);
        let value = facts::value(fact, parsed.get(), item.record.size());
        match value {
            Some(value) if shown => Ok(Self {
                fact,
                value,
                replay,
            }),
            _ => Err(ReplayError::FactNotShown),
        }
    }

    /// Which fact.
    pub fn fact(&self) -> Fact {
        self.fact
    }

    /// What was really read.
    pub fn value(&self) -> &FactValue {
        &self.value
    }

    /// The steps, in order.
    pub fn steps(&self) -> &[ReplayedStep] {
        &self.replay.steps
    }

    /// What the fact was read from.
    pub fn end(&self) -> &ReplayedInput {
        &self.replay.end
    }

    /// The items it was made from, each with the atom that held it.
    pub fn leaves(&self) -> impl Iterator<Item = (&Item, AtomId)> {
        self.replay.leaves()
    }
}
