//! The section drawing: the message runs left to right, eyes stand above and below.
//!
//! Columns are fixed by the sheet's width, so that switching designs moves
//! nothing: phone, wire, platform, wire, phone. Side places hang under the
//! wires. The state looks from below, everybody else from above, and a row
//! that overflows hands eyes to the other.

use super::cast::Onlooker;
use super::columns_wide::{Columns, Ground};
use super::drawing::Drawing;
use super::label::{Label, LabelStyle};
use super::layout::{EYE_RADIUS, eye, turns};
use super::order::put_in_order;
use super::row::{Wish, settle};
use super::run::Anchor;
use super::shape::{Area, Point};
use super::sides::{Side, column, sides};
use super::stations_wide::stand;
use super::wide_sheet::WideSheet;
use super::wording::Wording;
use crate::view::Stage;

/// Least distance between two labels.
const GAP: f64 = 14.0;

/// Lays the whole drawing out on `sheet`.
pub fn lay_out(
    stage: &Stage,
    cast: &[Onlooker],
    sheet: &WideSheet,
    words: &impl Wording,
) -> Drawing {
    let (above, below) = sides(cast, stage, sheet);
    let upper = Row::new(&above, sheet);
    let top = match above.len() {
        0 => 6.0,
        _ => upper.height + EYE_RADIUS + 12.0,
    };
    let reach = if above.is_empty() { 0.0 } else { sheet.reach };
    let columns = Columns::new(sheet, top + reach);
    let mut drawing = Drawing {
        width: sheet.width,
        ..Drawing::default()
    };
    let ground = stand(stage, sheet, &columns, words, &mut drawing);
    upper.draw(&ground, sheet, top, Side::Above, &mut drawing);
    let mut bottom = ground.lowest;
    if !below.is_empty() {
        let line = bottom + sheet.reach + EYE_RADIUS;
        let lower = Row::new(&below, sheet);
        lower.draw(&ground, sheet, line, Side::Below, &mut drawing);
        bottom = line + EYE_RADIUS + 8.0 + lower.height;
    }
    order_along_the_message(&mut drawing, cast);
    let apart: Vec<&Onlooker> = cast.iter().filter(|who| who.place.is_none()).collect();
    drawing.height = super::apart::wide(&apart, sheet, bottom + 10.0, words, &mut drawing);
    drawing
}

fn order_along_the_message(drawing: &mut Drawing, cast: &[Onlooker]) {
    let place = |vantage| {
        cast.iter()
            .find(|who| who.vantage == vantage)
            .and_then(|who| who.place)
            .map(column)
    };
    put_in_order(&mut drawing.eyes, |eye| (place(eye.vantage), eye.at.x));
}

/// A row of eyes with their labels, on one side of the message.
struct Row<'cast> {
    watchers: Vec<&'cast Onlooker>,
    labels: Vec<Label>,
    height: f64,
}

impl<'cast> Row<'cast> {
    fn new(watchers: &[&'cast Onlooker], sheet: &WideSheet) -> Self {
        let room = sheet.label_room(watchers.len(), GAP);
        let style = LabelStyle {
            name: sheet.name,
            status: sheet.status,
            short: sheet.short_names,
            terse: sheet.short_names,
            most_lines: 3,
            anchor: Anchor::Middle,
        };
        let labels: Vec<Label> = watchers
            .iter()
            .map(|who| Label::new(who, style, room))
            .collect();
        let height = labels.iter().map(Label::height).fold(0.0, f64::max);
        Self {
            watchers: watchers.to_vec(),
            labels,
            height,
        }
    }

    fn draw(
        &self,
        ground: &Ground,
        sheet: &WideSheet,
        line: f64,
        side: Side,
        drawing: &mut Drawing,
    ) {
        let turns = turns(&self.watchers);
        let edges: Vec<(Point, Point)> = self
            .watchers
            .iter()
            .map(|who| ground.edge(who.place, side == Side::Below))
            .collect();
        let wishes: Vec<Wish> = self
            .labels
            .iter()
            .zip(edges.iter().zip(&turns))
            .map(|(label, (edge, (index, count)))| Wish {
                middle: edge
                    .0
                    .toward(edge.1, (*index as f64 + 0.5) / *count as f64)
                    .x,
                length: label.width().max(44.0),
            })
            .collect();
        let middles = settle(&wishes, GAP, sheet.margin, sheet.width - sheet.margin);
        for (index, who) in self.watchers.iter().enumerate() {
            let at = Point::new(middles[index], line);
            let label = &self.labels[index];
            let tall = label.height();
            let top = match side {
                Side::Above => line - EYE_RADIUS - 8.0 - tall,
                Side::Below => line + EYE_RADIUS + 8.0,
            };
            let hit = Area::new(
                at.x - wishes[index].length / 2.0 - 4.0,
                top.min(line - EYE_RADIUS) - 2.0,
                wishes[index].length + 8.0,
                tall + 2.0 * EYE_RADIUS + 12.0,
            );
            let said = label.said_of(who, Point::new(at.x, top));
            drawing
                .eyes
                .push(eye(who, at, said, hit, Some((edges[index], turns[index]))));
        }
    }
}
