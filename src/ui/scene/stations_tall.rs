//! Where the places of the plumb line stand.

use super::advance::Typeface;
use super::drawing::{Anchor, Drawing, Frame, FrameKind, Voice, stack};
use super::layout::face;
use super::shape::{Area, Point};
use super::side_card::{self, CardStyle};
use super::slip::{SlipStyle, slip};
use super::text_fit::{LEADING, wrap};
use super::wording::Wording;
use crate::view::{Face, Place, Stage};

/// Left edge and width of the column; the rail runs to its left.
const LEFT: f64 = 14.0;
const WIDE: f64 = 144.0;
const RAIL: f64 = 5.0;
const PADDING: f64 = 10.0;
const JOINT: f64 = 10.0;
const PLACE_SIZE: f64 = 13.0;
const SLIP_PADDING: f64 = 8.0;

/// No slip grows for a message longer than this.
const LONGEST_WHOLE: usize = 400;

const WORDS: &[f64] = &[18.0, 16.0, 14.5, 13.5];
const BYTES: f64 = 11.0;

/// The stacked places.
#[derive(Clone, Debug, Default)]
pub struct Column {
    areas: Vec<(Place, Area)>,
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

    fn put(
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

/// Draws every place, each high enough that those who look at it (`wanted` units) fit beside it.
pub fn stand(
    stage: &Stage,
    wanted: impl Fn(Place) -> f64,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> Column {
    let mut column = Column {
        bottom: 6.0,
        ..Column::default()
    };
    phone(stage, Place::AnaPhone, &wanted, words, &mut column, drawing);
    wire(
        stage,
        Place::FirstWire,
        &wanted,
        words,
        &mut column,
        drawing,
    );
    platform(stage, &wanted, words, &mut column, drawing);
    wire(
        stage,
        Place::SecondWire,
        &wanted,
        words,
        &mut column,
        drawing,
    );
    phone(stage, Place::BenPhone, &wanted, words, &mut column, drawing);
    if !column.areas.is_empty() {
        let x = LEFT + WIDE / 2.0;
        drawing.datum = Some((Point::new(x, 0.0), Point::new(x, column.bottom - JOINT)));
    }
    side(
        stage,
        Place::Cloud,
        Place::BenPhone,
        &wanted,
        words,
        &mut column,
        drawing,
    );
    side(
        stage,
        Place::Agency,
        Place::AnaPhone,
        &wanted,
        words,
        &mut column,
        drawing,
    );
    column
}

/// As high as its watchers need, within reason: past that their lines slant.
fn height(wanted: f64, least: f64, most: f64) -> f64 {
    (wanted * 0.86).clamp(least, most)
}

/// The height at which the words at `place`, set small, are whole.
fn needed(stage: &Stage, place: Place, width: f64) -> f64 {
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

fn phone(
    stage: &Stage,
    place: Place,
    wanted: &impl Fn(Place) -> f64,
    words: &impl Wording,
    column: &mut Column,
    drawing: &mut Drawing,
) {
    if face(stage, place).is_none() {
        return;
    }
    let least = needed(stage, place, WIDE - 2.0 * PADDING).clamp(100.0, 176.0);
    let slip = height(wanted(place), least, 176.0);
    let area = Area::new(LEFT, column.bottom, WIDE, slip + 22.0 + 40.0);
    drawing.frames.push(Frame {
        area,
        kind: FrameKind::Phone,
    });
    let inner = Area::new(LEFT + PADDING, area.y + 22.0, WIDE - 2.0 * PADDING, slip);
    column.put(stage, place, inner, None, words, drawing);
    side_card::phone_foot(stage, place, area, PLACE_SIZE, words, drawing);
    column.bottom = area.bottom() + JOINT;
}

fn wire(
    stage: &Stage,
    place: Place,
    wanted: &impl Fn(Place) -> f64,
    words: &impl Wording,
    column: &mut Column,
    drawing: &mut Drawing,
) {
    if face(stage, place).is_none() {
        return;
    }
    let least = needed(stage, place, WIDE - 32.0).clamp(98.0, 176.0);
    let high = height(wanted(place), least, 190.0);
    let area = Area::new(LEFT + 16.0, column.bottom, WIDE - 32.0, high);
    column.put(stage, place, area, Some(PLACE_SIZE - 1.0), words, drawing);
    column.bottom = area.bottom() + JOINT;
}

fn platform(
    stage: &Stage,
    wanted: &impl Fn(Place) -> f64,
    words: &impl Wording,
    column: &mut Column,
    drawing: &mut Drawing,
) {
    let parts = [Place::Passing, Place::Store]
        .into_iter()
        .filter(|place| face(stage, *place).is_some());
    let top = column.bottom;
    let lines = wrap(
        &words.platform(),
        Typeface::Sans,
        PLACE_SIZE,
        WIDE - 2.0 * PADDING,
    );
    let mut y = top + 8.0 + lines.len() as f64 * PLACE_SIZE * LEADING + 6.0;
    let first = y;
    for place in parts {
        let least = needed(stage, place, WIDE - 2.0 * PADDING).clamp(132.0, 200.0);
        let high = height(wanted(place), least, 300.0);
        let area = Area::new(LEFT + PADDING, y, WIDE - 2.0 * PADDING, high);
        column.put(stage, place, area, Some(PLACE_SIZE - 1.0), words, drawing);
        y = area.bottom() + 8.0;
    }
    if y > first {
        let at = Point::new(LEFT + PADDING, top + 8.0 + PLACE_SIZE * 0.95);
        drawing
            .captions
            .extend(stack(lines, at, Anchor::Left, PLACE_SIZE, Voice::Place));
        let area = Area::new(LEFT, top, WIDE, y + PADDING - 8.0 - top);
        drawing.frames.push(Frame {
            area,
            kind: FrameKind::Machine,
        });
        column.bottom = area.bottom() + JOINT;
    }
}

/// A side place at the foot of the column, on a rail from `phone`.
fn side(
    stage: &Stage,
    place: Place,
    phone: Place,
    wanted: &impl Fn(Place) -> f64,
    words: &impl Wording,
    column: &mut Column,
    drawing: &mut Drawing,
) {
    let style = CardStyle {
        words: WORDS,
        bytes: BYTES,
        place: PLACE_SIZE,
    };
    let spot = Area::new(
        LEFT,
        column.bottom + 14.0,
        WIDE,
        height(wanted(place), 0.0, 260.0),
    );
    let Some(card) = side_card::stand(stage, place, spot, style, words, drawing) else {
        return;
    };
    let from = drawing
        .slips
        .iter()
        .find(|slip| slip.place == phone)
        .map(|slip| slip.area.bottom() + 20.0);
    if let Some(from) = from {
        // Rails of different phones must not run into one another.
        let rail = if phone == Place::AnaPhone {
            RAIL - 3.0
        } else {
            RAIL + 2.0
        };
        let level = card.y + 20.0;
        drawing.paths.push(vec![
            Point::new(LEFT, from),
            Point::new(rail, from),
            Point::new(rail, level),
            Point::new(LEFT, level),
        ]);
    }
    column.areas.push((place, card));
    column.bottom = card.bottom() + JOINT;
}
