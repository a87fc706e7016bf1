//! Text into lines of a given width.
//!
//! Breaks between words; after hyphens; at soft hyphens; between ideographs and in other
//! scripts written without spaces; and, when one word alone is wider than a
//! line, between graphemes.

use unicode_segmentation::UnicodeSegmentation;

use super::advance::{Typeface, width};
use super::piece::pieces;

/// One line and what it took from the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// What is printed.
    pub text: String,
    /// How many words end on this line.
    pub words: usize,
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
    let mut line = Line::default();
    let mut used = 0.0;
    let mut hyphen = false;
    let space = width(" ", face, size);
    let hyphen_room = width("-", face, size);
    for piece in pieces(text) {
        let before = if piece.spaced && !line.text.is_empty() {
            space
        } else {
            0.0
        };
        let wide = width(piece.text, face, size);
        let after = if piece.hyphen { hyphen_room } else { 0.0 };
        if used + before + wide + after <= room {
            if before > 0.0 {
                line.text.push(' ');
            }
            line.text.push_str(piece.text);
            used += before + wide;
        } else {
            end_line(&mut line, hyphen && !piece.spaced, lines);
            used = 0.0;
            // Joined letters are narrower than the same letters one by one.
            let whole = wide + after <= room;
            if whole {
                line.text.push_str(piece.text);
                used = wide;
            }
            let alone = if whole { "" } else { piece.text };
            for grapheme in alone.graphemes(true) {
                let step = width(grapheme, face, size);
                if used + step > room {
                    end_line(&mut line, false, lines);
                    used = 0.0;
                }
                line.text.push_str(grapheme);
                used += step;
            }
        }
        hyphen = piece.hyphen;
        line.words += usize::from(piece.ends_word);
    }
    end_line(&mut line, false, lines);
}

fn end_line(line: &mut Line, hyphen: bool, lines: &mut Vec<Line>) {
    if line.text.is_empty() {
        return;
    }
    if hyphen {
        line.text.push('-');
    }
    lines.push(std::mem::take(line));
}

/// Whether `text` fits lines of `room` without a word being cut where nobody allowed it.
pub fn keeps_words_whole(text: &str, face: Typeface, size: f64, room: f64) -> bool {
    let hyphen = width("-", face, size);
    pieces(text).iter().all(|piece| {
        let after = if piece.hyphen { hyphen } else { 0.0 };
        width(piece.text, face, size) + after <= room
    })
}

#[cfg(test)]
mod tests {
    use super::super::piece::SOFT_HYPHEN;
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
        assert_eq!(printed("meet me at six", 60.0), ["meet me at", "six"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_and_nothing_is_lost() {
        let long = "w".repeat(400);
        let lines = printed(&long, 60.0);
        assert!(lines.len() > 10);
        assert_eq!(lines.concat(), long);
    }

    #[test]
    fn a_soft_hyphen_shows_only_where_it_breaks() {
        assert_eq!(
            printed("Datenbank\u{ad}diebstahl", 60.0),
            ["Datenbank-", "diebstahl"]
        );
        assert_eq!(
            printed("Datenbank\u{ad}diebstahl", 200.0),
            ["Datenbankdiebstahl"]
        );
        assert!(keeps_words_whole(
            "Datenbank\u{ad}diebstahl",
            Typeface::Sans,
            10.0,
            60.0
        ));
        assert!(!keeps_words_whole(
            "Datenbankdiebstahl",
            Typeface::Sans,
            10.0,
            60.0
        ));
    }

    #[test]
    fn a_line_may_end_after_a_written_hyphen_but_not_in_a_short_word() {
        assert_eq!(printed("Messenger-Dienst", 60.0), ["Messenger-", "Dienst"]);
        assert_eq!(printed("das Wi-Fi", 35.0), ["das", "Wi-Fi"]);
    }

    #[test]
    fn other_scripts_break_between_words() {
        let cyrillic = "само уз кључеве платформе";
        let arabic = "فقط مع مفاتيح المنصة أو هاتف";
        for text in [cyrillic, arabic] {
            let lines = printed(text, 70.0);
            assert!(lines.len() > 1, "{lines:?}");
            assert_eq!(lines.join(" "), text);
        }
    }

    #[test]
    fn a_joined_word_that_fits_its_line_is_not_taken_apart() {
        let word = "المستخدمين";
        let room = width(word, Typeface::Sans, 10.0) + 0.1;
        assert_eq!(printed(&format!("هاتف {word}"), room), ["هاتف", word]);
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
            let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace() && *letter != SOFT_HYPHEN && *letter != '-').count();
            let kept: usize = lines.iter().map(|line| letters(&line.text)).sum();
            prop_assert_eq!(kept, letters(&text));
        }
    }
}
