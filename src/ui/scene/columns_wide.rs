//! The fixed columns of the section drawing, and what eyes can look at in them.

use super::shape::{Area, Point};
use super::wide_sheet::WideSheet;
use crate::view::Place;

/// Air between neighbours on the message's way.
const JOINT: f64 = 6.0;

/// Air between an outline and the slips in it.
pub const PADDING: f64 = 10.0;

/// The fixed columns of a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    /// Ana's phone and Ben's.
    pub phones: [Area; 2],
    /// The wires between them and the platform.
    pub wires: [Area; 2],
    /// The platform.
    pub platform: Area,
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
    /// Every place that stands, with the box eyes look at.
    pub areas: Vec<(Place, Area)>,
    /// The lower edge of everything that stands.
    pub lowest: f64,
}

impl Ground {
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
