//! A secret cut into pieces: Shamir, "How to share a secret" (1979), byte by
//! byte over GF(2^8).
//!
//! For each byte `s` a random polynomial of degree `threshold - 1` is drawn
//! with `f(0) = s`; share `x` holds `f(x)`. Fewer than `threshold` shares fit
//! every secret equally well, and combining them gives bytes of no meaning.
//! So that a right result can be told from such bytes, what is cut is
//!
//! ```text
//! secret ‖ first 16 bytes of SHA-256(secret)
//! ```
//!
//! and both halves are equally hidden from too few shares.

use vsss_rs::Gf256;
use zeroize::Zeroizing;

use super::digest::sha256;
use super::{CryptoError, Opened, Rng};

const CHECK_LEN: usize = 16;

/// The longest secret, in bytes.
pub const LONGEST_SECRET: usize = 1 << 20;

/// Cuts `secret` into `count` shares, any `threshold` of which restore it.
/// A share is `index(1) ‖ one byte for each byte of secret and check`; indexes
/// run from 1.
///
/// # Errors
/// [`CryptoError::BadThreshold`] unless `2 ≤ threshold ≤ count`;
/// [`CryptoError::TooLong`] above [`LONGEST_SECRET`]; [`CryptoError::Randomness`].
pub fn split(
    secret: &[u8],
    threshold: u8,
    count: u8,
    rng: &mut Rng,
) -> Result<Vec<Vec<u8>>, CryptoError> {
    if threshold < 2 || threshold > count {
        return Err(CryptoError::BadThreshold);
    }
    if secret.len() > LONGEST_SECRET {
        return Err(CryptoError::TooLong);
    }
    let checked = Zeroizing::new([secret, check_of(secret).as_slice()].concat());
    rng.lend(|rng| Gf256::split_bytes(threshold.into(), count.into(), &*checked, rng))?
        .map_err(|_| CryptoError::BadThreshold)
}

/// Restores the secret from shares, in any order.
///
/// # Errors
/// [`CryptoError::NotOpened`] if they are too few, altered or of different
/// secrets; [`CryptoError::BadShare`] if their lengths differ or one comes
/// twice; [`CryptoError::Truncated`] if there is no room for the check.
pub fn combine(shares: &[&[u8]]) -> Result<Opened<Vec<u8>>, CryptoError> {
    let [first, _, ..] = shares else {
        return Err(CryptoError::NotOpened);
    };
    if shares.iter().any(|share| share.len() != first.len()) || shares.len() > 255 {
        return Err(CryptoError::BadShare);
    }
    if first.len() <= CHECK_LEN {
        return Err(CryptoError::Truncated);
    }
    if first.len() > 1 + LONGEST_SECRET + CHECK_LEN {
        return Err(CryptoError::TooLong);
    }
    let owned: Vec<Vec<u8>> = shares.iter().map(|share| share.to_vec()).collect();
    let checked = Zeroizing::new(Gf256::combine_bytes(owned).map_err(|_| CryptoError::BadShare)?);
    match checked.split_last_chunk() {
        Some((secret, check)) if *check == check_of(secret) => Ok(Opened::new(secret.to_vec())),
        _ => Err(CryptoError::NotOpened),
    }
}

fn check_of(secret: &[u8]) -> [u8; CHECK_LEN] {
    let digest = sha256(secret);
    std::array::from_fn(|at| digest[at])
}
