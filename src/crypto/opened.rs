//! Proof that something was opened, by construction.
//!
//! The same idea as the verification tokens of TLS libraries: a value whose
//! only constructor sits behind the real check.

use std::fmt;

/// What came out of a successful opening.
///
/// There is one constructor, and only `crypto` can call it. There is no `map`,
/// no `Clone` and no `Default`: each would let content be swapped for something
/// that was never opened.
pub struct Opened<T>(T);

impl<T> Opened<T> {
    /// To be called only with what the library just handed out.
    pub(in crate::crypto) fn new(content: T) -> Self {
        Self(content)
    }

    /// The content; the proof is spent.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> AsRef<T> for Opened<T> {
    fn as_ref(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Opened<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opened(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::Opened;

    #[test]
    fn printing_it_shows_nothing_of_the_content() {
        assert_eq!(format!("{:?}", Opened::new("at six")), "Opened(redacted)");
    }
}
