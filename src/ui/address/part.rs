//! The parts of the page that a frame may leave out.

use crate::party::published_id;

/// A part of the page that a frame may leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The brand, the display, the share menu.
    Masthead,
    /// The message and its card.
    Composer,
    /// The choice of designs.
    Designs,
    /// The prediction: the form, and the button that leads back to it.
    Prediction,
    /// The key to the drawing.
    Key,
    /// The drawing in words.
    DrawingWords,
    /// What each party holds.
    Parties,
    /// The table of designs.
    Table,
    /// The foot of the page.
    Footer,
}

impl Part {
    /// All of them, in the order a reader meets them.
    pub const ALL: [Self; 9] = [
        Self::Masthead,
        Self::Composer,
        Self::Designs,
        Self::Prediction,
        Self::Key,
        Self::DrawingWords,
        Self::Parties,
        Self::Table,
        Self::Footer,
    ];

    /// The id in a link; also the suffix of an `embed-part-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Masthead => "masthead",
            Self::Composer => "composer",
            Self::Designs => "designs",
            Self::Prediction => "prediction",
            Self::Key => "key",
            Self::DrawingWords => "drawing-words",
            Self::Parties => "parties",
            Self::Table => "table",
            Self::Footer => "footer",
        }
    }
}

published_id!(Part, "part");
