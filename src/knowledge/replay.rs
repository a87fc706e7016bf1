//! Replays: a proposed derivation is carried out again from what a vantage
//! holds and nothing else, with real keys on real bytes. Only that makes a
//! [`super::Seen`] or a [`super::ReadMessage`].

use super::discovery::inside;
use super::rule::RuleError;
use super::{AtomId, Derivation, Discovery, Input, Inventory, Item, Ledger, Mask, Rule, Step};

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

impl ReplayedStep {
    /// The rule by the suffix of a `rule-…` message; `steps` are those it is one of.
    pub fn rule_id(&self, steps: &[Self]) -> &'static str {
        let container = match self.inputs.first() {
            Some(ReplayedInput::Held(item, _)) => Some(item),
            Some(ReplayedInput::Step(index)) => steps.get(*index).map(|earlier| &earlier.output),
            None => None,
        };
        self.rule
            .id(container.unwrap_or(&self.output).record.form())
    }
}

/// One input of a step that was carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplayedInput {
    /// Held, by which atom.
    Held(Item, AtomId),
    /// The output of an earlier step.
    Step(usize),
}

/// A derivation that was carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Replay {
    /// The steps, in order.
    pub steps: Vec<ReplayedStep>,
    /// Where the item is at the end.
    pub end: ReplayedInput,
    /// What came out.
    pub item: Item,
}

impl Replay {
    /// Carries `derivation` out within `holdings`.
    ///
    /// # Errors
    /// [`ReplayError`] when anything on the way is not held or does not open.
    pub fn of(
        derivation: &Derivation,
        holdings: Mask,
        inventory: &Inventory,
        discovery: &Discovery,
        ledger: &mut Ledger,
    ) -> Result<Self, ReplayError> {
        let Ledger {
            discovery: proposed,
            replay: book,
        } = ledger;
        let mut steps: Vec<ReplayedStep> = Vec::new();
        let take = |input: &Input, steps: &[ReplayedStep]| match *input {
            Input::Held(id, atom) => {
                let item = discovery.item(id).cloned().ok_or(ReplayError::NotHeld)?;
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
            let products = book.apply(*rule, records, Some(proposed))?;
            let product = products.get(*part).ok_or(ReplayError::NoSuchStep)?;
            steps.push(ReplayedStep {
                rule: *rule,
                inputs: taken,
                output: inside(container.unwrap_or_default(), product),
            });
        }
        let (item, end) = take(&derivation.end, &steps)?;
        Ok(Self { steps, end, item })
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
