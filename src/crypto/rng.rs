//! The one door through which randomness enters.
//!
//! In a browser the system's randomness is `crypto.getRandomValues`. The cipher
//! libraries want a generator that cannot fail; the system's can. So a library
//! is lent a [`Lent`] that notes a failure, and what was made with it is thrown
//! away.

use std::convert::Infallible;
use std::fmt;

use chacha20::ChaCha20Rng;
use getrandom::SysRng;
use rand_core::{Rng as _, SeedableRng, TryCryptoRng, TryRng};
use zeroize::Zeroizing;

use super::CryptoError;

/// A source of random bytes.
pub struct Rng(Source);

enum Source {
    System,
    Seeded(Box<ChaCha20Rng>),
    Given(Zeroizing<Vec<u8>>, usize),
}

impl Rng {
    /// The system's randomness: what real keys are made of.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// ChaCha20 (RFC 8439) from a seed: the same bytes each time. For tests,
    /// and for designs whose very flaw is a generator somebody can repeat.
    pub fn seeded(seed: [u8; 32]) -> Self {
        Self(Source::Seeded(Box::new(ChaCha20Rng::from_seed(seed))))
    }

    /// Exactly these bytes, then failure: how published test vectors state
    /// their randomness.
    pub fn given(bytes: &[u8]) -> Self {
        Self(Source::Given(Zeroizing::new(bytes.to_vec()), 0))
    }

    /// Overwrites all of `out` with random bytes.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`]; `out` must then not be used.
    pub fn fill(&mut self, out: &mut [u8]) -> Result<(), CryptoError> {
        match &mut self.0 {
            Source::System => SysRng
                .try_fill_bytes(out)
                .map_err(|_| CryptoError::Randomness),
            Source::Seeded(generator) => {
                generator.fill_bytes(out);
                Ok(())
            }
            Source::Given(bytes, used) => {
                let end = used.saturating_add(out.len());
                let next = bytes.get(*used..end).ok_or(CryptoError::Randomness)?;
                out.copy_from_slice(next);
                *used = end;
                Ok(())
            }
        }
    }

    /// `N` random bytes.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], CryptoError> {
        let mut out = [0; N];
        self.fill(&mut out)?;
        Ok(out)
    }

    /// Lends this source to a library, and keeps what it made only if no draw
    /// failed.
    pub(in crate::crypto) fn lend<T>(
        &mut self,
        make: impl FnOnce(&mut Lent<'_>) -> T,
    ) -> Result<T, CryptoError> {
        let mut lent = Lent {
            source: self,
            failed: false,
        };
        let made = make(&mut lent);
        if lent.failed {
            Err(CryptoError::Randomness)
        } else {
            Ok(made)
        }
    }
}

impl fmt::Debug for Rng {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::System => "Rng(system)",
            Source::Seeded(_) => "Rng(seeded, redacted)",
            Source::Given(..) => "Rng(given, redacted)",
        })
    }
}

/// A source on loan, in the shape the libraries ask for.
pub(in crate::crypto) struct Lent<'a> {
    source: &'a mut Rng,
    failed: bool,
}

impl Lent<'_> {
    fn draw<const N: usize>(&mut self) -> [u8; N] {
        let mut out = [0; N];
        self.failed |= self.source.fill(&mut out).is_err();
        out
    }
}

impl TryRng for Lent<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(self.draw()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(self.draw()))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        self.failed |= self.source.fill(out).is_err();
        Ok(())
    }
}

impl TryCryptoRng for Lent<'_> {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_bytes_again_and_the_system_does_not() {
        let draw = |mut rng: Rng| rng.array::<32>().unwrap();
        assert_eq!(draw(Rng::seeded([1; 32])), draw(Rng::seeded([1; 32])));
        assert_ne!(draw(Rng::seeded([1; 32])), draw(Rng::seeded([2; 32])));
        assert_ne!(draw(Rng::system()), draw(Rng::system()));
    }

    #[test]
    fn what_was_made_while_randomness_failed_is_thrown_away() {
        let mut rng = Rng::given(&[7; 4]);
        assert_eq!(rng.lend(|lent| lent.next_u32()), Ok(0x0707_0707));
        assert_eq!(
            rng.lend(|lent| lent.next_u32()),
            Err(CryptoError::Randomness)
        );
        assert_eq!(rng.array::<1>(), Err(CryptoError::Randomness));
    }

    #[test]
    fn printing_it_shows_no_seed() {
        assert_eq!(
            format!("{:?}", Rng::seeded([7; 32])),
            "Rng(seeded, redacted)"
        );
        assert_eq!(format!("{:?}", Rng::given(&[7])), "Rng(given, redacted)");
    }
}
