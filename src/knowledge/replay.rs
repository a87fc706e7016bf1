//! Replays: a proposed derivation is carried out again from what a vantage
//! holds and nothing else, with real keys on real bytes. Only that makes a
//! [`Seen`].

use super::discovery::inside;
use super::ledger::Book;
use super::rule::RuleError;
use super::{AtomId, Derivation, FactValue, Input, Inventory, Item, Mask, Rule, Step, facts};
use crate::party::Fact;
use crate::wire::Device;

/// Why a proposed derivation did not replay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// It uses something the vantage does not hold.
    #[error("it uses something this vantage does not hold")]
    NotHeld,
    /// A rule gave nothing, or not what was proposed.
    #[error("a rule gave nothing: {0}")]
    Rule(#[from] RuleError),
    /// It refers to a step or a product that is not there.
    #[error("it refers to a step that is not there")]
    NoSuchStep,
    /// What came out does not show the fact.
    #[error("what came out does not show the fact")]
    FactNotShown,
}

/// A step that was carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplayedStep {
    /// The rule.
    pub rule: Rule,
    /// What went in.
    pub inputs: Vec<ReplayedInput>,
    /// What came out.
    pub output: Item,
}

/// One input of a step that was carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplayedInput {
    /// Held, by which atom.
    Held(Item, AtomId),
    /// The output of an earlier step.
    Step(usize),
}

/// Proof that a vantage saw a fact: it exists only because the derivation was
/// replayed within its holdings and the fact was read from what came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    fact: Fact,
    value: FactValue,
    steps: Vec<ReplayedStep>,
    end: ReplayedInput,
}

impl Seen {
    /// Replays `derivation` within `holdings` and reads `fact` from its end.
    ///
    /// # Errors
    /// [`ReplayError`] when anything on the way is not held, does not open, or does not show the fact.
    pub(super) fn replay(
        fact: Fact,
        derivation: &Derivation,
        holdings: Mask,
        inventory: &Inventory,
        item_of: impl Fn(super::ItemId) -> Option<Item>,
        devices: &[Device],
        book: &mut Book,
    ) -> Result<Self, ReplayError> {
        let mut steps: Vec<ReplayedStep> = Vec::new();
        let take = |input: &Input, steps: &[ReplayedStep]| match *input {
            Input::Held(id, atom) => {
                let item = item_of(id).ok_or(ReplayError::NotHeld)?;
                let held = Mask::of(atom).is_within(holdings) && inventory.atom_holds(atom, &item);
                if held {
                    Ok((item.clone(), ReplayedInput::Held(item, atom)))
                } else {
                    Err(ReplayError::NotHeld)
                }
            }
            Input::Step(index) => {
                let step = steps.get(index).ok_or(ReplayError::NoSuchStep)?;
                Ok((step.output.clone(), ReplayedInput::Step(index)))
            }
        };
        for Step {
            rule, inputs, part, ..
        } in &derivation.steps
        {
            let mut records = Vec::new();
            let mut taken = Vec::new();
            let mut container = None;
            for input in inputs {
                let (item, replayed) = take(input, &steps)?;
                container.get_or_insert(item.context);
                records.push(item.record);
                taken.push(replayed);
            }
            let products = book.apply(*rule, &records)?;
            let product = products.get(*part).ok_or(ReplayError::NoSuchStep)?;
            steps.push(ReplayedStep {
                rule: *rule,
                inputs: taken,
                output: inside(container.unwrap_or_default(), product),
            });
        }
        let (item, end) = take(&derivation.end, &steps)?;
        let parsed = item.record.read().map_err(RuleError::from)?;
        let shown = facts::shown(parsed.get(), item.context, devices).contains(&fact);
        let value = facts::value(fact, parsed.get(), item.record.size());
        match value {
            Some(value) if shown => Ok(Self {
                fact,
                value,
                steps,
                end,
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
        &self.steps
    }

    /// What the fact was read from.
    pub fn end(&self) -> &ReplayedInput {
        &self.end
    }

    /// The items it was made from, each with the atom that held it.
    pub fn leaves(&self) -> impl Iterator<Item = (&Item, AtomId)> {
        self.steps
            .iter()
            .flat_map(|step| &step.inputs)
            .chain(std::iter::once(&self.end))
            .filter_map(|input| match input {
                ReplayedInput::Held(item, atom) => Some((item, *atom)),
                ReplayedInput::Step(_) => None,
            })
    }
}
