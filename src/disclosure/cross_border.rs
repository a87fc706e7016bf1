//! The same request to a provider in another country, by three ways, each with
//! its clock: does the record still exist on the day on which it is answered?
//!
//! The clocks are data (`content/routes.toml`). Days are counted as the scene's
//! are, and go on after day 10. A provider keeps a stored row for a number of
//! days; a preservation keeps it until the preservation ends.

use serde::{Deserialize, Serialize};

use super::by_id::{self, serde_by_id};
use crate::content::instruments::{self, Route};
use crate::design::Design;
use crate::party::{Day, Fact, published_id};

/// A way by which a request reaches a provider in another country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// An order that goes to the provider directly.
    ProductionOrder,
    /// A request from state to state.
    MutualAssistance,
    /// An order under an agreement between two states.
    ExecutiveAgreement,
}

impl Way {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 3] = [
        Self::ProductionOrder,
        Self::MutualAssistance,
        Self::ExecutiveAgreement,
    ];

    /// The published id; also the suffix of a `route-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ProductionOrder => "production-order",
            Self::MutualAssistance => "mutual-assistance",
            Self::ExecutiveAgreement => "executive-agreement",
        }
    }

    /// What is written about it.
    pub fn route(self) -> Option<&'static Route> {
        instruments::route(self.id())
    }
}

published_id!(Way, "route");
serde_by_id!(Way);

/// How long the scene's platform keeps a row, unless the reader says otherwise.
pub const RETENTION_DAYS: u16 = 10;

/// What is asked of all three ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The system it goes to.
    #[serde(with = "by_id::design")]
    pub design: Design,
    /// The day on which it is made; only what is stored by then is asked for.
    #[serde(with = "by_id::day")]
    pub asked: Day,
    /// How many days the provider keeps a stored row.
    pub retention_days: u16,
    /// Whether a preservation is served on the same day.
    pub preserved: bool,
    /// Whether it is an emergency.
    pub emergency: bool,
    /// How many days a way takes for which nobody has said how many.
    pub supposed_days: u16,
}

/// When a request is answered by one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Which way.
    pub way: Way,
    /// The earliest day on which it is answered.
    pub earliest: u16,
    /// The latest.
    pub latest: u16,
    /// Until when a preservation keeps what is there, inclusive; none where there
    /// is no preservation.
    pub frozen_until: Option<u16>,
    /// Whether nobody has said how long it takes, and a number was supposed.
    pub supposed: bool,
}

impl Request {
    /// When this request is answered by one way, as far as the data say.
    pub fn clock(&self, way: Way) -> Clock {
        let asked = u16::from(self.asked.0);
        let route = way.route();
        let said = route.and_then(|route| Some((route.least_days?, route.most_days?)));
        let urgent = route
            .and_then(|route| route.emergency_hours)
            .filter(|_| self.emergency);
        let (least, most) = match urgent {
            // Whole days: eight hours later it is still the same day.
            Some(hours) => (hours / 24, hours / 24),
            None => said.unwrap_or((self.supposed_days, self.supposed_days)),
        };
        // Where a way has no preservation of its own, the provider is asked by
        // the longest there is.
        let longest = instruments::LINES.iter().filter_map(|line| {
            (line.instrument == "preservation")
                .then_some(line.lasts_days)
                .flatten()
        });
        let freeze = route
            .and_then(|route| route.freeze_days)
            .or_else(|| longest.max());
        Clock {
            way,
            earliest: asked.saturating_add(least),
            latest: asked.saturating_add(most),
            frozen_until: freeze
                .filter(|_| self.preserved)
                .map(|days| asked.saturating_add(days)),
            supposed: urgent.is_none() && said.is_none(),
        }
    }

    /// Whether a row stored on `stored` is still there on `answered`, given until
    /// when it is frozen.
    pub fn is_still_there(&self, stored: Day, answered: u16, frozen_until: Option<u16>) -> bool {
        let last = u16::from(stored.0).saturating_add(self.retention_days);
        let when_asked = u16::from(self.asked.0);
        let frozen = frozen_until.is_some_and(|until| answered <= until && when_asked <= last);
        stored <= self.asked && (answered <= last || frozen)
    }
}

/// What one way yields: run on the rows that are still there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RouteOutcome {
    /// When.
    pub clock: Clock,
    /// How many rows were stored on the day of the request.
    pub rows_asked_for: usize,
    /// How many of them are still there on the earliest day of an answer.
    pub rows_left_earliest: usize,
    /// How many on the latest.
    pub rows_left_latest: usize,
    /// Facts that the answer shows on the earliest day.
    #[serde(with = "by_id::list")]
    pub shown_earliest: Vec<Fact>,
    /// Facts that it shows on the latest.
    #[serde(with = "by_id::list")]
    pub shown_latest: Vec<Fact>,
}

#[cfg(test)]
mod tests {
    use super::{RETENTION_DAYS, Request, Way};
    use crate::design::Design;
    use crate::party::Day;

    const ASKED: Request = Request {
        design: Design::Transport,
        asked: Day::SEIZURE,
        retention_days: RETENTION_DAYS,
        preserved: false,
        emergency: false,
        supposed_days: 30,
    };

    #[test]
    fn every_way_has_its_line_and_no_line_is_left_over() {
        for way in Way::ALL {
            assert!(way.route().is_some(), "{way}");
        }
        for route in crate::content::instruments::ROUTES {
            assert!(route.id.parse::<Way>().is_ok(), "{}", route.id);
        }
    }

    #[test]
    fn a_row_is_there_for_as_long_as_it_is_kept_and_a_frozen_one_for_longer() {
        let last = u16::from(Day::MESSAGE.0) + RETENTION_DAYS;
        assert!(ASKED.is_still_there(Day::MESSAGE, last, None));
        assert!(!ASKED.is_still_there(Day::MESSAGE, last + 1, None));
        assert!(ASKED.is_still_there(Day::MESSAGE, last + 1, Some(last + 1)));
        assert!(!ASKED.is_still_there(Day::MESSAGE, last + 2, Some(last + 1)));
        // What is gone already cannot be frozen, and what is stored later was not asked for.
        let hasty = Request {
            retention_days: 1,
            ..ASKED
        };
        assert!(!hasty.is_still_there(Day::MESSAGE, 8, Some(60)));
        assert!(!ASKED.is_still_there(Day::LATER, 9, None));
    }

    #[test]
    fn in_an_emergency_the_way_that_has_hours_answers_the_same_day() {
        let urgent = Request {
            emergency: true,
            ..ASKED
        };
        let clock = urgent.clock(Way::ProductionOrder);
        assert_eq!((clock.earliest, clock.latest), (7, 7));
        assert_eq!(ASKED.clock(Way::ProductionOrder).latest, 17);
        let slow = urgent.clock(Way::MutualAssistance);
        assert_eq!((slow.earliest, slow.latest), (187, 307));
    }

    #[test]
    fn a_way_of_which_nobody_says_how_long_it_takes_says_that_a_number_was_supposed() {
        let clock = ASKED.clock(Way::ExecutiveAgreement);
        assert_eq!((clock.latest, clock.supposed), (37, true));
        assert!(!ASKED.clock(Way::MutualAssistance).supposed);
    }
}
