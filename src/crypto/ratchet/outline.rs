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

use std::collections::HashSet;

use super::MessageHint;
use super::snapshot::Saved;
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
        let saved = Saved::of(snapshot)?;
        let keys = saved.field("session_keys")?;
        // Sending has begun if there is a ratchet to send under.
        let sending = saved.field("sending_ratchet")?.optional("active_ratchet")?;
        let chains = saved.field("receiving_chains")?.field("inner")?;
        Ok(Self {
            keys: SessionKeys {
                identity_key: keys.field("identity_key")?.key()?,
                base_key: keys.field("base_key")?.key()?,
                one_time_key: keys.field("one_time_key")?.key()?,
            },
            sending_key: match sending {
                Some(ratchet) => Some(public_key(&ratchet.field("ratchet_key")?.key()?)),
                None => None,
            },
            chains: chains
                .items()?
                .iter()
                .map(Chain::of)
                .collect::<Result<_, _>>()?,
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
    fn of(saved: &Saved<'_>) -> Result<Self, CryptoError> {
        let skipped = saved.field("skipped_message_keys")?.field("inner")?;
        let number = |key: &Saved<'_>| key.field("index")?.number();
        Ok(Self {
            ratchet_key: saved.field("ratchet_key")?.key()?,
            next: number(&saved.field("hkdf_ratchet")?)?,
            skipped: skipped
                .items()?
                .iter()
                .map(number)
                .collect::<Result<_, _>>()?,
        })
    }

    fn has_key_for(&self, index: u64) -> bool {
        index >= self.next || self.skipped.contains(&index)
    }
}

impl AccountOutline {
    /// Reads an account's snapshot.
    ///
    /// # Errors
    /// [`CryptoError::BadSnapshot`].
    pub fn of(snapshot: &[u8]) -> Result<Self, CryptoError> {
        let saved = Saved::of(snapshot)?;
        let secrets = saved.field("one_time_keys")?.field("private_keys")?;
        let public = |secret: &Saved<'_>| secret.key().map(|secret| public_key(&secret));
        Ok(Self {
            one_time_keys: secrets
                .values()?
                .iter()
                .map(public)
                .collect::<Result<_, _>>()?,
        })
    }

    /// Whether trying to open such a message is worth it. `false` is certain;
    /// `true` is not.
    pub fn could_open(&self, hint: &MessageHint) -> bool {
        let pre_key = hint.pre_key.as_ref();
        pre_key.is_some_and(|pre_key| self.one_time_keys.contains(&pre_key.one_time_key))
    }
}

#[derive(Clone, Debug)]
struct SessionKeys {
    identity_key: [u8; 32],
    base_key: [u8; 32],
    one_time_key: [u8; 32],
}

#[derive(Clone, Debug)]
struct Chain {
    ratchet_key: [u8; 32],
    /// The number of the next message expected.
    next: u64,
    /// Numbers of messages that have not come yet although later ones have.
    skipped: Vec<u64>,
}
