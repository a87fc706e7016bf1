//! The answers for one run: every vantage, every fact.

use std::collections::BTreeMap;

use super::antichain::minimal;
use super::replay::Replay;
use super::{
    Annotations, Derivation, Discovery, Inventory, ItemId, KnowledgeError, Ledger, Mask, Seen,
    facts,
};
use crate::party::{Fact, Source, Vantage};
use crate::wire::Device;
use crate::world::Run;

/// What a vantage makes of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It sees the fact, and here is the proof.
    Sees(Seen),
    /// It would with any of these smallest sets of further sources.
    OnlyIf(Vec<Vec<Source>>),
    /// Nothing that exists on day 10 would give it.
    Cannot,
}

/// Everything known about one run.
#[derive(Debug)]
pub struct Assessment {
    inventory: Inventory,
    discovery: Discovery,
    annotations: Annotations,
    shown_by: BTreeMap<Fact, Vec<ItemId>>,
    devices: Vec<Device>,
}

impl Assessment {
    /// Discovers what opens what in `run` and annotates it.
    ///
    /// # Errors
    /// [`KnowledgeError::TooManyAtoms`] past 64 kinds of holding.
    pub fn of(run: &Run, ledger: &mut Ledger) -> Result<Self, KnowledgeError> {
        ledger.turn_page();
        let inventory = Inventory::of(&run.log)?;
        let discovery = Discovery::of(&inventory, &mut ledger.discovery);
        let annotations = Annotations::of(&inventory, &discovery);
        let mut shown_by: BTreeMap<Fact, Vec<ItemId>> = BTreeMap::new();
        for (id, item) in (0..).map(ItemId).zip(discovery.items()) {
            let Some(content) = discovery.content(id) else {
                continue;
            };
            for fact in facts::shown(content.get(), item.context, &run.devices) {
                shown_by.entry(fact).or_default().push(id);
            }
        }
        Ok(Self {
            inventory,
            discovery,
            annotations,
            shown_by,
            devices: run.devices.clone(),
        })
    }

    /// What `vantage` makes of `fact`.
    ///
    /// # Errors
    /// As [`Self::look`].
    pub fn verdict(
        &self,
        vantage: Vantage,
        fact: Fact,
        ledger: &mut Ledger,
    ) -> Result<Verdict, KnowledgeError> {
        let holdings = self.inventory.holdings(vantage);
        if let Some(seen) = self.look(fact, holdings, ledger)? {
            return Ok(Verdict::Sees(seen));
        }
        let needs = self.needs(fact, holdings);
        Ok(if needs.is_empty() {
            Verdict::Cannot
        } else {
            Verdict::OnlyIf(needs)
        })
    }

    /// Looks for `fact` within `holdings`: the cheapest way, replayed.
    ///
    /// # Errors
    /// [`KnowledgeError::Replay`] when a proposed derivation does not replay,
    /// [`KnowledgeError::NoWay`] when there is none for an item said to be obtainable.
    pub fn look(
        &self,
        fact: Fact,
        holdings: Mask,
        ledger: &mut Ledger,
    ) -> Result<Option<Seen>, KnowledgeError> {
        let cheapest = self
            .showing(fact)
            .iter()
            .filter_map(|&id| {
                let entry = self.annotations.cheapest_within(id, holdings)?;
                Some((entry.cost, id))
            })
            .min();
        let Some((_, id)) = cheapest else {
            return Ok(None);
        };
        let Some(derivation) = Derivation::within(id, holdings, &self.annotations, &self.discovery)
        else {
            return Err(KnowledgeError::NoWay);
        };
        let replay = Replay::of(
            &derivation,
            holdings,
            &self.inventory,
            &self.discovery,
            &mut ledger.replay,
        )?;
        Ok(Some(Seen::read(fact, replay, &self.devices)?))
    }

    /// The smallest sets of sources that, added to `holdings`, give `fact`.
    pub fn needs(&self, fact: Fact, holdings: Mask) -> Vec<Vec<Source>> {
        let missing = self
            .showing(fact)
            .iter()
            .flat_map(|&id| self.annotations.of_item(id))
            .filter_map(|entry| self.inventory.sources_of(entry.mask.without(holdings)))
            .collect();
        minimal(missing)
            .into_iter()
            .map(|set| {
                Source::ALL
                    .into_iter()
                    .filter(|&source| set >> source as u64 & 1 == 1)
                    .collect()
            })
            .collect()
    }

    /// What `vantage` holds, together with everything `lent` to it.
    pub fn holdings(&self, vantage: Vantage, lent: &[Source]) -> Mask {
        lent.iter()
            .map(|&source| self.inventory.lent(source))
            .fold(self.inventory.holdings(vantage), Mask::union)
    }

    /// How many openings failed that could be tried within `holdings`.
    pub fn failed_within(&self, holdings: Mask) -> usize {
        self.discovery
            .failed()
            .iter()
            .filter(|(_, inputs)| {
                inputs
                    .iter()
                    .all(|&input| self.annotations.cheapest_within(input, holdings).is_some())
            })
            .count()
    }

    /// The run's records and who holds them.
    pub fn inventory(&self) -> &Inventory {
        &self.inventory
    }

    /// What opened what.
    pub fn discovery(&self) -> &Discovery {
        &self.discovery
    }

    /// Every item's why-provenance.
    pub fn annotations(&self) -> &Annotations {
        &self.annotations
    }

    /// The items that show a fact.
    pub fn showing(&self, fact: Fact) -> &[ItemId] {
        self.shown_by.get(&fact).map_or(&[], Vec::as_slice)
    }
}
