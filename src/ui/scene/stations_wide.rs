//! Where the places of the section drawing stand, and what they look like.

use super::advance::Typeface;
use super::drawing::{Anchor, Drawing, Frame, FrameKind, Voice, stack};
use super::layout::face;
use super::shape::{Area, Point};
use super::side_card::{self, CardStyle};
use super::slip::{SlipStyle, slip};
use super::text_fit::{LEADING, wrap};
use super::wide_sheet::WideSheet;
use super::wording::Wording;
use crate::view::{Place, Stage};

/// Air between neighbours on the message's way.
const JOINT: f64 = 6.0;

/// Air between an outline and the slips in it.
const PADDING: f64 = 10.0;

/// The fixed columns of a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    phones: [Area; 2],
    wires: [Area; 2],
    platform: Area,
}

impl Columns {
    /// The columns of `sheet`, with the phones' upper edge at `top`.
    pub fn new(sheet: &WideSheet, top: f64) -> Self {
        let middle = top + sheet.phone_height / 2.0;
        let platform_width = 2.0 * sheet.part + PADDING * 3.0;
        let platform_height = sheet.phone_height - 22.0;
        let phones = [sheet.margin, sheet.width - sheet.margin - sheet.phone]
            .map(|x| Area::new(x, top, sheet.phone, sheet.phone_height));
        let platform = Area::new(
            (sheet.width - platform_width) / 2.0,
            middle - platform_height / 2.0,
            platform_width,
            platform_height,
        );
        let wire_width = platform.x - phones[0].right() - 2.0 * JOINT;
        let wires = [phones[0].right() + JOINT, platform.right() + JOINT].map(|x| {
            Area::new(
                x,
                middle - sheet.wire_height / 2.0,
                wire_width,
                sheet.wire_height,
            )
        });
        Self {
            phones,
            wires,
            platform,
        }
    }
}

/// Where eyes can look.
#[derive(Clone, Debug, Default)]
pub struct Ground {
    areas: Vec<(Place, Area)>,
    lowest: f64,
}

impl Ground {
    /// The lower edge of everything that stands.
    pub fn bottom(&self, stage: &Stage) -> f64 {
        if stage.stations.is_empty() {
            20.0
        } else {
            self.lowest
        }
    }

    /// The edge of `place` that faces the eyes above or below.
    pub fn edge(&self, place: Option<Place>, from_below: bool) -> (Point, Point) {
        let area = self
            .areas
            .iter()
            .find(|(known, _)| Some(*known) == place)
            .map(|(_, area)| *area)
            .unwrap_or_default();
        // The platform's name stands over the inner end of the first wire.
        let (start, end) = match place {
            Some(Place::FirstWire) => (0.06, 0.52),
            Some(Place::SecondWire) => (0.48, 0.94),
            _ => (0.0, 1.0),
        };
        let y = if from_below { area.bottom() } else { area.y };
        (
            Point::new(area.x + area.w * start, y),
            Point::new(area.x + area.w * end, y),
        )
    }
}

/// Draws every place of `stage` into `drawing`.
pub fn stand(
    stage: &Stage,
    sheet: &WideSheet,
    columns: &Columns,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> Ground {
    let mut ground = Ground::default();
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
    let parts: Vec<Place> = [Place::Passing, Place::Store]
        .into_iter()
        .filter(|place| face(stage, *place).is_some())
        .collect();
    if !parts.is_empty() {
        drawing.frames.push(Frame {
            area: columns.platform,
            kind: FrameKind::Machine,
        });
        let inner = columns.platform.inset(PADDING);
        let count = parts.len() as f64;
        let width = (inner.w - PADDING * (count - 1.0)) / count;
        for (index, place) in parts.into_iter().enumerate() {
            let x = inner.x + index as f64 * (width + PADDING);
            let style = SlipStyle {
                heading: Some(sheet.place - 1.0),
                ..style
            };
            put(place, Area::new(x, inner.y, width, inner.h), style, drawing);
        }
        name_platform(sheet, columns, words, drawing);
    }
    ground.lowest = columns.phones[0].bottom();
    flanks(stage, sheet, columns, words, drawing, &mut ground);
    ground
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

/// Under each wire: its name, then the side place that hangs there.
fn flanks(
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
        let width = (area.w - 36.0).min(210.0);
        let spot = Area::new(area.centre().x - width / 2.0, y + 10.0, width, 0.0);
        let Some(card) = side_card::stand(stage, side, spot, style, words, drawing) else {
            continue;
        };
        ground.areas.push((side, card));
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
