//! The drawing's words, from Fluent.

use super::cast::Status;
use super::condition::{Condition, Others, Thing};
use super::wording::Wording;
use crate::content::Translator;
use crate::party::Vantage;
use crate::ui::sentences::{Occasion, number_word};
use crate::view::{Instead, KeyMark, Place};

impl Wording for Translator {
    fn name(&self, vantage: Vantage) -> String {
        self.text(&format!("party-{}-name", vantage.slug()))
    }

    fn short_name(&self, vantage: Vantage) -> String {
        self.text(&format!("party-{}-short", vantage.slug()))
    }

    fn status(&self, status: &Status) -> String {
        match status {
            Status::Unasked => self.text("scene-status-unasked"),
            Status::Reads(None) => self.text("scene-status-reads"),
            Status::Reads(Some(_)) => self.text("scene-status-reads-if"),
            Status::Opens(key, occasion) => opens_text(self, key.as_ref(), *occasion),
            Status::Cannot => self.text("scene-status-cannot"),
            Status::OnlyIf(condition) => condition_text(self, condition, FULL),
        }
    }

    fn status_shortly(&self, status: &Status) -> String {
        match status {
            Status::OnlyIf(condition) => condition_text(self, condition, SHORT),
            other => Wording::status(self, other),
        }
    }

    fn spoken(&self, party: &str, status: &Status) -> String {
        let id = match status {
            Status::Unasked => "scene-eye-spoken-unasked",
            Status::OnlyIf(_) => "scene-eye-spoken-only-if",
            Status::Reads(_) | Status::Opens(..) | Status::Cannot => "scene-eye-spoken",
        };
        let status = Wording::status(self, status).into();
        self.text_with(id, [("party", party.into()), ("status", status)])
    }

    fn later_too(&self, status: &str) -> String {
        self.text_with("scene-status-later", [("status", status.into())])
    }

    fn later_too_shortly(&self, status: &str) -> String {
        self.text_with("scene-short-status-later", [("status", status.into())])
    }

    fn later_too_spoken(&self, spoken: &str) -> String {
        self.text_with("scene-eye-spoken-later", [("spoken", spoken.into())])
    }

    fn place(&self, place: Place) -> String {
        self.text(&format!("scene-place-{}", place.id()))
    }

    fn platform(&self) -> String {
        self.text("scene-platform")
    }

    fn key(&self, mark: &KeyMark) -> String {
        match mark.pieces {
            1 => self.text(&format!("key-{}", mark.key)),
            pieces => shares(self, "key-pieces", mark.needed, pieces),
        }
    }

    fn more_words(&self, hidden: usize) -> String {
        self.text_with("scene-more-words", [("count", hidden.into())])
    }

    fn no_copy(&self) -> String {
        self.text("scene-no-copy")
    }

    fn only_a_key(&self) -> String {
        self.text("scene-only-a-key")
    }

    fn instead(&self, instead: Instead) -> String {
        self.text(&format!("scene-instead-{}", instead.id()))
    }

    fn relays(&self, count: usize) -> String {
        let word = number_word(self, count).into();
        self.text_with(
            "scene-relays",
            [("count", count.into()), ("count-word", word)],
        )
    }

    fn apart(&self) -> String {
        self.text("scene-apart")
    }
}

/// “reads it with …”: which key, where one is drawn.
fn opens_text(words: &Translator, key: Option<&KeyMark>, occasion: Option<Occasion>) -> String {
    let id = match (key, occasion) {
        (None, None) => "scene-status-opens",
        (None, Some(_)) => "scene-status-opens-if",
        (Some(_), None) => "scene-status-opens-with",
        (Some(_), Some(_)) => "scene-status-opens-with-if",
    };
    match key {
        None => words.text(id),
        Some(mark) => {
            let key = match mark.pieces {
                1 => Wording::key(words, mark),
                pieces => shares(words, FULL.shares, mark.needed, pieces),
            };
            words.text_with(id, [("key", key.into())])
        }
    }
}

/// The messages that say what an “only if” answer asks for.
struct Phrases {
    source: &'static str,
    shares: &'static str,
    a_phone: &'static str,
    several: &'static str,
    both: &'static str,
    three: &'static str,
    with: &'static str,
    or_a_phone: &'static str,
    for_example: &'static str,
}

const FULL: Phrases = Phrases {
    source: "scene-source",
    shares: "scene-shares",
    a_phone: "scene-if-a-phone",
    several: "scene-if-several",
    both: "scene-if-both",
    three: "scene-if-three",
    with: "scene-if-with",
    or_a_phone: "scene-if-with-or-a-phone",
    for_example: "scene-if-with-for-example",
};

const SHORT: Phrases = Phrases {
    source: "scene-short-source",
    shares: "scene-short-shares",
    a_phone: "scene-short-if-a-phone",
    several: "scene-short-if-several",
    both: "scene-short-if-both",
    three: "scene-short-if-three",
    with: "scene-short-if-with",
    or_a_phone: "scene-short-if-with-or-a-phone",
    for_example: "scene-short-if-with-for-example",
};

fn condition_text(words: &Translator, condition: &Condition, phrases: Phrases) -> String {
    let (things, others) = match condition {
        Condition::APhone => return words.text(phrases.a_phone),
        Condition::Several => return words.text(phrases.several),
        Condition::With(first, second, others) => {
            let both = [Some(*first), *second];
            (both.into_iter().flatten().collect::<Vec<_>>(), others)
        }
        Condition::Three(three, others) => (three.to_vec(), others),
    };
    let named: Vec<String> = things
        .into_iter()
        .map(|named| thing(words, named, &phrases))
        .collect();
    let things = match named.as_slice() {
        [first, second] => words.text_with(
            phrases.both,
            [
                ("first", first.as_str().into()),
                ("second", second.as_str().into()),
            ],
        ),
        [first, second, third] => words.text_with(
            phrases.three,
            [
                ("first", first.as_str().into()),
                ("second", second.as_str().into()),
                ("third", third.as_str().into()),
            ],
        ),
        _ => named.concat(),
    };
    let id = match others {
        Others::Nothing => phrases.with,
        Others::APhone => phrases.or_a_phone,
        Others::More => phrases.for_example,
    };
    words.text_with(id, [("things", things.into())])
}

fn thing(words: &Translator, thing: Thing, phrases: &Phrases) -> String {
    match thing {
        Thing::One(source) => words.text(&format!("{}-{}", phrases.source, source.slug())),
        Thing::Shares { needed, of } => shares(words, phrases.shares, needed, of),
    }
}

/// “three of the five shares”.
fn shares(words: &Translator, id: &str, needed: usize, of: usize) -> String {
    words.text_with(
        id,
        [
            ("needed", number_word(words, needed).into()),
            ("of", number_word(words, of).into()),
        ],
    )
}
