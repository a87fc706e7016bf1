//! The card of a place beside the message's way, and the foot of a phone.

use super::advance::{Typeface, width};
use super::drawing::{Drawing, Frame, FrameKind, Ground, KEY_SIZE, KeyGlyph};
use super::layout::face;
use super::run::{Anchor, Voice, stack};
use super::shape::{Area, Point};
use super::slip::{SlipStyle, slip};
use super::text_fit::{LEADING, wrap, wrap_whole};
use super::wording::Wording;
use crate::view::{Face, KeyMark, Place, Stage};

/// How a card is set.
#[derive(Clone, Copy, Debug)]
pub struct CardStyle {
    /// Sizes the words may take, largest first.
    pub words: &'static [f64],
    /// Size of sealed bytes.
    pub bytes: f64,
    /// Size of the place's name.
    pub place: f64,
    /// Whether keys stand unnamed beside the place's name, to save height.
    pub flat: bool,
}

const PADDING: f64 = 10.0;
const SLIP_PADDING: f64 = 7.0;

/// No card grows for a message longer than this.
const LONGEST_WHOLE: usize = 400;

/// Keys of one kind look alike; more kinds than this no design has at one place.
const MOST_KEYS: usize = 3;

/// Air between two key marks.
const KEY_GAP: f64 = 4.0;

/// A card that stands.
#[derive(Clone, Copy, Debug)]
pub struct Card {
    /// Its outline.
    pub area: Area,
    /// What eyes look at: what lies there, or the card itself where only a key does.
    pub looked_at: Area,
}

/// High enough for a short message whole, and for what eyes beside it need.
fn slip_height(face: &Face, room: f64, style: CardStyle, least: f64, words: &impl Wording) -> f64 {
    let whole = match (face, style.words.last()) {
        (Face::Instead(instead), Some(&size)) => {
            let text = words.instead(*instead);
            let room = room - 2.0 * SLIP_PADDING;
            let (lines, size) = wrap_whole(&text, Typeface::Sans, size, room);
            let tall = lines.len() as f64 * size * LEADING + 2.0 * SLIP_PADDING;
            return tall.max(40.0).max(least);
        }
        (Face::Words(text), Some(&size)) => {
            let start: String = text.chars().take(LONGEST_WHOLE).collect();
            let lines = wrap(&start, Typeface::Serif, size, room - 2.0 * SLIP_PADDING);
            (lines.len() as f64 + 0.2) * size * LEADING + 2.0 * SLIP_PADDING
        }
        _ => 0.0,
    };
    whole
        .clamp(52.0, if style.flat { 66.0 } else { 104.0 })
        .max(least)
}

/// Stands `place` at the top left of `spot`, as wide as it and at least as high:
/// its name, the keys it holds, each named, and what lies there.
pub fn stand(
    stage: &Stage,
    place: Place,
    spot: Area,
    style: CardStyle,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> Option<Card> {
    let there = face(stage, place)?;
    let inner = Area::new(
        spot.x + PADDING,
        spot.y + PADDING,
        spot.w - 2.0 * PADDING,
        0.0,
    );
    let keys = keys_at(stage, place);
    let alone = matches!(there, Face::Empty) && !keys.is_empty();
    let keys_whole = keys.iter().all(|mark| mark.pieces == 1);
    let only_a_key = alone && keys.iter().all(|mark| mark.is_key());
    // A phone's own keys go without saying, as on the two that are drawn large.
    let is_phone = matches!(place, Place::CaroPhone | Place::DanaPhone);
    let flat = (style.flat || is_phone) && !alone;
    let beside = if flat {
        keys.len() as f64 * (KEY_SIZE.0 + 4.0)
    } else {
        0.0
    };
    let (lines, size) = wrap_whole(
        &words.place(place),
        Typeface::Sans,
        style.place,
        inner.w - beside,
    );
    let mut y = inner.y + lines.len() as f64 * size * LEADING;
    let at = Point::new(inner.x, inner.y + size * 0.92);
    drawing
        .captions
        .extend(stack(lines, at, Anchor::Left, size, Voice::Place));
    if flat {
        drawing
            .keys
            .extend((1_u8..).zip(keys).map(|(nth, key)| KeyGlyph {
                at: Point::new(
                    inner.right() + 4.0 - f64::from(nth) * (KEY_SIZE.0 + 4.0),
                    inner.y + style.place * 0.62,
                ),
                title: words.key(key),
                ground: Ground::Wall,
            }));
    } else {
        for key in keys {
            let size = style.place - 0.5;
            let title = words.key(key);
            y = if key.pieces > 1 {
                pieces(key.pieces, title, inner, y + 6.0, size, drawing)
            } else {
                named_key(title, inner, y + 6.0, size, drawing)
            };
        }
    }
    // Of pieces it is said already what they are.
    if alone && keys_whole {
        let size = style.place - 0.5;
        let says = if only_a_key {
            words.only_a_key()
        } else {
            words.no_copy()
        };
        let (lines, size) = wrap_whole(&says, Typeface::Sans, size, inner.w);
        let at = Point::new(inner.x, y + 6.0 + size * 0.95);
        y += 6.0 + lines.len() as f64 * size * LEADING;
        drawing
            .captions
            .extend(stack(lines, at, Anchor::Left, size, Voice::Note));
    }
    let mut looked_at = None;
    if !matches!(there, Face::Empty) {
        let left = spot.h - (y + 6.0 - spot.y) - PADDING;
        let high = slip_height(there, inner.w, style, left, words);
        let slot = Area::new(inner.x, y + 6.0, inner.w, high);
        let style = SlipStyle {
            words: style.words,
            bytes: style.bytes,
            heading: None,
            padding: SLIP_PADDING,
        };
        if let Some((slip, _)) = slip(stage, place, slot, style, words) {
            looked_at = Some(slip.area);
            drawing.slips.push(slip);
            y = slot.bottom();
        }
    }
    let area = Area::new(spot.x, spot.y, spot.w, (y + PADDING - spot.y).max(spot.h));
    drawing.frames.push(Frame {
        area,
        kind: FrameKind::Side,
    });
    Some(Card {
        area,
        looked_at: looked_at.unwrap_or(area),
    })
}

/// A key with what it is called, from `top` on; gives the lower edge.
fn named_key(title: String, inner: Area, top: f64, size: f64, drawing: &mut Drawing) -> f64 {
    let room = inner.w - KEY_SIZE.0 - 8.0;
    let (lines, size) = wrap_whole(&title, Typeface::Sans, size, room);
    let bottom = top + lines.len() as f64 * size * LEADING;
    drawing.keys.push(KeyGlyph {
        at: Point::new(inner.x, top + size * 0.62),
        title,
        ground: Ground::Wall,
    });
    let at = Point::new(inner.x + KEY_SIZE.0 + 8.0, top + size * 0.95);
    drawing
        .captions
        .extend(stack(lines, at, Anchor::Left, size, Voice::Note));
    bottom
}

/// The pieces of a key, each a mark, with what they are called under them, from
/// `top` on; gives the lower edge.
fn pieces(
    count: usize,
    title: String,
    inner: Area,
    top: f64,
    size: f64,
    drawing: &mut Drawing,
) -> f64 {
    let step = KEY_SIZE.0 + KEY_GAP;
    let in_a_row = (((inner.w + KEY_GAP) / step) as usize).max(1);
    for nth in 0..count {
        let (row, column) = (nth / in_a_row, nth % in_a_row);
        drawing.keys.push(KeyGlyph {
            at: Point::new(
                inner.x + column as f64 * step,
                top + (row as f64 + 0.5) * PIECE_HEIGHT,
            ),
            title: title.clone(),
            ground: Ground::Wall,
        });
    }
    let y = top + count.div_ceil(in_a_row) as f64 * PIECE_HEIGHT + 3.0;
    let (lines, size) = wrap_whole(&title, Typeface::Sans, size, inner.w);
    let bottom = y + lines.len() as f64 * size * LEADING;
    let at = Point::new(inner.x, y + size * 0.95);
    drawing
        .captions
        .extend(stack(lines, at, Anchor::Left, size, Voice::Note));
    bottom
}

/// Height of a row of pieces.
const PIECE_HEIGHT: f64 = 15.0;

/// The keys drawn at a place: as many as there is room for.
fn keys_at(stage: &Stage, place: Place) -> Vec<&KeyMark> {
    stage
        .keys
        .iter()
        .filter(|key| key.place == place)
        .take(MOST_KEYS)
        .collect()
}

/// A phone's name at its foot, with the keys it holds before it.
pub fn phone_foot(
    stage: &Stage,
    place: Place,
    phone: Area,
    size: f64,
    words: &impl Wording,
    drawing: &mut Drawing,
) {
    let keys = keys_at(stage, place);
    let key_room = match keys.len() {
        0 => 0.0,
        count => count as f64 * (KEY_SIZE.0 + KEY_GAP) + 4.0,
    };
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
    for (nth, key) in keys.into_iter().enumerate() {
        drawing.keys.push(KeyGlyph {
            at: Point::new(
                left + nth as f64 * (KEY_SIZE.0 + KEY_GAP),
                phone.bottom() - 19.0,
            ),
            title: words.key(key),
            ground: Ground::Wall,
        });
    }
    let at = Point::new(left + key_room + widest / 2.0, top + size * 0.95);
    drawing
        .captions
        .extend(stack(lines, at, Anchor::Middle, size, Voice::Place));
}
