//! One end of one conversation.

use std::fmt;

use vodozemac::Curve25519PublicKey;
use vodozemac::olm::{self, OlmMessage, SessionConfig};

use super::message::{parse, to_bytes};
use super::{Account, NextMessage, snapshot};
use crate::crypto::{CryptoError, Opened};

/// A double ratchet. Moves on with every message; wiped when dropped.
pub struct Session(olm::Session);

impl Session {
    /// Starts a conversation with the owner of an identity key and of one of
    /// its one-time keys.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for points no honest key has.
    pub fn outbound(
        account: &Account,
        identity_key: &[u8; 32],
        one_time_key: &[u8; 32],
    ) -> Result<Self, CryptoError> {
        account
            .0
            .create_outbound_session(
                SessionConfig::version_1(),
                Curve25519PublicKey::from_bytes(*identity_key),
                Curve25519PublicKey::from_bytes(*one_time_key),
            )
            .map(Self)
            .map_err(|_| CryptoError::BadKey)
    }

    /// Answers a pre-key message: the session, and what the message says. The
    /// account forgets the one-time key it used.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`], [`CryptoError::Malformed`] (a normal message
    /// starts nothing), [`CryptoError::NotOpened`].
    pub fn inbound(
        account: &mut Account,
        message: &[u8],
    ) -> Result<(Self, Opened<Vec<u8>>), CryptoError> {
        let OlmMessage::PreKey(message) = parse(message)? else {
            return Err(CryptoError::Malformed);
        };
        let made = account
            .0
            .create_inbound_session(SessionConfig::version_1(), message.identity_key(), &message)
            .map_err(|_| CryptoError::NotOpened)?;
        Ok((Self(made.session), Opened::new(made.plaintext)))
    }

    /// Encrypts the next message.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] if the other side's ratchet key was a point no
    /// honest key has.
    pub fn encrypt(&mut self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.0
            .encrypt(plaintext)
            .map(|message| to_bytes(&message))
            .map_err(|_| CryptoError::BadKey)
    }

    /// Draws the next message's key, so that its words can be chosen later. The
    /// session moves on now.
    ///
    /// # Errors
    /// As [`encrypt`](Self::encrypt).
    pub fn next_message(&mut self) -> Result<NextMessage, CryptoError> {
        let starting = (!self.0.has_received_message()).then(|| self.0.session_keys());
        let key = self.0.next_message_key().ok_or(CryptoError::BadKey)?;
        Ok(NextMessage::new(&key, starting))
    }

    /// Decrypts a message, in any order of arrival but each only once.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`], [`CryptoError::Malformed`],
    /// [`CryptoError::NotOpened`]; the session's ability to read is then
    /// unchanged.
    pub fn decrypt(&mut self, message: &[u8]) -> Result<Opened<Vec<u8>>, CryptoError> {
        self.0
            .decrypt(&parse(message)?)
            .map(Opened::new)
            .map_err(|_| CryptoError::NotOpened)
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
        snapshot::read(snapshot).map(|pickle| Self(olm::Session::from_pickle(pickle)))
    }
}

/// What a message says to whoever holds this saved session. The copy it is
/// tried on is thrown away, so the same question has the same answer always.
///
/// # Errors
/// [`CryptoError::BadSnapshot`]; otherwise as [`Session::decrypt`].
pub fn open_with_session_snapshot(
    snapshot: &[u8],
    message: &[u8],
) -> Result<Opened<Vec<u8>>, CryptoError> {
    Session::from_snapshot(snapshot)?.decrypt(message)
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(redacted)")
    }
}
