//! Advances of Cyrillic letters, U+0400 to U+045F, in hundredths of an em.
//!
//! The page's sans has no Cyrillic, so a reader's own face stands in: each
//! number is the widest of Noto, Liberation and DejaVu (the serif: Noto,
//! Liberation and Source Serif 4).

use super::advance::Typeface;

/// The advance of `code`, when it is one of these letters.
pub fn of(code: u32, face: Typeface) -> Option<f64> {
    let table = match face {
        Typeface::Serif => &SERIF,
        Typeface::Sans | Typeface::Mono => &SANS,
        Typeface::SansBold => &SANS_BOLD,
    };
    let at = usize::try_from(code.checked_sub(0x400)?).ok()?;
    table.get(at).copied().map(f64::from)
}

#[rustfmt::skip]
const SERIF: [u8; 96] = [
    64,64,77,58,67,56,38,38,39,93,103,83,70,81,71,79,73,64,67,58,73,64,98,61,
    81,81,70,71,94,82,75,79,63,67,64,71,80,73,79,76,108,108,73,95,62,67,104,69,
    57,58,60,48,60,54,88,48,69,69,62,63,79,69,58,67,63,52,56,59,84,58,68,64,
    95,95,71,83,60,52,86,58,54,54,62,48,52,47,33,33,31,86,91,65,62,69,59,68,
];
#[rustfmt::skip]
const SANS: [u8; 96] = [
    67,67,87,61,72,67,34,34,50,110,105,86,71,77,64,76,69,69,69,61,79,67,108,65,
    77,77,71,76,91,76,79,76,67,73,62,64,87,69,78,70,107,110,84,89,69,72,108,73,
    62,62,59,53,70,62,91,54,65,65,61,64,76,66,62,66,64,55,59,60,86,60,69,62,
    92,95,71,79,60,55,85,61,62,62,63,53,55,53,28,28,28,91,90,66,61,65,60,66,
];
#[rustfmt::skip]
const SANS_BOLD: [u8; 96] = [
    69,69,89,64,74,73,39,39,56,116,113,88,82,84,78,84,78,77,77,64,90,69,123,72,
    84,84,82,84,100,84,86,84,74,74,69,78,100,78,93,81,124,133,94,104,77,74,118,78,
    68,70,64,53,81,68,100,59,72,72,68,74,85,70,69,70,72,60,58,66,100,65,75,69,
    107,111,76,91,64,60,98,65,68,68,72,53,60,60,35,35,35,100,96,74,68,72,66,70,
];
