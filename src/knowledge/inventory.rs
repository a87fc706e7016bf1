//! What a run's log holds, grouped into atoms.
//!
//! Two holdings with the same keeper belong to one atom exactly when every
//! window anyone looks through catches both or neither, and both or neither
//! exist on day 10: things always held together stay together, keys kept
//! apart stay apart.

use rustc_hash::FxHashMap;

use super::{Context, Item, KnowledgeError, Mask};
use crate::party::{Day, Keeper, Source, Vantage, Window};
use crate::wire::Log;

/// Index of an atom, 0 to 63.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AtomId(pub u8);

/// A kind of holding that nobody can split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Atom {
    /// Where.
    pub keeper: Keeper,
    /// Which windows catch it, as bits of the list of windows.
    caught_by: u128,
    /// The source it belongs to when it exists on day 10 and is not a copy.
    pub source: Option<Source>,
}

/// An item in an atom's hands for some days.
#[derive(Clone, Debug)]
pub struct HeldItem {
    /// What.
    pub item: Item,
    /// By which atom.
    pub atom: AtomId,
    /// The first day.
    pub from: Day,
    /// The last day, inclusive.
    pub until: Day,
}

/// All atoms of a run and the items they hold.
#[derive(Clone, Debug)]
pub struct Inventory {
    windows: Vec<Window>,
    atoms: Vec<Atom>,
    held: Vec<HeldItem>,
    holders: FxHashMap<Item, Mask>,
}

impl Inventory {
    /// Groups a log.
    ///
    /// # Errors
    /// [`KnowledgeError::TooManyAtoms`] past 64, or past 128 windows.
    pub fn of(log: &Log) -> Result<Self, KnowledgeError> {
        let looks = Vantage::ALL.iter().flat_map(|vantage| vantage.windows());
        Self::through(log, looks.copied(), source)
    }

    /// Groups a log by what these windows can tell apart, and by what
    /// `source` says of things that exist on day 10.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub(super) fn through(
        log: &Log,
        looks: impl Iterator<Item = Window>,
        source: impl Fn(Keeper, Day) -> Option<Source>,
    ) -> Result<Self, KnowledgeError> {
        let mut windows: Vec<Window> = looks.collect();
        windows.sort_unstable();
        windows.dedup();
        if windows.len() > 128 {
            return Err(KnowledgeError::TooManyAtoms);
        }
        let mut atoms = Vec::new();
        let mut index = FxHashMap::default();
        let mut held = Vec::new();
        let mut holders: FxHashMap<Item, Mask> = FxHashMap::default();
        for holding in log.holdings() {
            let caught_by = windows
                .iter()
                .enumerate()
                .filter(|(_, window)| {
                    window.keeper == holding.keeper
                        && window.from <= holding.until
                        && holding.from <= window.until
                })
                .fold(0_u128, |bits, (bit, _)| bits | 1 << bit);
            let source = if holding.until >= Day::LOOK {
                source(holding.keeper, holding.from)
            } else {
                None
            };
            if caught_by == 0 && source.is_none() {
                continue;
            }
            let atom = Atom {
                keeper: holding.keeper,
                caught_by,
                source,
            };
            let id = *index.entry(atom).or_insert_with(|| {
                atoms.push(atom);
                atoms.len() - 1
            });
            let id = u8::try_from(id)
                .ok()
                .filter(|&id| id < 64)
                .ok_or(KnowledgeError::TooManyAtoms)?;
            let item = Item {
                record: holding.record.clone(),
                context: Context {
                    message: holding.message,
                    attested: None,
                },
            };
            let known = holders.entry(item.clone()).or_default();
            *known = known.union(Mask::of(AtomId(id)));
            held.push(HeldItem {
                item,
                atom: AtomId(id),
                from: holding.from,
                until: holding.until,
            });
        }
        Ok(Self {
            windows,
            atoms,
            held,
            holders,
        })
    }

    /// Every held item.
    pub fn held(&self) -> &[HeldItem] {
        &self.held
    }

    /// An atom.
    pub fn atom(&self, id: AtomId) -> Option<&Atom> {
        self.atoms.get(usize::from(id.0))
    }

    /// Whether an atom holds an item.
    pub fn atom_holds(&self, atom: AtomId, item: &Item) -> bool {
        let holders = self.holders.get(item).copied().unwrap_or_default();
        Mask::of(atom).is_within(holders)
    }

    /// The atoms a vantage holds through its windows.
    pub fn holdings(&self, vantage: Vantage) -> Mask {
        self.caught_through(vantage.windows())
    }

    /// The atoms that some of the windows catch, by which the log was grouped.
    pub(super) fn caught_through(&self, windows: &[Window]) -> Mask {
        let looks = windows
            .iter()
            .filter_map(|window| self.windows.binary_search(window).ok())
            .fold(0_u128, |bits, bit| bits | 1 << bit);
        self.mask_of(|atom| atom.caught_by & looks != 0)
    }

    /// The atoms that belong to a source on day 10.
    pub fn lent(&self, source: Source) -> Mask {
        self.mask_of(|atom| atom.source == Some(source))
    }

    /// The sources a set of atoms stands for, as bits of [`Source::ALL`];
    /// `None` when one of the atoms no longer exists on day 10.
    pub fn sources_of(&self, mask: Mask) -> Option<u64> {
        mask.atoms().try_fold(0_u64, |bits, id| {
            let source = self.atom(id)?.source?;
            Some(bits | 1 << source as u64)
        })
    }

    /// The atoms of some keepers, whoever looks.
    pub fn kept_by(&self, keepers: &[Keeper]) -> Mask {
        self.mask_of(|atom| keepers.contains(&atom.keeper))
    }

    fn mask_of(&self, wanted: impl Fn(&Atom) -> bool) -> Mask {
        (0..)
            .zip(&self.atoms)
            .filter(|(_, atom)| wanted(atom))
            .fold(Mask::default(), |mask, (id, _)| {
                mask.union(Mask::of(AtomId(id)))
            })
    }
}

/// The source that a thing kept there since then belongs to, should it exist on
/// day 10. What was handed over or copied does not count as existing.
pub const fn source(keeper: Keeper, since: Day) -> Option<Source> {
    Some(match keeper {
        Keeper::AnaPhone => Source::AnaPhone,
        Keeper::BenPhone => Source::BenPhone,
        Keeper::Wire => Source::WireRecording,
        Keeper::PlatformStore if since.0 <= Day::SEIZURE.0 => Source::PlatformStore7,
        Keeper::PlatformStore => Source::PlatformStore10,
        Keeper::PlatformKeys => Source::PlatformKeys,
        Keeper::PlatformMemory => Source::PlatformMemory,
        Keeper::Agency => Source::AgencyKey,
        Keeper::CloudStore => Source::CloudStore,
        Keeper::CloudKeys => Source::CloudKey,
        Keeper::CaroPhone => Source::CaroPhone,
        Keeper::DanaPhone => Source::DanaPhone,
        Keeper::ShareHolder(1) => Source::Share1,
        Keeper::ShareHolder(2) => Source::Share2,
        Keeper::ShareHolder(3) => Source::Share3,
        Keeper::ShareHolder(4) => Source::Share4,
        Keeper::ShareHolder(_) => Source::Share5,
        Keeper::Ghost => Source::GhostKey,
        Keeper::Trapdoor => Source::Trapdoor,
        Keeper::Vendor => Source::VendorKey,
        Keeper::Enclave => Source::EnclaveKey,
        Keeper::ListOwner => Source::ListKey,
        Keeper::ClearingHouse => Source::Report,
        Keeper::Passcode => Source::Passcode,
        Keeper::Vault => Source::Vault,
        Keeper::Budget => Source::Budget,
        Keeper::Relay(1) => Source::Relay1,
        Keeper::Relay(2) => Source::Relay2,
        Keeper::Relay(_) => Source::Relay3,
        Keeper::SeizedPhone | Keeper::Package(_) => return None,
    })
}
