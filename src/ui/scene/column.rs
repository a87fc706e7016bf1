//! The column of the plumb line: its measures, and what has been stacked in it.

use super::advance::Typeface;
use super::drawing::Drawing;
use super::layout::face;
use super::shape::{Area, Point};
use super::slip::{SlipStyle, slip};
use super::text_fit::{LEADING, wrap};
use super::wording::Wording;
use crate::view::{Face, Place, Stage};

/// Left edge of the column; the rails run to its left.
pub const LEFT: f64 = 14.0;
/// Width of the column.
pub const WIDE: f64 = 144.0;
/// Where the rails run.
pub const RAIL: f64 = 5.0;
/// Air between an outline and the slips in it.
pub const PADDING: f64 = 10.0;
/// Air between neighbours.
pub const JOINT: f64 = 10.0;
/// Size of a place's name.
pub const PLACE_SIZE: f64 = 13.0;
/// Air inside a slip.
pub const SLIP_PADDING: f64 = 8.0;

/// No slip grows for a message longer than this.
const LONGEST_WHOLE: usize = 400;

/// Sizes the words may take, largest first.
pub const WORDS: &[f64] = &[18.0, 16.0, 14.5, 13.5];
/// Size of sealed bytes.
pub const BYTES: f64 = 11.0;

/// The stacked places.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// Every place stacked so far.
    pub areas: Vec<(Place, Area)>,
    /// The lower edge of everything stacked.
    pub bottom: f64,
}

impl Column {
    /// The right edge of `place`, from top to bottom.
    pub fn edge(&self, place: Option<Place>) -> (Point, Point) {
        let area = self
            .areas
            .iter()
            .find(|(known, _)| Some(*known) == place)
            .map(|(_, area)| *area)
            .unwrap_or_default();
        (
            Point::new(area.right(), area.y),
            Point::new(area.right(), area.bottom()),
        )
    }

    /// Puts what lies at `place` into `area`.
    pub fn put(
        &mut self,
        stage: &Stage,
        place: Place,
        area: Area,
        heading: Option<f64>,
        words: &impl Wording,
        drawing: &mut Drawing,
    ) {
        let style = SlipStyle {
            words: WORDS,
            bytes: BYTES,
            heading,
            padding: SLIP_PADDING,
        };
        if let Some((slip, keys)) = slip(stage, place, area, style, words) {
            drawing.slips.push(slip);
            drawing.keys.extend(keys);
            self.areas.push((place, area));
        }
    }
}

/// As high as its watchers need, within reason: past that their lines slant.
pub fn height(wanted: f64, least: f64, most: f64) -> f64 {
    (wanted * 0.86).clamp(least, most)
}

/// The height at which the words at `place`, set small, are whole.
pub fn needed(stage: &Stage, place: Place, width: f64) -> f64 {
    match face(stage, place) {
        Some(Face::Words(text)) => {
            let size = WORDS[WORDS.len() - 1];
            let start: String = text.chars().take(LONGEST_WHOLE).collect();
            let lines = wrap(&start, Typeface::Serif, size, width - 2.0 * SLIP_PADDING).len();
            let heading = if is_headed(place) {
                2.0 * PLACE_SIZE * LEADING
            } else {
                0.0
            };
            (lines as f64 + 0.2) * size * LEADING + 2.0 * SLIP_PADDING + heading
        }
        _ => 0.0,
    }
}

/// Whether the place's name is set on its slip.
const fn is_headed(place: Place) -> bool {
    !matches!(place, Place::AnaPhone | Place::BenPhone)
}
