//! A side place at the foot of the plumb line, on a dotted rail from its phone.

use super::column::{BYTES, Column, JOINT, LEFT, PLACE_SIZE, RAIL, WIDE, WORDS, height};
use super::drawing::Drawing;
use super::shape::{Area, Point};
use super::side_card::{self, Card, CardStyle};
use super::wording::Wording;
use crate::view::{Place, Stage};

/// Stands `place` at the foot of the column, on a rail from where it belongs.
pub fn side(
    stage: &Stage,
    place: Place,
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
    let belongs = belongs_to(place);
    let from = drawing
        .slips
        .iter()
        .find(|slip| Some(slip.place) == belongs)
        .map(|slip| {
            slip.area.bottom()
                + if belongs == Some(Place::Store) {
                    -8.0
                } else {
                    20.0
                }
        });
    if let Some(from) = from {
        // Rails of different phones must not run into one another.
        let rail = if belongs == Some(Place::AnaPhone) {
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

/// What a place beside the message's way is joined to: the phone whose messages
/// it opens or keeps, or the platform where it is sent something from there.
pub const fn belongs_to(place: Place) -> Option<Place> {
    match place {
        Place::DanaPhone
        | Place::Agency
        | Place::Holders
        | Place::Ghost
        | Place::Trapdoor
        | Place::Budget => Some(Place::AnaPhone),
        Place::CaroPhone | Place::Vendor | Place::Vault | Place::Cloud | Place::SeizedPhone => {
            Some(Place::BenPhone)
        }
        Place::ClearingHouse => Some(Place::Store),
        _ => None,
    }
}
