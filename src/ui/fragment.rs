//! The page's state in its address: `#design=…&vantage=…&fact=…&theme=…`.
//!
//! Reading is total: any text is a fragment, and what is not understood is
//! kept as such, to be said to the reader. The message is never part of it.

use std::fmt::Write;
use std::str::FromStr;

use super::theme::Theme;
use crate::design::Design;
use crate::party::{Fact, Vantage};

/// What an address says about what to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fragment {
    /// The design to run.
    pub design: Option<Design>,
    /// The party to pick out.
    pub vantage: Option<Vantage>,
    /// The fact to ask about.
    pub fact: Option<Fact>,
    /// How to display the page.
    pub theme: Option<Theme>,
    /// Parts that name nothing we know.
    pub unknown: Vec<UnknownPart>,
}

/// A part of an address that names nothing we know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownPart {
    /// No such design.
    Design(String),
    /// No such party.
    Vantage(String),
    /// No such fact.
    Fact(String),
    /// No such display.
    Theme(String),
    /// No such key.
    Part(String),
}

impl Fragment {
    /// Reads a fragment, with or without its `#`. Of a key given twice, the last counts.
    pub fn parse(text: &str) -> Self {
        let mut read = Self::default();
        let text = text.strip_prefix('#').unwrap_or(text);
        for part in text.split('&').filter(|part| !part.is_empty()) {
            match part.split_once('=') {
                Some(("design", given)) => {
                    read.design = read.known(given, UnknownPart::Design).or(read.design);
                }
                Some(("vantage", given)) => {
                    read.vantage = read.known(given, UnknownPart::Vantage).or(read.vantage);
                }
                Some(("fact", given)) => {
                    read.fact = read.known(given, UnknownPart::Fact).or(read.fact);
                }
                Some(("theme", given)) => {
                    read.theme = read.known(given, UnknownPart::Theme).or(read.theme);
                }
                // Only a page in a single file looks at it, before it starts.
                Some(("lang", _)) => {}
                // A bare word is a place on the page, and the browser goes there.
                None if is_anchor(part) => {}
                _ => read.unknown.push(UnknownPart::Part(decoded(part))),
            }
        }
        read
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn known<T: FromStr>(&mut self, given: &str, unknown: fn(String) -> UnknownPart) -> Option<T> {
        let given = decoded(given);
        match given.parse() {
            Ok(known) => Some(known),
            Err(_) => {
                self.unknown.push(unknown(given));
                None
            }
        }
    }
}

/// The address of a party's panel under a design; the fact is named unless it is the words.
pub fn link(design: Design, vantage: Option<Vantage>, fact: Fact) -> String {
    let mut text = format!("#design={design}");
    // Writing to a string cannot fail.
    if let Some(vantage) = vantage {
        let _ = write!(text, "&vantage={vantage}");
    }
    if fact != Fact::Words {
        let _ = write!(text, "&fact={fact}");
    }
    text
}

fn is_anchor(part: &str) -> bool {
    part.starts_with("p-")
        || matches!(
            part,
            "main" | "answer" | "parties" | "designs" | "message" | "notice"
        )
}

/// Percent-decoded; what is not well-formed stays as it is.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match hex {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Fragment, Theme, UnknownPart, link};
    use crate::design::Design;
    use crate::party::{Fact, Vantage};
    use proptest::prelude::*;

    #[test]
    fn a_full_address_is_read_whole() {
        let read = Fragment::parse("#design=e2ee&vantage=police.content&fact=size&theme=dark");
        assert_eq!(read.design, Some(Design::E2ee));
        assert_eq!(read.vantage, Some(Vantage::PoliceContent));
        assert_eq!(read.fact, Some(Fact::Size));
        assert_eq!(read.theme, Some(Theme::Dark));
        assert!(read.unknown.is_empty());
    }

    #[test]
    fn what_is_not_understood_is_kept_to_be_said() {
        let read = Fragment::parse("design=carrier%20pigeon&x=1&fact=words");
        assert_eq!(read.design, None);
        assert_eq!(read.fact, Some(Fact::Words));
        assert_eq!(
            read.unknown,
            [
                UnknownPart::Design("carrier pigeon".to_owned()),
                UnknownPart::Part("x=1".to_owned()),
            ]
        );
    }

    #[test]
    fn a_place_on_the_page_is_not_an_error() {
        assert!(Fragment::parse("#answer").is_empty());
        assert!(Fragment::parse("").is_empty());
    }

    #[test]
    fn every_link_reads_back() {
        for design in Design::ALL {
            for vantage in Vantage::ALL {
                for fact in Fact::ALL {
                    let read = Fragment::parse(&link(design, Some(vantage), fact));
                    assert_eq!(read.design, Some(design));
                    assert_eq!(read.vantage, Some(vantage));
                    assert_eq!(read.fact.unwrap_or(Fact::Words), fact);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_fragment(text in ".*") {
            let _ = Fragment::parse(&text);
        }
    }
}
