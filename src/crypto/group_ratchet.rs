//! One key for a whole group: Megolm, as shipping Matrix clients run it, by the
//! vodozemac library.
//!
//! Each sender has a ratchet of their own and seals each message once, whatever
//! the number of members. Who holds the sender's session key opens that message
//! and all later ones; the ratchet turns one way, so nothing earlier opens.
//!
//! 1. A [`GroupSender`] seals and signs. Its
//!    [`session_key`](GroupSender::session_key) goes to each member by a
//!    pairwise channel.
//! 2. A [`GroupReceiver`] is what a member makes of that key. Saved, it is also
//!    what a thief gets.
//! 3. When somebody joins, they are sent the session key as it is then. When
//!    somebody leaves, the sender makes a new [`GroupSender`] and tells only
//!    who remains.
//! 4. [`open_with_group_snapshot`] asks what a saved receiver opens, on a copy
//!    thrown away at once.
//! 5. A [`GroupHint`] is what a message says in clear; with a [`GroupOutline`]
//!    it tells which attempts cannot succeed.
//!
//! Unlike the double ratchet nothing here is deleted by reading: a receiver
//! opens from the key it was given on, for as long as it is kept (Megolm
//! specification, "Partial Forward Secrecy"). Nor does a sender's ratchet ever
//! heal: whoever has stolen it reads on until the sender makes a new one (same,
//! "Lack of Backward Secrecy").
//!
//! Megolm takes its randomness from the system and cannot be given ours. A
//! message is a Megolm message of version 3: payload, then 8 bytes of MAC, then
//! 64 of the sender's signature.
//!
//! ```
//! use sightlines::crypto::group_ratchet::{GroupReceiver, GroupSender};
//!
//! # fn main() -> Result<(), sightlines::crypto::CryptoError> {
//! let mut ana = GroupSender::new()?;
//! let mut ben = GroupReceiver::from_session_key(ana.session_key()?.as_bytes())?;
//!
//! let sealed = ana.seal(b"see you at six");
//! assert_eq!(ben.open(&sealed)?.into_inner(), b"see you at six");
//! # Ok(())
//! # }
//! ```

use std::fmt;

use vodozemac::megolm::{
    GroupSession, InboundGroupSession, MegolmMessage, SessionConfig, SessionKey,
    SessionKeyDecodeError,
};
use zeroize::Zeroizing;

use super::ratchet::snapshot;
use super::{CryptoError, Opened, Rng, Secret};

/// Bytes of a session key: `version(1) ‖ index(4) ‖ ratchet(128) ‖ public
/// key(32) ‖ signature(64)`, Megolm specification, "Session-sharing format".
pub const SESSION_KEY_LEN: usize = 229;

/// One member's way of sending to the group: a ratchet and a signing key.
/// Wiped when dropped.
pub struct GroupSender(GroupSession);

impl GroupSender {
    /// A fresh ratchet and signing key from the system's randomness.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn new() -> Result<Self, CryptoError> {
        // Megolm draws its own randomness and panics without: ask first.
        Rng::system().array::<32>()?;
        Ok(Self(GroupSession::new(SessionConfig::version_1())))
    }

    /// What is sent to each member: opens the next message and all after it.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] if it has another length; not expected.
    pub fn session_key(&self) -> Result<Secret<SESSION_KEY_LEN>, CryptoError> {
        Secret::from_bytes(&Zeroizing::new(self.0.session_key().to_bytes()))
    }

    /// The session's name, which goes with each message in clear: the sender's
    /// public key in base64.
    pub fn session_id(&self) -> String {
        self.0.session_id()
    }

    /// The number of the next message, from 0.
    pub fn next_index(&self) -> u32 {
        self.0.message_index()
    }

    /// Seals the next message and turns the ratchet: the same bytes for the
    /// same words and the same state.
    pub fn seal(&mut self, plaintext: &[u8]) -> Vec<u8> {
        self.0.encrypt(plaintext).to_bytes()
    }
}

/// A clone is in the same state, so that a message can be sealed with the clone
/// and sealed again when its words change. Of all messages made from clones at
/// one state, only one may ever be sent.
impl Clone for GroupSender {
    fn clone(&self) -> Self {
        Self(GroupSession::from_pickle(self.0.pickle()))
    }
}

/// A member's key for one sender's messages, from some message on. Wiped when
/// dropped.
pub struct GroupReceiver(InboundGroupSession);

impl GroupReceiver {
    /// What a member makes of the session key they were sent.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`]; [`CryptoError::Malformed`] if longer or of
    /// another version; [`CryptoError::BadKey`]; [`CryptoError::BadSignature`].
    pub fn from_session_key(session_key: &[u8]) -> Result<Self, CryptoError> {
        if session_key.len() > SESSION_KEY_LEN {
            return Err(CryptoError::Malformed);
        }
        SessionKey::from_bytes(session_key)
            .map(|key| Self(InboundGroupSession::new(&key, SessionConfig::version_1())))
            .map_err(|error| match error {
                SessionKeyDecodeError::Read(_) => CryptoError::Truncated,
                SessionKeyDecodeError::Signature(_) => CryptoError::BadSignature,
                SessionKeyDecodeError::PublicKey(_) => CryptoError::BadKey,
                SessionKeyDecodeError::Version(..) | SessionKeyDecodeError::Base64(_) => {
                    CryptoError::Malformed
                }
            })
    }

    /// Opens a message of this sender, in any order and as often as one likes.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`], [`CryptoError::Malformed`];
    /// [`CryptoError::NotOpened`] for another sender, a message from before
    /// this key, or altered bytes.
    pub fn open(&mut self, sealed: &[u8]) -> Result<Opened<Vec<u8>>, CryptoError> {
        self.0
            .decrypt(&parse(sealed)?)
            .map(|message| Opened::new(message.plaintext))
            .map_err(|_| CryptoError::NotOpened)
    }

    /// Forgets how to open messages before number `index`, as an app does that
    /// wants no key to outlive what it opened.
    pub fn forget_before(&mut self, index: u32) {
        self.0.advance_to(index);
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
        snapshot::read(snapshot).map(|pickle| Self(InboundGroupSession::from_pickle(pickle)))
    }
}

/// What a message says to whoever holds this saved receiver. The copy it is
/// tried on is thrown away.
///
/// # Errors
/// [`CryptoError::BadSnapshot`]; otherwise as [`GroupReceiver::open`].
pub fn open_with_group_snapshot(
    snapshot: &[u8],
    sealed: &[u8],
) -> Result<Opened<Vec<u8>>, CryptoError> {
    GroupReceiver::from_snapshot(snapshot)?.open(sealed)
}

/// The part of a message that anyone can read: its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupHint {
    /// The number of the message in its sender's ratchet, from 0.
    pub index: u32,
}

/// Reads what a message says in clear. Nothing is checked yet: a forger writes
/// what they like here.
///
/// # Errors
/// [`CryptoError::Truncated`], [`CryptoError::Malformed`].
pub fn group_hint(sealed: &[u8]) -> Result<GroupHint, CryptoError> {
    parse(sealed).map(|message| GroupHint {
        index: message.message_index(),
    })
}

/// The public side of a saved receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupOutline {
    /// The number of the first message it can open.
    pub first_index: u32,
    /// The name of the session: its sender's public key in base64.
    pub session_id: String,
}

impl GroupOutline {
    /// Reads a receiver's snapshot.
    ///
    /// # Errors
    /// [`CryptoError::BadSnapshot`].
    pub fn of(snapshot: &[u8]) -> Result<Self, CryptoError> {
        let GroupReceiver(session) = GroupReceiver::from_snapshot(snapshot)?;
        Ok(Self {
            first_index: session.first_known_index(),
            session_id: session.session_id(),
        })
    }

    /// Whether trying to open such a message, said to be of the session named, is
    /// worth it: of this one, and not too early. `false` is certain if the name is
    /// true; `true` is not.
    pub fn could_open(&self, session_id: &str, hint: GroupHint) -> bool {
        self.session_id == session_id && hint.index >= self.first_index
    }
}

/// Reads the one encoding that the library writes: it would read others, whose
/// unknown fields its signature does not cover.
fn parse(sealed: &[u8]) -> Result<MegolmMessage, CryptoError> {
    if sealed.is_empty() {
        return Err(CryptoError::Truncated);
    }
    match MegolmMessage::from_bytes(sealed) {
        Ok(message) if message.to_bytes() == sealed => Ok(message),
        _ => Err(CryptoError::Malformed),
    }
}

impl fmt::Debug for GroupSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GroupSender(redacted)")
    }
}

impl fmt::Debug for GroupReceiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GroupReceiver(redacted)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;
