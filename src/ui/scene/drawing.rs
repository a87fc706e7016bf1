//! The drawing as plain data: what is where, before any SVG.

use super::hex_weave::Weave;
use super::run::Run;
use super::shape::{Area, Point};
use super::sightline::Sightline;
use crate::party::Vantage;
use crate::view::Place;

/// Everything there is to draw, in drawing units.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// The way of the message, drawn faintly behind everything.
    pub datum: Option<(Point, Point)>,
    /// Outlines of phones and machines.
    pub frames: Vec<Frame>,
    /// Dotted connections to side places.
    pub paths: Vec<Vec<Point>>,
    /// What lies at each place.
    pub slips: Vec<Slip>,
    /// Middles of the relays on the wires.
    pub relays: Vec<Point>,
    /// Keys where they sit.
    pub keys: Vec<KeyGlyph>,
    /// Names of places and notes on them.
    pub captions: Vec<Run>,
    /// Who looks, in keyboard order: along the message.
    pub eyes: Vec<Eye>,
}

/// What an outline stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameKind {
    /// A phone: round corners and a camera.
    Phone,
    /// Servers.
    Machine,
    /// A place beside the message's way.
    Side,
}

/// An outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Where.
    pub area: Area,
    /// Of what.
    pub kind: FrameKind,
}

/// What lies at a place: words on saffron, bytes on ink-blue, or nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Slip {
    /// At which place.
    pub place: Place,
    /// Where.
    pub area: Area,
    /// Its heading, set inside it where there is no room beside it.
    pub heading: Vec<Run>,
    /// What is on it.
    pub content: Content,
}

/// What is on a slip.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Readable words, and a note on how many more there are.
    Words {
        /// Whole lines.
        lines: Vec<Run>,
        /// How much does not fit.
        more: Option<Run>,
    },
    /// Sealed bytes.
    Sealed(Weave),
    /// No copy lies here.
    Empty(Vec<Run>),
    /// The reader has yet to say what lies here.
    Veiled(Vec<Run>),
}

/// A key mark.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyGlyph {
    /// Left end, on the middle line.
    pub at: Point,
    /// What kind of key, in words.
    pub title: String,
    /// What it is drawn on.
    pub ground: Ground,
}

/// Width and height a key mark takes.
pub const KEY_SIZE: (f64, f64) = (22.0, 12.0);

/// What lies behind a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The page.
    Wall,
    /// A slip with words.
    Lit,
    /// A sealed slip.
    Seal,
}

/// Somebody who looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Eye {
    /// Who.
    pub vantage: Vantage,
    /// Where the eye stands.
    pub at: Point,
    /// Where its sight goes; nothing while the reader predicts.
    pub sightline: Option<Sightline>,
    /// Name and status.
    pub label: Vec<Run>,
    /// Eye and label together: what can be pointed at.
    pub hit: Area,
    /// The sentence a screen reader says.
    pub spoken: String,
}
