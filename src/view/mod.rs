//! Plain data for the page, in the reader's vocabulary of ids.
//!
//! Sits between `knowledge` and `ui`. Nothing here holds a key or a live
//! secret: bytes to be shown are copied on purpose, as [`Shown`]. Words come
//! later, from Fluent, by the ids these types carry.

pub mod id;
mod shown;
mod scenario;
mod observatory;
mod table;
mod glance;
mod party_sheet;
mod explanation;
mod stage;
mod timeline;
pub mod difference;
pub mod capability;
pub mod share;
pub mod experiment;
mod walk;
pub mod workarounds;
pub mod request_desk;
pub mod tampering;

pub use explanation::{Explanation, Step, StepInput};
pub use glance::{Glance, Mark};
pub use id::Id;
pub use observatory::{Observatory, ObservatoryError, ServeError};
pub use party_sheet::{FIRST, Finding, Held, PartySheet, Prominence, Value};
pub use scenario::scenario;
pub use shown::Shown;
pub use stage::{Face, Instead, KeyMark, Place, Stage, Station};
pub use table::DesignSheet;
pub use timeline::{
    DayFinding, KeySpan, KeysOfDay, MESSAGES, Means, MessageRead, MessageState, Tally, Timeline,
    TimelineMessage,
};
pub use walk::{Carries, Key, Opening, Stay, Walk, WalkStep};
pub use workarounds::{Workaround, WorkaroundFinding};
