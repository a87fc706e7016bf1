//! Under each wire of the section drawing: its name, then the side place that hangs there.

use super::advance::Typeface;
use super::columns_wide::{Columns, Ground};
use super::drawing::Drawing;
use super::layout::face;
use super::run::{Anchor, Voice, stack};
use super::shape::{Area, Point};
use super::side_card::{self, CardStyle};
use super::text_fit::{LEADING, wrap};
use super::wide_sheet::WideSheet;
use super::wording::Wording;
use crate::view::{Place, Stage};

/// Draws both flanks of `stage`.
pub fn draw(
    stage: &Stage,
    sheet: &WideSheet,
    columns: &Columns,
    words: &impl Wording,
    drawing: &mut Drawing,
    ground: &mut Ground,
) {
    let style = CardStyle {
        words: sheet.words,
        bytes: sheet.bytes,
        place: sheet.place,
        flat: sheet.short_names,
    };
    for (index, (wire, side)) in [
        (Place::FirstWire, Place::Agency),
        (Place::SecondWire, Place::Cloud),
    ]
    .into_iter()
    .enumerate()
    {
        let area = columns.wires[index];
        let mut y = area.bottom() + 6.0;
        if face(stage, wire).is_some() {
            let lines = wrap(
                &words.place(wire),
                Typeface::Sans,
                sheet.place,
                area.w - 8.0,
            );
            let (x, anchor) = match index {
                0 => (area.x, Anchor::Left),
                _ => (area.right(), Anchor::Right),
            };
            let at = Point::new(x, y + sheet.place * 0.95);
            y += lines.len() as f64 * sheet.place * LEADING;
            drawing
                .captions
                .extend(stack(lines, at, anchor, sheet.place, Voice::Place));
        }
        let width = (area.w - 28.0).min(210.0);
        let spot = Area::new(area.centre().x - width / 2.0, y + 10.0, width, 0.0);
        let Some(card) = side_card::stand(stage, side, spot, style, words, drawing) else {
            continue;
        };
        ground.areas.push((side, card.looked_at));
        let card = card.area;
        ground.lowest = ground.lowest.max(card.bottom());
        let phone = columns.phones[index];
        let level = (phone.bottom() - 24.0)
            .max(card.y + 12.0)
            .min(phone.bottom() - 8.0);
        let (from, to) = match index {
            0 => (phone.right(), card.x),
            _ => (phone.x, card.right()),
        };
        let phone_stands = face(stage, [Place::AnaPhone, Place::BenPhone][index]).is_some();
        if phone_stands && level > card.y {
            drawing
                .paths
                .push(vec![Point::new(from, level), Point::new(to, level)]);
        }
    }
}
