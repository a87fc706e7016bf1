//! The request desk: an order, the approvals it needs, what comes back, and who
//! keeps watch over it. Pure; everything that leaves is plain data.
//!
//! # The way of an order
//!
//! 1. An [`Order`] names a [`Frame`] (whose law), an [`Instrument`], a
//!    [`Target`], days and a design. [`Requirement::of`] says which [`Office`]s
//!    must approve it: sets, any one of which suffices.
//! 2. A [`Desk`] holds the offices' keys. [`Desk::approve`] has one sign;
//!    [`Desk::serve`] checks and gives a [`Served`] or a [`Refusal`], and logs
//!    either. `Served` has one constructor, and reads back from other programs
//!    only through it.
//! 3. [`crate::view::Observatory::serve`] answers a `Served` with a [`Package`]:
//!    records and findings from the very run behind the table.
//! 4. [`Desk::disclose`] logs that, and begins the [`CustodyChain`];
//!    [`Desk::hand_over`] continues it; [`CustodyChain::check`] finds where a
//!    package was altered. [`archive::zip`] makes the download.
//! 5. [`Desk::log`] is the oversight log as published; [`PublishedLog::audit`]
//!    (or [`fn@audit`] with a head kept from earlier) names the first entry that
//!    does not fit. To tamper, alter `entries` of a copy.
//!
//! Keys are in [`Desk`] alone. Keep one for as long as the page lives, next to
//! the observatory; what crosses to another thread is `Order`, `Approval`,
//! `Served`, `Package`, `PublishedLog`, `CustodyChain`, all with serde.
//!
//! # Beside it
//!
//! - [`notice`]: a capability notice, step by step, and what the answers to it
//!   make of a design.
//! - [`cross_border`]: the same request by three routes, on a clock.
//! - [`rules`]: one case under two sets of rules.
//! - [`crate::lab::identification`]: from an address and a time to a household.
//!
//! What the law says is data: `content/instruments.toml`, `content/routes.toml`.

pub(crate) mod by_id;
mod frame;
mod instrument;
mod office;
mod order;
mod approval;
mod requirement;
mod served;
mod package;
mod collect;
pub mod manifest;
mod oversight_log;
mod audit;
mod custody;
mod desk;
pub mod archive;
pub mod notice;
pub mod cross_border;
pub mod rules;

pub use approval::Approval;
pub use audit::{AuditedEntry, Fault, FaultKind, audit};
pub(crate) use collect::{collect, freeze};
pub use custody::{Custodian, Custodians, CustodyChain, CustodyFault, CustodyFaultKind, HandOver};
pub use desk::Desk;
pub use frame::{Frame, Issuer, Offence};
pub use instrument::{Aim, Instrument, Target};
pub use office::{Office, Offices, Register};
pub use order::Order;
pub use oversight_log::{About, Happening, Head, OversightLog, PublishedLog, SignedEntry};
pub use package::{
    Category, Cover, DisclosedRecord, FoundValue, FrozenRecord, Outcome, Package, PackageFinding,
    Proof, ProofInput, ProofStep, Sealed, WhyNot,
};
pub use requirement::Requirement;
pub use served::{Filing, Reason, Refusal, Served};
