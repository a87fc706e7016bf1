//! Who exists, what they may come to know, and where things are kept.
//!
//! First stop of the flow: closed lists of ids and nothing else. The ids are
//! public (URLs, exports, tests, command line) and never change once released.
//! This module knows no bytes and no keys.

mod day;
mod account;
mod vantage;
mod fact;
mod source;
mod reach;

pub use account::Account;
pub use day::Day;
pub use fact::Fact;
pub use reach::{Keeper, Window};
pub use source::Source;
pub use vantage::Vantage;

/// An id that a reader typed or a link carried and that names nothing we know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} “{given}”")]
pub struct UnknownId {
    /// What kind of id was expected: `vantage`, `fact`, `design`, `source`.
    pub what: &'static str,
    /// What was given instead.
    pub given: String,
}
