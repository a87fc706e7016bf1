//! What an instrument needs under a frame: `content/instruments.toml`, typed.

use super::{Frame, Instrument, Offence, Office};
use crate::content::instruments::{self, Line};

/// What the law of a frame asks of an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Sets of offices, any one of which suffices; an empty set where nobody's
    /// approval is needed.
    pub approvals: Vec<Vec<Office>>,
    /// Offences for which it may be used.
    pub offences: Vec<Offence>,
    /// What is written about it: sources, certainty, deadlines.
    pub line: &'static Line,
}

impl Requirement {
    /// What `frame` asks of `instrument`; `None` where that law has no such
    /// instrument, or we know of none.
    pub fn of(frame: Frame, instrument: Instrument) -> Option<Self> {
        let line = instruments::line(frame.id(), instrument.id())?;
        let set = |ids: &&[&str]| {
            ids.iter()
                .map(|id| id.parse().ok())
                .collect::<Option<Vec<_>>>()
        };
        Some(Self {
            approvals: line.approvals.iter().map(set).collect::<Option<_>>()?,
            offences: line
                .offences
                .iter()
                .map(|id| id.parse().ok())
                .collect::<Option<_>>()?,
            line,
        })
    }

    /// Whether nobody's approval is needed.
    pub fn is_free(&self) -> bool {
        self.approvals.iter().any(Vec::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::Requirement;
    use crate::content::instruments;
    use crate::disclosure::{Frame, Instrument};

    #[test]
    #[allow(clippy::panic, reason = "a test fails by panicking")]
    fn every_line_of_the_file_is_understood_and_the_general_frame_has_all() {
        for line in instruments::LINES {
            let frame = line.frame.parse::<Frame>();
            let instrument = line.instrument.parse::<Instrument>();
            let (Ok(frame), Ok(instrument)) = (frame, instrument) else {
                panic!("{} {} is unknown", line.frame, line.instrument);
            };
            let found = Requirement::of(frame, instrument);
            assert!(
                found.is_some_and(|found| !found.approvals.is_empty()),
                "{line:?}"
            );
        }
        for instrument in Instrument::ALL {
            assert!(Requirement::of(Frame::General, instrument).is_some());
        }
    }
}
