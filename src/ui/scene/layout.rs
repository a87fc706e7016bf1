//! What both layouts share: the forms, an eye with its sight, and who looks at what.

use super::cast::Onlooker;
use super::drawing::Eye;
use super::label::Said;
use super::shape::{Area, Point};
use super::sightline;
use crate::view::{Face, Place, Stage};

/// Radius of an eye.
pub const EYE_RADIUS: f64 = 6.5;

/// Which form the drawing takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A section drawing, for wide pages.
    Wide,
    /// The same in larger type and short names, for a projector or a middling page.
    Projected,
    /// A plumb line, for phones.
    Tall,
}

impl Form {
    /// All forms; a page holds all three and its style sheet shows one.
    pub const ALL: [Self; 3] = [Self::Wide, Self::Projected, Self::Tall];

    /// The suffix of a class name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Projected => "projected",
            Self::Tall => "tall",
        }
    }
}

/// An eye with everything it needs to be drawn.
pub fn eye(
    who: &Onlooker,
    at: Point,
    said: Said,
    hit: Area,
    looked_at: Option<((Point, Point), (usize, usize))>,
) -> Eye {
    let behind_seal = matches!(who.status, super::cast::Status::Opens(..));
    Eye {
        vantage: who.vantage,
        at,
        sightline: looked_at
            .zip(who.status.ending())
            .map(|((edge, turn), ending)| sightline::draw(at, edge, turn, ending, behind_seal)),
        label: said.drawn,
        hit,
        spoken: said.spoken,
    }
}

/// For each of `watchers`, its turn among those that look at the same place.
pub fn turns(watchers: &[&Onlooker]) -> Vec<(usize, usize)> {
    watchers
        .iter()
        .enumerate()
        .map(|(index, who)| {
            let same = |other: &&&Onlooker| other.place == who.place;
            (
                watchers[..index].iter().filter(same).count(),
                watchers.iter().filter(same).count(),
            )
        })
        .collect()
}

/// What lies at `place`, if the design has it.
pub fn face(stage: &Stage, place: Place) -> Option<&Face> {
    stage
        .stations
        .iter()
        .find(|station| station.place == place)
        .map(|station| &station.face)
}
