//! What is held, what opens what, and the smallest sets that suffice: found
//! once for a log, asked for many holdings.

use super::replay::Replay;
use super::{Annotations, Derivation, Discovery, Inventory, ItemId, KnowledgeError, Ledger, Mask};

/// An inventory with all that was found in it.
#[derive(Debug)]
pub(super) struct Search {
    /// What is held, and by whom.
    pub inventory: Inventory,
    /// What opened what.
    pub discovery: Discovery,
    /// Every item's why-provenance.
    pub annotations: Annotations,
}

impl Search {
    /// Discovers what opens what in an inventory and annotates it.
    pub fn of(inventory: Inventory, ledger: &mut Ledger) -> Self {
        let discovery = Discovery::of(&inventory, &mut ledger.discovery);
        let annotations = Annotations::of(&inventory, &discovery);
        Self {
            inventory,
            discovery,
            annotations,
        }
    }

    /// Whether an item can be had within `holdings`.
    pub fn reaches(&self, id: ItemId, holdings: Mask) -> bool {
        self.annotations.cheapest_within(id, holdings).is_some()
    }

    /// The cheapest way within `holdings` to any of some items, carried out.
    ///
    /// # Errors
    /// [`KnowledgeError::Replay`] when the proposed derivation does not replay,
    /// [`KnowledgeError::NoWay`] when there is none for an item said to be obtainable.
    pub fn replay(
        &self,
        items: &[ItemId],
        holdings: Mask,
        ledger: &mut Ledger,
    ) -> Result<Option<Replay>, KnowledgeError> {
        let cheapest = items
            .iter()
            .filter_map(|&id| {
                let entry = self.annotations.cheapest_within(id, holdings)?;
                Some((entry.cost, id))
            })
            .min();
        let Some((_, id)) = cheapest else {
            return Ok(None);
        };
        let derivation = Derivation::within(id, holdings, &self.annotations, &self.discovery)
            .ok_or(KnowledgeError::NoWay)?;
        Ok(Some(Replay::of(
            &derivation,
            holdings,
            &self.inventory,
            &self.discovery,
            ledger,
        )?))
    }
}
