//! What the drawing shows: places along the message's way and who looks at which.

use super::Shown;
use crate::party::Vantage;

/// A place where the message, or a key to it, is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Ana's phone.
    AnaPhone,
    /// The wire from Ana's phone to the platform.
    FirstWire,
    /// The platform's memory, while the message passes.
    Passing,
    /// The platform's database.
    Store,
    /// The wire from the platform to Ben's phone.
    SecondWire,
    /// Ben's phone.
    BenPhone,
    /// The agency that holds an access key.
    Agency,
    /// The backup company.
    Cloud,
}

impl Place {
    /// The suffix of a `place-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AnaPhone => "ana-phone",
            Self::FirstWire => "first-wire",
            Self::Passing => "passing",
            Self::Store => "store",
            Self::SecondWire => "second-wire",
            Self::BenPhone => "ben-phone",
            Self::Agency => "agency",
            Self::Cloud => "cloud",
        }
    }
}

/// What lies at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Face {
    /// The words can be read there with nothing but what is kept there.
    Words(String),
    /// Bytes that stay shut there.
    Sealed(Shown),
    /// No copy of the message lies there.
    Empty,
}

/// One place along the way under this design. Places a design lacks are not listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// Where.
    pub place: Place,
    /// What lies there.
    pub face: Face,
}

/// A key that opens the message, drawn where it sits.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyMark {
    /// Where the key sits.
    pub place: Place,
    /// What kind of key: the suffix of a `form-…` message.
    pub form: &'static str,
}

/// The drawing, before geometry.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// Places in the order the message meets them, side places last.
    pub stations: Vec<Station>,
    /// Keys where they sit.
    pub keys: Vec<KeyMark>,
    /// Which place each vantage looks at; vantages with no place are not listed.
    pub looks: Vec<(Vantage, Place)>,
}
