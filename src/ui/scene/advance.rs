//! How wide text will be, before any browser has measured it.
//!
//! Advances of the page's own three faces, in hundredths of an em, with a
//! margin on top because a reader's browser may fall back to a wider face.
//! Scripts those faces lack have tables of their own, or a generous guess.
//! Erring wide costs a little air; erring narrow would make labels collide.

use unicode_segmentation::UnicodeSegmentation;

use super::{arabic_advance, cyrillic_advance};

/// Which of the three voices a text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typeface {
    /// Words that were read.
    Serif,
    /// The page speaking.
    Sans,
    /// The page speaking up.
    SansBold,
    /// Bytes.
    Mono,
}

/// Air kept for fallback faces: labels may not touch, words have their slip's padding as well.
const fn margin(face: Typeface) -> f64 {
    match face {
        Typeface::Serif => 1.02,
        Typeface::Sans | Typeface::SansBold | Typeface::Mono => 1.06,
    }
}

/// Advances for U+0020 to U+007E.
#[rustfmt::skip]
const SERIF: [u8; 95] = [
    24,30,39,54,52,92,73,19,36,36,46,54,31,33,31,35,53,53,53,53,53,53,53,53,53,53,31,31,54,54,54,42,
    85,70,65,66,74,63,61,71,81,38,39,70,62,93,76,73,62,73,69,54,63,75,70,100,67,66,58,34,35,34,54,52,
    41,54,61,52,61,53,37,55,63,33,30,59,33,94,64,58,62,59,46,46,36,62,56,82,56,57,49,36,30,36,54,
];
#[rustfmt::skip]
const SANS: [u8; 95] = [
    29,29,31,66,60,92,74,21,30,30,49,61,22,37,22,39,65,41,55,58,62,59,60,52,62,60,22,22,56,63,56,49,
    78,63,62,65,67,57,56,70,70,40,52,64,55,83,70,72,60,73,62,60,56,70,60,86,63,58,61,32,39,35,56,38,
    25,53,57,49,57,54,32,56,56,26,25,50,27,85,56,55,57,58,35,48,33,55,47,69,49,45,47,35,24,35,56,
];
#[rustfmt::skip]
const SANS_BOLD: [u8; 95] = [
    31,31,38,75,61,97,73,21,33,33,49,60,27,38,27,44,66,44,58,60,63,61,63,54,63,58,27,27,57,62,57,54,
    79,68,64,66,69,60,57,72,71,43,56,66,56,86,72,75,63,76,65,61,60,69,64,89,68,64,62,34,44,35,58,40,
    29,55,60,51,60,56,36,59,57,30,26,55,31,88,57,58,60,60,38,51,37,57,52,74,54,52,50,38,26,38,55,
];
const MONO: f64 = 64.0;

/// The width of `text` at `size`, in the unit of `size`.
pub fn width(text: &str, face: Typeface, size: f64) -> f64 {
    let mut graphemes = text.graphemes(true).peekable();
    let mut hundredths = 0.0;
    while let Some(grapheme) = graphemes.next() {
        let next = graphemes.peek().and_then(|next| next.chars().next());
        hundredths += grapheme_advance(grapheme, next, face);
    }
    hundredths / 100.0 * size * margin(face)
}

/// Marks share the space of their letter; an emoji sequence is one emoji.
fn grapheme_advance(grapheme: &str, next: Option<char>, face: Typeface) -> f64 {
    let emoji = grapheme.contains(['\u{fe0f}', '\u{200d}', '\u{20e3}']);
    let widest = grapheme
        .chars()
        .map(|letter| advance(letter, next, face))
        .fold(0.0, f64::max);
    if emoji { widest.max(140.0) } else { widest }
}

fn advance(letter: char, next: Option<char>, face: Typeface) -> f64 {
    let code = letter as u32;
    // No monospaced Arabic is the page's: a face for words stands in.
    if let Some(arabic) = arabic_advance::of(letter, next, face) {
        return arabic;
    }
    if face == Typeface::Mono && code < 0x2000 {
        return MONO;
    }
    if (0x20..0x7f).contains(&code) {
        let table = match face {
            Typeface::Serif => &SERIF,
            Typeface::Sans | Typeface::Mono => &SANS,
            Typeface::SansBold => &SANS_BOLD,
        };
        return f64::from(table[(code - 0x20) as usize]);
    }
    if let Some(cyrillic) = cyrillic_advance::of(code, face) {
        return cyrillic;
    }
    match code {
        0..0x20 | 0x7f..0xa0 | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f => 0.0,
        0x00a0..=0x017f if letter.is_lowercase() => 63.0,
        0x00a0..=0x017f if letter.is_uppercase() => 80.0,
        0x00a0..=0x00bf | 0x2010 | 0x2018..=0x201f => 48.0,
        0x0300..=0x036f | 0xfe00..=0xfe0f => 0.0,
        0x0370..=0x058f if letter.is_lowercase() => 76.0,
        0x0370..=0x058f => 92.0,
        0x0591..=0x05c7 if !letter.is_alphabetic() => 0.0,
        0x0590..=0x08ff | 0xfb1d..=0xfb4f => 72.0,
        0x0900..=0x0fff => 92.0,
        0x1100..=0x11ff | 0x2e80..=0xa4cf | 0xac00..=0xd7ff | 0xf900..=0xfaff => 103.0,
        0xff00..=0xffef | 0x20000..=0x3ffff => 103.0,
        0x1f000..=0x1faff | 0x2600..=0x27bf => 140.0,
        _ => 92.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_with_marks_is_as_wide_as_the_letter() {
        let plain = width("e", Typeface::Serif, 10.0);
        assert!((width("e\u{301}", Typeface::Serif, 10.0) - plain).abs() < 1e-9);
    }

    /// What a shaper measured at size 100, in the widest of the usual faces.
    const MEASURED: [(&str, f64, f64); 6] = [
        ("فقط مع مفاتيح المنصة أو هاتف", 1293.0, 1570.0),
        ("لا يمكنها القراءة", 659.0, 802.0),
        ("سارق قاعدة البيانات", 848.0, 1007.0),
        ("само уз кључеве платформе", 1507.0, 1662.0),
        ("чита ако се догоди", 1017.0, 1121.0),
        ("Полиција с налогом за садржај", 1653.0, 1827.0),
    ];

    #[test]
    fn words_in_other_scripts_are_never_thought_narrower_than_they_are() {
        for (text, sans, bold) in MEASURED {
            let (plain, strong) = (
                width(text, Typeface::Sans, 100.0),
                width(text, Typeface::SansBold, 100.0),
            );
            assert!(
                plain >= sans && plain <= 1.5 * sans,
                "{text}: {plain} for {sans}"
            );
            assert!(
                strong >= bold && strong <= 1.5 * bold,
                "{text}: {strong} for {bold}"
            );
        }
    }

    #[test]
    fn an_unknown_script_is_thought_wide() {
        for text in ["ሰላም", "ⴰⵣⵓⵍ", "ᏣᎳᎩ"] {
            let letters = text.chars().count() as f64;
            assert!(width(text, Typeface::Sans, 10.0) >= 8.0 * letters, "{text}");
        }
    }

    #[test]
    fn a_family_emoji_counts_once() {
        let family = width("👩‍👩‍👧‍👦", Typeface::Serif, 10.0);
        assert!(family < 2.0 * width("👩", Typeface::Serif, 10.0));
    }
}
