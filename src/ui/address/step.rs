//! How far the reader is: predicting, comparing, or looking at everything.

use crate::party::published_id;

/// How far the reader is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// The calm opening: a prediction to make.
    #[default]
    Predict,
    /// The guesses beside what the run found, and everything below.
    Compare,
    /// Everything unfolded.
    Open,
}

impl Step {
    /// All of them, in the order a reader takes them.
    pub const ALL: [Self; 3] = [Self::Predict, Self::Compare, Self::Open];

    /// The id in a link; also the suffix of an `embed-step-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Predict => "predict",
            Self::Compare => "compare",
            Self::Open => "open",
        }
    }
}

published_id!(Step, "step");
