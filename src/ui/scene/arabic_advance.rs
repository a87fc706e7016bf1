//! Advances of Arabic letters, in hundredths of an em.
//!
//! A letter that joins the next is narrower than one that ends a stroke, so
//! each has two advances. Each is the widest of Noto Sans Arabic, DejaVu Sans
//! and Noto Naskh Arabic, shaped: the page ships no Arabic face and cannot know
//! which the reader's is.

use super::advance::Typeface;

/// The advance of `letter` before `next`, when it is Arabic.
pub fn of(letter: char, next: Option<char>, face: Typeface) -> Option<f64> {
    let code = letter as u32;
    if is_mark(code) {
        return Some(0.0);
    }
    let (joined, last) = match code {
        0x621..=0x64a => *table(face).get((code - 0x621) as usize)?,
        0x60c | 0x61b | 0x66b | 0x66c | 0x6d4 => (40, 40),
        0x61f | 0x66a | 0x660..=0x669 | 0x6f0..=0x6f9 => (61, 61),
        0x600..=0x6ff | 0x750..=0x77f | 0x8a0..=0x8c7 | 0xfb50..=0xfdff | 0xfe70..=0xfefe => {
            (72, 118)
        }
        _ => return None,
    };
    let joins = next.is_some_and(|next| is_letter(next) && next != HAMZA);
    Some(f64::from(if joins { joined } else { last }))
}

/// Stands alone: what is before it does not join.
const HAMZA: char = 'ء';

const fn table(face: Typeface) -> &'static [(u8, u8); 42] {
    match face {
        Typeface::SansBold => &BOLD,
        Typeface::Serif | Typeface::Sans | Typeface::Mono => &REGULAR,
    }
}

/// Vowel signs and other marks: they take no room of their own.
const fn is_mark(code: u32) -> bool {
    matches!(code, 0x610..=0x61a | 0x64b..=0x65f | 0x670 | 0x6d6..=0x6dc | 0x6df..=0x6e4
        | 0x6e7 | 0x6e8 | 0x6ea..=0x6ed | 0x8d3..=0x8ff)
}

const fn is_letter(letter: char) -> bool {
    matches!(letter as u32, 0x620..=0x64a | 0x66e..=0x6d3 | 0x6fa..=0x6ff | 0x750..=0x77f
        | 0x8a0..=0x8c7)
}

/// U+0621 to U+064A: joined to the next, and not.
#[rustfmt::skip]
const REGULAR: [(u8, u8); 42] = [
    (48,48),(31,31),(31,31),(52,52),(31,31),(35,84),(31,31),(35,110),(54,54),(38,110),
    (38,110),(67,67),(67,67),(67,67),(54,54),(54,54),(56,56),(56,56),(90,128),(90,128),
    (95,136),(95,136),(83,95),(83,95),(60,61),(53,61),(51,98),(51,98),(36,76),(38,76),
    (38,76),(30,30),(51,110),(51,84),(56,93),(34,76),(58,67),(35,77),(58,54),(52,52),
    (35,84),(38,84),
];
#[rustfmt::skip]
const BOLD: [(u8, u8); 42] = [
    (52,52),(38,38),(38,38),(63,63),(38,38),(41,92),(38,38),(41,115),(61,61),(41,115),
    (41,115),(73,74),(73,74),(73,74),(58,58),(58,58),(63,63),(63,63),(102,144),(102,144),
    (101,145),(101,145),(98,108),(98,108),(69,69),(69,69),(51,96),(51,96),(39,83),(41,83),
    (41,83),(35,35),(72,120),(72,91),(59,98),(41,90),(68,79),(41,90),(70,61),(63,63),
    (41,102),(41,102),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn sans(letter: char, next: char) -> Option<f64> {
        of(letter, Some(next), Typeface::Sans)
    }

    #[test]
    fn a_letter_that_joins_the_next_is_narrower() {
        assert!(sans('ب', 'ا') < sans('ب', ' '));
        assert_eq!(sans('ب', 'ء'), of('ب', None, Typeface::Sans));
    }

    #[test]
    fn a_letter_that_never_joins_is_as_wide_everywhere() {
        assert_eq!(sans('ا', 'ب'), sans('ا', ' '));
    }

    #[test]
    fn vowel_signs_take_no_room() {
        assert_eq!(sans('\u{64e}', 'ب'), Some(0.0));
    }
}
