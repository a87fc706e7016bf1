//! A party's name and status, broken into lines before anything is placed.

use super::cast::Onlooker;
use super::line_break::keeps_words_whole;
use super::run::{Anchor, Run, Voice, stack};
use super::shape::Point;
use super::text_fit::{LEADING, wrap, wrap_evenly, wrap_within};

/// Sizes of the label under an eye.
#[derive(Clone, Copy, Debug)]
pub struct LabelStyle {
    /// Size of the name.
    pub name: f64,
    /// Size of the status.
    pub status: f64,
    /// Whether to use the short name at once.
    pub short: bool,
    /// Whether to say conditions in few words at once.
    pub terse: bool,
    /// Lines the status may take before it is said more briefly.
    pub most_lines: usize,
    /// By which end its lines are held.
    pub anchor: Anchor,
}

/// A name and a status, broken into lines, not yet placed.
#[derive(Clone, Debug)]
pub struct Label {
    name: Vec<String>,
    status: Vec<String>,
    style: LabelStyle,
    /// Whether the name is the short one.
    is_short: bool,
}

/// What is said of a party, to those who see and to those who listen.
#[derive(Clone, Debug)]
pub struct Said {
    /// What is drawn.
    pub drawn: Vec<Run>,
    /// What a screen reader says: the name as it is drawn, since who says that means this party.
    pub spoken: String,
}

/// By how much a name or a status may shrink, least first.
const SMALLER: [f64; 4] = [0.0, 1.0, 2.0, 2.5];

/// `name` in at most two lines with no word cut.
fn whole_words(name: &str, size: f64, room: f64) -> Option<Vec<String>> {
    let face = Voice::Name.typeface();
    keeps_words_whole(name, face, size, room)
        .then(|| wrap_within(name, face, size, room, 2))
        .flatten()
}

/// The fullest status that fits at `size` with no word cut; the briefest may take any number of lines.
fn whole_status(who: &Onlooker, style: LabelStyle, size: f64, room: f64) -> Option<Vec<String>> {
    let face = Voice::Status.typeface();
    let whole = |says: &str| keeps_words_whole(says, face, size, room);
    [&who.says, &who.says_shortly]
        .into_iter()
        .skip(usize::from(style.terse))
        .filter(|says| whole(says))
        .find_map(|says| wrap_evenly(says, face, size, room, style.most_lines))
        .or_else(|| whole(&who.says_briefly).then(|| wrap(&who.says_briefly, face, size, room)))
}

impl Label {
    /// Breaks the words of `who` into lines no wider than `room`; a name is set
    /// smaller, then shorter, before one of its words is cut.
    pub fn new(who: &Onlooker, style: LabelStyle, room: f64) -> Self {
        let (name, size, is_short) = [(&who.name, false), (&who.short, true)]
            .into_iter()
            .skip(usize::from(style.short))
            .flat_map(|(name, is_short)| SMALLER.map(|by| (name, style.name - by, is_short)))
            .find_map(|(name, size, is_short)| {
                Some((whole_words(name, size, room)?, size, is_short))
            })
            .unwrap_or_else(|| {
                let size = style.name - SMALLER[SMALLER.len() - 1];
                let name = wrap(&who.short, Voice::Name.typeface(), size, room);
                (name, size, true)
            });
        let (status, below) = SMALLER
            .iter()
            .map(|by| style.status - by)
            .find_map(|size| Some((whole_status(who, style, size, room)?, size)))
            .unwrap_or_else(|| {
                let face = Voice::Status.typeface();
                let size = style.status - SMALLER[SMALLER.len() - 1];
                (wrap(&who.says_briefly, face, size, room), size)
            });
        let style = LabelStyle {
            name: size,
            status: below,
            ..style
        };
        Self {
            name,
            status,
            style,
            is_short,
        }
    }

    /// Its lines, held at `top`, and what a screen reader says of `who`, whose label it is.
    pub fn said_of(&self, who: &Onlooker, top: Point) -> Said {
        let spoken = if self.is_short {
            &who.spoken_shortly
        } else {
            &who.spoken
        };
        Said {
            drawn: self.runs(top),
            spoken: spoken.clone(),
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
