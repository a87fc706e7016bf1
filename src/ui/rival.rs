//! What a design is compared with: another one, or what the reader built.

use crate::design::Design;
use crate::party::published_id;

/// What a design is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rival {
    /// A design of the catalogue.
    Preset(Design),
    /// The mechanisms that the reader put together, whatever they are.
    Own,
}

impl Rival {
    /// The id of the reader's own in a link.
    pub const OWN: &'static str = "own";

    /// All of them, in the order in which readers are offered them.
    pub const ALL: [Self; Design::ALL.len() + 1] = {
        let mut all = [Self::Own; Design::ALL.len() + 1];
        let mut place = 0;
        while place < Design::ALL.len() {
            all[place] = Self::Preset(Design::ALL[place]);
            place += 1;
        }
        all
    };

    /// The id in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Preset(design) => design.id(),
            Self::Own => Self::OWN,
        }
    }
}

published_id!(Rival, "design");

impl From<Design> for Rival {
    fn from(design: Design) -> Self {
        match design {
            Design::Own(_) => Self::Own,
            preset => Self::Preset(preset),
        }
    }
}
