//! A derivation in display form: the “Why?” panel, step by step, down to bytes.

use super::party_sheet::held;
use super::{Held, Value};
use crate::design::Design;
use crate::knowledge::{Assessment, Item, ReplayedInput, Seen};
use crate::party::{Fact, Source, Vantage};
use crate::wire::{Content, Parsed};

/// Why a vantage sees a fact, or how it would with `added` sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The design that was run.
    pub design: Design,
    /// Who looks.
    pub vantage: Vantage,
    /// What is asked.
    pub fact: Fact,
    /// Sources lent to the vantage for this run; empty for what it has itself.
    pub added: Vec<Source>,
    /// Steps in order; each uses held things or earlier steps. Empty when nothing led to the fact.
    pub steps: Vec<Step>,
    /// What the fact was read from, when it was.
    pub read_from: Option<StepInput>,
    /// What came out at the end, when the run succeeded.
    pub value: Option<Value>,
    /// When it did not: openings that were really attempted and failed.
    pub failed_attempts: usize,
}

/// One opening or reading that was really carried out.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The rule: the suffix of a `rule-…` message.
    pub rule: &'static str,
    /// What went in.
    pub inputs: Vec<StepInput>,
    /// What came out.
    pub output: Held,
    /// What the output says, when it is readable.
    pub value: Option<Value>,
}

/// One input of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum StepInput {
    /// Something held.
    Held(Held),
    /// The output of an earlier step, by index.
    Step(usize),
}

/// The steps of a proof.
pub(super) fn steps(seen: &Seen, assessment: &Assessment) -> Vec<Step> {
    seen.steps()
        .iter()
        .map(|step| {
            let container = match step.inputs.first() {
                Some(ReplayedInput::Held(item, _)) => Some(item),
                Some(ReplayedInput::Step(index)) => {
                    seen.steps().get(*index).map(|earlier| &earlier.output)
                }
                None => None,
            };
            let form = container.unwrap_or(&step.output).record.form();
            Step {
                rule: step.rule.id(form),
                inputs: step
                    .inputs
                    .iter()
                    .map(|taken| input(taken, assessment))
                    .collect(),
                output: held(&step.output, None, None),
                value: says(&step.output),
            }
        })
        .collect()
}

/// An input in display form.
pub(super) fn input(input: &ReplayedInput, assessment: &Assessment) -> StepInput {
    match input {
        ReplayedInput::Step(index) => StepInput::Step(*index),
        ReplayedInput::Held(item, atom) => {
            let inventory = assessment.inventory();
            let keeper = inventory.atom(*atom).map(|atom| atom.keeper);
            let since = inventory
                .held()
                .iter()
                .find(|held| held.atom == *atom && held.item == *item)
                .map(|held| held.from);
            StepInput::Held(held(item, keeper, since))
        }
    }
}

/// What a step's output says, where it can be read at a glance.
fn says(item: &Item) -> Option<Value> {
    match item.record.read().map(Parsed::get) {
        Ok(Content::Payload { text, .. }) => Some(Value::Text(text.clone())),
        _ => None,
    }
}
