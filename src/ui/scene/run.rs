//! A line of text: what it says, how it is set, where it is held.

use super::advance::{Typeface, width};
use super::direction::Direction;
use super::shape::{Area, Point};
use super::text_fit::LEADING;

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
            at: Point::new(at.x, at.y + index as f64 * size * LEADING),
            anchor,
            size,
            voice,
        })
        .collect()
}
