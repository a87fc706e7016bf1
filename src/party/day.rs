//! Days of the scene, 0 to 10.

use std::fmt;

/// A day of the ten-day scene. Day 10 is when we look.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Day(pub u8);

impl Day {
    /// Keys are made and published, the address book is uploaded.
    pub const SETUP: Self = Self(0);
    /// An earlier message passes.
    pub const EARLIER: Self = Self(1);
    /// In a group: a third member joins.
    pub const JOINS: Self = Self(3);
    /// Where messages are forwarded: Ana receives what she passes on the next day.
    pub const ORIGIN: Self = Self(4);
    /// The reader's message passes.
    pub const MESSAGE: Self = Self(5);
    /// Copies are taken, orders answered, a phone seized, interception begins.
    pub const SEIZURE: Self = Self(7);
    /// Both phones' ratchets turn fully between seizure and the later message.
    pub const RECOVERY: Self = Self(8);
    /// A later message passes.
    pub const LATER: Self = Self(9);
    /// The day on which we look.
    pub const LOOK: Self = Self(10);

    /// Every day of the scene in order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (Self::SETUP.0..=Self::LOOK.0).map(Self)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
