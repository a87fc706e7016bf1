//! Every language says the same things: no message that English has not, the
//! same arguments, the same terms of the glossary; and a language that calls
//! itself complete lacks nothing.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::parser::parse;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use sightlines::content::{Locale, Status, Translator, pseudo};

/// What a message refers to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Refers {
    variables: BTreeSet<String>,
    terms: BTreeSet<String>,
    messages: BTreeSet<String>,
}

/// The messages of a language and what each refers to, and its terms.
fn messages(locale: Locale) -> (BTreeMap<String, Refers>, BTreeSet<String>) {
    let (mut messages, mut terms) = (BTreeMap::new(), BTreeSet::new());
    for (file, text) in locale.files() {
        let whole =
            parse(*text).unwrap_or_else(|(_, errors)| panic!("{}/{file}: {errors:?}", locale.tag));
        for entry in whole.body {
            match entry {
                Entry::Message(message) => {
                    let mut refers = Refers::default();
                    if let Some(value) = &message.value {
                        walk(value, &mut refers);
                    }
                    let again = messages.insert(message.id.name.to_owned(), refers);
                    assert_eq!(again, None, "{file} repeats {}", message.id.name);
                }
                Entry::Term(term) => {
                    terms.insert(term.id.name.to_owned());
                }
                _ => {}
            }
        }
    }
    (messages, terms)
}

fn walk(pattern: &Pattern<&str>, refers: &mut Refers) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, refers);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, refers: &mut Refers) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, refers),
        Expression::Select { selector, variants } => {
            walk_inline(selector, refers);
            for Variant { value, .. } in variants {
                walk(value, refers);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, refers: &mut Refers) {
    match inline {
        InlineExpression::VariableReference { id } => {
            refers.variables.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            refers.terms.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            refers.messages.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for given in &arguments.positional {
                walk_inline(given, refers);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, refers),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

#[test]
fn no_language_has_messages_or_terms_that_english_has_not() {
    let (english, terms) = messages(Locale::ENGLISH);
    assert!(
        english.len() > 300,
        "only {} messages were read",
        english.len()
    );
    for locale in Locale::ALL {
        let (own, own_terms) = messages(*locale);
        for id in own.keys() {
            assert!(english.contains_key(id), "{} has {id}", locale.tag);
        }
        assert_eq!(own_terms, terms, "terms of {}", locale.tag);
    }
}

#[test]
fn every_language_uses_the_same_arguments_and_terms() {
    let (english, _) = messages(Locale::ENGLISH);
    for locale in Locale::ALL {
        for (id, refers) in messages(*locale).0 {
            let wanted = english.get(&id);
            assert_eq!(Some(&refers), wanted, "{} in {}", id, locale.tag);
        }
    }
}

#[test]
fn a_complete_language_lacks_nothing() {
    let (english, _) = messages(Locale::ENGLISH);
    let mut complete = 0;
    for locale in Locale::ALL
        .iter()
        .filter(|one| one.status == Status::Complete)
    {
        let (own, _) = messages(*locale);
        for id in english.keys() {
            assert!(own.contains_key(id), "{} lacks {id}", locale.tag);
        }
        complete += 1;
    }
    assert!(complete > 0);
}

#[test]
fn what_a_partial_language_lacks_is_said_in_english_with_english_plurals() {
    let words = Translator::new(pseudo::MARKED_UP);
    let english = Translator::new(Locale::ENGLISH);
    assert_eq!(words.text("fact-words"), english.text("fact-words"));
    assert_ne!(words.text("opening-title"), english.text("opening-title"));
}

#[test]
fn numbers_are_written_as_unicode_s_data_for_the_language_says() {
    for locale in Locale::ALL {
        let words = Translator::new(*locale);
        let tag = locale
            .tag
            .parse::<icu_locale_core::Locale>()
            .expect("a tag");
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Auto);
        let unicode = DecimalFormatter::try_new((&tag).into(), options).expect("data");
        for number in [
            0_u32, 7, 42, 999, 1000, 2048, 9999, 10_000, 123_456, 1_234_567,
        ] {
            let said = words.text_with("value-day", [("day", number.into())]);
            let written = unicode.format(&Decimal::from(number)).to_string();
            assert!(
                said.contains(&written),
                "{}: {said} has no {written}",
                locale.tag
            );
        }
    }
}

#[test]
fn plurals_are_the_languages_own() {
    let said = |tag: &str, count: u32| {
        let locale = Locale::from_tag(tag).expect("a language");
        let words = Translator::new(locale).text_with("value-bytes", [("count", count.into())]);
        let letters = words.chars().filter(|sign| !sign.is_ascii_digit());
        letters.collect::<String>()
    };
    // Serbian tells one, few and many apart; Arabic also two, and few from many.
    assert_eq!(said("sr", 1), said("sr", 21));
    assert_ne!(said("sr", 1), said("sr", 2));
    assert_ne!(said("sr", 2), said("sr", 5));
    let arabic: BTreeSet<String> = [1, 2, 3, 11].map(|count| said("ar", count)).into();
    assert!(arabic.len() >= 3, "{arabic:?}");
    assert_ne!(said("de", 1), said("de", 2).replace("Bytes", "bytes"));
}
