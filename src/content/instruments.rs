//! What laws ask of instruments, and how long requests between countries take.
//!
//! `content/instruments.toml` and `content/routes.toml`, made into tables when
//! this crate is built (see `build/`). Ids only: `disclosure` knows what they
//! mean, and the words are Fluent messages.

include!(concat!(env!("OUT_DIR"), "/instruments.rs"));

/// What the law of one frame asks of one instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The id of the frame.
    pub frame: &'static str,
    /// The id of the instrument.
    pub instrument: &'static str,
    /// Sets of ids of offices, any one of which suffices.
    pub approvals: &'static [&'static [&'static str]],
    /// Ids of the offences for which it may be used.
    pub offences: &'static [&'static str],
    /// How many days there are to answer, where that is fixed.
    pub deadline_days: Option<u16>,
    /// How many hours in an emergency, where that is fixed.
    pub emergency_hours: Option<u16>,
    /// How many days it lasts, where that is fixed.
    pub lasts_days: Option<u16>,
    /// Whether whoever receives it must keep it to himself.
    pub secret: bool,
    /// Ids of sources; none where it is from memory alone.
    pub sources: &'static [&'static str],
    /// How sure it is: the middle of a `certainty-…` message.
    pub certainty: &'static str,
}

/// One way between countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// The suffix of a `route-…` message.
    pub id: &'static str,
    /// The least days that an answer takes, where somebody has said.
    pub least_days: Option<u16>,
    /// The most days that it takes, where somebody has said.
    pub most_days: Option<u16>,
    /// How many hours in an emergency, where a law says so.
    pub emergency_hours: Option<u16>,
    /// How many days a preservation by this way lasts, where there is one.
    pub freeze_days: Option<u16>,
    /// From when it can be used, as an ISO 8601 date.
    pub since: Option<&'static str>,
    /// Ids of sources.
    pub sources: &'static [&'static str],
    /// How sure it is: the middle of a `certainty-…` message.
    pub certainty: &'static str,
}

/// What is written of an instrument under a frame.
pub fn line(frame: &str, instrument: &str) -> Option<&'static Line> {
    LINES
        .iter()
        .find(|line| line.frame == frame && line.instrument == instrument)
}

/// The way with this id.
pub fn route(id: &str) -> Option<&'static Route> {
    ROUTES.iter().find(|route| route.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LINES, ROUTES};
    use crate::content::catalogue::source;

    #[test]
    fn every_source_named_exists_and_what_has_none_is_from_memory() {
        let sure = ["seen", "secondary", "memory", "unopened"];
        let lines = LINES.iter().map(|line| (line.sources, line.certainty));
        let routes = ROUTES.iter().map(|route| (route.sources, route.certainty));
        for (sources, certainty) in lines.chain(routes) {
            assert!(sure.contains(&certainty), "{certainty}");
            assert!(!sources.is_empty() || certainty == "memory");
            for id in sources {
                assert!(source(id).is_some(), "{id} is cited and not listed");
            }
        }
    }

    #[test]
    fn nothing_is_listed_twice() {
        let mut listed = BTreeSet::new();
        for line in LINES {
            assert!(listed.insert((line.frame, line.instrument)), "{line:?}");
        }
        for route in ROUTES {
            assert!(listed.insert((route.id, "")), "{route:?}");
        }
    }
}
