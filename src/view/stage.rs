//! What the drawing shows: places along the message's way and beside it, and
//! who looks at which.
//!
//! Everything follows from who holds what in the run, never from the design's
//! name: a place stands where its keeper holds something.

mod place;
mod face;
mod key_mark;
mod look;

pub use face::{Face, Instead};
pub use key_mark::KeyMark;
pub use place::Place;

use std::rc::Rc;

use super::PartySheet;
use crate::knowledge::{Assessment, KnowledgeError, Ledger};
use crate::party::{Day, Keeper, Vantage};
use crate::world::{MESSAGE, Run};

/// One place along the way under this design. Places a design lacks are not listed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Station {
    /// Where.
    pub place: Place,
    /// What lies there.
    pub face: Face,
}

/// The drawing, before geometry.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Stage {
    /// Places in the order of [`Place::ALL`].
    pub stations: Vec<Station>,
    /// Keys where they sit.
    pub keys: Vec<KeyMark>,
    /// How many relays stand between either phone and the platform.
    pub relays: usize,
    /// Which place each vantage looks at; vantages with no place are not listed.
    pub looks: Vec<(Vantage, Place)>,
}

impl Stage {
    /// Whether `place` stands in this design.
    pub fn has(&self, place: Place) -> bool {
        self.stations.iter().any(|station| station.place == place)
    }
}

/// Sets the stage for a run.
#[inline(never)]
pub(super) fn of(
    run: &Run,
    assessment: &Assessment,
    parties: &[Rc<PartySheet>],
    ledger: &mut Ledger,
) -> Result<Stage, KnowledgeError> {
    let stations = face::stations(run, assessment, ledger)?;
    let mut stage = Stage {
        keys: key_mark::marks(run, &stations, assessment, ledger)?,
        stations,
        relays: relays(run),
        looks: Vec::new(),
    };
    for sheet in parties {
        if let Some(place) = look::at(sheet, &stage, assessment, ledger)? {
            stage.looks.push((sheet.vantage, place));
        }
    }
    Ok(stage)
}

/// How many relays the message met.
fn relays(run: &Run) -> usize {
    let met = |relay: u8| {
        run.log
            .held_on(Keeper::Relay(relay), Day::MESSAGE)
            .any(|held| held.message == Some(MESSAGE))
    };
    (1..).take_while(|&relay| met(relay)).count()
}
