//! Relays on a wire: small rings where the message stops, and how many there are.

use super::advance::Typeface;
use super::drawing::Drawing;
use super::run::{Anchor, Voice, stack};
use super::shape::{Area, Point};
use super::text_fit::{LEADING, wrap_whole};
use super::wording::Wording;

/// Radius of a ring.
pub const RADIUS: f64 = 5.0;

/// Distance between the middles of two rings.
const STEP: f64 = 16.0;

/// Rings on the lower edge of a wire that lies, at the end where the platform is.
pub fn on_the_edge(count: usize, wire: Area, platform_right: bool, drawing: &mut Drawing) {
    for nth in 0..count {
        let along = 18.0 + nth as f64 * STEP;
        let x = if platform_right {
            wire.right() - along
        } else {
            wire.x + along
        };
        drawing.relays.push(Point::new(x, wire.bottom()));
    }
}

/// Rings in a row, and beside them how many there are; gives the lower edge.
pub fn told(
    count: usize,
    room: Area,
    size: f64,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> f64 {
    let middle = room.y + RADIUS + 2.0;
    for nth in 0..count {
        let x = room.x + RADIUS + nth as f64 * STEP;
        drawing.relays.push(Point::new(x, middle));
    }
    let taken = count as f64 * STEP + 2.0;
    let beside = (room.w - taken).max(40.0);
    let (lines, size) = wrap_whole(&words.relays(count), Typeface::Sans, size, beside);
    let tall = lines.len() as f64 * size * LEADING;
    let top = (middle - size * LEADING / 2.0).max(room.y);
    let at = Point::new(room.x + taken, top + size * 0.95);
    drawing
        .captions
        .extend(stack(lines, at, Anchor::Left, size, Voice::Note));
    (top + tall).max(middle + RADIUS)
}
