//! What both layouts share: the request, the label under an eye, and who looks at what.

use super::cast::Onlooker;
use super::drawing::{Anchor, Eye, Run, Voice, stack};
use super::line_break::keeps_words_whole;
use super::shape::{Area, Point};
use super::sightline;
use super::text_fit::{LEADING, wrap, wrap_within};
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

/// Sizes of the label under an eye.
#[derive(Clone, Copy, Debug)]
pub struct LabelStyle {
    /// Size of the name.
    pub name: f64,
    /// Size of the status.
    pub status: f64,
    /// Whether to use the short name at once.
    pub short: bool,
    /// By which end its lines are held.
    pub anchor: Anchor,
}

/// A name and a status, broken into lines, not yet placed.
#[derive(Clone, Debug)]
pub struct Label {
    name: Vec<String>,
    status: Vec<String>,
    style: LabelStyle,
}

/// By how much a name may shrink, least first.
const SMALLER: [f64; 4] = [0.0, 1.0, 2.0, 2.5];

/// `name` in at most two lines with no word cut.
fn whole_words(name: &str, size: f64, room: f64) -> Option<Vec<String>> {
    let face = Voice::Name.typeface();
    keeps_words_whole(name, face, size, room)
        .then(|| wrap_within(name, face, size, room, 2))
        .flatten()
}

impl Label {
    /// Breaks the words of `who` into lines no wider than `room`; a name is set
    /// smaller, then shorter, before one of its words is cut.
    pub fn new(who: &Onlooker, style: LabelStyle, room: f64) -> Self {
        let (name, size) = [&who.name, &who.short]
            .into_iter()
            .skip(usize::from(style.short))
            .flat_map(|name| SMALLER.map(|by| (name, style.name - by)))
            .find_map(|(name, size)| Some((whole_words(name, size, room)?, size)))
            .unwrap_or_else(|| {
                let size = style.name - SMALLER[SMALLER.len() - 1];
                (wrap(&who.short, Voice::Name.typeface(), size, room), size)
            });
        let face = Voice::Status.typeface();
        let status = wrap_within(&who.says, face, style.status, room, 3)
            .unwrap_or_else(|| wrap(&who.says_briefly, face, style.status, room));
        let style = LabelStyle {
            name: size,
            ..style
        };
        Self {
            name,
            status,
            style,
        }
    }

    /// Its height in lines.
    pub fn height(&self) -> f64 {
        self.name_height() + self.status.len() as f64 * self.style.status * LEADING
    }

    /// The width of its widest line.
    pub fn width(&self) -> f64 {
        self.runs(Point::default())
            .iter()
            .map(|run| run.area().w)
            .fold(0.0, f64::max)
    }

    /// Its lines, held at `top` by their upper edge.
    pub fn runs(&self, top: Point) -> Vec<Run> {
        let LabelStyle {
            name,
            status,
            anchor,
            ..
        } = self.style;
        let first = Point::new(top.x, top.y + name * 0.95);
        let mut runs = stack(self.name.clone(), first, anchor, name, Voice::Name);
        let below = Point::new(top.x, top.y + self.name_height() + status * 0.95);
        runs.extend(stack(
            self.status.clone(),
            below,
            anchor,
            status,
            Voice::Status,
        ));
        runs
    }

    fn name_height(&self) -> f64 {
        self.name.len() as f64 * self.style.name * LEADING
    }
}

/// An eye with everything it needs to be drawn.
pub fn eye(
    who: &Onlooker,
    at: Point,
    label: Vec<Run>,
    hit: Area,
    looked_at: Option<((Point, Point), (usize, usize))>,
) -> Eye {
    let behind_seal = matches!(who.status, super::cast::Status::Opens);
    Eye {
        vantage: who.vantage,
        at,
        sightline: looked_at
            .zip(who.status.ending())
            .map(|((edge, turn), ending)| sightline::draw(at, edge, turn, ending, behind_seal)),
        label,
        hit,
        spoken: who.spoken.clone(),
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
