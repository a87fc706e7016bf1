//! Places and ways in which people kept words to themselves, and what is asked of a
//! run beside each. The words are Fluent messages, in `spaces.ftl`; the answers come
//! from the runs.

use super::catalogue::Statement;

include!(concat!(env!("OUT_DIR"), "/spaces.rs"));

/// One place, or way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// The id: the middle of `space-…-name` and its like.
    pub id: &'static str,
    /// What is said about the place rests on this.
    pub rests_on: Statement,
    /// What is asked of runs that are alike.
    pub likeness: &'static [Asked],
}

/// What is asked of a run, as published ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The design that is run.
    pub design: &'static str,
    /// Who looks.
    pub vantage: &'static str,
    /// What is asked.
    pub fact: &'static str,
}

/// All of them, in the order in which they are shown.
pub const fn spaces() -> &'static [Space] {
    SPACES
}

#[cfg(test)]
mod tests {
    use super::spaces;
    use crate::content::{Locale, Translator};
    use crate::design::Design;
    use crate::party::{Fact, Vantage};

    #[test]
    fn every_place_has_words_and_asks_something_that_can_be_asked() {
        let words = Translator::new(Locale::ENGLISH);
        for space in spaces() {
            let id = space.id;
            for part in ["name", "warrant", "kept", "unlike"] {
                assert!(words.has(&format!("space-{id}-{part}")), "{id}: {part}");
            }
            assert!(!space.likeness.is_empty(), "{id} is compared with no run");
            for asked in space.likeness {
                assert!(asked.design.parse::<Design>().is_ok(), "{id}: {asked:?}");
                assert!(asked.vantage.parse::<Vantage>().is_ok(), "{id}: {asked:?}");
                assert!(asked.fact.parse::<Fact>().is_ok(), "{id}: {asked:?}");
            }
        }
    }
}
