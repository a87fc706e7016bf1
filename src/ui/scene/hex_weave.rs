//! Sealed bytes as a texture: rows of hex in three tones by value.
//!
//! Each row is three texts, one per tone, laid over each other: a byte of
//! another tone leaves three spaces. Three nodes a row instead of one a byte.

use super::shape::Area;

/// Below this a byte is faint, below the next it is middling, else strong.
const TONES: [u8; 2] = [86, 171];

/// A piece of hex texture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weave {
    /// Left edge of the first byte.
    pub x: f64,
    /// Base line of the first row.
    pub y: f64,
    /// Distance between base lines.
    pub line_height: f64,
    /// Type size.
    pub size: f64,
    /// The width every row is made to take.
    pub row_width: f64,
    /// Rows, each in three tones.
    pub rows: Vec<[String; 3]>,
}

/// As many whole rows of `bytes` as `area` holds; the bytes repeat when they are too few.
pub fn weave(bytes: &[u8], area: Area, size: f64) -> Weave {
    let step = size * 0.62;
    let line_height = size * 1.4;
    // A byte is two digits and a space; the last space is not needed.
    let columns = ((area.w / step + 1.0) / 3.0).max(0.0) as usize;
    let rows = (area.h / line_height).max(0.0) as usize;
    if bytes.is_empty() || columns == 0 || rows == 0 {
        return Weave::default();
    }
    let letters = columns * 3 - 1;
    let row_width = letters as f64 * step;
    let mut source = bytes.iter().copied().cycle();
    Weave {
        x: area.x + (area.w - row_width) / 2.0,
        y: area.y + (area.h - rows as f64 * line_height) / 2.0 + line_height * 0.74,
        line_height,
        size,
        row_width,
        rows: (0..rows).map(|_| row(&mut source, columns)).collect(),
    }
}

fn row(source: &mut impl Iterator<Item = u8>, columns: usize) -> [String; 3] {
    let mut tones: [String; 3] = Default::default();
    for (column, byte) in source.take(columns).enumerate() {
        for (index, tone) in tones.iter_mut().enumerate() {
            if column > 0 {
                tone.push('\u{a0}');
            }
            if index == tone_of(byte) {
                tone.push_str(&format!("{byte:02x}"));
            } else {
                tone.push_str("\u{a0}\u{a0}");
            }
        }
    }
    tones
}

fn tone_of(byte: u8) -> usize {
    TONES.iter().filter(|&&edge| byte >= edge).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area::new(0.0, 0.0, 200.0, 50.0);

    #[test]
    fn every_byte_has_one_tone_by_its_value() {
        let woven = weave(&[0, 85, 86, 170, 171, 255], AREA, 11.0);
        let first = &woven.rows[0];
        assert!(first[0].starts_with("00\u{a0}55\u{a0}\u{a0}"));
        assert!(first[1].contains("56\u{a0}aa"));
        assert!(first[2].contains("ab\u{a0}ff"));
    }

    #[test]
    fn the_three_tones_of_a_row_are_equally_long() {
        for [faint, middling, strong] in weave(b"sightlines", AREA, 11.0).rows {
            assert_eq!(faint.chars().count(), middling.chars().count());
            assert_eq!(faint.chars().count(), strong.chars().count());
        }
    }

    #[test]
    fn no_bytes_no_texture() {
        assert!(weave(&[], AREA, 11.0).rows.is_empty());
    }
}
