//! The drawing as plain data: what is where, before any SVG.

use super::advance::{Typeface, width};
use super::direction::Direction;
use super::hex_weave::Weave;
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

/// Where a text is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// By its left end, whichever way it runs.
    Left,
    /// By its middle.
    Middle,
    /// By its right end.
    Right,
}

/// What a text is, and so how it is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// A party's name.
    Name,
    /// What a party makes of the words.
    Status,
    /// A place's name.
    Place,
    /// A smaller note: a kind of key, how many words are hidden.
    Note,
    /// Words that were read.
    Words,
}

impl Voice {
    /// The face it is set in.
    pub const fn typeface(self) -> Typeface {
        match self {
            Self::Name => Typeface::SansBold,
            Self::Status | Self::Place | Self::Note => Typeface::Sans,
            Self::Words => Typeface::Serif,
        }
    }
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// What it says.
    pub text: String,
    /// Where it is held, on the base line.
    pub at: Point,
    /// By which end.
    pub anchor: Anchor,
    /// Type size.
    pub size: f64,
    /// How it is set.
    pub voice: Voice,
    /// Which way it runs.
    pub direction: Direction,
}

impl Run {
    /// The box the line takes, as estimated.
    pub fn area(&self) -> Area {
        let wide = width(&self.text, self.voice.typeface(), self.size);
        let left = match self.anchor {
            Anchor::Left => self.at.x,
            Anchor::Middle => self.at.x - wide / 2.0,
            Anchor::Right => self.at.x - wide,
        };
        Area::new(left, self.at.y - self.size * 0.8, wide, self.size * 1.05)
    }
}

/// `lines` under each other, the first with its base line at `at`.
pub fn stack(lines: Vec<String>, at: Point, anchor: Anchor, size: f64, voice: Voice) -> Vec<Run> {
    lines
        .into_iter()
        .enumerate()
        .map(|(index, text)| Run {
            direction: Direction::of(&text),
            text,
            at: Point::new(at.x, at.y + index as f64 * size * super::text_fit::LEADING),
            anchor,
            size,
            voice,
        })
        .collect()
}
