//! What the reader decides: the words and the drawn card.

use std::fmt;
use std::str::FromStr;

use crate::party::UnknownId;

/// The longest message the page carries, in Unicode scalar values.
pub const LONGEST_MESSAGE: usize = 100_000;

/// A drawn test card. Never a photograph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Card {
    /// A kite.
    #[default]
    Kite,
    /// A sandcastle.
    Sandcastle,
    /// A red triangle.
    RedTriangle,
}

impl Card {
    /// All cards.
    pub const ALL: [Self; 3] = [Self::Kite, Self::Sandcastle, Self::RedTriangle];

    /// The published id; also the suffix of a `card-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Kite => "kite",
            Self::Sandcastle => "sandcastle",
            Self::RedTriangle => "red-triangle",
        }
    }

    /// The card's PNG file.
    pub const fn png(self) -> &'static [u8] {
        match self {
            Self::Kite => include_bytes!("../../content/cards/kite.png"),
            Self::Sandcastle => include_bytes!("../../content/cards/sandcastle.png"),
            Self::RedTriangle => include_bytes!("../../content/cards/red-triangle.png"),
        }
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Card {
    type Err = UnknownId;

    fn from_str(given: &str) -> Result<Self, UnknownId> {
        Self::ALL
            .into_iter()
            .find(|known| known.id() == given)
            .ok_or_else(|| UnknownId {
                what: "card",
                given: given.to_owned(),
            })
    }
}

/// One run's input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    /// The words of day 5's message.
    pub text: String,
    /// The card attached to it.
    pub card: Card,
    /// The words of day 1's message.
    pub earlier_text: String,
    /// The words of day 9's message.
    pub later_text: String,
    /// The words of the short answers in between.
    pub reply_text: String,
}
