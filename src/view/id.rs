//! Ids that stand for messages, such as the kind of a record: a fixed few, so
//! that they are compared and copied like numbers.
//!
//! The engine hands them over as text. Read back, each text is kept once for
//! good; there are only as many as the engine has names for.

use std::cell::RefCell;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// An id, the suffix of a message's name. An alias, so that its lifetime does
/// not become one of what holds it when that is read from bytes.
pub type Id = &'static str;

thread_local! {
    /// In order. A tree would be compiled for this alone, and weigh more than it saves.
    static KNOWN: RefCell<Vec<Id>> = const { RefCell::new(Vec::new()) };
}

/// The one copy of this id.
fn known(text: String) -> Id {
    KNOWN.with_borrow_mut(|known| match known.binary_search(&&*text) {
        Ok(at) => known[at],
        Err(at) => {
            let id: Id = text.leak();
            known.insert(at, id);
            id
        }
    })
}

/// Writes an id.
///
/// # Errors
/// Those of the format.
pub fn serialize<S: Serializer>(id: &Id, format: S) -> Result<S::Ok, S::Error> {
    format.serialize_str(id)
}

/// Reads an id.
///
/// # Errors
/// Where the bytes are no text.
pub fn deserialize<'de, D: Deserializer<'de>>(format: D) -> Result<Id, D::Error> {
    String::deserialize(format).map(known)
}

/// The same for an id that may be missing.
pub mod option {
    use super::{Deserialize, Deserializer, Id, Serialize, Serializer, known};

    /// Writes an id, or that there is none.
    ///
    /// # Errors
    /// Those of the format.
    pub fn serialize<S: Serializer>(id: &Option<Id>, format: S) -> Result<S::Ok, S::Error> {
        id.serialize(format)
    }

    /// Reads an id, or that there is none.
    ///
    /// # Errors
    /// Where the bytes are no text.
    pub fn deserialize<'de, D: Deserializer<'de>>(format: D) -> Result<Option<Id>, D::Error> {
        Ok(Option::<String>::deserialize(format)?.map(known))
    }
}
