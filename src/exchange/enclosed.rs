//! What one page alone asks or is answered, as bytes in an envelope: a page's
//! program that has nothing to do with it need not know how to write or read it.

use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Garbled, from_bytes, to_bytes};

/// A `T` as bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Enclosed<T> {
    #[serde(with = "serde_bytes")]
    bytes: Vec<u8>,
    of: PhantomData<T>,
}

impl<T: Serialize> Enclosed<T> {
    /// Writes it down.
    ///
    /// # Errors
    /// As [`to_bytes`].
    pub fn of(what: &T) -> Result<Self, Garbled> {
        Ok(Self {
            bytes: to_bytes(what)?,
            of: PhantomData,
        })
    }
}

impl<T: DeserializeOwned> Enclosed<T> {
    /// Reads it.
    ///
    /// # Errors
    /// As [`from_bytes`].
    pub fn open(&self) -> Result<T, Garbled> {
        from_bytes(&self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::Enclosed;
    use crate::exchange::Garbled;

    #[test]
    fn what_is_enclosed_comes_out_again_and_garbled_bytes_are_refused() -> Result<(), Garbled> {
        let enclosed = Enclosed::of(&("See you at six.".to_owned(), 7_u32))?;
        assert_eq!(enclosed.open()?, ("See you at six.".to_owned(), 7));
        let cut = Enclosed::<(String, u32)> {
            bytes: enclosed.bytes[..4].to_vec(),
            of: enclosed.of,
        };
        assert!(cut.open().is_err());
        Ok(())
    }
}
