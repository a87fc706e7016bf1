//! The drawing's words, from Fluent.

use super::cast::Status;
use super::condition::{Condition, Others};
use super::wording::Wording;
use crate::content::Translator;
use crate::party::{Source, Vantage};
use crate::view::Place;

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
            Status::Reads => self.text("scene-status-reads"),
            Status::Opens => self.text("scene-status-opens"),
            Status::Cannot => self.text("scene-status-cannot"),
            Status::OnlyIf(condition) => condition_text(self, condition),
        }
    }

    fn spoken(&self, vantage: Vantage, status: &Status) -> String {
        let id = match status {
            Status::Unasked => "scene-eye-spoken-unasked",
            Status::OnlyIf(_) => "scene-eye-spoken-only-if",
            Status::Reads | Status::Opens | Status::Cannot => "scene-eye-spoken",
        };
        let party = Wording::name(self, vantage).into();
        let status = Wording::status(self, status).into();
        self.text_with(id, [("party", party), ("status", status)])
    }

    fn place(&self, place: Place) -> String {
        self.text(&format!("scene-place-{}", place.id()))
    }

    fn platform(&self) -> String {
        self.text("scene-platform")
    }

    fn key(&self, key: &str) -> String {
        self.text(&format!("key-{key}"))
    }

    fn more_words(&self, hidden: usize) -> String {
        self.text_with("scene-more-words", [("count", hidden.into())])
    }

    fn no_copy(&self) -> String {
        self.text("scene-no-copy")
    }

    fn apart(&self) -> String {
        self.text("scene-apart")
    }
}

fn condition_text(words: &Translator, condition: &Condition) -> String {
    let (first, second, others) = match condition {
        Condition::APhone => return words.text("scene-if-a-phone"),
        Condition::Several => return words.text("scene-if-several"),
        Condition::With(first, second, others) => (first, second, others),
    };
    let first = source(words, *first);
    let things = match second {
        None => first,
        Some(second) => {
            let second = source(words, *second);
            words.text_with(
                "scene-if-both",
                [("first", first.into()), ("second", second.into())],
            )
        }
    };
    let id = match others {
        Others::Nothing => "scene-if-with",
        Others::APhone => "scene-if-with-or-a-phone",
        Others::More => "scene-if-with-for-example",
    };
    words.text_with(id, [("things", things.into())])
}

fn source(words: &Translator, source: Source) -> String {
    words.text(&format!("scene-source-{}", source.slug()))
}
