//! Reads an address. Total: any text is one of these, and what is not
//! understood is kept as such, to be said to the reader.

use percent_encoding::percent_decode_str;

use super::schema::{self, VERSION};
use super::{Link, Step};
use crate::ui::state::Drawer;

/// What stands after the `#`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::large_enum_variant,
    reason = "one is read at a time, and taken apart at once"
)]
pub enum Address {
    /// One word: a place on the page, if there is one of that name. The
    /// browser goes there, and nothing else changes.
    Place(String),
    /// A state of the page.
    State(Box<Reading>),
}

/// A link as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What it says; a default for all it does not.
    pub link: Link,
    /// What was not understood.
    pub unread: Vec<Unread>,
}

/// A part of an address that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// A value that names nothing we know.
    Value {
        /// The key it was given for.
        key: &'static str,
        /// What was given.
        given: String,
    },
    /// A key we do not know, with all that was given, or a word that is no place.
    Part(String),
    /// The link was made by a newer version of the page.
    Newer,
}

/// How a link was written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    /// Without a version: by release 0.1, or by hand.
    Unversioned,
    /// With version 1, or one that we read as well as we can.
    Versioned,
}

impl Address {
    /// Reads what stands after the `#`, with or without it.
    pub fn read(text: &str) -> Self {
        let text = text.strip_prefix('#').unwrap_or(text);
        if !text.is_empty() && !text.contains(['=', '&']) {
            return Self::Place(decoded(text));
        }
        Self::State(Box::new(Reading::of(text)))
    }
}

impl Reading {
    /// Reads `key=value&…`. Of a key given twice, the last that says something counts.
    pub fn of(text: &str) -> Self {
        let parts: Vec<(&str, Option<String>)> = text
            .split('&')
            .filter(|part| !part.is_empty())
            .map(|part| match part.split_once('=') {
                Some((key, value)) => (key, Some(decoded(value))),
                None => (part, None),
            })
            .collect();
        let mut reading = Self::default();
        let written = reading.version(&parts);
        for (key, value) in &parts {
            reading.take(key, value.as_deref());
        }
        if written == Written::Unversioned {
            reading.as_release_0_1(&parts);
        }
        if !reading.link.embed {
            reading.link.hide.clear();
        }
        reading
    }

    fn version(&mut self, parts: &[(&str, Option<String>)]) -> Written {
        let given = parts.iter().rfind(|(key, _)| *key == "v");
        let Some((_, Some(given))) = given else {
            return Written::Unversioned;
        };
        let plain = !given.is_empty() && given.bytes().all(|byte| byte.is_ascii_digit());
        match given.parse::<u32>() {
            Ok(version) if plain && (1..=VERSION).contains(&version) => {}
            Ok(0) => self.refuse("v", given),
            // A number too long to be read is a version yet to come, too.
            _ if plain => self.unread.push(Unread::Newer),
            _ => self.refuse("v", given),
        }
        Written::Versioned
    }

    fn take(&mut self, key: &str, value: Option<&str>) {
        match (schema::parameter(key), value) {
            (Some(parameter), Some(value)) => {
                for given in (parameter.take)(&mut self.link, value) {
                    self.refuse(parameter.key, &given);
                }
            }
            (None, Some(value)) => self.unread.push(Unread::Part(format!("{key}={value}"))),
            (_, None) => self.unread.push(Unread::Part(decoded(key))),
        }
    }

    fn refuse(&mut self, key: &'static str, given: &str) {
        let given = given.to_owned();
        self.unread.push(Unread::Value { key, given });
    }

    /// Release 0.1 had no steps and no drawers in its links: naming a design,
    /// even one we do not know, or a party, showed the page unfolded, and
    /// naming a party opened its derivation.
    fn as_release_0_1(&mut self, parts: &[(&str, Option<String>)]) {
        let names = |wanted: &str| parts.iter().any(|(key, _)| *key == wanted);
        let link = &mut self.link;
        if !names("step") && (names("design") || link.vantage.is_some()) {
            link.step = Step::Open;
        }
        if let (Some(vantage), false) = (link.vantage, names("open")) {
            link.open = vec![(vantage, Drawer::Why)];
        }
    }
}

/// Percent-decoded; what is not well-formed stays as it is, and what is no
/// UTF-8 becomes �.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
