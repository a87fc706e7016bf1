//! Key material of a fixed length.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{CryptoError, Rng};

/// `N` secret bytes: wiped when dropped, never printed.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Secret<const N: usize>([u8; N]);

impl<const N: usize> Secret<N> {
    /// Fresh random bytes.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn random(rng: &mut Rng) -> Result<Self, CryptoError> {
        let mut secret = Self([0; N]);
        rng.fill(&mut secret.0)?;
        Ok(secret)
    }

    /// A copy of `bytes`.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] unless there are exactly `N`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        bytes.try_into().map(Self).map_err(|_| CryptoError::BadKey)
    }

    /// The bytes themselves.
    pub fn as_bytes(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> From<[u8; N]> for Secret<N> {
    fn from(bytes: [u8; N]) -> Self {
        Self(bytes)
    }
}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret<{N}>(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroize;

    use super::Secret;

    #[test]
    fn printing_it_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::from([7; 4])), "Secret<4>(redacted)");
    }

    #[test]
    fn wiping_leaves_only_zeros() {
        let mut secret = Secret::from([7; 4]);
        secret.zeroize();
        assert_eq!(secret.as_bytes(), &[0; 4]);
    }

    #[test]
    fn every_secret_wipes_itself_when_dropped() {
        fn wipes<T: zeroize::ZeroizeOnDrop>() {}
        wipes::<Secret<32>>();
    }
}
