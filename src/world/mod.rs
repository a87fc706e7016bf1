//! Runs a scenario under a design, day by day, with real bytes.
//!
//! 1. A [`Setting`] is everything that does not depend on the reader's words:
//!    keys, connections, ratchet states, the other messages. Made once.
//! 2. A [`World`] plays the ten days on it; each day writes down who held what.
//! 3. A [`Run`] is the finished log. Who can open what is not decided here.
//!
//! Re-using a setting means that two runs seal different words under the same
//! key and nonce. Each run is a history of its own, in which only one of them
//! was ever sent; no one in a run has records of another.

mod script;
mod scenario;
mod clearing_house;
mod stock;
mod carrier;
mod access;
mod backup;
mod setting;
mod passage;
mod upload;
mod body;
mod origin;
mod journey;
mod night;
mod setup;
mod background;
mod reports;
mod orders;
mod seizure;
mod taking;
mod occasion;
mod stage;
mod run;

pub use journey::Journey;
pub use occasion::{Answered, Occasion, answered_on};
pub use run::Run;
pub use scenario::{Card, LONGEST_MESSAGE, Scenario};
pub use script::{
    EARLIER, HELD_UP, LATER, MESSAGE, SCRIPT, WIRE_ADDRESS_OF_CLOUD, WIRE_ADDRESS_OF_PLATFORM,
};
pub use setting::Setting;
pub use stage::World;
pub use stock::Stock;
pub use taking::{Taking, taken_by};

use crate::mechanism::MechanismError;
use crate::party::Day;
use crate::wire::WireError;

/// Why a run could not be played. Never because of what the reader typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorldError {
    /// A mechanism failed on the honest path.
    #[error(transparent)]
    Mechanism(#[from] MechanismError),
    /// A record could not be read back.
    #[error(transparent)]
    Wire(#[from] WireError),
    /// The script asks for a connection or a turn that was not prepared.
    #[error("the script names a step that was not prepared")]
    NotPrepared,
}

/// Nights on which phones write a backup.
fn every_night() -> Vec<Day> {
    Day::all().filter(|&day| day < Day::LOOK).collect()
}
