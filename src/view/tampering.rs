//! What somebody might do to a log that is not theirs to change, done to a copy,
//! for the auditor to find.

use crate::disclosure::PublishedLog;

/// A way to tamper with a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tampering {
    /// One bit of an entry is turned.
    Alter,
    /// An entry is taken out.
    Remove,
    /// An entry changes places with the one after it, or, at the end, before it.
    Reorder,
    /// The end is cut off, from an entry on.
    CutOff,
}

impl Tampering {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 4] = [Self::Alter, Self::Remove, Self::Reorder, Self::CutOff];

    /// The suffix of a `tamper-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Alter => "alter",
            Self::Remove => "remove",
            Self::Reorder => "reorder",
            Self::CutOff => "cut-off",
        }
    }

    /// A copy of `log`, tampered with at the entry `at`, from 0. The key and the
    /// published head stay: whoever tampers has neither. An entry that is not
    /// there leaves the copy as it was.
    #[must_use]
    pub fn done_to(self, log: &PublishedLog, at: usize) -> PublishedLog {
        let mut log = log.clone();
        let entries = &mut log.entries;
        if at >= entries.len() {
            return log;
        }
        match self {
            Self::Alter => {
                let body = &mut entries[at].body;
                let middle = body.len() / 2;
                if let Some(byte) = body.get_mut(middle) {
                    *byte ^= 1;
                }
            }
            Self::Remove => drop(entries.remove(at)),
            Self::Reorder => {
                let other = if at + 1 < entries.len() {
                    at + 1
                } else {
                    at.saturating_sub(1)
                };
                entries.swap(at, other);
            }
            Self::CutOff => entries.truncate(at),
        }
        log
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests {
    use super::Tampering;
    use crate::crypto::Rng;
    use crate::design::Design;
    use crate::disclosure::{Desk, Frame, Instrument, Order};

    #[test]
    fn whatever_is_done_to_a_log_of_three_the_auditor_finds_it() {
        let mut desk = Desk::open(&mut Rng::system()).expect("a desk");
        for instrument in [
            Instrument::StoredContent,
            Instrument::Backup,
            Instrument::TrafficData,
        ] {
            let order = Order::as_in_the_table("1", Frame::General, instrument, Design::E2ee);
            assert!(desk.serve(&order, &[]).is_err(), "nobody approved it");
        }
        let log = desk.log();
        assert_eq!(log.audit().map(|entries| entries.len()), Ok(3));
        for tampering in Tampering::ALL {
            for at in 0..3 {
                let copy = tampering.done_to(&log, at);
                assert!(copy.audit().is_err(), "{tampering:?} at {at}");
            }
            assert_eq!(tampering.done_to(&log, 3), log);
        }
    }
}
