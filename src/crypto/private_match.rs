//! Finding which pictures are on a secret list, and opening them only from a
//! threshold of matches on.
//!
//! After Bhowmick, Boneh, Myers, Talwar and Tarbe, "The Apple PSI System"
//! (2021), §4, in the group ristretto255 (RFC 9496), written additively with
//! base point `G`. `H` takes an item to a point (RFC 9496 §4.3.4).
//!
//! 1. Server setup ([`MatchKey::publish`]): of a secret `α` and a list of items
//!    `x` the server publishes `L = αG` and a [`Table`] with `αH(x)` in the row
//!    that a public hash gives `x`, and random points in all others. Nobody
//!    else can tell which rows are which.
//! 2. Client setup ([`Account::new`]): a phone draws a key for its account and
//!    cuts it by Shamir's scheme.
//! 3. Voucher generation ([`Account::voucher`]): for an item `y` whose row
//!    holds `P`, the phone draws `β` and `γ` and computes (the Diffie-Hellman
//!    random self reduction) `Q = βH(y) + γG` and `S = βP + γL`. If `P = αH(y)`
//!    then `S = αQ`; if not, `S` is random to whoever knows `α`. A voucher is
//!
//!    ```text
//!    Q(32) ‖ sealed under S and bound to Q: share(49) ‖ inside sealed under the account's key
//!    ```
//!
//!    The phone does not learn whether they match.
//! 4. Voucher processing ([`MatchKey::open_outer`], [`open_vouchers`]): the
//!    server opens the outer layer of matching ones. From a threshold of them it
//!    has the shares to restore the account's key, and opens the insides.
//! 5. Synthetic match vouchers ([`Account::synthetic`]) take `Q = γG`,
//!    `S = γL`: their outer layer always opens, but holds a share on no
//!    polynomial. Below the threshold they look like matches, so the number of
//!    those stays hidden.
//!
//! Simpler than the paper: one row for an item instead of the two of a cuckoo
//! table (the server draws hashes until no two items meet), hence no key
//! between `S` and the outer layer; and real shares are told from synthetic
//! ones by trying, not by a detectable hash function. Matching is by exact
//! bytes. Nothing here shows a phone what the list is of.

mod account;
mod opening;
mod table;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;

use std::fmt;

use curve25519_dalek::ristretto::CompressedRistretto;
use curve25519_dalek::traits::IsIdentity;
use curve25519_dalek::{RistrettoPoint, Scalar};
use zeroize::Zeroizing;

pub use account::{Account, MOST_VOUCHERS};
pub use opening::{Half, MOST_TRIES, open_insides, open_vouchers};
pub use table::{LONGEST_LIST, ROWS, Table};

use super::kdf::hkdf_sha256;
use super::{AeadKey, CryptoError, Rng};

/// Bytes of a point or a scalar (RFC 9496 §4.3.2, §4.4).
pub const POINT_LEN: usize = 32;

/// `info` of the derivation of a point from an item.
pub const ITEM_INFO: &[u8] = b"sightlines private match item";
/// `info` of the derivation of the outer layer's key from `S`.
pub const OUTER_INFO: &[u8] = b"sightlines private match outer layer";

/// The matching server's secret `α`. Wiped when dropped.
#[derive(Clone)]
pub struct MatchKey(Zeroizing<Scalar>);

impl MatchKey {
    /// A fresh key.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn generate(rng: &mut Rng) -> Result<Self, CryptoError> {
        random_scalar(rng).map(Self)
    }

    /// The key with these 32 bytes.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] if they are no scalar in its one encoding, or zero.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let bytes = bytes.try_into().map_err(|_| CryptoError::BadKey)?;
        Option::from(Scalar::from_canonical_bytes(bytes))
            .filter(|scalar| *scalar != Scalar::ZERO)
            .map(|scalar| Self(Zeroizing::new(scalar)))
            .ok_or(CryptoError::BadKey)
    }

    /// The key's own 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for MatchKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MatchKey(redacted)")
    }
}

/// `H`: HKDF-SHA256 to 64 bytes, then [`mapped`].
fn point_of(item: &[u8]) -> Result<RistrettoPoint, CryptoError> {
    let mut uniform = [0; 64];
    hkdf_sha256(b"", item, ITEM_INFO, &mut uniform)?;
    Ok(mapped(&uniform))
}

/// The element derivation of RFC 9496 §4.3.4.
fn mapped(uniform: &[u8; 64]) -> RistrettoPoint {
    RistrettoPoint::from_uniform_bytes(uniform)
}

/// The key of the outer layer: HKDF-SHA256 of the encoding of `S`.
fn outer_key(shared: &RistrettoPoint) -> Result<AeadKey, CryptoError> {
    let encoded = Zeroizing::new(shared.compress().to_bytes());
    let mut key = Zeroizing::new([0; 32]);
    hkdf_sha256(b"", encoded.as_slice(), OUTER_INFO, key.as_mut_slice())?;
    AeadKey::from_bytes(key.as_slice())
}

/// A point in its one encoding, and not the neutral one.
fn decode(bytes: [u8; POINT_LEN]) -> Result<RistrettoPoint, CryptoError> {
    CompressedRistretto(bytes)
        .decompress()
        .filter(|point| !point.is_identity())
        .ok_or(CryptoError::Malformed)
}

fn random_scalar(rng: &mut Rng) -> Result<Zeroizing<Scalar>, CryptoError> {
    let wide = Zeroizing::new(rng.array::<64>()?);
    Ok(Zeroizing::new(Scalar::from_bytes_mod_order_wide(&wide)))
}
