//! One way to an item, picked from the annotations, as steps in order.

use rustc_hash::FxHashMap;

use super::{Annotations, AtomId, Discovery, ItemId, Mask, Rule, Via};

/// What a step uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// An item that an atom holds.
    Held(ItemId, AtomId),
    /// The output of an earlier step.
    Step(usize),
}

/// One rule to be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The rule.
    pub rule: Rule,
    /// What goes in, container first.
    pub inputs: Vec<Input>,
    /// Which of the rule's products is wanted.
    pub part: usize,
    /// The item it gave when it was discovered.
    pub output: ItemId,
}

/// A proposed way to an item. It proves nothing until it is replayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivation {
    /// Steps in order; empty when the item itself is held.
    pub steps: Vec<Step>,
    /// Where the item is at the end.
    pub end: Input,
}

impl Derivation {
    /// The cheapest way to `item` within `holdings`, if there is one.
    pub fn within(
        item: ItemId,
        holdings: Mask,
        annotations: &Annotations,
        discovery: &Discovery,
    ) -> Option<Self> {
        let mut steps = Vec::new();
        let mut done = FxHashMap::default();
        let end = walk(
            item,
            holdings,
            annotations,
            discovery,
            &mut steps,
            &mut done,
        )?;
        Some(Self { steps, end })
    }
}

fn walk(
    item: ItemId,
    allowed: Mask,
    annotations: &Annotations,
    discovery: &Discovery,
    steps: &mut Vec<Step>,
    done: &mut FxHashMap<ItemId, Input>,
) -> Option<Input> {
    if let Some(&input) = done.get(&item) {
        return Some(input);
    }
    let input = match &annotations.cheapest_within(item, allowed)?.via {
        Via::Held(atom) => Input::Held(item, *atom),
        Via::Edge { edge, inputs } => {
            let edge = discovery.edges().get(*edge as usize)?;
            let mut taken = Vec::new();
            for (input, mask) in inputs {
                taken.push(walk(*input, *mask, annotations, discovery, steps, done)?);
            }
            steps.push(Step {
                rule: edge.rule,
                inputs: taken,
                part: edge.part,
                output: edge.output,
            });
            Input::Step(steps.len() - 1)
        }
    };
    done.insert(item, input);
    Some(input)
}
