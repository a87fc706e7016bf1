//! The words of one language as one Fluent text.
//!
//! ```text
//! locales/de/*.ftl ──► own words ─┐
//! locales/en/*.ftl ──► what those lack ─┴─► lexicon ─► translator
//! ```
//!
//! What a partial language lacks is added in English below a divider, message
//! by message, since English sentences need English plurals. The page loads a
//! lexicon as a file of its own; native programs make it when asked.

#[cfg(not(target_arch = "wasm32"))]
pub use native::{Extent, kinds_with_words, lexicon, lexicon_on};

/// The line between a language's own words and the English ones it lacks.
pub(super) const DIVIDER: &str = "### english";

/// The line between one lexicon and a further one of the same language.
pub(super) const NEXT: &str = "### next";

/// The two parts of a lexicon: own words, and English ones where any are lacking.
pub(super) fn parts(lexicon: &str) -> (&str, Option<&str>) {
    match lexicon.split_once(DIVIDER) {
        Some((own, english)) => (own, Some(english)),
        None => (lexicon, None),
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::{Entry, Resource};
    use fluent_syntax::parser::parse;
    use fluent_syntax::serializer::serialize;

    use super::{DIVIDER, NEXT};
    use crate::content::{Locale, pseudo};

    /// Files whose words no program says: they stand in pages before it runs, or in
    /// pages and documents without one.
    const WITHOUT_A_PROGRAM: [&str; 4] = ["shell.ftl", "built.ftl", "embeds.ftl", "link-parts.ftl"];

    /// The words that only pages of some kinds say: the kind, as in a link, and the
    /// files in a language's folder.
    const OF_SOME_KINDS: [(&str, &[&str]); 7] = [
        ("compare", &["views.ftl"]),
        (
            "build",
            &[
                "build-page.ftl",
                "search.ftl",
                "views.ftl",
                "workarounds.ftl",
            ],
        ),
        // It has the menu of designs that the page of comparison has.
        ("time", &["time.ftl", "views.ftl"]),
        (
            "design",
            &[
                "design-pages.ftl",
                "build-page.ftl",
                "search.ftl",
                "views.ftl",
                "workarounds.ftl",
            ],
        ),
        (
            "request",
            &[
                "request.ftl",
                "instruments.ftl",
                "services.ftl",
                "views.ftl",
            ],
        ),
        (
            "claims",
            &[
                "claims.ftl",
                "positions.ftl",
                "capabilities.ftl",
                "rollout.ftl",
                "spaces.ftl",
                "views.ftl",
            ],
        ),
        (
            "sources",
            &["sources-page.ftl", "design-pages.ftl", "views.ftl"],
        ),
    ];

    /// The kinds of pages of prose.
    pub(super) const PROSE: [&str; 4] = ["design", "request", "claims", "sources"];

    /// The words that each of those has besides: what stands beside a statement, and
    /// what its terms mean.
    const OF_PROSE: [&str; 3] = ["citations.ftl", "safeguarding.ftl", "definitions.ftl"];

    /// The terms that any message may name.
    const TERMS: &str = "glossary.ftl";

    /// How much of a language is wanted.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Extent {
        /// All words.
        Whole,
        /// The words the program may say on any page.
        Program,
        /// The words it may say on some page of the site: for one that stands alone.
        EveryPage,
        /// The words it may say on pages of this kind, and not on every page.
        OnlyOn(&'static str),
    }

    /// The kinds of pages that have words of their own.
    pub fn kinds_with_words() -> impl Iterator<Item = &'static str> {
        OF_SOME_KINDS.into_iter().map(|(kind, _)| kind)
    }

    /// The words said on pages of this kind: those of every page and their own.
    pub fn lexicon_on(locale: Locale, kind: &str) -> String {
        let own = kinds_with_words().find(|with_words| *with_words == kind);
        let extents = [Some(Extent::Program), own.map(Extent::OnlyOn)];
        let parts = extents.into_iter().flatten();
        let parts: Vec<String> = parts.map(|extent| lexicon(locale, extent)).collect();
        parts.join(&format!("\n{NEXT}\n"))
    }

    impl Extent {
        fn has(self, name: &str) -> bool {
            let unsaid = WITHOUT_A_PROGRAM.contains(&name);
            let only_on = |kind: Option<&str>| {
                let mut of_kinds = OF_SOME_KINDS.into_iter();
                let in_prose = kind.is_none_or(|kind| PROSE.contains(&kind));
                (in_prose && OF_PROSE.contains(&name))
                    || of_kinds.any(|(with_words, files)| {
                        kind.is_none_or(|kind| kind == with_words) && files.contains(&name)
                    })
            };
            match self {
                Self::Whole => true,
                Self::Program => !unsaid && !only_on(None),
                Self::EveryPage => !unsaid,
                Self::OnlyOn(kind) => only_on(Some(kind)) || name == TERMS,
            }
        }
    }

    /// The lexicon of `locale`. Parts that are not well-formed are left out.
    pub fn lexicon(locale: Locale, extent: Extent) -> String {
        let own = if pseudo::ALL.contains(&locale) {
            pseudo::made(locale, &source(Locale::ENGLISH, extent))
        } else {
            source(locale, extent)
        };
        let own = parsed(&own);
        let mut text = format!("locale-tag = {}\n{}", locale.tag, serialize(&own));
        if locale != Locale::ENGLISH {
            let lacking = lacking(parsed(&source(Locale::ENGLISH, extent)), &own);
            if lacking.body.iter().any(is_message) {
                text = format!("{text}{DIVIDER}\n{}", serialize(&lacking));
            }
        }
        text
    }

    /// The text of the files of `locale`.
    fn source(locale: Locale, extent: Extent) -> String {
        let files = locale.files().iter();
        files
            .filter(|(name, _)| extent.has(name))
            .map(|(_, text)| format!("{text}\n"))
            .collect()
    }

    /// Its messages and terms, without comments.
    fn parsed(text: &str) -> Resource<String> {
        let mut whole = parse(text.to_owned()).unwrap_or_else(|(rest, _)| rest);
        for entry in &mut whole.body {
            match entry {
                Entry::Message(message) => message.comment = None,
                Entry::Term(term) => term.comment = None,
                _ => {}
            }
        }
        whole
            .body
            .retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
        whole
    }

    /// The messages of `english` that `own` has not, and all terms they may refer to.
    fn lacking(mut english: Resource<String>, own: &Resource<String>) -> Resource<String> {
        let there: BTreeSet<&str> = own
            .body
            .iter()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.as_str()),
                _ => None,
            })
            .collect();
        english.body.retain(|entry| match entry {
            Entry::Message(message) => !there.contains(message.id.name.as_str()),
            _ => true,
        });
        english
    }

    fn is_message(entry: &Entry<String>) -> bool {
        matches!(entry, Entry::Message(_))
    }
}

#[cfg(test)]
mod tests {
    use super::native::PROSE;
    use super::{DIVIDER, Extent, lexicon, parts};
    use crate::content::{Locale, pseudo};

    #[test]
    fn english_lacks_nothing() {
        let words = lexicon(Locale::ENGLISH, Extent::Whole);
        assert!(words.starts_with("locale-tag = en\n"));
        assert_eq!(parts(&words).1, None);
        let comments = words.lines().filter(|line| line.starts_with('#'));
        assert_eq!(comments.count(), 0, "comments are not for readers");
    }

    #[test]
    fn what_a_partial_language_lacks_follows_in_english() {
        let words = lexicon(pseudo::MARKED_UP, Extent::Whole);
        let (own, english) = parts(&words);
        let english = english.unwrap_or_default();
        assert!(own.contains("\nopening-intro ="));
        assert!(!english.contains("\nopening-intro ="));
        assert!(!own.contains("\nfact-words ="));
        assert!(english.contains("\nfact-words ="));
        assert_eq!(words.matches(DIVIDER).count(), 1);
    }

    #[test]
    fn the_program_is_not_sent_words_it_never_says() {
        let words = lexicon(Locale::ENGLISH, Extent::Program);
        assert!(!words.contains("\nshell-title ="));
        assert!(words.contains("\nopening-intro ="));
        assert!(!words.contains("\ndesign-e2ee-what ="));
    }

    #[test]
    fn what_only_pages_of_one_kind_say_is_a_lexicon_of_its_own() {
        let own = lexicon(Locale::ENGLISH, Extent::OnlyOn("design"));
        assert!(own.contains("\ndesign-e2ee-what ="));
        assert!(!own.contains("\nopening-intro ="));
        let all = lexicon(Locale::ENGLISH, Extent::EveryPage);
        for id in ["design-e2ee-what", "opening-intro"] {
            assert!(all.contains(&format!("\n{id} =")), "{id}");
        }
        assert!(!all.contains("\nshell-title ="));
    }

    #[test]
    fn what_pages_of_some_kinds_share_is_sent_to_each_of_them_and_no_other() {
        for kind in PROSE {
            let own = lexicon(Locale::ENGLISH, Extent::OnlyOn(kind));
            for id in ["certainty-seen", "safeguarding-note", "term-key-means"] {
                assert!(own.contains(&format!("\n{id} =")), "{kind} lacks {id}");
            }
        }
        let everywhere = lexicon(Locale::ENGLISH, Extent::Program);
        assert!(!everywhere.contains("\ncertainty-seen ="));
        assert!(!everywhere.contains("\nterm-key-means ="));
        let time = lexicon(Locale::ENGLISH, Extent::OnlyOn("time"));
        assert!(time.contains("\ntime-title =") && !time.contains("\nterm-key-means ="));
        assert!(!everywhere.contains("\ntime-title ="));
    }
}
