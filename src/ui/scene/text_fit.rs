//! A text into a box: as large as it may be, in whole lines, never cut inside a word.

use super::advance::Typeface;
use super::direction::Direction;
use super::line_break::{Line, break_lines, keeps_words_whole};

/// Line height over size.
pub const LEADING: f64 = 1.28;

/// More text than any face can show is not even broken into lines.
const LONGEST_LAID_OUT: usize = 1200;

/// A text laid into a box.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fitted {
    /// The size chosen.
    pub size: f64,
    /// Whole lines.
    pub lines: Vec<String>,
    /// Words of the text that are not in `lines`; the box keeps one line free to say so.
    pub hidden_words: usize,
    /// Which way the text runs.
    pub direction: Direction,
}

impl Fitted {
    /// Distance between base lines.
    pub fn line_height(&self) -> f64 {
        self.size * LEADING
    }
}

/// Sets `text` in the largest of `sizes` (largest first) at which all of it fits
/// `room` by `height`; at the smallest, as many whole lines as leave one line for the rest.
pub fn fit(text: &str, face: Typeface, sizes: &[f64], room: f64, height: f64) -> Fitted {
    let direction = Direction::of(text);
    let total = text.split_whitespace().count();
    let start: String = text.chars().take(LONGEST_LAID_OUT).collect();
    let whole = start.len() == text.len();
    let mut fitted = Fitted {
        direction,
        ..Fitted::default()
    };
    for &size in sizes {
        let lines = break_lines(&start, face, size, room);
        let most = lines_in(height, size);
        fitted.size = size;
        if whole && lines.len() <= most {
            fitted.lines = texts(lines);
            fitted.hidden_words = 0;
            return fitted;
        }
        let kept: Vec<Line> = lines.into_iter().take(most.saturating_sub(1)).collect();
        let shown: usize = kept.iter().map(|line| line.words).sum();
        fitted.hidden_words = total.saturating_sub(shown).max(1);
        fitted.lines = texts(kept);
    }
    fitted
}

/// `text` in at most `most` lines of `room`; `None` when it needs more.
pub fn wrap_within(
    text: &str,
    face: Typeface,
    size: f64,
    room: f64,
    most: usize,
) -> Option<Vec<String>> {
    let lines = break_lines(text, face, size, room);
    (lines.len() <= most).then(|| texts(lines))
}

/// Like [`wrap_within`], with lines about equally long: no word is left alone on the last.
pub fn wrap_evenly(
    text: &str,
    face: Typeface,
    size: f64,
    room: f64,
    most: usize,
) -> Option<Vec<String>> {
    let mut lines = wrap_within(text, face, size, room, most)?;
    for tenths in (5..10).rev() {
        let narrower = room * f64::from(tenths) / 10.0;
        if !keeps_words_whole(text, face, size, narrower) {
            break;
        }
        match wrap_within(text, face, size, narrower, lines.len()) {
            Some(even) => lines = even,
            None => break,
        }
    }
    Some(lines)
}

/// `text` wrapped to `room`, however many lines that takes.
pub fn wrap(text: &str, face: Typeface, size: f64, room: f64) -> Vec<String> {
    texts(break_lines(text, face, size, room))
}

/// The smallest share of its size a text shrinks to before one of its words is cut.
const SMALLEST: f64 = 0.7;

/// As [`wrap`], set smaller when a word would be cut otherwise; gives the size as well.
pub fn wrap_whole(text: &str, face: Typeface, size: f64, room: f64) -> (Vec<String>, f64) {
    let mut fitting = size;
    while fitting - 0.5 > size * SMALLEST && !keeps_words_whole(text, face, fitting, room) {
        fitting -= 0.5;
    }
    (wrap(text, face, fitting, room), fitting)
}

fn lines_in(height: f64, size: f64) -> usize {
    // The count of whole lines: truncation is the point.
    (height / (size * LEADING) + 1e-6).max(0.0) as usize
}

fn texts(lines: Vec<Line>) -> Vec<String> {
    lines.into_iter().map(|line| line.text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: [f64; 3] = [20.0, 16.0, 13.0];

    #[test]
    fn a_short_message_is_set_large_and_whole() {
        let fitted = fit("At six.", Typeface::Serif, &SIZES, 130.0, 100.0);
        assert_eq!(
            (fitted.size, fitted.lines.len(), fitted.hidden_words),
            (20.0, 1, 0)
        );
    }

    #[test]
    fn a_long_message_counts_the_words_it_hides() {
        let text = "one two three four ".repeat(200);
        let fitted = fit(&text, Typeface::Serif, &SIZES, 130.0, 100.0);
        let shown: usize = fitted
            .lines
            .iter()
            .map(|line| line.split(' ').count())
            .sum();
        assert_eq!(fitted.size, 13.0);
        assert_eq!(shown + fitted.hidden_words, 800);
        assert!(fitted.lines.len() < lines_in(100.0, 13.0));
    }

    #[test]
    fn an_unbroken_word_that_does_not_fit_is_one_hidden_word() {
        let fitted = fit(&"w".repeat(400), Typeface::Serif, &SIZES, 130.0, 100.0);
        assert_eq!(fitted.hidden_words, 1);
    }

    #[test]
    fn no_word_is_left_alone_on_the_last_line() {
        let text = "only with the storage key, if it happens";
        let lines = wrap_evenly(text, Typeface::Sans, 10.0, 180.0, 3).unwrap_or_default();
        let plain = wrap(text, Typeface::Sans, 10.0, 180.0);
        assert_eq!((plain.len(), lines.len()), (2, 2));
        assert_eq!(plain[1], "happens");
        assert!(lines[1].len() > 12, "{lines:?}");
    }

    #[test]
    fn an_empty_message_needs_no_lines() {
        assert_eq!(
            fit("", Typeface::Serif, &SIZES, 130.0, 100.0).lines.len(),
            0
        );
    }
}
