//! Words by id, in one locale (Project Fluent).
//!
//! A locale is always passed, never global. An id that is missing, or a
//! message that lacks an argument, shows itself in the page between `⟦` and
//! `⟧`, where nobody can mistake it for a sentence; the tests below make sure
//! that no reader meets one.

use std::cell::OnceCell;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;

use super::lexicon::{NEXT, parts};
use super::terms::Vocabulary;
use super::{Locale, NumberFormat};

/// Words by id, in one locale.
pub struct Translator {
    locale: Locale,
    own: Bundle,
    /// What the locale lacks, in English.
    english: Option<Bundle>,
    /// Made when it is first asked for: most pages never do.
    vocabulary: OnceCell<Vocabulary>,
}

type Bundle = FluentBundle<FluentResource>;

impl Translator {
    /// The words of a lexicon, or of several of one language with a line between
    /// them. Parts that are not well-formed are left out.
    pub fn read(lexicon: &str) -> Self {
        Self::with(lexicon, &[])
    }

    /// As [`Self::read`], with further Fluent texts that the page does not have.
    pub fn with(lexicon: &str, further: &[&str]) -> Self {
        let (own, english): (Vec<&str>, Vec<Option<&str>>) = lexicon.split(NEXT).map(parts).unzip();
        let english: Vec<&str> = english.into_iter().flatten().collect();
        let locale = lexicon
            .lines()
            .find_map(|line| line.strip_prefix("locale-tag = "))
            .and_then(Locale::from_tag)
            .unwrap_or(Locale::ENGLISH);
        let mut own = bundle(locale, &own);
        let numbers = number_format(&own);
        for text in further {
            add(&mut own, text);
        }
        let mut english = (!english.is_empty()).then(|| bundle(Locale::ENGLISH, &english));
        for bundle in [Some(&mut own), english.as_mut()].into_iter().flatten() {
            know_numbers(bundle, numbers.clone());
        }
        Self {
            locale,
            own,
            english,
            vocabulary: OnceCell::new(),
        }
    }

    /// All words of `locale`, read from what is compiled into a native program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(locale: Locale) -> Self {
        Self::read(&super::lexicon(locale, super::Extent::Whole))
    }

    /// The locale these words are in.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether some of these words are English because the locale lacks them.
    pub fn speaks_english_too(&self) -> bool {
        self.english.is_some()
    }

    /// The message `id`, which takes no arguments.
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The message `id` with its arguments.
    pub fn text_with(&self, id: &str, arguments: impl Arguments) -> String {
        arguments.hand_to(|arguments| self.format(id, Some(arguments)))
    }

    /// `day`, as in 2026-11-22, written out as the language does in a sentence; what is
    /// no whole day stays as it is.
    pub fn date(&self, day: &str) -> String {
        let mut parts = day.split('-').map(|part| part.trim_start_matches('0'));
        let (year, month, of_month) = (parts.next(), parts.next(), parts.next());
        let month = month.and_then(|month| month.parse::<u8>().ok());
        match (year, month, of_month) {
            (Some(year), Some(month @ 1..=12), Some(of_month)) if !of_month.is_empty() => self
                .text_with(
                    "date-long",
                    [
                        ("year", year.into()),
                        ("month", month.into()),
                        ("day", of_month.into()),
                    ],
                ),
            _ => day.to_owned(),
        }
    }

    /// Whether `id` names a message with words.
    pub fn has(&self, id: &str) -> bool {
        self.found(id).is_some()
    }

    /// Whether the language itself, and not English in its place, has words for `id`.
    pub fn has_own(&self, id: &str) -> bool {
        self.own
            .get_message(id)
            .is_some_and(|own| own.value().is_some())
    }

    /// The forms by which the terms that the language explains are found in a text.
    pub fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::of(self))
    }

    fn found<'a>(&'a self, id: &str) -> Option<(&'a Bundle, &'a Pattern<&'a str>)> {
        [Some(&self.own), self.english.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|bundle| Some((bundle, bundle.get_message(id)?.value()?)))
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some((bundle, pattern)) = self.found(id) else {
            return format!("⟦{id}⟧");
        };
        let mut errors = Vec::new();
        let words = bundle
            .format_pattern(pattern, arguments, &mut errors)
            .into_owned();
        if errors.is_empty() {
            words
        } else {
            format!("⟦{id}: {words}⟧")
        }
    }
}

fn bundle(locale: Locale, texts: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new(vec![locale.language()]);
    // Isolation marks are for mixing scripts inside one sentence. The
    // reader's own words are never put into a message: they stand in
    // elements of their own, with `dir="auto"`.
    bundle.set_use_isolating(false);
    for text in texts {
        add(&mut bundle, text);
    }
    bundle
}

fn add(bundle: &mut Bundle, text: &str) {
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(whole) => whole,
        Err((rest, _)) => rest,
    };
    bundle.add_resource_overriding(resource);
}

/// How the language of `bundle` says, in `locale.ftl`, that it writes numbers.
fn number_format(bundle: &Bundle) -> NumberFormat {
    let said = |id: &str| {
        let pattern = bundle.get_message(id)?.value()?;
        Some(
            bundle
                .format_pattern(pattern, None, &mut Vec::new())
                .into_owned(),
        )
    };
    said("locale-digits")
        .zip(said("locale-group"))
        .zip(said("locale-grouped-from"))
        .and_then(|((digits, group), from)| NumberFormat::new(&digits, &group, &from))
        .unwrap_or_default()
}

/// Gives messages the function `NUMBER`, which writes a number for a reader.
fn know_numbers(bundle: &mut Bundle, format: NumberFormat) {
    // Refused only if the bundle had the function already; then that stays.
    let _ = bundle.add_function("NUMBER", move |given, _| match given.first() {
        // Counts of things that exist: whole, and never negative.
        Some(FluentValue::Number(number)) => {
            FluentValue::String(format.write(number.value as u64).into())
        }
        _ => FluentValue::Error,
    });
}

/// Arguments of a message: pairs of a name and a value, or a collection made before.
pub trait Arguments {
    /// Hands the arguments over as Fluent takes them.
    fn hand_to<R>(self, taker: impl FnOnce(&FluentArgs<'_>) -> R) -> R;
}

impl<const N: usize> Arguments for [(&str, FluentValue<'_>); N] {
    fn hand_to<R>(self, taker: impl FnOnce(&FluentArgs<'_>) -> R) -> R {
        taker(&self.into_iter().collect())
    }
}

impl Arguments for &FluentArgs<'_> {
    fn hand_to<R>(self, taker: impl FnOnce(&FluentArgs<'_>) -> R) -> R {
        taker(self)
    }
}

impl fmt::Debug for Translator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Translator")
            .field("locale", &self.locale)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_bundle::FluentResource;

    use super::{Locale, Translator};
    use crate::design::{Design, Group};
    use crate::party::{Fact, Source, Vantage};
    use crate::view::Place;
    use crate::wire::Form;
    use crate::world::Card;

    /// As the engine names them; they are plain suffixes there.
    const RULES: [&str; 14] = [
        "read",
        "read-frame",
        "read-packet",
        "read-row",
        "read-history-entry",
        "read-history",
        "read-envelope",
        "open-hop",
        "accept-hop",
        "open-aead",
        "open-kem",
        "open-olm",
        "open-prekey",
        "combine-shares",
    ];

    const KEEPERS: [&str; 10] = [
        "ana-phone",
        "ben-phone",
        "wire",
        "platform-store",
        "platform-keys",
        "platform-memory",
        "agency",
        "cloud-store",
        "cloud-keys",
        "package",
    ];

    #[test]
    fn days_are_written_out_and_what_is_none_is_left_alone() {
        for (tag, said) in [
            ("en", "November 22, 2026"),
            ("de", "22. November 2026"),
            ("sr", "22. новембра 2026."),
            ("ar", "22 نوفمبر 2026"),
        ] {
            let words = Locale::from_tag(tag).map(Translator::new);
            assert_eq!(
                words.map(|words| words.date("2026-11-22")).as_deref(),
                Some(said)
            );
        }
        let words = Translator::new(Locale::ENGLISH);
        for (given, said) in [
            ("2026-08-08", "August 8, 2026"),
            ("2026", "2026"),
            ("2026-11", "2026-11"),
            ("2026-13-01", "2026-13-01"),
            ("soon", "soon"),
            ("", ""),
        ] {
            assert_eq!(words.date(given), said);
        }
    }

    #[test]
    fn every_message_is_well_formed_and_defined_once() {
        for locale in Locale::ALL {
            let mut seen = BTreeSet::new();
            for (name, text) in locale.files() {
                if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                    panic!("{}/{name}: {errors:?}", locale.tag);
                }
                let ids = text
                    .lines()
                    .filter_map(|line| line.split_once(" ="))
                    .filter(|(id, _)| id.chars().next().is_some_and(char::is_alphabetic));
                for (id, _) in ids {
                    assert!(seen.insert(id.to_owned()), "{name} repeats {id}");
                }
            }
        }
    }

    #[test]
    fn a_missing_message_shows_itself() {
        let words = Translator::new(Locale::ENGLISH);
        assert_eq!(words.text("no-such-id"), "⟦no-such-id⟧");
    }

    #[test]
    fn several_lexicons_of_a_language_are_read_as_one() {
        use crate::content::{Extent, lexicon, pseudo};
        for locale in [Locale::ENGLISH, pseudo::MARKED_UP] {
            let both =
                [Extent::Program, Extent::OnlyOn("design")].map(|extent| lexicon(locale, extent));
            let words = Translator::read(&both.join("\n### next\n"));
            assert_eq!(words.locale(), locale);
            for id in ["opening-intro", "fact-words", "design-e2ee-what"] {
                assert!(words.has(id), "{} lacks {id}", locale.tag);
            }
        }
    }

    #[test]
    fn everything_with_an_id_has_its_words() {
        let words = Translator::new(Locale::ENGLISH);
        let mut wanted = Vec::new();
        for vantage in Vantage::ALL {
            for part in ["name", "stands", "short", "phrase"] {
                wanted.push(format!("party-{}-{part}", vantage.slug()));
            }
        }
        for design in Design::ALL {
            for part in [
                "name",
                "line",
                "with",
                "what",
                "proposed",
                "for",
                "against",
                "leaves-out",
            ] {
                wanted.push(format!("design-{}-{part}", design.slug()));
            }
        }
        wanted.extend(Group::ALL.map(|group| format!("group-{}", group.id())));
        for fact in Fact::ALL {
            wanted.push(format!("fact-{}", fact.slug()));
            wanted.push(format!("fact-{}-phrase", fact.slug()));
        }
        for source in Source::ALL {
            wanted.push(format!("source-{}", source.slug()));
            wanted.push(format!("source-{}-short", source.slug()));
        }
        wanted.extend(Place::ALL.map(|place| format!("place-{}", place.id())));
        wanted.extend(Card::ALL.map(|card| format!("card-{}", card.id())));
        wanted.extend(Form::ALL.map(|form| format!("form-{}", form.id())));
        wanted.extend(RULES.map(|rule| format!("rule-{rule}")));
        wanted.extend(KEEPERS.map(|keeper| format!("keeper-{keeper}")));
        for id in wanted {
            assert!(words.has(&id), "no words for {id}");
        }
    }
}
