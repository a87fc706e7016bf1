//! The next message's key, drawn before its words are known.
//!
//! When a session answers after having received, its ratchet turns: it draws a
//! fresh key pair, so encrypting twice from one snapshot gives two different
//! futures. Drawing the key first fixes the future once, whatever the words
//! turn out to be, and words can change without anything after them changing.

use std::fmt;

use vodozemac::hazmat::olm::MessageKey;
use vodozemac::olm::{OlmMessage, PreKeyMessage, RatchetPublicKey, SessionKeys};

use super::message::to_bytes;
use crate::crypto::Secret;

/// One message's key and its place in the conversation.
///
/// A clone has the same key. Of all messages made from clones, only one may
/// ever be sent.
#[derive(Clone)]
pub struct NextMessage {
    key: Secret<32>,
    ratchet_key: RatchetPublicKey,
    index: u64,
    starting: Option<SessionKeys>,
}

impl NextMessage {
    pub(super) fn new(key: &MessageKey, starting: Option<SessionKeys>) -> Self {
        Self {
            key: Secret::from(*key.key()),
            ratchet_key: key.ratchet_key(),
            index: key.index(),
            starting,
        }
    }

    /// The message with these words, as [`Session::encrypt`] would give it.
    ///
    /// [`Session::encrypt`]: super::Session::encrypt
    pub fn encrypt(self, plaintext: &[u8]) -> Vec<u8> {
        let key = Box::new(*self.key.as_bytes());
        let message =
            MessageKey::new(key, self.ratchet_key, self.index).encrypt_truncated_mac(plaintext);
        to_bytes(&match self.starting {
            Some(keys) => OlmMessage::PreKey(PreKeyMessage::wrap(keys, message)),
            None => OlmMessage::Normal(message),
        })
    }
}

impl fmt::Debug for NextMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NextMessage(redacted)")
    }
}
