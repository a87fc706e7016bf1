//! The phone's side: the key of one account, and its vouchers.

use std::fmt;

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT as G;
use curve25519_dalek::{RistrettoPoint, Scalar};
use zeroize::Zeroizing;

use super::super::{NONCE_LEN, TAG_LEN, shares};
use super::{AeadKey, CryptoError, Rng, Table, outer_key, point_of, random_scalar};

/// The most vouchers of one account, synthetic ones included: each takes one of
/// the points at which its polynomial is known.
pub const MOST_VOUCHERS: u8 = 64;

/// `index(1) ‖ one byte for each byte of key(32) and check(16)`, see [`shares`].
pub(super) const SHARE_LEN: usize = 1 + 32 + 16;

/// An account's key, and the shares of it not yet given out. Wiped when dropped.
pub struct Account {
    key: AeadKey,
    left: Zeroizing<Vec<Vec<u8>>>,
}

impl Account {
    /// A fresh key, which `threshold` matching vouchers will restore.
    ///
    /// # Errors
    /// [`CryptoError::BadThreshold`] unless it is from 2 to [`MOST_VOUCHERS`];
    /// [`CryptoError::Randomness`].
    pub fn new(threshold: u8, rng: &mut Rng) -> Result<Self, CryptoError> {
        let key = AeadKey::generate(rng)?;
        let mut left = shares::split(key.as_bytes(), threshold, MOST_VOUCHERS, rng)?;
        left.reverse();
        Ok(Self {
            key,
            left: Zeroizing::new(left),
        })
    }

    /// The voucher for `item`, with `inside` for whoever can open it.
    ///
    /// # Errors
    /// [`CryptoError::TooLong`] after [`MOST_VOUCHERS`]; [`CryptoError::Randomness`].
    pub fn voucher(
        &mut self,
        table: &Table,
        item: &[u8],
        inside: &[u8],
        rng: &mut Rng,
    ) -> Result<Vec<u8>, CryptoError> {
        let blinded = table.row(item)?;
        let (beta, gamma) = (random_scalar(rng)?, random_scalar(rng)?);
        let sent = *beta * point_of(item)? + *gamma * G;
        let shared = Zeroizing::new(*beta * blinded + *gamma * table.public());
        let inner = self.key.seal(rng, b"", inside)?;
        seal_outer(&sent, &shared, &self.next_share()?, &inner, rng)
    }

    /// A voucher that looks like a match with an inside of `inside_len` bytes
    /// to whoever has fewer than the threshold, and counts for nothing.
    ///
    /// # Errors
    /// As [`voucher`](Self::voucher).
    pub fn synthetic(
        &mut self,
        table: &Table,
        inside_len: usize,
        rng: &mut Rng,
    ) -> Result<Vec<u8>, CryptoError> {
        let gamma: Zeroizing<Scalar> = random_scalar(rng)?;
        let shared = Zeroizing::new(*gamma * table.public());
        let mut share = self.next_share()?;
        // The index stays, so that no two shares of the account have the same.
        rng.fill(share.get_mut(1..).unwrap_or_default())?;
        let mut inner = vec![0; NONCE_LEN + inside_len + TAG_LEN];
        rng.fill(&mut inner)?;
        seal_outer(&(*gamma * G), &shared, &share, &inner, rng)
    }

    fn next_share(&mut self) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
        let share = self.left.pop().ok_or(CryptoError::TooLong)?;
        Ok(Zeroizing::new(share))
    }
}

/// `Q ‖ sealed under S and bound to Q: share ‖ inner`.
fn seal_outer(
    sent: &RistrettoPoint,
    shared: &RistrettoPoint,
    share: &[u8],
    inner: &[u8],
    rng: &mut Rng,
) -> Result<Vec<u8>, CryptoError> {
    let mut voucher = sent.compress().to_bytes().to_vec();
    let half = Zeroizing::new([share, inner].concat());
    let sealed = outer_key(shared)?.seal(rng, &voucher, &half)?;
    voucher.extend(sealed);
    Ok(voucher)
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Account(redacted)")
    }
}
