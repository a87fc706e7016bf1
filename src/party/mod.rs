//! Who exists, what they may come to know, and where things are kept.
//!
//! First stop of the flow: closed lists of ids and nothing else. The ids are
//! public (URLs, exports, tests, command line) and never change once released.
//! This module knows no bytes and no keys.

mod published_id;
mod day;
mod account;
mod vantage;
mod fact;
mod source;
mod reach;
mod event;

pub use account::Account;
pub use day::Day;
pub use event::Event;
pub use fact::Fact;
pub use published_id::UnknownId;
pub(crate) use published_id::published_id;
pub use reach::{Keeper, Window};
pub use source::Source;
pub use vantage::Vantage;
