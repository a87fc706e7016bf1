//! The line that a teacher puts below the safeguarding note: whom to turn to.
//!
//! Plain text on one line, of limited length, wherever it comes from: a form on the
//! page, a link, or what the browser kept. It is never anything but text.

use yew::AttrValue;

/// How many characters the line has at most.
pub const LONGEST_HELP: usize = 200;

/// The line in a text that somebody gave; none where there is nothing to read in it.
pub fn line(given: &str) -> Option<AttrValue> {
    let words: Vec<&str> = given
        .split(|sign: char| sign.is_whitespace() || sign.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let line: String = words.join(" ").chars().take(LONGEST_HELP).collect();
    (!line.is_empty()).then(|| line.into())
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_HELP, line};

    #[test]
    fn a_text_becomes_one_line_of_limited_length() {
        let said = line(" Ms Adler,\n room\t12\u{0} ").unwrap_or_default();
        assert_eq!(&*said, "Ms Adler, room 12");
        let long = line(&"é".repeat(LONGEST_HELP + 1)).unwrap_or_default();
        assert_eq!(long.chars().count(), LONGEST_HELP);
    }

    #[test]
    fn where_there_is_nothing_to_read_there_is_no_line() {
        for given in ["", "  \n", "\u{0}"] {
            assert_eq!(line(given), None, "{given:?}");
        }
    }
}
