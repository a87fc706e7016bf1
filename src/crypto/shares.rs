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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn three_of_five() -> Vec<Vec<u8>> {
        split(b"the master key", 3, 5, &mut Rng::seeded([1; 32])).unwrap()
    }

    #[test]
    fn any_three_of_five_restore_the_secret_and_no_two_do() {
        let cut = three_of_five();
        for (a, b) in (0..5).flat_map(|a| (0..a).map(move |b| (a, b))) {
            let two = combine(&[&cut[a], &cut[b]]);
            assert_eq!(two.err(), Some(CryptoError::NotOpened));
            for c in 0..b {
                let three = combine(&[&cut[a], &cut[b], &cut[c]]).unwrap();
                assert_eq!(three.into_inner(), b"the master key");
            }
        }
    }

    #[test]
    fn more_shares_than_needed_do_no_harm() {
        let cut = three_of_five();
        let all: Vec<&[u8]> = cut.iter().map(Vec::as_slice).collect();
        assert_eq!(combine(&all).unwrap().into_inner(), b"the master key");
    }

    #[test]
    fn shares_that_do_not_fit_together_are_refused() {
        let cut = three_of_five();
        let other = split(b"another secret", 3, 5, &mut Rng::seeded([2; 32])).unwrap();
        let mixed = combine(&[&cut[0], &cut[1], &other[2]]);
        assert_eq!(mixed.err(), Some(CryptoError::NotOpened));
        let twice = combine(&[&cut[0], &cut[0], &cut[1]]);
        assert_eq!(twice.err(), Some(CryptoError::BadShare));
        let shorter = combine(&[&cut[0], &cut[1][1..]]);
        assert_eq!(shorter.err(), Some(CryptoError::BadShare));
    }

    #[test]
    fn a_threshold_that_guards_nothing_is_refused() {
        let mut rng = Rng::seeded([1; 32]);
        for (threshold, count) in [(0, 3), (1, 3), (4, 3)] {
            let refused = split(b"secret", threshold, count, &mut rng);
            assert_eq!(refused, Err(CryptoError::BadThreshold));
        }
        let dry = split(b"secret", 2, 3, &mut Rng::given(&[]));
        assert_eq!(dry, Err(CryptoError::Randomness));
    }

    #[test]
    fn even_an_empty_secret_comes_back() {
        let cut = split(b"", 2, 2, &mut Rng::seeded([1; 32])).unwrap();
        assert_eq!(combine(&[&cut[1], &cut[0]]).unwrap().into_inner(), b"");
    }
}
