//! The answers for one run: every vantage, every fact.

use std::collections::BTreeMap;

use super::antichain::minimal;
use super::inventory::source;
use super::search::Search;
use super::{Annotations, Discovery, Inventory, ItemId, KnowledgeError, Ledger, Mask, Seen, facts};
use crate::party::{Fact, Source, Vantage, Window};
use crate::wire::{Device, Log};
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
    search: Search,
    shown_by: BTreeMap<Fact, Vec<ItemId>>,
    /// The smallest sets of atoms that give some item showing the fact.
    sufficient: BTreeMap<Fact, Vec<Mask>>,
    devices: Vec<Device>,
}

impl Assessment {
    /// Discovers what opens what in `run` and annotates it.
    ///
    /// # Errors
    /// [`KnowledgeError::TooManyAtoms`] past 64 kinds of holding.
    pub fn of(run: &Run, ledger: &mut Ledger) -> Result<Self, KnowledgeError> {
        Self::made(Inventory::of(&run.log)?, run, ledger)
    }

    /// As [`Self::of`], for whoever looks through `windows` into `log`: the run's
    /// own, with what is handed over on some occasion.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub fn through(
        run: &Run,
        log: &Log,
        windows: &[Window],
        ledger: &mut Ledger,
    ) -> Result<Self, KnowledgeError> {
        let inventory = Inventory::through(log, windows.iter().copied(), source)?;
        Self::made(inventory, run, ledger)
    }

    fn made(inventory: Inventory, run: &Run, ledger: &mut Ledger) -> Result<Self, KnowledgeError> {
        ledger.turn_page();
        let search = Search::of(inventory, ledger);
        let discovery = &search.discovery;
        let mut shown_by: BTreeMap<Fact, Vec<ItemId>> = BTreeMap::new();
        for (id, item) in (0..).map(ItemId).zip(discovery.items()) {
            let Some(content) = discovery.content(id) else {
                continue;
            };
            for fact in facts::shown(content.get(), item.context, &run.devices) {
                shown_by.entry(fact).or_default().push(id);
            }
        }
        let sufficient = |(&fact, items): (&Fact, &Vec<ItemId>)| {
            let entries = items.iter().flat_map(|&id| search.annotations.of_item(id));
            let masks = minimal(entries.map(|entry| entry.mask.0).collect());
            (fact, masks.into_iter().map(Mask).collect())
        };
        Ok(Self {
            sufficient: shown_by.iter().map(sufficient).collect(),
            shown_by,
            search,
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
        self.verdict_within(self.search.inventory.holdings(vantage), fact, ledger)
    }

    /// What whoever holds `holdings` makes of `fact`.
    ///
    /// # Errors
    /// As [`Self::look`].
    pub fn verdict_within(
        &self,
        holdings: Mask,
        fact: Fact,
        ledger: &mut Ledger,
    ) -> Result<Verdict, KnowledgeError> {
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
        let mut sufficient = self.sufficient(fact).iter();
        if !sufficient.any(|mask| mask.is_within(holdings)) {
            return Ok(None);
        }
        match self.search.replay(self.showing(fact), holdings, ledger)? {
            Some(replay) => Ok(Some(Seen::read(fact, replay, &self.devices)?)),
            None => Ok(None),
        }
    }

    /// The smallest sets of sources that, added to `holdings`, give `fact`.
    pub fn needs(&self, fact: Fact, holdings: Mask) -> Vec<Vec<Source>> {
        let inventory = &self.search.inventory;
        let missing = self
            .sufficient(fact)
            .iter()
            .filter_map(|mask| inventory.sources_of(mask.without(holdings)))
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
            .map(|&source| self.search.inventory.lent(source))
            .fold(self.search.inventory.holdings(vantage), Mask::union)
    }

    /// What is caught through windows that the run was assessed for.
    pub fn holdings_through(&self, windows: &[Window]) -> Mask {
        self.search.inventory.caught_through(windows)
    }

    /// Whether an item can be had within `holdings`.
    pub fn reaches(&self, id: ItemId, holdings: Mask) -> bool {
        self.search.reaches(id, holdings)
    }

    /// How many openings failed that could be tried within `holdings`.
    pub fn failed_within(&self, holdings: Mask) -> usize {
        self.search
            .discovery
            .failed()
            .iter()
            .filter(|(_, inputs)| {
                inputs
                    .iter()
                    .all(|&input| self.search.reaches(input, holdings))
            })
            .count()
    }

    /// The run's records and who holds them.
    pub fn inventory(&self) -> &Inventory {
        &self.search.inventory
    }

    /// What opened what.
    pub fn discovery(&self) -> &Discovery {
        &self.search.discovery
    }

    /// Every item's why-provenance.
    pub fn annotations(&self) -> &Annotations {
        &self.search.annotations
    }

    /// The items that show a fact.
    pub fn showing(&self, fact: Fact) -> &[ItemId] {
        self.shown_by.get(&fact).map_or(&[], Vec::as_slice)
    }

    fn sufficient(&self, fact: Fact) -> &[Mask] {
        self.sufficient.get(&fact).map_or(&[], Vec::as_slice)
    }
}
