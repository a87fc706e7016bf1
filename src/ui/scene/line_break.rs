//! Text into lines of a given width.
//!
//! Breaks between words; between ideographs and other scripts written without
//! spaces; and, when one word alone is wider than a line, between graphemes.

use unicode_segmentation::UnicodeSegmentation;

use super::advance::{Typeface, width};

/// One line and what it took from the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What is printed.
    pub text: String,
    /// How many words end on this line.
    pub words: usize,
}

/// Something that stays together if it can.
struct Piece<'text> {
    text: &'text str,
    /// Whether a space stood before it.
    spaced: bool,
    /// Whether a word ends with it.
    ends_word: bool,
}

/// `text` in lines no wider than `room`, greedily; line ends typed by the writer are kept.
pub fn break_lines(text: &str, face: Typeface, size: f64, room: f64) -> Vec<Line> {
    let mut lines = Vec::new();
    for paragraph in text.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        break_paragraph(paragraph, face, size, room, &mut lines);
    }
    lines
}

fn break_paragraph(text: &str, face: Typeface, size: f64, room: f64, lines: &mut Vec<Line>) {
    let mut line = Line {
        text: String::new(),
        words: 0,
    };
    let mut used = 0.0;
    let space = width(" ", face, size);
    for piece in pieces(text) {
        let before = if piece.spaced && !line.text.is_empty() {
            space
        } else {
            0.0
        };
        let wide = width(piece.text, face, size);
        if used + before + wide <= room {
            if before > 0.0 {
                line.text.push(' ');
            }
            line.text.push_str(piece.text);
            used += before + wide;
        } else {
            if !line.text.is_empty() {
                lines.push(std::mem::replace(
                    &mut line,
                    Line {
                        text: String::new(),
                        words: 0,
                    },
                ));
            }
            used = 0.0;
            for grapheme in piece.text.graphemes(true) {
                let step = width(grapheme, face, size);
                if used + step > room && !line.text.is_empty() {
                    lines.push(std::mem::replace(
                        &mut line,
                        Line {
                            text: String::new(),
                            words: 0,
                        },
                    ));
                    used = 0.0;
                }
                line.text.push_str(grapheme);
                used += step;
            }
        }
        line.words += usize::from(piece.ends_word);
    }
    if !line.text.is_empty() {
        lines.push(line);
    }
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    for word in text.split(|letter: char| letter.is_whitespace() && letter != '\u{a0}') {
        let mut start = 0;
        let mut spaced = true;
        for (at, grapheme) in word.grapheme_indices(true) {
            if at > start && breaks_anywhere(grapheme) {
                found.push(Piece {
                    text: &word[start..at],
                    spaced,
                    ends_word: false,
                });
                spaced = false;
                start = at;
            }
        }
        if start < word.len() {
            found.push(Piece {
                text: &word[start..],
                spaced,
                ends_word: true,
            });
        }
    }
    found
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn printed(text: &str, room: f64) -> Vec<String> {
        break_lines(text, Typeface::Sans, 10.0, room)
            .into_iter()
            .map(|line| line.text)
            .collect()
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(printed("meet me at six", 50.0), ["meet me at", "six"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_and_nothing_is_lost() {
        let long = "w".repeat(400);
        let lines = printed(&long, 60.0);
        assert!(lines.len() > 10);
        assert_eq!(lines.concat(), long);
    }

    #[test]
    fn ideographs_break_without_spaces() {
        assert!(printed("今晩六時に古い図書館の前で会いましょう", 60.0).len() > 2);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room_and_no_letter_is_lost(
            text in "\\PC{0,80}", room in 30.0..200.0_f64,
        ) {
            let lines = break_lines(&text, Typeface::Serif, 12.0, room);
            for line in &lines {
                let single = line.text.graphemes(true).count() == 1;
                prop_assert!(single || width(&line.text, Typeface::Serif, 12.0) <= room + 1e-6);
            }
            let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).count();
            let kept: usize = lines.iter().map(|line| letters(&line.text)).sum();
            prop_assert_eq!(kept, letters(&text));
        }
    }
}
