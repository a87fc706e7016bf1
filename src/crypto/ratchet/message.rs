//! What a message says in clear, to anyone who sees it pass.

use vodozemac::olm::{Message, OlmMessage};

use crate::crypto::CryptoError;

/// The part of a message that is not encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageHint {
    /// The sender's ratchet key, public part: the same for a run of messages.
    pub ratchet_key: [u8; 32],
    /// The place in that run, from 0.
    pub chain_index: u64,
    /// In messages that start a session.
    pub pre_key: Option<PreKeyHint>,
}

/// What a pre-key message adds: who starts a session, and with which keys.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PreKeyHint {
    /// The session's name, in base64: a digest of the three keys.
    pub session_id: String,
    /// The sender's identity key.
    pub identity_key: [u8; 32],
    /// The sender's key for this session.
    pub base_key: [u8; 32],
    /// The receiver's one-time key it was started with.
    pub one_time_key: [u8; 32],
}

/// Reads what a message says in clear. Nothing is checked: a forger writes
/// what they like here.
///
/// # Errors
/// [`CryptoError::Truncated`] if empty, [`CryptoError::Malformed`].
pub fn message_hint(message: &[u8]) -> Result<MessageHint, CryptoError> {
    let (inner, pre_key) = match parse(message)? {
        OlmMessage::Normal(message) => (message, None),
        OlmMessage::PreKey(message) => {
            let hint = PreKeyHint {
                session_id: message.session_id(),
                identity_key: message.identity_key().to_bytes(),
                base_key: message.base_key().to_bytes(),
                one_time_key: message.one_time_key().to_bytes(),
            };
            (Message::clone(message.message()), Some(hint))
        }
    };
    Ok(MessageHint {
        ratchet_key: inner.ratchet_key().to_bytes(),
        chain_index: inner.chain_index(),
        pre_key,
    })
}

/// Reads the one encoding that the library writes. It would read others: its
/// tag covers neither unknown fields nor a key's top bit, which X25519 ignores
/// (RFC 7748 §5). We refuse them, so that altered means refused.
pub(super) fn parse(message: &[u8]) -> Result<OlmMessage, CryptoError> {
    let (kind, body) = message.split_first().ok_or(CryptoError::Truncated)?;
    match OlmMessage::from_parts((*kind).into(), body) {
        Ok(parsed) if parsed.to_parts().1 == body && !has_ignored_bits(&parsed) => Ok(parsed),
        _ => Err(CryptoError::Malformed),
    }
}

fn has_ignored_bits(message: &OlmMessage) -> bool {
    let OlmMessage::PreKey(message) = message else {
        return false;
    };
    [
        message.one_time_key(),
        message.base_key(),
        message.identity_key(),
    ]
    .iter()
    .any(|key| key.as_bytes().last().is_some_and(|byte| *byte > 0x7f))
}

pub(super) fn to_bytes(message: &OlmMessage) -> Vec<u8> {
    let (_, body) = message.to_parts();
    let mut bytes = vec![message.message_type() as u8];
    bytes.extend(body);
    bytes
}
