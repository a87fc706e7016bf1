//! What lies at a place, set into its box.

use super::advance::Typeface;
use super::direction::Direction;
use super::drawing::{Content, Ground, KEY_SIZE, KeyGlyph, Slip};
use super::hex_weave::weave;
use super::run::{Anchor, Run, Voice, stack};
use super::shape::{Area, Point};
use super::text_fit::{Fitted, LEADING, fit, wrap, wrap_whole};
use super::wording::Wording;
use crate::view::{Face, Place, Stage};

/// How a slip is set.
#[derive(Clone, Copy, Debug)]
pub struct SlipStyle {
    /// Sizes the words may take, largest first.
    pub words: &'static [f64],
    /// Size of the bytes.
    pub bytes: f64,
    /// Size of the heading, when the place's name is set on the slip.
    pub heading: Option<f64>,
    /// Air inside.
    pub padding: f64,
}

/// The slip at `place` in `area`, with the keys that sit there when it has a heading.
pub fn slip(
    stage: &Stage,
    place: Place,
    area: Area,
    style: SlipStyle,
    words: &impl Wording,
) -> Option<(Slip, Vec<KeyGlyph>)> {
    let station = stage
        .stations
        .iter()
        .find(|station| station.place == place)?;
    let inner = area.inset(style.padding);
    let keys = match style.heading {
        Some(_) => keys_on_heading(stage, place, &station.face, inner, words),
        None => Vec::new(),
    };
    let heading = match style.heading {
        Some(size) => heading(&words.place(place), size, inner, keys.len()),
        None => Vec::new(),
    };
    let used = match style.heading {
        Some(size) if !heading.is_empty() => heading.len() as f64 * size * LEADING + 5.0,
        _ => 0.0,
    };
    let body = Area::new(inner.x, inner.y + used, inner.w, (inner.h - used).max(0.0));
    let content = match &station.face {
        Face::Words(text) => set_words(text, body, style, words),
        Face::Sealed(bytes) => Content::Sealed(weave(&bytes.0, body, style.bytes)),
        Face::Empty => Content::Empty(note(&words.no_copy(), NOTE, body)),
        Face::Instead(instead) => {
            let size = style.words.last().copied().unwrap_or(NOTE);
            Content::Empty(note(&words.instead(*instead), size, body))
        }
    };
    Some((
        Slip {
            place,
            area,
            heading,
            content,
        },
        keys,
    ))
}

/// What a mark on this face is drawn on.
pub const fn ground(face: &Face) -> Ground {
    match face {
        Face::Words(_) => Ground::Lit,
        Face::Sealed(_) => Ground::Seal,
        Face::Empty | Face::Instead(_) => Ground::Wall,
    }
}

/// Key marks past this many would crowd out the heading.
const MOST_KEYS: usize = 2;

fn keys_on_heading(
    stage: &Stage,
    place: Place,
    face: &Face,
    inner: Area,
    words: &impl Wording,
) -> Vec<KeyGlyph> {
    stage
        .keys
        .iter()
        .filter(|key| key.place == place)
        .take(MOST_KEYS)
        .enumerate()
        .map(|(index, key)| KeyGlyph {
            at: Point::new(
                inner.right() - KEY_SIZE.0 - index as f64 * (KEY_SIZE.0 + 4.0),
                inner.y + 7.0,
            ),
            title: words.key(key),
            ground: ground(face),
        })
        .collect()
}

fn heading(text: &str, size: f64, inner: Area, keys: usize) -> Vec<Run> {
    let room = (inner.w - keys as f64 * (KEY_SIZE.0 + 4.0)).max(40.0);
    let (mut lines, mut size) = wrap_whole(text, Typeface::Sans, size, room);
    while lines.len() > 2 && size > 9.0 {
        size -= 0.5;
        lines = wrap(text, Typeface::Sans, size, room);
    }
    lines.truncate(3);
    stack(
        lines,
        Point::new(inner.x, inner.y + size * 0.92),
        Anchor::Left,
        size,
        Voice::Place,
    )
}

fn set_words(text: &str, body: Area, style: SlipStyle, words: &impl Wording) -> Content {
    let fitted = fit(text, Typeface::Serif, style.words, body.w, body.h);
    let leading = fitted.line_height();
    let count = fitted.lines.len() + usize::from(fitted.hidden_words > 0);
    let top = body.y + ((body.h - count as f64 * leading) / 2.0).max(0.0);
    let (x, anchor) = side(&fitted, body);
    let more = (fitted.hidden_words > 0).then(|| {
        let note = words.more_words(fitted.hidden_words);
        let size = fit_one_line(&note, body.w, 12.5);
        let y = top + fitted.lines.len() as f64 * leading + leading * 0.72;
        stack(vec![note], Point::new(x, y), anchor, size, Voice::Note)
    });
    let first = Point::new(x, top + leading * 0.76);
    let size = fitted.size;
    let direction = fitted.direction;
    let lines = stack(fitted.lines, first, anchor, size, Voice::Words)
        .into_iter()
        // A line of a right-to-left message stays right-to-left, whatever letter opens it.
        .map(|line| Run { direction, ..line })
        .collect();
    Content::Words {
        lines,
        more: more.and_then(|runs| runs.into_iter().next()),
    }
}

fn side(fitted: &Fitted, body: Area) -> (f64, Anchor) {
    match fitted.direction {
        Direction::Ltr => (body.x, Anchor::Left),
        Direction::Rtl => (body.right(), Anchor::Right),
    }
}

/// The largest size up to `size` at which `text` takes one line of `room`.
fn fit_one_line(text: &str, room: f64, size: f64) -> f64 {
    let wide = super::advance::width(text, Typeface::Sans, size);
    if wide <= room {
        size
    } else {
        size * room / wide
    }
}

/// Size of what is said where no copy lies.
const NOTE: f64 = 12.5;

fn note(text: &str, size: f64, body: Area) -> Vec<Run> {
    let (mut lines, size) = wrap_whole(text, Typeface::Sans, size, body.w);
    lines.truncate((body.h / (size * LEADING)).max(0.0) as usize);
    let top = body.y + (body.h - lines.len() as f64 * size * LEADING) / 2.0;
    let at = Point::new(body.centre().x, top + size * 0.95);
    stack(lines, at, Anchor::Middle, size, Voice::Note)
}
