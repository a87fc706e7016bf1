//! What real services can return to an order, as published or reported: one
//! agency's chart of 2021, cell by cell, and what changed since.
//!
//! `content/services.toml` names sources, dates and certainty; it is made into a
//! table when this crate is built (see `build/`). The words are messages of
//! `services.ftl`: `service-<id>-<column>` and `service-<id>-<change>`.

use super::catalogue::Statement;

include!(concat!(env!("OUT_DIR"), "/services.rs"));

/// The chart that the columns follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The day it bears, as an ISO 8601 date.
    pub made: &'static str,
    /// The month whose services it describes.
    pub as_of: &'static str,
    /// The month in which it was published.
    pub published: &'static str,
    /// What is said of it as a whole.
    pub statement: Statement,
}

/// One service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    /// The id by which its messages are named.
    pub id: &'static str,
    /// Its own name, in every language the same.
    pub name: &'static str,
    /// Whether chats were end-to-end encrypted by default when the chart was
    /// made: the end of a `service-end-to-end-…` message. None where it is not
    /// on the chart.
    pub end_to_end: Option<&'static str>,
    /// What the chart says of it.
    pub cells: &'static [Cell],
    /// What was published or reported later.
    pub changes: &'static [Change],
}

/// One cell of the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// One of [`COLUMNS`].
    pub column: &'static str,
    /// What it rests on.
    pub statement: Statement,
}

/// Something published or reported on one day, in one month or year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The end of its message.
    pub id: &'static str,
    /// As exact as it is known, in the manner of ISO 8601.
    pub date: &'static str,
    /// The end of a `services-how-…` message: `published` or `reported`.
    pub how: &'static str,
    /// What it rests on.
    pub statement: Statement,
}

/// The columns of the chart, in the order in which they are shown; each is also
/// the end of a `services-column-…` message.
pub const COLUMNS: [&str; 5] = ["content", "backup", "account", "contacts", "traffic"];

impl Service {
    /// What the chart says of it in one column.
    pub fn cell(&self, column: &str) -> Option<&'static Cell> {
        self.cells.iter().find(|cell| cell.column == column)
    }
}

/// Every service, in the order of the chart, then those that are not on it.
pub fn all() -> impl Iterator<Item = &'static Service> {
    SERVICES.iter()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{CHART, COLUMNS, all};
    use crate::content::catalogue::{self, Statement};
    use crate::content::{Locale, Translator};

    fn statements() -> Vec<(String, Statement)> {
        let mut found = vec![("the chart".to_owned(), CHART.statement)];
        for service in all() {
            for cell in service.cells {
                found.push((format!("{} {}", service.id, cell.column), cell.statement));
            }
            for change in service.changes {
                found.push((format!("{} {}", service.id, change.id), change.statement));
            }
        }
        found
    }

    #[test]
    fn every_statement_has_sources_that_exist_and_is_no_surer_than_they_are() {
        let sure = ["seen", "secondary", "unopened", "memory"];
        let rank = |certainty: &str| sure.iter().position(|known| *known == certainty);
        for (of, statement) in statements() {
            assert!(!statement.sources.is_empty(), "{of} names no source");
            for id in statement.sources {
                let source = catalogue::source(id);
                assert!(source.is_some(), "{of} cites {id}");
                let least = source.and_then(|source| rank(source.certainty));
                assert!(
                    rank(statement.certainty) >= least,
                    "{of} is surer than {id}"
                );
            }
        }
    }

    #[test]
    fn every_cell_and_every_change_has_its_words_and_stands_once() {
        let words = Translator::new(Locale::ENGLISH);
        for service in all() {
            let mut ids = BTreeSet::new();
            for cell in service.cells {
                assert!(COLUMNS.contains(&cell.column), "{}", service.id);
                ids.insert(cell.column);
            }
            for change in service.changes {
                assert!(["published", "reported"].contains(&change.how));
                ids.insert(change.id);
            }
            assert_eq!(ids.len(), service.cells.len() + service.changes.len());
            for id in ids {
                let id = format!("service-{}-{id}", service.id);
                assert!(words.has(&id), "{id} has no words");
            }
            // A service that is on the chart says whether its chats were sealed.
            assert_eq!(service.end_to_end.is_some(), !service.cells.is_empty());
        }
    }
}
