//! The card of a place beside the message's way, and the foot of a phone.

use super::advance::{Typeface, width};
use super::drawing::{Drawing, Frame, FrameKind, Ground, KEY_SIZE, KeyGlyph};
use super::layout::face;
use super::run::{Anchor, Voice, stack};
use super::shape::{Area, Point};
use super::slip::{SlipStyle, slip};
use super::text_fit::{LEADING, wrap};
use super::wording::Wording;
use crate::view::{Face, Place, Stage};

/// How a card is set.
#[derive(Clone, Copy, Debug)]
pub struct CardStyle {
    /// Sizes the words may take, largest first.
    pub words: &'static [f64],
    /// Size of sealed bytes.
    pub bytes: f64,
    /// Size of the place's name.
    pub place: f64,
}

const PADDING: f64 = 10.0;

/// Keys of one kind look alike; more kinds than this no design has at one place.
const MOST_KEYS: usize = 3;

/// Stands `place` at the top left of `spot`, as wide as it and at least as high:
/// its name, what lies there, the keys it holds, each named. Gives the outline.
pub fn stand(
    stage: &Stage,
    place: Place,
    spot: Area,
    style: CardStyle,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> Option<Area> {
    let there = face(stage, place)?;
    let inner = Area::new(
        spot.x + PADDING,
        spot.y + PADDING,
        spot.w - 2.0 * PADDING,
        0.0,
    );
    let lines = wrap(&words.place(place), Typeface::Sans, style.place, inner.w);
    let mut y = inner.y + lines.len() as f64 * style.place * LEADING;
    let at = Point::new(inner.x, inner.y + style.place * 0.92);
    drawing
        .captions
        .extend(stack(lines, at, Anchor::Left, style.place, Voice::Place));
    if !matches!(there, Face::Empty) {
        let slot = Area::new(inner.x, y + 5.0, inner.w, 62.0);
        let style = SlipStyle {
            words: style.words,
            bytes: style.bytes,
            heading: None,
            padding: 7.0,
        };
        if let Some((slip, _)) = slip(stage, place, slot, style, words) {
            drawing.slips.push(slip);
            y = slot.bottom();
        }
    }
    let keys = stage
        .keys
        .iter()
        .filter(|key| key.place == place)
        .take(MOST_KEYS);
    for key in keys {
        let size = style.place - 0.5;
        let title = words.form(key.form);
        let room = inner.w - KEY_SIZE.0 - 8.0;
        let lines = wrap(&title, Typeface::Sans, size, room);
        let height = lines.len() as f64 * size * LEADING;
        drawing.keys.push(KeyGlyph {
            at: Point::new(inner.x, y + 6.0 + size * 0.62),
            title,
            ground: Ground::Wall,
        });
        let at = Point::new(inner.x + KEY_SIZE.0 + 8.0, y + 6.0 + size * 0.95);
        drawing
            .captions
            .extend(stack(lines, at, Anchor::Left, size, Voice::Note));
        y += 6.0 + height;
    }
    let area = Area::new(spot.x, spot.y, spot.w, (y + PADDING - spot.y).max(spot.h));
    drawing.frames.push(Frame {
        area,
        kind: FrameKind::Side,
    });
    Some(area)
}

/// A phone's name at its foot, with the key it holds before it.
pub fn phone_foot(
    stage: &Stage,
    place: Place,
    phone: Area,
    size: f64,
    words: &impl Wording,
    drawing: &mut Drawing,
) {
    let key = stage.keys.iter().find(|key| key.place == place);
    let key_room = if key.is_some() { KEY_SIZE.0 + 8.0 } else { 0.0 };
    let room = phone.w - 24.0 - key_room;
    let name = words.place(place);
    let mut size = size;
    let mut lines = wrap(&name, Typeface::Sans, size, room);
    while lines.len() as f64 * size * LEADING > 34.0 && size > 8.0 {
        size -= 0.5;
        lines = wrap(&name, Typeface::Sans, size, room);
    }
    let widest = lines
        .iter()
        .map(|line| width(line, Typeface::Sans, size))
        .fold(0.0, f64::max);
    let left = phone.centre().x - (widest + key_room) / 2.0;
    let height = lines.len() as f64 * size * LEADING;
    let top = phone.bottom() - 19.0 - height / 2.0;
    if let Some(key) = key {
        drawing.keys.push(KeyGlyph {
            at: Point::new(left, phone.bottom() - 19.0),
            title: words.form(key.form),
            ground: Ground::Wall,
        });
    }
    let at = Point::new(left + key_room + widest / 2.0, top + size * 0.95);
    drawing
        .captions
        .extend(stack(lines, at, Anchor::Middle, size, Voice::Place));
}
