//! Who argues what: positions that others have taken, as ids.
//!
//! `content/positions.toml` says of each to which group it belongs and what it
//! rests on; the words are Fluent messages, in `positions.ftl`. The order is the
//! fact base's; whoever shows them mixes it, so that nobody always comes first.

use super::catalogue::Statement;

include!(concat!(env!("OUT_DIR"), "/positions.rs"));

/// The groups, in the order in which a reader may choose among them. Each is the
/// suffix of a `positions-filter-…` message.
pub const GROUPS: [&str; 7] = [
    "law-enforcement",
    "child-safety",
    "companies",
    "academics",
    "civil-society",
    "courts",
    "law-makers",
];

/// One position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The id: the middle of a `position-…-who` and of a `position-…-says` message.
    pub id: &'static str,
    /// One of [`GROUPS`].
    pub group: &'static str,
    /// What it rests on.
    pub rests_on: Statement,
    /// Where it may have changed since: when it was last looked at, as an ISO 8601 date.
    pub last_seen: Option<&'static str>,
}

/// All of them, in the order of the fact base.
pub const fn positions() -> &'static [Position] {
    POSITIONS
}

#[cfg(test)]
mod tests {
    use super::{GROUPS, positions};
    use crate::content::catalogue::source;
    use crate::content::{Locale, Translator};

    /// P1 to P78 and P73b, in this order and nothing else.
    #[test]
    fn every_position_of_the_fact_base_is_listed_once_and_in_its_order() {
        let mut wanted: Vec<String> = (1..=78).map(|number| format!("p{number}")).collect();
        wanted.insert(73, "p73b".to_owned());
        let listed: Vec<&str> = positions().iter().map(|position| position.id).collect();
        assert_eq!(listed, wanted);
    }

    #[test]
    fn every_position_has_words_a_group_and_sources_that_exist() {
        let words = Translator::new(Locale::ENGLISH);
        for position in positions() {
            let id = position.id;
            assert!(GROUPS.contains(&position.group), "{id}");
            for part in ["who", "says"] {
                assert!(words.has(&format!("position-{id}-{part}")), "{id}: {part}");
            }
            for cited in position.rests_on.sources {
                assert!(source(cited).is_some(), "{id} cites {cited}");
            }
            let bare = position.rests_on.sources.is_empty();
            let admits = position.rests_on.certainty == "memory";
            assert!(admits || !bare, "{id} has no source and does not say so");
        }
        for group in GROUPS {
            assert!(words.has(&format!("positions-filter-{group}")), "{group}");
            let of_it = positions().iter().filter(|one| one.group == group);
            assert!(of_it.count() > 0, "{group} is empty");
        }
    }

    /// What is said of a position is no surer than the least sure of its sources.
    #[test]
    fn no_position_is_surer_than_what_it_rests_on() {
        let rank = |certainty: &str| {
            let least_first = ["memory", "unopened", "secondary", "seen"];
            least_first.iter().position(|one| *one == certainty)
        };
        for position in positions() {
            let own = rank(position.rests_on.certainty);
            assert!(own.is_some(), "{}", position.id);
            for cited in position.rests_on.sources {
                let theirs = source(cited).and_then(|source| rank(source.certainty));
                assert!(own <= theirs, "{} is surer than {cited}", position.id);
            }
        }
    }

    #[test]
    fn a_day_of_last_looking_is_a_date() {
        let dated = positions().iter().filter_map(|one| one.last_seen);
        let mut count = 0;
        for date in dated {
            assert!(date.len() == 10 && date.matches('-').count() == 2, "{date}");
            count += 1;
        }
        assert!(count > 20, "only {count} say when they were last looked at");
    }
}
