//! Languages nobody speaks, made from English to see whether the page bears
//! what a real one may bring. No build that readers get offers them.

use super::locale::{Direction, Locale, Status};

/// English, 40 % longer.
pub const LENGTHENED: Locale = Locale {
    tag: "en-XA",
    name: "Lengthened",
    direction: Direction::LeftToRight,
    status: Status::Complete,
};

/// English as if written from right to left.
pub const MIRRORED: Locale = Locale {
    tag: "ar-XB",
    name: "Mirrored",
    direction: Direction::RightToLeft,
    status: Status::Complete,
};

/// English with markup in every message, and with messages missing.
pub const MARKED_UP: Locale = Locale {
    tag: "en-XC",
    name: "Marked up",
    direction: Direction::LeftToRight,
    status: Status::Partial,
};

/// All of them.
pub const ALL: &[Locale] = &[LENGTHENED, MIRRORED, MARKED_UP];

#[cfg(not(target_arch = "wasm32"))]
pub(super) use native::made;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use fluent_syntax::parser::parse;
    use fluent_syntax::serializer::serialize;

    use super::{LENGTHENED, MARKED_UP, MIRRORED};
    use crate::content::Locale;

    /// Messages with this beginning are missing from the partial one.
    const MISSING: &str = "fact-";

    /// What [`MARKED_UP`] puts around every text: it must never become an element.
    const MARKUP: (&str, &str) = ("<b title=\"&\">", "</b>");

    /// The words of the pseudo-locale `locale`, from those of English.
    pub fn made(locale: Locale, english: &str) -> String {
        let mut whole = parse(english.to_owned()).unwrap_or_else(|(rest, _)| rest);
        for entry in &mut whole.body {
            let pattern = match entry {
                // These are read by the program and not by readers.
                Entry::Message(message) if message.id.name.starts_with("locale-") => continue,
                Entry::Message(message) => message.value.as_mut(),
                Entry::Term(term) => Some(&mut term.value),
                _ => None,
            };
            if let Some(pattern) = pattern {
                change(pattern, locale);
                if locale == MARKED_UP && matches!(entry, Entry::Message(_)) {
                    mark(entry);
                }
            }
        }
        if locale == MARKED_UP {
            whole.body.retain(|entry| match entry {
                Entry::Message(message) => !message.id.name.starts_with(MISSING),
                _ => true,
            });
        }
        serialize(&whole)
    }

    /// Changes every text of a pattern, those inside its selections too.
    fn change(pattern: &mut Pattern<String>, locale: Locale) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = changed(value, locale),
                PatternElement::Placeable { expression } => change_inside(expression, locale),
            }
        }
    }

    fn change_inside(expression: &mut Expression<String>, locale: Locale) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    change(&mut variant.value, locale);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                change_inside(expression, locale);
            }
            Expression::Inline(_) => {}
        }
    }

    fn changed(text: &str, locale: Locale) -> String {
        match locale {
            LENGTHENED => text
                .split_inclusive(char::is_whitespace)
                .map(longer)
                .collect(),
            MIRRORED => text.chars().map(as_hebrew).collect(),
            _ => text.to_owned(),
        }
    }

    /// A word with two fifths more letters, and the blank after it.
    fn longer(word: &str) -> String {
        let letters = word.trim_end();
        let blank = &word[letters.len()..];
        let count = letters.chars().filter(|sign| sign.is_alphabetic()).count();
        format!("{letters}{}{blank}", "ō".repeat((count * 2).div_ceil(5)))
    }

    /// A letter of a script that runs from right to left, for each of ours.
    fn as_hebrew(letter: char) -> char {
        const LETTERS: [char; 13] = [
            'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט', 'כ', 'ל', 'מ', 'ש',
        ];
        if letter.is_ascii_alphabetic() {
            let place = usize::from(letter.to_ascii_lowercase() as u8 - b'a');
            LETTERS[place % LETTERS.len()]
        } else {
            letter
        }
    }

    /// Puts a whole message between markup.
    fn mark(entry: &mut Entry<String>) {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &mut message.value
        {
            let text = |value: &str| PatternElement::TextElement {
                value: value.to_owned(),
            };
            pattern.elements.insert(0, text(MARKUP.0));
            pattern.elements.push(text(MARKUP.1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LENGTHENED, MARKED_UP, MIRRORED, made};

    const ENGLISH: &str = "locale-name = English\ntwelve = Twelve { $count ->\n    [one] letter\n   *[other] letters\n} here.\nfact-size = Size\n";

    #[test]
    fn words_grow_by_two_fifths() {
        let words = made(LENGTHENED, ENGLISH);
        assert!(words.contains("Twelveōōō"), "{words}");
        assert!(words.contains("lettersōōō"), "{words}");
        assert!(words.contains("locale-name = English"), "{words}");
    }

    #[test]
    fn letters_change_script_and_variables_do_not() {
        let words = made(MIRRORED, ENGLISH);
        assert!(words.contains("$count"), "{words}");
        assert!(!words.contains("Twelve"), "{words}");
    }

    #[test]
    fn the_marked_up_language_lacks_some_messages() {
        let words = made(MARKED_UP, ENGLISH);
        assert!(words.contains("<b title=\"&\">Twelve"), "{words}");
        assert!(!words.contains("fact-size"), "{words}");
    }
}
