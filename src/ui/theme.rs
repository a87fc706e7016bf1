//! How the page is displayed.

use std::str::FromStr;

use crate::party::UnknownId;

/// How the page is displayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Large and heavy, the drawing first.
    Projector,
}

impl Theme {
    /// All of them, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Projector];

    /// The id in the address and in `data-theme`; also the suffix of a `theme-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Projector => "projector",
        }
    }
}

impl FromStr for Theme {
    type Err = UnknownId;

    fn from_str(given: &str) -> Result<Self, UnknownId> {
        Self::ALL
            .into_iter()
            .find(|known| known.id() == given)
            .ok_or_else(|| UnknownId {
                what: "theme",
                given: given.to_owned(),
            })
    }
}
