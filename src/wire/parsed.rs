//! Proof that plain bytes were read.

/// A value that exists only because bytes were really read as a record.
///
/// Its one constructor is in this module and called from `codec` alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed<T>(T);

impl<T> Parsed<T> {
    pub(super) fn new(value: T) -> Self {
        Self(value)
    }

    /// What was read.
    pub fn get(&self) -> &T {
        &self.0
    }

    /// What was read, without the proof.
    pub fn into_inner(self) -> T {
        self.0
    }
}
