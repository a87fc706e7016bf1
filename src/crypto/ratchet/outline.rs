//! The public side of a snapshot: enough to say which openings cannot succeed.
//!
//! An attempt costs Diffie-Hellman operations; looking here first costs none.
//! The rules are the protocol's own:
//!
//! | the message's ratchet key is | can open if |
//! |---|---|
//! | one this session has received under | its number is still to come, or was skipped |
//! | unknown, and this session has sent since it last received | perhaps: a reply may bring a new key |
//! | unknown, and this session has not sent since | never: no reply can be under way |
//! | this session's own | never: nobody opens their own messages |

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use super::MessageHint;
use super::snapshot::read;
use crate::crypto::CryptoError;
use crate::crypto::dh::public_key;

/// What a saved session knows, without its secrets.
#[derive(Clone, Debug)]
pub struct SessionOutline {
    keys: SessionKeys,
    /// The public ratchet key this session sends under, once it has sent since
    /// it last received.
    pub sending_key: Option<[u8; 32]>,
    chains: Vec<Chain>,
}

/// Which pre-key messages a saved account can answer.
#[derive(Clone, Debug)]
pub struct AccountOutline {
    /// Public parts of the one-time keys still held.
    pub one_time_keys: HashSet<[u8; 32]>,
}

impl SessionOutline {
    /// Reads a session's snapshot.
    ///
    /// # Errors
    /// [`CryptoError::BadSnapshot`].
    pub fn of(snapshot: &[u8]) -> Result<Self, CryptoError> {
        let saved: SavedSession = read(snapshot)?;
        let sending = saved.sending_ratchet.active_ratchet;
        Ok(Self {
            keys: saved.session_keys,
            sending_key: sending.map(|ratchet| public_key(&ratchet.ratchet_key)),
            chains: saved.receiving_chains.inner,
        })
    }

    /// Whether trying to open such a message is worth it. `false` is certain;
    /// `true` is not.
    pub fn could_open(&self, hint: &MessageHint) -> bool {
        let starts_another_session = hint.pre_key.as_ref().is_some_and(|pre_key| {
            pre_key.identity_key != self.keys.identity_key
                || pre_key.base_key != self.keys.base_key
                || pre_key.one_time_key != self.keys.one_time_key
        });
        let known = self
            .chains
            .iter()
            .find(|chain| chain.ratchet_key == hint.ratchet_key);
        match (known, self.sending_key) {
            _ if starts_another_session => false,
            (Some(chain), _) => chain.has_key_for(hint.chain_index),
            (None, Some(own)) => own != hint.ratchet_key,
            (None, None) => false,
        }
    }
}

impl Chain {
    fn has_key_for(&self, index: u64) -> bool {
        let skipped = &self.skipped_message_keys.inner;
        index >= self.hkdf_ratchet.index || skipped.iter().any(|key| key.index == index)
    }
}

impl AccountOutline {
    /// Reads an account's snapshot.
    ///
    /// # Errors
    /// [`CryptoError::BadSnapshot`].
    pub fn of(snapshot: &[u8]) -> Result<Self, CryptoError> {
        let saved: SavedAccount = read(snapshot)?;
        let secrets = saved.one_time_keys.private_keys;
        Ok(Self {
            one_time_keys: secrets.values().map(public_key).collect(),
        })
    }

    /// Whether trying to open such a message is worth it. `false` is certain;
    /// `true` is not.
    pub fn could_open(&self, hint: &MessageHint) -> bool {
        let pre_key = hint.pre_key.as_ref();
        pre_key.is_some_and(|pre_key| self.one_time_keys.contains(&pre_key.one_time_key))
    }
}

#[derive(Deserialize)]
struct SavedSession {
    session_keys: SessionKeys,
    sending_ratchet: SendingRatchet,
    receiving_chains: All<Chain>,
}

#[derive(Clone, Debug, Deserialize)]
struct SessionKeys {
    identity_key: [u8; 32],
    base_key: [u8; 32],
    one_time_key: [u8; 32],
}

#[derive(Deserialize)]
struct SendingRatchet {
    active_ratchet: Option<ActiveRatchet>,
}

#[derive(Deserialize)]
struct ActiveRatchet {
    ratchet_key: [u8; 32],
}

#[derive(Clone, Debug, Deserialize)]
struct All<T> {
    inner: Vec<T>,
}

#[derive(Clone, Debug, Deserialize)]
struct Chain {
    ratchet_key: [u8; 32],
    hkdf_ratchet: Numbered,
    skipped_message_keys: All<Numbered>,
}

#[derive(Clone, Debug, Deserialize)]
struct Numbered {
    index: u64,
}

#[derive(Deserialize)]
struct SavedAccount {
    one_time_keys: OneTimeKeys,
}

#[derive(Deserialize)]
struct OneTimeKeys {
    private_keys: BTreeMap<u64, [u8; 32]>,
}
