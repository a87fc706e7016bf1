//! What is written about the designs, and where it can be read.
//!
//! `content/designs.toml` says for each design who proposed it, who argues for
//! it and who against, as ids of sources in `content/sources/`. Both are made into
//! tables when this crate is built (see `build/`), so that the page carries no
//! parser. The words themselves are Fluent messages, in `design-pages.ftl`.

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// What is cited on one design's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id of the design.
    pub design: &'static str,
    /// Rows of the catalogue of designs that was worked from.
    pub rows: &'static [&'static str],
    /// Whether its page carries the note for those whom the subject concerns.
    pub safeguarding: bool,
    /// Who proposed it.
    pub proposed: Statement,
    /// The argument for it.
    pub in_favour: Statement,
    /// The criticism of it.
    pub against: Statement,
}

/// What one statement rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Ids of sources; none where the statement is that none is known.
    pub sources: &'static [&'static str],
    /// How sure it is: the middle of a `certainty-…` message.
    pub certainty: &'static str,
}

/// A work that is cited, in its own words: a title is not translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id by which entries name it.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Who wrote it.
    pub author: &'static str,
    /// When it appeared, where that is known for certain.
    pub year: Option<&'static str>,
    /// What kind of work it is.
    pub kind: &'static str,
    /// Where it lies, where that is known for certain.
    pub url: Option<&'static str>,
    /// How well we know what it says.
    pub certainty: &'static str,
}

impl Entry {
    /// Every source that it cites, once each, in the order in which they come.
    pub fn cited(&self) -> Vec<&'static Source> {
        let mut cited: Vec<&'static Source> = Vec::new();
        let ids = [&self.proposed, &self.in_favour, &self.against]
            .map(|statement| statement.sources)
            .concat();
        for source in ids.into_iter().filter_map(source) {
            if !cited.contains(&source) {
                cited.push(source);
            }
        }
        cited
    }
}

/// What is cited about the design with this id.
pub fn entry(design: &str) -> Option<&'static Entry> {
    ENTRIES.iter().find(|entry| entry.design == design)
}

/// The source with this id.
pub fn source(id: &str) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{ENTRIES, SOURCES, entry, source};
    use crate::design::Design;

    #[test]
    fn every_design_is_listed_and_nothing_else() {
        for design in Design::ALL {
            assert!(entry(design.id()).is_some(), "{design} is not listed");
        }
        for entry in ENTRIES {
            let known = entry.design.parse::<Design>();
            assert!(known.is_ok(), "{} is no design", entry.design);
        }
    }

    #[test]
    fn every_source_that_is_named_exists_and_every_certainty_has_a_name() {
        let sure = ["seen", "secondary", "memory", "unopened"];
        for entry in ENTRIES {
            for statement in [entry.proposed, entry.in_favour, entry.against] {
                assert!(sure.contains(&statement.certainty), "{}", entry.design);
                for id in statement.sources {
                    assert!(source(id).is_some(), "{} cites {id}", entry.design);
                }
            }
            let cited = entry.cited();
            let once: BTreeSet<&str> = cited.iter().map(|source| source.id).collect();
            assert_eq!(once.len(), cited.len(), "{}", entry.design);
        }
    }

    #[test]
    fn every_source_is_whole_and_can_be_followed() {
        let mut ids = BTreeSet::new();
        for source in SOURCES {
            assert!(ids.insert(source.id), "{} is listed twice", source.id);
            let said = [source.title, source.author];
            assert!(
                said.iter().all(|said| !said.trim().is_empty()),
                "{source:?}"
            );
            let address = source.url.unwrap_or("https://");
            let secure = address.starts_with("https://") || address.starts_with("http://");
            assert!(secure, "{source:?}");
        }
    }
}
