//! The server's side: opening vouchers, one layer at a time.

use std::fmt;

use zeroize::Zeroizing;

use super::super::{Opened, shares};
use super::account::{MOST_VOUCHERS, SHARE_LEN};
use super::{AeadKey, CryptoError, MatchKey, POINT_LEN, decode, outer_key};

/// The most sets of shares that [`open_insides`] tries.
pub const MOST_TRIES: usize = 50_000;

/// What the outer layer of one voucher holds: a share of the account's key,
/// which alone says nothing about it, and the inside still sealed.
pub struct Half {
    share: Zeroizing<Vec<u8>>,
    inner: Vec<u8>,
}

impl MatchKey {
    /// Opens the outer layer of a voucher whose item is on the list, or of a
    /// synthetic one; which of the two is not to be seen.
    ///
    /// # Errors
    /// [`CryptoError::NotOpened`] if the item is not on the list, the key is
    /// another or the voucher was altered; [`CryptoError::Truncated`];
    /// [`CryptoError::Malformed`] if it begins with no point.
    #[inline(never)]
    pub fn open_outer(&self, voucher: &[u8]) -> Result<Opened<Half>, CryptoError> {
        let (sent, sealed) = voucher
            .split_first_chunk::<POINT_LEN>()
            .ok_or(CryptoError::Truncated)?;
        let shared = Zeroizing::new(*self.0 * decode(*sent)?);
        let half = outer_key(&shared)?.open(sent, sealed)?.into_inner();
        let (share, inner) = half
            .split_at_checked(SHARE_LEN)
            .ok_or(CryptoError::Truncated)?;
        Ok(Opened::new(Half {
            share: Zeroizing::new(share.to_vec()),
            inner: inner.to_vec(),
        }))
    }
}

/// Opens the insides of all real matches of one account, in the order of its
/// vouchers, if there are at least `threshold`. A voucher given twice counts
/// once; one that does not open counts for nothing.
///
/// # Errors
/// As [`open_insides`].
pub fn open_vouchers(
    key: &MatchKey,
    vouchers: &[&[u8]],
    threshold: u8,
) -> Result<Opened<Vec<Vec<u8>>>, CryptoError> {
    let opened: Vec<Half> = vouchers
        .iter()
        .filter_map(|voucher| key.open_outer(voucher).ok())
        .map(Opened::into_inner)
        .collect();
    open_insides(&opened.iter().collect::<Vec<_>>(), threshold)
}

/// As [`open_vouchers`], of vouchers whose outer layers are open already: a server
/// opens each when it comes.
///
/// Which shares are real is found by trying every set of `threshold`.
///
/// # Errors
/// [`CryptoError::NotOpened`] if the real matches are too few;
/// [`CryptoError::BadThreshold`] below 2; [`CryptoError::TooLong`] beyond
/// [`MOST_VOUCHERS`] opened outer layers or [`MOST_TRIES`] sets.
pub fn open_insides(opened: &[&Half], threshold: u8) -> Result<Opened<Vec<Vec<u8>>>, CryptoError> {
    if threshold < 2 {
        return Err(CryptoError::BadThreshold);
    }
    let mut halves: Vec<&Half> = Vec::new();
    for half in opened {
        if halves.iter().all(|known| known.share != half.share) {
            halves.push(half);
        }
        if halves.len() > MOST_VOUCHERS.into() {
            return Err(CryptoError::TooLong);
        }
    }
    let account_key = restore(&halves, threshold.into())?;
    let insides: Vec<Vec<u8>> = halves
        .iter()
        .filter_map(|half| account_key.open(b"", &half.inner).ok())
        .map(Opened::into_inner)
        .collect();
    if insides.len() < threshold.into() {
        return Err(CryptoError::NotOpened);
    }
    Ok(Opened::new(insides))
}

/// The account's key, from the first set of `size` shares that holds its check.
#[inline(never)]
fn restore(halves: &[&Half], size: usize) -> Result<AeadKey, CryptoError> {
    if subsets(halves.len(), size) > MOST_TRIES {
        return Err(CryptoError::TooLong);
    }
    let mut chosen: Vec<usize> = (0..size).collect();
    while chosen.last().is_some_and(|last| *last < halves.len()) {
        let set: Vec<&[u8]> = chosen
            .iter()
            .filter_map(|at| halves.get(*at))
            .map(|half| half.share.as_slice())
            .collect();
        if let Ok(bytes) = shares::combine(&set) {
            return AeadKey::from_bytes(&Zeroizing::new(bytes.into_inner()));
        }
        advance(&mut chosen, halves.len());
    }
    Err(CryptoError::NotOpened)
}

/// How many sets of `size` there are among `count`, or more than [`MOST_TRIES`].
fn subsets(count: usize, size: usize) -> usize {
    let Some(rest) = count.checked_sub(size) else {
        return 0;
    };
    let mut sets: usize = 1;
    for step in 1..=rest.min(size) {
        // Each quotient is itself a number of sets, hence whole.
        sets = sets.saturating_mul(count - step + 1) / step;
        if sets > MOST_TRIES {
            break;
        }
    }
    sets
}

/// The next set in lexicographic order; past the last one, an index that is
/// out of range.
fn advance(chosen: &mut [usize], count: usize) {
    let size = chosen.len();
    let movable = (0..size).rev().find(|at| {
        chosen
            .get(*at)
            .is_some_and(|index| index + size < count + at)
    });
    let from = movable.unwrap_or(0);
    let next = match movable {
        Some(at) => chosen.get(at).map_or(count, |index| index + 1),
        None => count,
    };
    for (step, index) in chosen.iter_mut().skip(from).enumerate() {
        *index = next + step;
    }
}

impl fmt::Debug for Half {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Half(redacted)")
    }
}
