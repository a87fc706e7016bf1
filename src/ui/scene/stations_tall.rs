//! Where the places of the plumb line stand.

use super::advance::Typeface;
use super::column::{Column, JOINT, LEFT, PADDING, PLACE_SIZE, WIDE, height, needed};
use super::drawing::{Drawing, Frame, FrameKind};
use super::layout::face;
use super::rail::side;
use super::relays;
use super::run::{Anchor, Voice, stack};
use super::shape::{Area, Point};
use super::side_card;
use super::sides::PARTS;
use super::text_fit::{LEADING, wrap};
use super::wording::Wording;
use crate::view::{Place, Stage};

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
    // Whoever wrote to Ana first stands over her.
    side(
        stage,
        Place::DanaPhone,
        &wanted,
        words,
        &mut column,
        drawing,
    );
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
    for place in AT_THE_FOOT {
        side(stage, place, &wanted, words, &mut column, drawing);
    }
    column
}

/// What hangs at the foot, from top to bottom.
pub const AT_THE_FOOT: [Place; 12] = [
    Place::SeizedPhone,
    Place::Vendor,
    Place::Cloud,
    Place::Vault,
    Place::CaroPhone,
    Place::ClearingHouse,
    Place::ListOwner,
    Place::Ghost,
    Place::Agency,
    Place::Holders,
    Place::Trapdoor,
    Place::Budget,
];

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
    if stage.relays > 0 {
        let room = Area::new(area.x, area.bottom() + 5.0, WIDE - 16.0, 0.0);
        column.bottom = relays::told(stage.relays, room, PLACE_SIZE - 1.0, words, drawing) + JOINT;
    }
}

fn platform(
    stage: &Stage,
    wanted: &impl Fn(Place) -> f64,
    words: &impl Wording,
    column: &mut Column,
    drawing: &mut Drawing,
) {
    let parts = PARTS
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
