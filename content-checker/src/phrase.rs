//! Whether a phrase stands in a text as words of its own, whatever the size of letters.

/// Whether it does.
pub fn stands_in(phrase: &str, text: &str) -> bool {
    let plain = |text: &str| {
        let blanks = text.to_lowercase().replace(['‑', '-'], " ");
        blanks.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (phrase, text) = (plain(phrase), plain(text));
    let is_whole = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        ![before, after]
            .into_iter()
            .flatten()
            .any(char::is_alphanumeric)
    };
    !phrase.is_empty() && text.match_indices(&phrase).any(|(at, _)| is_whole(at))
}

#[cfg(test)]
mod tests {
    use super::stands_in;

    #[test]
    fn a_phrase_is_found_across_lines_hyphens_and_capitals() {
        assert!(stands_in("back door", "A Back-\ndoor."));
        assert!(stands_in("blind", "turns blind"));
    }

    #[test]
    fn a_part_of_a_word_is_no_phrase() {
        assert!(!stands_in("blind", "a blindfold"));
        assert!(!stands_in("", "anything"));
    }
}
