//! Where a line may end: the pieces of a text that stay together if they can.

use unicode_segmentation::UnicodeSegmentation;

/// Something that stays together if it can.
pub struct Piece<'text> {
    /// What it says.
    pub text: &'text str,
    /// Whether a space stood before it.
    pub spaced: bool,
    /// Whether a word ends with it.
    pub ends_word: bool,
    /// Whether it shows a hyphen when a line ends after it.
    pub hyphen: bool,
}

/// Where a translator allows a long word to be broken.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// The pieces of `text`, in order.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    for word in text.split(|letter: char| letter.is_whitespace() && letter != '\u{a0}') {
        let mut start = 0;
        let mut spaced = true;
        for (at, grapheme) in word.grapheme_indices(true) {
            let hyphen = grapheme.starts_with(SOFT_HYPHEN);
            let after_hyphen = ends_a_part(&word[start..at]) && begins_a_part(&word[at..]);
            if at > start && (hyphen || after_hyphen || breaks_anywhere(grapheme)) {
                found.push(Piece {
                    text: &word[start..at],
                    spaced,
                    ends_word: false,
                    hyphen,
                });
                spaced = false;
                start = at;
            }
            if hyphen {
                start += grapheme.len();
            }
        }
        if start < word.len() {
            found.push(Piece {
                text: &word[start..],
                spaced,
                ends_word: true,
                hyphen: false,
            });
        }
    }
    found
}

/// Letters that have to stand on either side of a hyphen a line may end after: “Wi-Fi” stays whole.
const LEAST_PART: usize = 3;

/// Whether a line may end after `text` because a hyphen that is written ends it.
fn ends_a_part(text: &str) -> bool {
    text.strip_suffix(['-', '‐'])
        .is_some_and(|part| letters_at_end(part) >= LEAST_PART)
}

fn begins_a_part(text: &str) -> bool {
    text.chars()
        .take_while(|letter| letter.is_alphabetic())
        .count()
        >= LEAST_PART
}

fn letters_at_end(text: &str) -> usize {
    text.chars()
        .rev()
        .take_while(|letter| letter.is_alphabetic())
        .count()
}

/// Whether a line may end before this grapheme although no space stands there.
fn breaks_anywhere(grapheme: &str) -> bool {
    grapheme.chars().next().is_some_and(|letter| {
        matches!(letter as u32,
            0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff
            | 0x2e80..=0x2fff | 0x3040..=0x30ff | 0x3400..=0xa4cf | 0xac00..=0xd7ff
            | 0xf900..=0xfaff | 0x1f000..=0x1faff | 0x20000..=0x3ffff)
    })
}
