//! The blinded list that the server publishes.

use curve25519_dalek::RistrettoPoint;
use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT as G;

use super::super::digest::sha256;
use super::{CryptoError, MatchKey, POINT_LEN, Rng, decode, mapped, point_of};

/// Rows of every table, so that its size does not tell how long the list is.
pub const ROWS: usize = 32;
/// The longest list, in different items.
pub const LONGEST_LIST: usize = 8;

const SALT_LEN: usize = 16;
const TABLE_LEN: usize = SALT_LEN + POINT_LEN * (1 + ROWS);
/// Salts to try. A list of the greatest length suits about one salt in three.
const SALTS: usize = 1000;

/// The item of each row, where it has one.
type Taken<'a> = [Option<&'a [u8]>; ROWS];

/// `L` and a row for each of [`ROWS`] values of a public hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    salt: [u8; SALT_LEN],
    public: RistrettoPoint,
    rows: Vec<RistrettoPoint>,
}

impl MatchKey {
    /// The blinded table of `list`: `αH(x)` for each item, random points in the
    /// rows that are left.
    ///
    /// # Errors
    /// [`CryptoError::TooLong`] beyond [`LONGEST_LIST`] different items;
    /// [`CryptoError::Randomness`].
    pub fn publish(&self, list: &[impl AsRef<[u8]>], rng: &mut Rng) -> Result<Table, CryptoError> {
        let mut items: Vec<&[u8]> = list.iter().map(AsRef::as_ref).collect();
        items.sort_unstable();
        items.dedup();
        if items.len() > LONGEST_LIST {
            return Err(CryptoError::TooLong);
        }
        let (salt, taken) = rows_apart(&items, rng)?;
        let rows = (0..ROWS).map(|row| match taken.get(row) {
            Some(Some(item)) => Ok(*self.0 * point_of(item)?),
            _ => Ok(mapped(&rng.array()?)),
        });
        Ok(Table {
            salt,
            public: *self.0 * G,
            rows: rows.collect::<Result<_, CryptoError>>()?,
        })
    }
}

impl Table {
    /// `L = αG`.
    pub(super) fn public(&self) -> RistrettoPoint {
        self.public
    }

    /// What the row of `item` holds.
    pub(super) fn row(&self, item: &[u8]) -> Result<RistrettoPoint, CryptoError> {
        let row = self.rows.get(row_of(&self.salt, item));
        row.copied().ok_or(CryptoError::Malformed)
    }

    /// `salt(16) ‖ L(32) ‖ 32 for each row`.
    pub fn to_bytes(&self) -> Vec<u8> {
        let points = std::iter::once(&self.public).chain(&self.rows);
        let encoded = points.flat_map(|point| point.compress().to_bytes());
        self.salt.into_iter().chain(encoded).collect()
    }

    /// The table with these bytes.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`]; [`CryptoError::Malformed`] if they are too
    /// many or one of the points is none.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        if bytes.len() > TABLE_LEN {
            return Err(CryptoError::Malformed);
        }
        let (salt, points) = bytes.split_first_chunk().ok_or(CryptoError::Truncated)?;
        let (points, _) = points.as_chunks::<POINT_LEN>();
        let mut points = points.iter().copied().map(decode);
        let public = points.next().ok_or(CryptoError::Truncated)??;
        let rows: Vec<_> = points.collect::<Result<_, _>>()?;
        if bytes.len() < TABLE_LEN {
            return Err(CryptoError::Truncated);
        }
        Ok(Self {
            salt: *salt,
            public,
            rows,
        })
    }
}

/// A salt under which no two items have the same row, and the item of each row.
fn rows_apart<'a>(
    items: &[&'a [u8]],
    rng: &mut Rng,
) -> Result<([u8; SALT_LEN], Taken<'a>), CryptoError> {
    for _ in 0..SALTS {
        let salt = rng.array()?;
        let mut taken = [None; ROWS];
        let apart = items.iter().all(|item| {
            let row = taken.get_mut(row_of(&salt, item));
            row.is_some_and(|row| row.replace(*item).is_none())
        });
        if apart {
            return Ok((salt, taken));
        }
    }
    Err(CryptoError::Randomness)
}

/// The row of `item`: the first byte of SHA-256(salt ‖ item), modulo [`ROWS`].
fn row_of(salt: &[u8; SALT_LEN], item: &[u8]) -> usize {
    let [first, ..] = sha256(&[salt.as_slice(), item].concat());
    usize::from(first) % ROWS
}
