//! Bytes copied for display, and how they travel: as one run of bytes.

use std::fmt;
use std::rc::Rc;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

/// Bytes copied for display. Comparing two is cheap when they are the same copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown(pub Rc<[u8]>);

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, format: S) -> Result<S::Ok, S::Error> {
        format.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Shown {
    fn deserialize<D: Deserializer<'de>>(format: D) -> Result<Self, D::Error> {
        format.deserialize_bytes(Bytes)
    }
}

struct Bytes;

impl Visitor<'_> for Bytes {
    type Value = Shown;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Shown, E> {
        Ok(Shown(bytes.into()))
    }
}
