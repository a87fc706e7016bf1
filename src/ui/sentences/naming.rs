//! The words for things that carry an id.

use crate::content::Translator;
use crate::design::Design;
use crate::mechanism::Mechanism;
use crate::party::{Fact, Vantage};
use crate::view::Value;
use crate::world::Card;

use super::and_list;

/// A party's name, as a heading.
pub fn party_name(words: &Translator, vantage: Vantage) -> String {
    words.text(&format!("party-{}-name", vantage.slug()))
}

/// A party inside a sentence.
pub fn party_phrase(words: &Translator, vantage: Vantage) -> String {
    words.text(&format!("party-{}-phrase", vantage.slug()))
}

/// A design's name.
pub fn design_name(words: &Translator, design: Design) -> String {
    match design {
        Design::Own(_) => words.text("own-design-name"),
        preset => words.text(&format!("design-{}-name", preset.slug())),
    }
}

/// A design after “With”.
pub fn design_with(words: &Translator, design: Design) -> String {
    match design {
        Design::Own(set) => words.text_with(
            "own-design-with-count",
            [("count", set.iter().count().into())],
        ),
        preset => words.text(&format!("design-{}-with", preset.slug())),
    }
}

/// What a design does, in one line.
pub fn design_line(words: &Translator, design: Design) -> String {
    match design {
        Design::Own(set) => {
            words.text_with("own-design-line", [("count", set.iter().count().into())])
        }
        preset => words.text(&format!("design-{}-line", preset.slug())),
    }
}

/// A mechanism's name.
pub fn mechanism_name(words: &Translator, mechanism: Mechanism) -> String {
    words.text(&format!("mechanism-{mechanism}-name"))
}

/// A fact inside a sentence.
pub fn fact_phrase(words: &Translator, fact: Fact) -> String {
    words.text(&format!("fact-{}-phrase", fact.slug()))
}

/// The name of the card a picture file shows; whatever else came out has none.
pub fn card_name(words: &Translator, png: &[u8]) -> Option<String> {
    Card::ALL
        .into_iter()
        .find(|card| card.png() == png)
        .map(|card| words.text(&format!("card-{card}")))
}

/// A small number, spelled out.
pub fn number_word(words: &Translator, count: usize) -> String {
    words.text_with("number-word", [("count", count.into())])
}

/// A value in words; `None` for a picture, which is shown and not said.
pub fn value_words(words: &Translator, value: &Value) -> Option<String> {
    match value {
        Value::Text(text) | Value::Name(text) => Some(text.clone()),
        Value::Picture(_) => None,
        Value::Day(day) => Some(words.text_with("value-day", [("day", day.0.into())])),
        Value::Bytes(count) => Some(words.text_with("value-bytes", [("count", (*count).into())])),
        Value::Names(names) => Some(and_list(words, names)),
    }
}
