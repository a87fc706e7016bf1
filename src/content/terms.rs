//! The words that are explained, and where they stand in a text.
//!
//! ```text
//! content/terms.toml ─► which there are ─┐
//! term-…, term-…-means, term-…-forms ────┴─► vocabulary ─► marked(text) ─► pieces
//! ```
//!
//! A term is found in a sentence by its forms, which are words of the language and so
//! stand in `definitions.ftl`; nobody has to mark where it occurs. Only words that the
//! text's own language explains are found: a sentence in one language is not explained
//! in another.

use super::Translator;

include!(concat!(env!("OUT_DIR"), "/terms.rs"));

/// A word that is explained, by its id in `content/terms.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(&'static str);

impl Term {
    /// All of them, in the order of the English alphabet.
    pub const ALL: &[Self] = TERMS;

    /// The term with this id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.0 == id)
    }

    /// Its id, as it stands in a link.
    pub const fn id(self) -> &'static str {
        self.0
    }

    /// The id of the message that is the word, as in a list of words.
    pub fn message(self) -> String {
        format!("term-{}", self.0)
    }

    /// What it is called, as in a list of words.
    pub fn name(self, words: &Translator) -> String {
        words.text(&self.message())
    }

    /// What it means.
    pub fn meaning(self, words: &Translator) -> String {
        words.text(&format!("term-{}-means", self.0))
    }
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they stand.
    Plain(&'a str),
    /// Words that are a form of a term.
    Explained(Term, &'a str),
}

/// The forms by which a language's terms are found.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// In small letters, the longest first. What means no term is left alone.
    forms: Vec<(String, Option<Term>)>,
}

impl Vocabulary {
    /// The forms of the terms that `words` explains in its own language.
    pub fn of(words: &Translator) -> Self {
        let mut forms = Vec::new();
        for term in Term::ALL.iter().copied() {
            for (part, meant) in [("forms", Some(term)), ("apart", None)] {
                let id = format!("term-{}-{part}", term.0);
                if words.has_own(&id) {
                    let said = words.text(&id).to_lowercase();
                    let said = said.split('|').map(str::trim);
                    let said = said.filter(|form| !form.is_empty());
                    forms.extend(said.map(|form| (form.to_owned(), meant)));
                }
            }
        }
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        Self { forms }
    }

    /// `text` in pieces: each term but `besides` is marked where it first stands.
    pub fn marked<'a>(&self, text: &'a str, besides: Option<Term>) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        let mut met: Vec<Term> = besides.into_iter().collect();
        let (mut plain, mut at) = (0, 0);
        while let Some(letter) = text[at..].chars().next() {
            let Some((length, meant)) = self.begins(text, at) else {
                at += letter.len_utf8();
                continue;
            };
            let end = at + length;
            if let Some(term) = meant.filter(|term| !met.contains(term)) {
                met.push(term);
                if plain < at {
                    pieces.push(Piece::Plain(&text[plain..at]));
                }
                pieces.push(Piece::Explained(term, &text[at..end]));
                plain = end;
            }
            at = end;
        }
        if plain < text.len() {
            pieces.push(Piece::Plain(&text[plain..]));
        }
        pieces
    }

    /// The longest form that stands as a word of its own at `at`: its length in
    /// `text`, and what it means.
    fn begins(&self, text: &str, at: usize) -> Option<(usize, Option<Term>)> {
        if text[..at].chars().next_back().is_some_and(is_of_a_word) {
            return None;
        }
        self.forms.iter().find_map(|(form, meant)| {
            let length = length_of(form, &text[at..])?;
            let after = text[at + length..].chars().next();
            (!after.is_some_and(is_of_a_word)).then_some((length, *meant))
        })
    }
}

/// How many bytes of `text` are `form`, whatever the size of their letters.
fn length_of(form: &str, text: &str) -> Option<usize> {
    let mut wanted = form.chars();
    let mut length = 0;
    let mut given = text.chars();
    while let Some(next) = wanted.next() {
        let letter = given.next()?;
        let mut small = letter.to_lowercase();
        if small.next() != Some(next) || small.any(|further| wanted.next() != Some(further)) {
            return None;
        }
        length += letter.len_utf8();
    }
    Some(length)
}

/// A hyphen joins: “end-to-end” is one word, and “low-key” has no key in it.
fn is_of_a_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '-'
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Piece, Term, Vocabulary};
    use crate::content::{Locale, Translator, pseudo};

    fn words() -> Translator {
        Translator::new(Locale::ENGLISH)
    }

    /// The terms marked in a text, as they stand there.
    fn marked(text: &str) -> Vec<(&'static str, String)> {
        let vocabulary = Vocabulary::of(&words());
        let pieces = vocabulary.marked(text, None);
        let explained = pieces.into_iter().filter_map(|piece| match piece {
            Piece::Explained(term, said) => Some((term.id(), said.to_owned())),
            Piece::Plain(_) => None,
        });
        explained.collect()
    }

    #[test]
    fn there_are_sixty_terms_and_each_is_explained_and_can_be_found() {
        assert_eq!(Term::ALL.len(), 60);
        let once: BTreeSet<&str> = Term::ALL.iter().map(|term| term.id()).collect();
        assert_eq!(once.len(), 60);
        let words = words();
        for term in Term::ALL {
            assert_eq!(Term::named(term.id()), Some(*term));
            for id in ["", "-means", "-forms"] {
                let id = format!("term-{}{id}", term.id());
                assert!(words.has(&id), "no words for {id}");
            }
        }
    }

    #[test]
    fn no_form_means_two_things_and_each_is_found_alone() {
        let vocabulary = Vocabulary::of(&words());
        let mut forms = BTreeSet::new();
        for (form, meant) in &vocabulary.forms {
            assert!(forms.insert(form), "“{form}” is a form of two terms");
            if let Some(term) = meant {
                assert_eq!(marked(form), [(term.id(), form.clone())]);
            }
        }
    }

    #[test]
    fn a_text_in_pieces_is_the_text() {
        let vocabulary = Vocabulary::of(&words());
        for text in [
            "",
            "key",
            "Keys, and METADATA; no more.",
            "İstanbul ẞ \u{301}key\u{301} 👩‍👩‍👧 TLS",
        ] {
            let whole: String = vocabulary
                .marked(text, None)
                .iter()
                .map(|piece| match piece {
                    Piece::Plain(said) | Piece::Explained(_, said) => *said,
                })
                .collect();
            assert_eq!(whole, text);
        }
    }

    #[test]
    fn the_longest_form_counts_and_each_term_once() {
        assert_eq!(
            marked("Key escrow leaves a key with somebody; that key, and the hash list."),
            [
                ("key-escrow", "Key escrow".to_owned()),
                ("key", "key".to_owned()),
                ("hash-list", "hash list".to_owned()),
            ]
        );
    }

    #[test]
    fn parts_of_words_and_phrases_that_mean_something_else_are_left_alone() {
        for text in [
            "A monkey on a keyboard.",
            "a low-key meeting",
            "Encryption-like",
            "a key to privacy",
        ] {
            assert_eq!(marked(text), [], "{text}");
        }
    }

    #[test]
    fn what_is_explained_already_is_not_explained_again() {
        let vocabulary = Vocabulary::of(&words());
        let key = Term::named("key");
        assert_eq!(vocabulary.marked("A key.", key), [Piece::Plain("A key.")]);
    }

    #[test]
    fn a_language_explains_only_what_it_has_words_for() {
        for locale in Locale::ALL.iter().chain(pseudo::ALL).copied() {
            let words = Translator::new(locale);
            let vocabulary = words.vocabulary();
            for term in Term::ALL.iter().copied() {
                let own = words.has_own(&format!("term-{}-forms", term.id()));
                let known = vocabulary.forms.iter().any(|form| form.1 == Some(term));
                assert_eq!(own, known, "{}: {}", locale.tag, term.id());
            }
        }
    }
}
