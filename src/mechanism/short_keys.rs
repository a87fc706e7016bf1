//! `weak_keys`: one content key for the conversation, of which all but a few
//! bits are given away, as export rules of the 1990s had it.
//!
//! The key is the conversation's, so that a search once done serves every
//! message. Hops keep their full keys.

use super::MechanismError;
use crate::crypto::short_key::{ShortKey, ShortKeyHint, search_from};
use crate::crypto::{AeadKey, CryptoError, Guessed, Rng};
use crate::wire::{Content, Record, WireError};

/// How many bits are secret in the scene: few enough for any machine to search
/// them while the reader types.
pub const BITS: u8 = 16;

/// The conversation's short key.
#[derive(Debug)]
pub struct ConversationKey {
    key: AeadKey,
    hint: Record,
}

impl ConversationKey {
    /// Makes a key with this many secret bits.
    ///
    /// # Errors
    /// When the system gives no randomness or the number of bits is out of range.
    pub fn prepare(bits: u8, rng: &mut Rng) -> Result<Self, MechanismError> {
        let short = ShortKey::generate(bits, rng)?;
        let hint = short.hint();
        Ok(Self {
            key: short.key().clone(),
            hint: Record::write(&Content::ShortKey {
                bits: hint.bits,
                clear: hint.clear.to_vec().into(),
                sample: hint.sample.clone().into(),
            }),
        })
    }

    /// The key.
    pub fn key(&self) -> &AeadKey {
        &self.key
    }

    /// What everybody sees of it.
    pub fn hint(&self) -> &Record {
        &self.hint
    }
}

/// Searches the key that a record gives most of away, beginning with one guess.
///
/// # Errors
/// When it is not such a record, or no key fits.
pub(crate) fn search_key(short: &Content, first: u64) -> Result<Guessed<AeadKey>, MechanismError> {
    match short {
        Content::ShortKey {
            bits,
            clear,
            sample,
        } => {
            let hint = ShortKeyHint {
                bits: *bits,
                clear: clear
                    .as_slice()
                    .try_into()
                    .map_err(|_| CryptoError::BadKey)?,
                sample: sample.to_vec(),
            };
            Ok(search_from(&hint, first)?)
        }
        _ => Err(WireError::OtherForm.into()),
    }
}
