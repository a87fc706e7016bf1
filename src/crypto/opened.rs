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

/// What was found by guessing. Which guess it was is no proof of anything; whoever
/// has to find it again may begin there.
#[derive(Debug)]
pub struct Guessed<T> {
    /// The number of the guess that fitted.
    pub guess: u64,
    /// What it opened.
    pub opened: Opened<T>,
}

/// The numbers below `total` in rising order, after one of them that may be right.
pub(in crate::crypto) fn guesses(first: u64, total: u64) -> impl Iterator<Item = u64> {
    std::iter::once(first)
        .filter(move |&first| first != 0 && first < total)
        .chain(0..total)
}

#[cfg(test)]
mod tests {
    use super::{Opened, guesses};

    #[test]
    fn printing_it_shows_nothing_of_the_content() {
        assert_eq!(format!("{:?}", Opened::new("at six")), "Opened(redacted)");
    }

    #[test]
    fn every_guess_is_made_whichever_comes_first() {
        let made = |first| guesses(first, 3).collect::<Vec<_>>();
        assert_eq!(made(0), [0, 1, 2]);
        assert_eq!(made(2), [2, 0, 1, 2]);
        assert_eq!(made(3), [0, 1, 2]);
    }
}
