//! Key material inside a record.

use std::fmt;
use std::ops::Deref;

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use zeroize::Zeroize;

/// Bytes of a key: wiped when dropped, and never printed.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct KeyBytes(#[n(0)] ByteVec);

impl From<Vec<u8>> for KeyBytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl Deref for KeyBytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for KeyBytes {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for KeyBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("redacted")
    }
}
