//! Under each wire of the section drawing: its name, then the side places that hang there.

use super::advance::Typeface;
use super::columns_wide::{Columns, Ground};
use super::drawing::Drawing;
use super::layout::face;
use super::rail::belongs_to;
use super::relays;
use super::run::{Anchor, Voice, stack};
use super::shape::{Area, Point};
use super::side_card::{self, CardStyle};
use super::sides::{BESIDE_ANA, BESIDE_BEN};
use super::text_fit::{LEADING, wrap_whole};
use super::wide_sheet::WideSheet;
use super::wording::Wording;
use crate::view::{Place, Stage};

/// Air between two cards.
const GAP: f64 = 12.0;

/// The widest a card that stands alone gets.
const WIDEST: f64 = 210.0;

/// Cards that stand beside each other.
const IN_A_ROW: usize = 2;

/// Draws both flanks of `stage`.
pub fn draw(
    stage: &Stage,
    sheet: &WideSheet,
    columns: &Columns,
    words: &impl Wording,
    drawing: &mut Drawing,
    ground: &mut Ground,
) {
    let flanks: [(Place, &[Place]); 2] = [
        (Place::FirstWire, &BESIDE_ANA),
        (Place::SecondWire, &BESIDE_BEN),
    ];
    for (index, (wire, beside)) in flanks.into_iter().enumerate() {
        let area = columns.wires[index];
        let mut y = area.bottom() + 6.0;
        if face(stage, wire).is_some() {
            y = name_wire(stage, wire, area, index == 0, sheet, words, drawing);
        }
        let standing: Vec<Place> = beside
            .iter()
            .copied()
            .filter(|place| face(stage, *place).is_some())
            .collect();
        for row in standing.chunks(IN_A_ROW) {
            let spots = spots(row.len(), area, y + 10.0);
            let mut cards = Vec::with_capacity(row.len());
            for (place, spot) in row.iter().zip(spots) {
                let style = CardStyle {
                    words: sheet.words,
                    bytes: sheet.bytes,
                    place: sheet.place,
                    flat: sheet.short_names,
                };
                if let Some(card) = side_card::stand(stage, *place, spot, style, words, drawing) {
                    ground.areas.push((*place, card.looked_at));
                    y = y.max(card.area.bottom());
                    cards.push((*place, card.area));
                }
            }
            join(stage, columns, index, &cards, drawing);
        }
        ground.lowest = ground.lowest.max(if standing.is_empty() { 0.0 } else { y });
    }
}

/// A wire's name under it, and the relays on it; gives the lower edge.
fn name_wire(
    stage: &Stage,
    wire: Place,
    area: Area,
    first: bool,
    sheet: &WideSheet,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> f64 {
    let top = area.bottom() + 6.0;
    let room = if stage.relays > 0 { 0.5 } else { 1.0 } * area.w - 8.0;
    let mut bottom = top;
    let mut name = |text: String, top: f64, outer: bool| {
        let (lines, size) = wrap_whole(&text, Typeface::Sans, sheet.place, room);
        let (x, anchor) = if outer == first {
            (area.x, Anchor::Left)
        } else {
            (area.right(), Anchor::Right)
        };
        bottom = f64::max(bottom, top + lines.len() as f64 * size * LEADING);
        let at = Point::new(x, top + size * 0.95);
        drawing
            .captions
            .extend(stack(lines, at, anchor, size, Voice::Place));
    };
    name(words.place(wire), top, true);
    if stage.relays > 0 {
        name(words.relays(stage.relays), top + 2.0, false);
        relays::on_the_edge(stage.relays, area, first, drawing);
    }
    bottom
}

/// Where `count` cards stand under a wire.
fn spots(count: usize, wire: Area, top: f64) -> Vec<Area> {
    let width = match count {
        1 => (wire.w - 28.0).min(WIDEST),
        _ => (wire.w - GAP * (count as f64 - 1.0)) / count as f64,
    };
    let all = count as f64 * (width + GAP) - GAP;
    let left = wire.centre().x - all / 2.0;
    (0..count)
        .map(|nth| Area::new(left + nth as f64 * (width + GAP), top, width, 0.0))
        .collect()
}

/// Dotted connections from a phone, or the platform, through a row of cards.
fn join(
    stage: &Stage,
    columns: &Columns,
    index: usize,
    cards: &[(Place, Area)],
    drawing: &mut Drawing,
) {
    let ends = [Place::AnaPhone, Place::BenPhone];
    let phone = columns.phones[index];
    let phones_edge = if index == 0 { phone.right() } else { phone.x };
    let from_phone = |card: &&(Place, Area)| belongs_to(card.0) == Some(ends[index]);
    let mut row: Vec<&(Place, Area)> = cards.iter().filter(from_phone).collect();
    if index == 1 {
        row.reverse();
    }
    let mut from = face(stage, ends[index])
        .is_some()
        .then_some((phones_edge, phone));
    for (_, card) in row {
        if let Some((edge, neighbour)) = from {
            let to = if index == 0 { card.x } else { card.right() };
            connect(edge, to, neighbour, *card, drawing);
        }
        let far = if index == 0 { card.right() } else { card.x };
        from = Some((far, *card));
    }
    let sent = cards
        .iter()
        .find(|card| belongs_to(card.0) == Some(Place::Store));
    if let (Some((_, card)), true) = (sent, face(stage, Place::Store).is_some()) {
        connect(
            columns.platform.right(),
            card.x,
            columns.platform,
            *card,
            drawing,
        );
    }
}

/// A level line between two boxes that stand side by side, where there is one.
fn connect(from: f64, to: f64, one: Area, other: Area, drawing: &mut Drawing) {
    let level = (one.bottom() - 24.0)
        .max(other.y + 12.0)
        .min(one.bottom() - 8.0);
    if level > other.y && level < other.bottom() {
        drawing
            .paths
            .push(vec![Point::new(from, level), Point::new(to, level)]);
    }
}
