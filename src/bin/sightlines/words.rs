//! The command line's words: the page's, and its own.

use sightlines::content::{Extent, Locale, Translator, lexicon};
use sightlines::design::Design;
use sightlines::mechanism::Mechanism;
use sightlines::party::{Fact, Source, Vantage};
use sightlines::view::Value;
use sightlines::world::Card;

/// English, with the messages that only the command line has.
pub fn english() -> Translator {
    let own = include_str!("../../../locales/en/cli.ftl");
    Translator::with(&lexicon(Locale::ENGLISH, Extent::Whole), &[own])
}

/// How to use the program, with every id it knows.
pub fn usage(words: &Translator) -> String {
    words.text_with(
        "cli-usage",
        [
            ("designs", Design::ALL.map(Design::id).join(" ").into()),
            (
                "mechanisms",
                Mechanism::ALL.map(Mechanism::id).join(" ").into(),
            ),
            ("vantages", Vantage::ALL.map(Vantage::id).join(" ").into()),
            ("facts", Fact::ALL.map(Fact::id).join(" ").into()),
            ("sources", Source::ALL.map(Source::id).join(" ").into()),
            ("cards", Card::ALL.map(Card::id).join(" ").into()),
        ],
    )
}

/// A seen value on one line.
pub fn value(words: &Translator, value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Name(text) => text.clone(),
        Value::Picture(png) => {
            words.text_with("cli-explain-picture", [("count", png.0.len().into())])
        }
        Value::Day(day) => words.text_with("value-day", [("day", day.0.into())]),
        Value::Bytes(count) => words.text_with("held-size", [("count", (*count).into())]),
        Value::Names(names) => names.join(", "),
    }
}
