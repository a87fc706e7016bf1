//! How the page is housed: with its sisters in other languages on a host, or
//! alone in a single file that holds the words of all of them.

use yew::prelude::*;

use crate::content::Locale;

/// How the page is housed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Housing {
    /// A page for each language, in folders of one site.
    #[default]
    Site,
    /// One file, which `web/load_file.js` opens in the language its address names.
    File,
}

impl Housing {
    /// The housing of this name, as the build calls it.
    pub fn named(name: &str) -> Self {
        if name == "file" {
            Self::File
        } else {
            Self::Site
        }
    }

    /// The way from the page in `here` to the page in `other`.
    pub fn way(self, here: Locale, other: Locale) -> String {
        match self {
            Self::Site => here.way_to(other),
            Self::File => format!("#lang={}", other.tag),
        }
    }

    /// The language that the address of the page in `here` must name for a
    /// reload to find it again.
    pub fn language_to_keep(self, here: Locale) -> Option<Locale> {
        (self == Self::File && here != Locale::ENGLISH).then_some(here)
    }
}

/// How the page is housed; in a site, unless somebody said otherwise.
#[hook]
pub fn use_housing() -> Housing {
    use_context::<Housing>().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Housing;
    use crate::content::Locale;

    #[test]
    fn in_a_file_a_language_is_part_of_the_address() {
        for locale in Locale::ALL.iter().copied() {
            let way = Housing::File.way(Locale::ENGLISH, locale);
            assert_eq!(way, format!("#lang={}", locale.tag));
            let kept = Housing::File.language_to_keep(locale);
            assert_eq!(kept, Some(locale).filter(|kept| *kept != Locale::ENGLISH));
            assert_eq!(Housing::Site.language_to_keep(locale), None);
        }
    }
}
