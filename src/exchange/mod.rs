//! What the page asks the engine and what the engine answers: plain data that
//! travels as bytes.
//!
//! The page and the engine are two programs made from this crate. In a browser
//! the engine runs beside the page, in a worker, and answers later; natively,
//! where a page is rendered or tested, it is called on the spot. Either way a
//! question is a [`Question`], put to a [`Responder`].
//!
//! ```text
//! ui ── Letter ──► bytes ──► Queue ──► Responder ──► Observatory
//! ui ◄── Reply ◄── bytes ◄──────────────┘
//! ```
//!
//! # Adding a question
//!
//! 1. A variant of [`Question`], with what is asked, and one of [`Answer`], with
//!    plain data that derives `Serialize` and `Deserialize`. An id that stands
//!    for a message is a [`crate::view::Id`], marked `#[serde(with = …)]`.
//! 2. An arm in [`Responder::answer`], which calls the observatory.
//! 3. A hook in `ui/hooks`, in the manner of `use_walk.rs`: it hands the question
//!    to `use_answer` and takes its own variant out of what comes back.

mod enclosed;
mod queue;
mod responder;

pub use enclosed::Enclosed;
pub use queue::Queue;
pub use responder::Responder;

use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::design::Design;
use crate::lab::key_search::Progress;
use crate::party::{Fact, Source, Vantage};
use crate::view::request_desk::{DeskAnswer, DeskQuestion};
use crate::view::{DesignSheet, Explanation, Glance, Timeline, Walk, WorkaroundFinding};
use crate::world::Scenario;

/// What the page wants to know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Question {
    /// What everybody sees under each of these designs, in this order; one answer
    /// for each. Whoever asks this again under another number takes back what was
    /// asked before; under the same one, it is added, and nothing urgent after what is not.
    Observe {
        /// What is played.
        scenario: Rc<Scenario>,
        /// Under which designs.
        designs: Vec<Design>,
        /// How many of them, from the first on, come before other questions.
        urgent: usize,
        /// Whether of the others the verdicts will do until nothing else has been asked
        /// for a while; then each one's sheet is a second answer.
        brief: bool,
    },
    /// Why somebody sees a fact in the latest run of a design, or what happens
    /// when the added sources are lent to them.
    Explain {
        /// The design.
        design: Design,
        /// Who looks.
        vantage: Vantage,
        /// At what.
        fact: Fact,
        /// What is lent.
        added: Vec<Source>,
    },
    /// What each event gives on each day.
    Timeline {
        /// The design.
        design: Design,
        /// What is played.
        scenario: Rc<Scenario>,
    },
    /// The message's way in the latest run of a design.
    Walk(Design),
    /// The six ways around encryption in the latest run of a design.
    Workarounds(Design),
    /// A message sealed under a fresh key with so many secret bits, and the search
    /// for that key: an answer now and then, until it is over or taken back.
    Search {
        /// Secret bits of the key.
        bits: u8,
        /// What is sealed.
        message: String,
    },
    /// Something asked of the request desk.
    Desk {
        /// What.
        question: Enclosed<DeskQuestion>,
        /// What is played.
        scenario: Rc<Scenario>,
    },
    /// The engine is to stop, so that a test sees what a reader would see then.
    /// No build that readers get has it.
    #[cfg(debug_assertions)]
    Stop,
}

impl Question {
    /// Whether an answer to `other` may stand in for an answer to this one until
    /// that has come: the same is asked, only of other words.
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Timeline { design, .. }, Self::Timeline { design: other, .. }) => {
                design == other
            }
            _ => self == other,
        }
    }
}

/// What the engine says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// One design was run.
    Observed(Observed),
    /// What is to be shown of a run of which the verdicts were told before.
    Sheet(Design, Enclosed<DesignSheet>),
    /// The explanation; none before the first run.
    Explanation(Option<Rc<Explanation>>),
    /// The run by days.
    Timeline(Enclosed<Timeline>),
    /// The walk; none before the first run.
    Walk(Option<Enclosed<Walk>>),
    /// The six; none before the first run.
    Workarounds(Option<Enclosed<Vec<WorkaroundFinding>>>),
    /// How far a search is.
    Search(Progress),
    /// What the request desk answers.
    Desk(Enclosed<DeskAnswer>),
    /// The engine could not do it, and why, for whoever looks into it.
    Failed(String),
}

/// What came of one run. A page shows most designs by their verdicts alone, and after
/// most keystrokes those are what they were: so neither is read before it is wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observed {
    /// The design.
    pub design: Design,
    /// Its verdicts.
    pub glance: Enclosed<Glance>,
    /// What is to be shown of it, unless the verdicts alone were asked for.
    pub sheet: Option<Enclosed<DesignSheet>>,
    /// After a design of the reader's own: those whose runs the engine still remembers.
    pub own: Option<Vec<Design>>,
}

/// What the page sends: questions have numbers, so that each answer finds who asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Letter {
    /// A question.
    Ask(u32, Question),
    /// Nobody waits for the answer any more.
    Withdraw(u32),
}

/// What the engine sends back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// The number of the question.
    pub number: u32,
    /// The answer.
    pub answer: Answer,
}

/// Why bytes could not be written or read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("what page and engine say to each other is garbled: {0}; reload the page")]
pub struct Garbled(postcard::Error);

/// What is sent, as bytes.
///
/// # Errors
/// [`Garbled`]; never for the types of this module.
pub fn to_bytes<T: Serialize>(sent: &T) -> Result<Vec<u8>, Garbled> {
    postcard::to_allocvec(sent).map_err(Garbled)
}

/// What was sent, from its bytes.
///
/// # Errors
/// [`Garbled`] where these are not the bytes of a `T` of the same build.
pub fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Garbled> {
    postcard::from_bytes(bytes).map_err(Garbled)
}

#[cfg(test)]
mod tests;
