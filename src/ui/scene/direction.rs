//! Which way a text runs: as the page does, or by the rule of HTML's `dir="auto"`.

use crate::content;

/// Which way a text runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The direction of the first strong letter of `text`; left to right when there is none.
    pub fn of(text: &str) -> Self {
        text.chars().find_map(strong).unwrap_or_default()
    }

    /// The value of the SVG attribute `direction`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl From<content::Direction> for Direction {
    fn from(page: content::Direction) -> Self {
        match page {
            content::Direction::LeftToRight => Self::Ltr,
            content::Direction::RightToLeft => Self::Rtl,
        }
    }
}

fn strong(letter: char) -> Option<Direction> {
    match letter as u32 {
        0x0590..=0x08ff
        | 0xfb1d..=0xfdff
        | 0xfe70..=0xfeff
        | 0x10800..=0x10fff
        | 0x1e800..=0x1efff => letter.is_alphabetic().then_some(Direction::Rtl),
        _ => letter.is_alphabetic().then_some(Direction::Ltr),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_strong_letter_decides() {
        assert_eq!(Direction::of("18:00 نلتقي at six"), Direction::Rtl);
        assert_eq!(Direction::of("Six نلتقي"), Direction::Ltr);
        assert_eq!(Direction::of("18:00 🙂"), Direction::Ltr);
    }
}
