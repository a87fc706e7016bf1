//! How end-to-end encryption came to large services, and went from one again: the
//! dated steps, as ids. The words are Fluent messages, in `rollout.ftl`.

use super::catalogue::Statement;

include!(concat!(env!("OUT_DIR"), "/rollout.rs"));

/// One dated step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The id: the middle of a `rollout-…-when` and of a `rollout-…-what` message.
    pub id: &'static str,
    /// What it rests on.
    pub rests_on: Statement,
    /// Where it may have changed since: when it was last looked at, as an ISO 8601 date.
    pub last_seen: Option<&'static str>,
}

/// All of them, the earliest first.
pub const fn steps() -> &'static [Step] {
    STEPS
}

#[cfg(test)]
mod tests {
    use super::steps;
    use crate::content::catalogue::source;
    use crate::content::{Locale, Translator};

    #[test]
    fn every_step_has_words_and_sources_that_exist() {
        let words = Translator::new(Locale::ENGLISH);
        assert!(steps().len() > 3);
        for step in steps() {
            for part in ["when", "what"] {
                assert!(
                    words.has(&format!("rollout-{}-{part}", step.id)),
                    "{}",
                    step.id
                );
            }
            assert!(!step.rests_on.sources.is_empty(), "{}", step.id);
            for cited in step.rests_on.sources {
                assert!(source(cited).is_some(), "{} cites {cited}", step.id);
            }
        }
    }
}
