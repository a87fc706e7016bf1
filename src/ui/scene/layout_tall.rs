//! The plumb line: the message falls from Ana's phone to Ben's, eyes stand at its side.
//!
//! Places are stacked in one column, each as high as those who look at it need;
//! side places hang below, joined to their phone by a dotted rail.

use super::cast::Onlooker;
use super::column::Column;
use super::drawing::Drawing;
use super::label::{Label, LabelStyle};
use super::layout::{EYE_RADIUS, eye, face, turns};
use super::order::put_in_order;
use super::row::{Wish, settle, total};
use super::run::Anchor;
use super::shape::{Area, Point};
use super::sides::PARTS;
use super::stations_tall::{AT_THE_FOOT, stand};
use super::wording::Wording;
use crate::view::{Place, Stage};

/// Width of the view box: a 390 px page less its gutters.
pub const WIDTH: f64 = 358.0;

const EYES_AT: f64 = 210.0;
const LABELS_AT: f64 = 224.0;
const GAP: f64 = 8.0;

/// Least height of what a finger should hit.
const TOUCH: f64 = 48.0;

/// Places from top to bottom as drawn.
fn order(place: Place) -> Option<usize> {
    let drawn: [&[Place]; 5] = [
        &[Place::DanaPhone, Place::AnaPhone, Place::FirstWire],
        &PARTS,
        &[Place::SecondWire],
        &[Place::BenPhone],
        &AT_THE_FOOT,
    ];
    drawn
        .into_iter()
        .flatten()
        .position(|known| *known == place)
}

/// Lays the whole drawing out.
pub fn lay_out(stage: &Stage, cast: &[Onlooker], words: &impl Wording) -> Drawing {
    let mut watchers: Vec<&Onlooker> = cast
        .iter()
        .filter(|who| who.place.is_some_and(|place| face(stage, place).is_some()))
        .collect();
    put_in_order(&mut watchers, |who| {
        (who.place.and_then(order), who.vantage)
    });
    let style = LabelStyle {
        name: 15.0,
        status: 13.5,
        short: false,
        terse: true,
        most_lines: 5,
        anchor: Anchor::Left,
    };
    let labels: Vec<Label> = watchers
        .iter()
        .map(|who| Label::new(who, style, WIDTH - LABELS_AT - 4.0))
        .collect();
    let lengths: Vec<f64> = labels
        .iter()
        .map(|label| (label.height() + 8.0).max(TOUCH))
        .collect();
    let wanted = |place: Place| {
        watchers
            .iter()
            .zip(&lengths)
            .filter(|(who, _)| who.place == Some(place))
            .map(|(_, length)| length + GAP)
            .sum::<f64>()
    };
    let mut drawing = Drawing {
        width: WIDTH,
        ..Drawing::default()
    };
    let column = stand(stage, wanted, words, &mut drawing);
    let bottom = watch(&watchers, &labels, &lengths, &column, &mut drawing);
    let apart: Vec<&Onlooker> = cast.iter().filter(|who| who.place.is_none()).collect();
    drawing.height = super::apart::tall(&apart, (0.0, WIDTH), bottom, words, &mut drawing) + 4.0;
    drawing
}

/// Stands the eyes beside what they look at; gives the lower edge of everything.
fn watch(
    watchers: &[&Onlooker],
    labels: &[Label],
    lengths: &[f64],
    column: &Column,
    drawing: &mut Drawing,
) -> f64 {
    let turns = turns(watchers);
    let edges: Vec<(Point, Point)> = watchers.iter().map(|who| column.edge(who.place)).collect();
    let wishes: Vec<Wish> = edges
        .iter()
        .zip(turns.iter().zip(lengths))
        .map(|(edge, ((index, count), length))| Wish {
            middle: edge
                .0
                .toward(edge.1, (*index as f64 + 0.5) / *count as f64)
                .y,
            length: *length,
        })
        .collect();
    let bottom = column.bottom.max(total(&wishes, GAP) + 8.0);
    let middles = settle(&wishes, GAP, 4.0, bottom - 4.0);
    for (index, who) in watchers.iter().enumerate() {
        let at = Point::new(EYES_AT, middles[index]);
        let hit = Area::new(
            at.x - EYE_RADIUS - 3.0,
            at.y - lengths[index] / 2.0,
            WIDTH - at.x + EYE_RADIUS + 2.0,
            lengths[index],
        );
        let top = at.y - labels[index].height() / 2.0;
        let said = labels[index].said_of(who, Point::new(LABELS_AT, top));
        drawing
            .eyes
            .push(eye(who, at, said, hit, Some((edges[index], turns[index]))));
    }
    bottom
}
