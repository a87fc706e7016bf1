//! What differs between two designs: the cells of the matrix that are not the
//! same in both, party by party, and for one of them the step that makes the
//! difference.

use super::{DesignSheet, Explanation, Finding, Held, PartySheet, StepInput};
use crate::party::{Fact, Vantage};

/// The facts about which one party stands differently in two designs.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyDifference {
    /// Who looks.
    pub vantage: Vantage,
    /// The cells that differ, in the order of [`Fact::ALL`]; never empty.
    pub cells: Vec<Cell>,
}

/// One cell of the matrix in two designs.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What is asked.
    pub fact: Fact,
    /// What the party makes of it in the first design.
    pub first: Finding,
    /// And in the second.
    pub second: Finding,
}

impl Cell {
    /// Whether the party sees it in the second design and not in the first.
    pub fn is_gained(&self) -> bool {
        self.second.sees() && !self.first.sees()
    }

    /// Whether the party sees it in the first design and not in the second.
    pub fn is_lost(&self) -> bool {
        self.first.sees() && !self.second.sees()
    }
}

/// The cells that differ between two designs, by party in the order of
/// [`Vantage::ALL`]; parties with none are left out.
///
/// A cell is a verdict and, for “only if”, its smallest sets. What was seen is no
/// part of it: every run has bytes of its own.
pub fn between(first: &DesignSheet, second: &DesignSheet) -> Vec<PartyDifference> {
    Vantage::ALL
        .into_iter()
        .filter_map(|vantage| {
            let (here, there) = (first.party(vantage)?, second.party(vantage)?);
            let cells: Vec<Cell> = Fact::ALL
                .into_iter()
                .map(|fact| Cell {
                    fact,
                    first: here.finding(fact).clone(),
                    second: there.finding(fact).clone(),
                })
                .filter(|cell| differs(&cell.first, &cell.second))
                .collect();
            (!cells.is_empty()).then_some(PartyDifference { vantage, cells })
        })
        .collect()
}

fn differs(one: &Finding, other: &Finding) -> bool {
    let (own, others) = (one.needs(), other.needs());
    let same_sets = own.len() == others.len() && own.iter().all(|set| others.contains(set));
    one.id() != other.id() || !same_sets
}

/// The step of a derivation that only one of two designs has.
#[derive(Clone, Debug, PartialEq)]
pub struct DecidingStep {
    /// Its place among the steps, from 0; none where nothing had to be done.
    pub step: Option<usize>,
    /// The rule: the suffix of a `rule-…` message.
    pub rule: Option<&'static str>,
    /// Why it is the one.
    pub why: Why,
}

/// Why a step makes the difference.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// It takes this key, and in the other design the party has none of its kind there.
    Key(Held),
    /// It takes this record, and in the other design the party has none of its kind there.
    Record(Held),
    /// The party has everything of its kind in the other design, too; but there
    /// this, which comes out here, is not what comes out, or stays shut.
    Outcome(Held),
}

/// The step of `seeing` that `lacking`, the same party's sheet in the other
/// design, has not what it takes for. None where nothing was seen.
pub fn deciding_step(seeing: &Explanation, lacking: &PartySheet) -> Option<DecidingStep> {
    let has = |wanted: &Held| {
        lacking
            .holds
            .iter()
            .any(|held| (held.form, held.keeper) == (wanted.form, wanted.keeper))
    };
    for (index, step) in seeing.steps.iter().enumerate() {
        // A key tells more than the bytes it opens.
        let inputs = || step.inputs.iter().filter_map(StepInput::held);
        let keys = inputs().filter(|held| held.is_key);
        let records = inputs().filter(|held| !held.is_key);
        if let Some(lacked) = keys.chain(records).find(|held| !has(held)) {
            let why = if lacked.is_key { Why::Key } else { Why::Record };
            return Some(DecidingStep {
                step: Some(index),
                rule: Some(step.rule),
                why: why(lacked.clone()),
            });
        }
    }
    match (seeing.read_from.as_ref()?, seeing.steps.last()) {
        (StepInput::Held(held), _) => Some(DecidingStep {
            step: None,
            rule: None,
            why: if has(held) { Why::Outcome } else { Why::Record }(held.clone()),
        }),
        (StepInput::Step(_), Some(last)) => Some(DecidingStep {
            step: Some(seeing.steps.len() - 1),
            rule: Some(last.rule),
            why: Why::Outcome(last.output.clone()),
        }),
        (StepInput::Step(_), None) => None,
    }
}

#[cfg(test)]
mod tests;
