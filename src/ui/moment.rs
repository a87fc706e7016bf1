//! What happens on which day, as the reader of the page about time chose it.

use crate::party::{Day, Event};

/// What happens, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What happens.
    pub event: Event,
    /// On which day.
    pub day: Day,
    /// Whether a phone's own history is read too, and not its keys alone.
    pub history: bool,
    /// Whether Ana's message of day 8 is held up on its way.
    pub held_up: bool,
}

impl Default for Moment {
    fn default() -> Self {
        Self {
            event: Event::default(),
            day: Day::SEIZURE,
            history: true,
            held_up: false,
        }
    }
}
