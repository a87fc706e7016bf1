//! Antichains of atom sets: a positive Boolean formula in its shortest form.
//!
//! Alternatives add, joint inputs multiply, supersets are absorbed.

use super::{AtomId, ItemId};

/// A set of at most 64 atoms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mask(pub u64);

impl Mask {
    /// The set of one atom.
    pub const fn of(atom: AtomId) -> Self {
        Self(1 << atom.0)
    }

    /// Both sets together.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this set and not in the other.
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether everything in this set is in the other.
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// The atoms in it, in order.
    pub fn atoms(self) -> impl Iterator<Item = AtomId> {
        (0..64)
            .filter(move |bit| self.0 >> bit & 1 == 1)
            .map(AtomId)
    }
}

/// How a set came to suffice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Via {
    /// The atom holds the item itself.
    Held(AtomId),
    /// An edge gives it from inputs that these sets suffice for.
    Edge {
        /// Index of the edge.
        edge: u32,
        /// One set per input, in the edge's order.
        inputs: Vec<(ItemId, Mask)>,
    },
}

/// One smallest set, with how it suffices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The set.
    pub mask: Mask,
    /// Rule applications on the way.
    pub cost: u32,
    /// The last of them.
    pub via: Via,
}

/// The smallest sets that suffice for an item; none contains another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Antichain(Vec<Entry>);

impl Antichain {
    /// Adds an alternative. Returns whether the formula, or the cost of a set in it, changed.
    pub fn add(&mut self, entry: Entry) -> bool {
        if self.absorbs(entry.mask, entry.cost) {
            return false;
        }
        self.0.retain(|known| !entry.mask.is_within(known.mask));
        self.0.push(entry);
        true
    }

    /// Whether such an alternative adds nothing: a smaller set suffices, or the same
    /// at no higher cost.
    pub fn absorbs(&self, mask: Mask, cost: u32) -> bool {
        self.0
            .iter()
            .any(|known| known.mask.is_within(mask) && (known.mask != mask || known.cost <= cost))
    }

    /// The smallest sets.
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// The cheapest set that lies within `holdings`.
    pub fn cheapest_within(&self, holdings: Mask) -> Option<&Entry> {
        self.0
            .iter()
            .filter(|entry| entry.mask.is_within(holdings))
            .min_by_key(|entry| entry.cost)
    }
}

/// The smallest of some sets, in a stable order: fewest members first.
pub(super) fn minimal(mut sets: Vec<u64>) -> Vec<u64> {
    sets.sort_unstable_by_key(|set| (set.count_ones(), *set));
    let mut kept: Vec<u64> = Vec::new();
    for set in sets {
        if !kept.iter().any(|&smaller| smaller & !set == 0) {
            kept.push(set);
        }
    }
    kept
}
