//! A derivation in display form: the “Why?” panel, step by step, down to bytes.

use super::party_sheet::held;
use super::{Held, Id, Value, Workaround};
use crate::design::Design;
use crate::knowledge::{Assessment, Item, ReplayedInput, ReplayedStep, Rule, Seen};
use crate::party::{Fact, Keeper, Source, Vantage};
use crate::wire::{Content, Parsed};

/// Why a vantage sees a fact, or how it would with `added` sources.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
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
    /// Which of the six ways around encryption it is; none for the two phones,
    /// and where nothing led to the fact.
    pub workarounds: Vec<Workaround>,
    /// Openings that were really tried with what it holds, and failed. Those that the
    /// numbers carried in clear rule out are not tried.
    pub failed_attempts: usize,
}

/// One opening or reading that was really carried out.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Step {
    /// The rule: the suffix of a `rule-…` message.
    #[serde(with = "crate::view::id")]
    pub rule: Id,
    /// What went in.
    pub inputs: Vec<StepInput>,
    /// What came out.
    pub output: Held,
    /// What the output says, when it is readable.
    pub value: Option<Value>,
}

/// One input of a step.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum StepInput {
    /// Something held.
    Held(Held),
    /// The output of an earlier step, by index.
    Step(usize),
}

impl StepInput {
    /// What is held, where it is not the output of an earlier step.
    pub fn held(&self) -> Option<&Held> {
        match self {
            Self::Held(held) => Some(held),
            Self::Step(_) => None,
        }
    }
}

/// The steps of a proof, preceded by how what was handed over had been opened,
/// and what the fact was read from.
pub(super) fn told(seen: &Seen, assessment: &Assessment) -> (Vec<Step>, StepInput) {
    let mut steps = handed_over(seen, assessment);
    let before = steps.len();
    let shifted = |taken: &ReplayedInput| match input(taken, assessment) {
        StepInput::Step(index) => StepInput::Step(index + before),
        held => held,
    };
    for step in seen.steps() {
        steps.push(Step {
            rule: step.rule_id(seen.steps()),
            inputs: step.inputs.iter().map(shifted).collect(),
            output: held(&step.output, None, None),
            value: says(&step.output),
        });
    }
    let read_from = shifted(seen.end());
    (steps, read_from)
}

/// The last opening of a proof or, where nothing was sealed, its last reading.
pub(super) fn last_rule(steps: &[ReplayedStep]) -> &'static str {
    let opening = steps.iter().rev().find(|step| step.rule != Rule::Read);
    match opening.or(steps.last()) {
        Some(step) => step.rule_id(steps),
        None => "read",
    }
}

/// How the holder opened what it then handed over: an opening that discovery
/// carried out on the very records the holder had.
fn handed_over(seen: &Seen, assessment: &Assessment) -> Vec<Step> {
    let (inventory, discovery) = (assessment.inventory(), assessment.discovery());
    let packaged = seen.leaves().find(|(_, atom)| {
        inventory
            .atom(*atom)
            .is_some_and(|atom| matches!(atom.keeper, Keeper::Package(_)))
    });
    let edge = packaged.and_then(|(item, _)| {
        discovery.edges().iter().find(|edge| {
            edge.rule == Rule::OpenAead
                && discovery
                    .item(edge.output)
                    .is_some_and(|output| output.record == item.record)
        })
    });
    let Some(edge) = edge else {
        return Vec::new();
    };
    let kept = |id| {
        let item = discovery.item(id)?;
        inventory
            .held()
            .iter()
            .filter(|held| held.item == *item)
            .find_map(|found| {
                let keeper = inventory.atom(found.atom)?.keeper;
                let own = !matches!(keeper, Keeper::Package(_));
                own.then(|| StepInput::Held(held(item, Some(keeper), Some(found.from))))
            })
    };
    let inputs: Vec<StepInput> = edge.inputs.iter().copied().filter_map(kept).collect();
    match discovery.item(edge.output) {
        Some(output) if inputs.len() == edge.inputs.len() => vec![Step {
            rule: "open-before-handing-over",
            inputs,
            output: held(output, None, None),
            value: None,
        }],
        _ => Vec::new(),
    }
}

/// An input in display form.
fn input(input: &ReplayedInput, assessment: &Assessment) -> StepInput {
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
