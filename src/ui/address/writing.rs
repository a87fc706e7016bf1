//! Writes an address: what differs from the default, in the order of the schema.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::schema::{SCHEMA, Scope};
use super::{Link, Step};
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::route::Page;
use crate::ui::state::Drawer;

/// What stays as it is: what RFC 3986 calls unreserved, and the two signs that
/// join ids. Neither a browser nor a chat changes any of it.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b',')
    .remove(b':');

/// With its `#`; nothing at all for the state in which the page opens.
impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sign = '#';
        if *self != Self::default() {
            for parameter in &SCHEMA {
                let counts = parameter.scope == Scope::State || self.embed;
                let said = parameter.key == "v" || !parameter.is_default(self);
                let value = (parameter.show)(self).filter(|_| counts && said);
                if let Some(value) = value {
                    let value = utf8_percent_encode(&value, ENCODED);
                    write!(f, "{sign}{}={value}", parameter.key)?;
                    sign = '&';
                }
            }
        }
        Ok(())
    }
}

/// The link to a design, and to a party's derivation in it, as it is written.
pub fn to_party(design: Design, vantage: Option<Vantage>, fact: Fact) -> String {
    party_link(design, vantage, fact).to_string()
}

/// The link to a design, and to a party's derivation in it. The reader's own
/// has a page, and no id.
pub fn party_link(design: Design, vantage: Option<Vantage>, fact: Fact) -> Link {
    let link = Link {
        step: Step::Open,
        vantage,
        fact,
        open: vantage
            .map(|vantage| (vantage, Drawer::Why))
            .into_iter()
            .collect(),
        ..Link::default()
    };
    match design {
        Design::Own(mechanisms) => Link {
            page: Some(Page::Build),
            mechanisms,
            ..link
        },
        preset => Link {
            design: preset,
            ..link
        },
    }
}
