//! What the reader decides: the words and the drawn card.

use crate::party::published_id;

/// The longest message the page carries, in Unicode scalar values.
pub const LONGEST_MESSAGE: usize = 100_000;

/// A drawn test card. Never a photograph.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize,
)]
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

published_id!(Card, "card");

/// One run's input.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
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
    /// How many of Ana's messages carry a drawn card, day 5's always being the
    /// first: 1 to 3.
    pub listed_pictures: u8,
    /// Whether Ben's phone is locked when it is seized.
    pub locked: bool,
    /// Whether Ana's message of day 8 ([`super::HELD_UP`]) is still on its way
    /// when we look, although the one of day 9 has arrived: Ben's phone then
    /// keeps a key for it (the specification's "skipped message key").
    pub held_up: bool,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            text: String::new(),
            card: Card::default(),
            earlier_text: String::new(),
            later_text: String::new(),
            reply_text: String::new(),
            listed_pictures: 1,
            locked: false,
            held_up: false,
        }
    }
}
