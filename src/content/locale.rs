//! The languages the page ships in.
//!
//! The table is made from the folders below `locales/` when this crate is
//! built (see `build/`); nobody lists them by hand.

use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// A language the page can be read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The BCP 47 tag, also the value of the page's `lang` and its folder in the path.
    pub tag: &'static str,
    /// The language's own name for itself.
    pub name: &'static str,
    /// Which way it is written.
    pub direction: Direction,
    /// Whether all its words are there.
    pub status: Status,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English is.
    LeftToRight,
    /// As Arabic is.
    RightToLeft,
}

impl Direction {
    /// The value of the attribute `dir`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Whether all words of a language are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// No message is missing; `tests/locales.rs` holds it to that.
    Complete,
    /// What is missing stands in English, and the page says so.
    Partial,
}

impl Locale {
    /// Every language readers are offered, in that order: English first.
    pub const ALL: &[Self] = OFFERED;

    /// The language all others fall back to.
    pub const ENGLISH: Self = OFFERED[0];

    /// The language with this tag: offered, or made for tests.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .chain(super::pseudo::ALL)
            .copied()
            .find(|locale| locale.tag == tag)
    }

    /// The tag as Fluent wants it; a test holds every tag to being one.
    pub fn language(self) -> LanguageIdentifier {
        self.tag.parse().unwrap_or_default()
    }

    /// The folder of its pages below the site's root, with a slash at the end;
    /// empty for English, which is at the root.
    pub fn folder(self) -> String {
        if self == Self::ENGLISH {
            String::new()
        } else {
            format!("{}/", self.tag)
        }
    }

    /// The Fluent files of its folder: name and text. Empty for one made for tests.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn files(self) -> &'static [(&'static str, &'static str)] {
        WORDS
            .iter()
            .find(|(tag, _)| *tag == self.tag)
            .map_or(&[], |(_, files)| *files)
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;
    use crate::content::pseudo;

    #[test]
    fn every_tag_is_a_language() {
        for locale in Locale::ALL.iter().chain(pseudo::ALL) {
            assert_eq!(locale.language().to_string(), locale.tag);
            assert_eq!(Locale::from_tag(locale.tag), Some(*locale));
        }
    }

    #[test]
    fn english_comes_first_and_is_at_the_root() {
        assert_eq!(Locale::ENGLISH.tag, "en");
        assert_eq!(Locale::ENGLISH.folder(), "");
        for other in &Locale::ALL[1..] {
            assert_eq!(other.folder(), format!("{}/", other.tag));
        }
    }
}
