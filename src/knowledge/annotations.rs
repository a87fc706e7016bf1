//! The fixpoint: every item's why-provenance.

use super::{Antichain, Discovery, Entry, Inventory, ItemId, Mask, Via};

/// One antichain per item.
#[derive(Clone, Debug)]
pub struct Annotations(Vec<Antichain>);

impl Annotations {
    /// Runs the fixpoint over a discovery.
    pub fn of(inventory: &Inventory, discovery: &Discovery) -> Self {
        let mut annotations = Self(vec![Antichain::default(); discovery.items().len()]);
        for held in inventory.held() {
            if let Some(id) = discovery.find(&held.item) {
                annotations.0[id.0 as usize].add(Entry {
                    mask: Mask::of(held.atom),
                    cost: 0,
                    via: Via::Held(held.atom),
                });
            }
        }
        // An edge is worth another pass only while one of its inputs still changes.
        let mut changed = vec![true; discovery.items().len()];
        let mut ways = Vec::new();
        while changed.contains(&true) {
            let still = vec![false; changed.len()];
            let changed_before = std::mem::replace(&mut changed, still);
            for (index, edge) in (0..).zip(discovery.edges()) {
                let stirred = |input: &ItemId| {
                    let at = input.0 as usize;
                    changed_before[at] || changed[at]
                };
                if !edge.inputs.iter().any(stirred) {
                    continue;
                }
                let output = edge.output.0 as usize;
                let edge = (index, edge.inputs.as_slice());
                annotations.further_ways(edge, &annotations.0[output], &mut ways);
                for way in ways.drain(..) {
                    changed[output] |= annotations.0[output].add(way);
                }
            }
        }
        annotations
    }

    /// The antichain of an item.
    pub fn of_item(&self, id: ItemId) -> &[Entry] {
        self.0
            .get(id.0 as usize)
            .map_or(&[], |antichain| antichain.entries())
    }

    /// The cheapest entry of an item that lies within `holdings`.
    pub fn cheapest_within(&self, id: ItemId, holdings: Mask) -> Option<&Entry> {
        self.0.get(id.0 as usize)?.cheapest_within(holdings)
    }

    /// One way for each choice of one alternative per input of an edge, without those
    /// that `known` absorbs.
    fn further_ways(&self, edge: (u32, &[ItemId]), known: &Antichain, ways: &mut Vec<Entry>) {
        let mut chosen = Vec::with_capacity(edge.1.len());
        self.choose(edge, known, &mut chosen, (Mask::default(), 1), ways);
    }

    /// As [`Self::further_ways`], where the first inputs have their alternatives: which
    /// are `chosen`, and what they take together.
    fn choose<'a>(
        &'a self,
        edge: (u32, &[ItemId]),
        known: &Antichain,
        chosen: &mut Vec<&'a Entry>,
        (mask, cost): (Mask, u32),
        ways: &mut Vec<Entry>,
    ) {
        let (index, inputs) = edge;
        if let Some(&input) = inputs.get(chosen.len()) {
            for entry in self.of_item(input) {
                chosen.push(entry);
                let together = (mask.union(entry.mask), cost + entry.cost);
                self.choose(edge, known, chosen, together, ways);
                chosen.pop();
            }
        } else if !known.absorbs(mask, cost) {
            let masks = chosen.iter().map(|entry| entry.mask);
            ways.push(Entry {
                mask,
                cost,
                via: Via::Edge {
                    edge: index,
                    inputs: inputs.iter().copied().zip(masks).collect(),
                },
            });
        }
    }
}
