//! Where the places of the section drawing stand, and what they look like.

use super::advance::Typeface;
use super::columns_wide::{Columns, Ground, PADDING};
use super::drawing::{Drawing, Frame, FrameKind};
use super::flanks;
use super::layout::face;
use super::run::{Anchor, Voice, stack};
use super::shape::{Area, Point};
use super::side_card;
use super::sides::PARTS;
use super::slip::{SlipStyle, slip};
use super::text_fit::{LEADING, wrap};
use super::wide_sheet::WideSheet;
use super::wording::Wording;
use crate::view::{Place, Stage};

/// Draws every place of `stage` into `drawing`.
pub fn stand(
    stage: &Stage,
    sheet: &WideSheet,
    columns: &Columns,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> Ground {
    let mut ground = Ground {
        lowest: 20.0,
        ..Ground::default()
    };
    if stage.stations.is_empty() {
        return ground;
    }
    let style = SlipStyle {
        words: sheet.words,
        bytes: sheet.bytes,
        heading: None,
        padding: 9.0,
    };
    let middle = columns.platform.centre().y;
    drawing.datum = Some((Point::new(0.0, middle), Point::new(sheet.width, middle)));
    let mut put = |place, area, style, drawing: &mut Drawing| {
        if let Some((slip, keys)) = slip(stage, place, area, style, words) {
            drawing.slips.push(slip);
            drawing.keys.extend(keys);
            ground.areas.push((place, area));
        }
    };
    for (place, phone) in [Place::AnaPhone, Place::BenPhone]
        .into_iter()
        .zip(columns.phones)
    {
        if face(stage, place).is_some() {
            drawing.frames.push(Frame {
                area: phone,
                kind: FrameKind::Phone,
            });
            let area = Area::new(
                phone.x + 12.0,
                phone.y + 26.0,
                phone.w - 24.0,
                phone.h - 64.0,
            );
            put(place, area, style, drawing);
            side_card::phone_foot(stage, place, phone, sheet.place, words, drawing);
        }
    }
    for (place, wire) in [Place::FirstWire, Place::SecondWire]
        .into_iter()
        .zip(columns.wires)
    {
        put(
            place,
            wire,
            SlipStyle {
                padding: 6.0,
                ..style
            },
            drawing,
        );
    }
    let parts: Vec<Place> = PARTS
        .into_iter()
        .filter(|place| face(stage, *place).is_some())
        .collect();
    if !parts.is_empty() {
        drawing.frames.push(Frame {
            area: columns.platform,
            kind: FrameKind::Machine,
        });
        let inner = columns.platform.inset(PADDING);
        let shares: f64 = parts.iter().map(|place| share(*place)).sum();
        let room = inner.w - PADDING * (parts.len() as f64 - 1.0);
        let mut x = inner.x;
        for place in parts {
            let width = room * share(place) / shares;
            let style = SlipStyle {
                heading: Some(sheet.place - 1.0),
                ..style
            };
            put(place, Area::new(x, inner.y, width, inner.h), style, drawing);
            x += width + PADDING;
        }
        name_platform(sheet, columns, words, drawing);
    }
    ground.lowest = columns.phones[0].bottom();
    flanks::draw(stage, sheet, columns, words, drawing, &mut ground);
    ground
}

/// How much of the platform's width a part takes: words need more than bytes.
const fn share(place: Place) -> f64 {
    match place {
        Place::Enclave => 1.5,
        _ => 1.0,
    }
}

/// The platform's name, on its left shoulder: no eye looks through there.
fn name_platform(
    sheet: &WideSheet,
    columns: &Columns,
    words: &impl Wording,
    drawing: &mut Drawing,
) {
    let room = columns.wires[0].w * 0.44;
    let mut size = sheet.place;
    let height = columns.wires[0].y - columns.platform.y - 4.0;
    let mut lines = wrap(&words.platform(), Typeface::Sans, size, room);
    while lines.len() as f64 * size * LEADING > height && size > 8.0 {
        size -= 0.5;
        lines = wrap(&words.platform(), Typeface::Sans, size, room);
    }
    let at = Point::new(columns.platform.x - 9.0, columns.platform.y + size * 0.9);
    drawing
        .captions
        .extend(stack(lines, at, Anchor::Right, size, Voice::Place));
}
