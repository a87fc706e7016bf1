//! Who can open what, with proofs: the heart of Sightlines.
//!
//! 1. [`Inventory`]: every record of a run, and which *atoms* hold it. Records
//!    that no one could ever hold apart share an atom.
//! 2. [`Discovery`]: what opens what, found by really trying the rules of
//!    [`Rule`]'s table on everything. Each success is an edge.
//! 3. [`Annotations`]: one fixpoint gives every item its why-provenance, the
//!    antichain of smallest sets of atoms that suffice to obtain it (Buneman,
//!    Khanna and Tan, ICDT 2001; Green, Karvounarakis and Tannen, PODS 2007:
//!    the semiring PosBool(X)).
//! 4. The fixpoint only proposes. [`Derivation`] picks one way, and replaying
//!    it from a vantage's own holdings, with real keys on real bytes, makes a
//!    [`Seen`]. Without a `Seen` there is no “sees”.
//! 5. [`Assessment`] puts the four together and answers for all vantages;
//!    [`Timeline`] for one event on every day, with a [`ReadMessage`] for proof.
//!
//! What is complete here is complete relative to the rules listed.

mod item;
mod inventory;
mod rule;
mod ledger;
mod discovery;
mod antichain;
mod annotations;
mod facts;
mod derivation;
mod replay;
mod seen;
mod read_message;
mod search;
mod assessment;
mod timeline;

pub use annotations::Annotations;
pub use antichain::{Antichain, Entry, Mask, Via};
pub use assessment::{Assessment, Verdict};
pub use derivation::{Derivation, Input, Step};
pub use discovery::{Discovery, Edge};
pub use facts::FactValue;
pub use inventory::{Atom, AtomId, HeldItem, Inventory, source as source_kept};
pub use item::{Context, Item, ItemId};
pub use ledger::{Archive, Ledger};
pub use read_message::ReadMessage;
pub use replay::{ReplayError, ReplayedInput, ReplayedStep};
pub use rule::{Rule, RuleError};
pub use seen::Seen;
pub use timeline::{State, Timeline};

/// Why a run could not be assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KnowledgeError {
    /// More than 64 kinds of holding: the sets no longer fit their mask.
    #[error("the run has more than 64 kinds of holding")]
    TooManyAtoms,
    /// An item is annotated as obtainable, but no way to it was found: a defect of ours.
    #[error("an item is said to be obtainable, but there is no way to it")]
    NoWay,
    /// A proposed derivation did not replay: a defect of ours, never shown as a verdict.
    #[error("a proposed derivation did not replay: {0}")]
    Replay(#[from] ReplayError),
}
