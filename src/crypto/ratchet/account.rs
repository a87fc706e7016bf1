//! One device's long-lived keys and its one-time keys.

use std::fmt;

use vodozemac::olm;

use super::{Session, snapshot};
use crate::crypto::{CryptoError, Opened, Rng};

/// A device's keys: an identity key to agree with, a signing key, and one-time
/// keys for others to start conversations with. Wiped when dropped.
pub struct Account(pub(super) olm::Account);

impl Account {
    /// Fresh keys from the system's randomness.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn new() -> Result<Self, CryptoError> {
        // Olm draws its own randomness and panics without: ask first.
        Rng::system().array::<32>()?;
        Ok(Self(olm::Account::new()))
    }

    /// The public Curve25519 identity key.
    pub fn identity_key(&self) -> [u8; 32] {
        self.0.curve25519_key().to_bytes()
    }

    /// The public Ed25519 signing key.
    pub fn signing_key(&self) -> [u8; 32] {
        *self.0.ed25519_key().as_bytes()
    }

    /// Signs with the signing key: 64 bytes.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }

    /// Makes one-time keys, at most as many as a client keeps published (50),
    /// and gives their public parts.
    pub fn generate_one_time_keys(&mut self, count: usize) -> Vec<[u8; 32]> {
        let count = count.min(self.0.max_number_of_one_time_keys());
        let made = self.0.generate_one_time_keys(count);
        self.0.mark_keys_as_published();
        made.created.iter().map(|key| key.to_bytes()).collect()
    }

    /// Everything, secrets included, to be read by [`Self::from_snapshot`].
    ///
    /// # Errors
    /// [`CryptoError::BadSnapshot`] if it cannot be written; not expected.
    pub fn snapshot(&self) -> Result<Vec<u8>, CryptoError> {
        snapshot::write(&self.0.pickle())
    }

    /// What [`snapshot`](Self::snapshot) saved.
    ///
    /// # Errors
    /// [`CryptoError::BadSnapshot`].
    pub fn from_snapshot(snapshot: &[u8]) -> Result<Self, CryptoError> {
        snapshot::read(snapshot).map(|pickle| Self(olm::Account::from_pickle(pickle)))
    }
}

/// What a pre-key message says to whoever holds this saved account. The copy
/// it is tried on is thrown away.
///
/// # Errors
/// [`CryptoError::BadSnapshot`]; otherwise as [`Session::inbound`].
pub fn open_with_account_snapshot(
    snapshot: &[u8],
    message: &[u8],
) -> Result<Opened<Vec<u8>>, CryptoError> {
    let mut account = Account::from_snapshot(snapshot)?;
    Session::inbound(&mut account, message).map(|(_, words)| words)
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Account(redacted)")
    }
}
