//! A side place at the foot of the plumb line, on a dotted rail from its phone.

use super::column::{BYTES, Column, JOINT, LEFT, PLACE_SIZE, RAIL, WIDE, WORDS, height};
use super::drawing::Drawing;
use super::shape::{Area, Point};
use super::side_card::{self, Card, CardStyle};
use super::wording::Wording;
use crate::view::{Place, Stage};

/// Stands `place` at the foot of the column, on a rail from `phone`.
pub fn side(
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
        flat: false,
    };
    let spot = Area::new(
        LEFT,
        column.bottom + 14.0,
        WIDE,
        height(wanted(place), 0.0, 260.0),
    );
    let Some(Card {
        area: card,
        looked_at,
    }) = side_card::stand(stage, place, spot, style, words, drawing)
    else {
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
    column.areas.push((place, looked_at));
    column.bottom = card.bottom() + JOINT;
}
