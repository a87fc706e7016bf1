//! The fixpoint: every item's why-provenance.

use super::{Antichain, Discovery, Entry, Inventory, ItemId, Mask, Via};

/// One antichain per item.
#[derive(Clone, Debug)]
pub struct Annotations(Vec<Antichain>);

/// One choice of an alternative for each input: the sets together, the cost, the choice.
type Way = (Mask, u32, Vec<(ItemId, Mask)>);

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
                for (mask, cost, inputs) in annotations.products(&edge.inputs) {
                    changed[edge.output.0 as usize] |=
                        annotations.0[edge.output.0 as usize].add(Entry {
                            mask,
                            cost,
                            via: Via::Edge {
                                edge: index,
                                inputs,
                            },
                        });
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

    /// One way for each choice of one alternative per input.
    fn products(&self, inputs: &[ItemId]) -> Vec<Way> {
        let mut ways = vec![(Mask::default(), 1, Vec::new())];
        for &input in inputs {
            ways = ways
                .iter()
                .flat_map(|(mask, cost, chosen)| {
                    self.of_item(input).iter().map(move |entry| {
                        let mut chosen: Vec<(ItemId, Mask)> = chosen.clone();
                        chosen.push((input, entry.mask));
                        (mask.union(entry.mask), cost + entry.cost, chosen)
                    })
                })
                .collect();
        }
        ways
    }
}
