//! `traceback`: each forward carries a sealed pointer to what was forwarded;
//! the platform keeps the pointers and can follow them once somebody reports
//! a message with its tracing key (Tyagi, Miers and Ristenpart, "Traceback for
//! End-to-End Encrypted Messaging", CCS 2019).

use super::MechanismError;
use crate::crypto::traceback::{TraceKey, TraceTag, follow, tagged, trace};
use crate::crypto::{CryptoError, Opened, Rng};
use crate::party::Account;
use crate::wire::{Content, Record, WireError};

/// One traced message: what goes inside its encryption, and what the platform keeps.
#[derive(Clone, Debug)]
pub struct TracedMessage {
    key: TraceKey,
    /// The message with its tracing key, to be sealed.
    pub inside: Record,
    /// The platform's record.
    pub tag: Record,
}

/// Traces a message from one account to another, and to what it was forwarded from.
///
/// # Errors
/// When the system gives no randomness.
pub fn traced(
    payload: &Record,
    from: Account,
    to: Account,
    forwarded: Option<&TracedMessage>,
    rng: &mut Rng,
) -> Result<TracedMessage, MechanismError> {
    let (key, tag) = trace(rng, payload.bytes(), forwarded.map(|message| &message.key))?;
    Ok(TracedMessage {
        inside: Record::write(&Content::Traced {
            payload: payload.bytes().to_vec().into(),
            key: key.as_bytes().to_vec().into(),
        }),
        tag: Record::write(&Content::TraceTag {
            id: tag.id.to_vec().into(),
            pointer: tag.pointer.into(),
            from: from.name().to_owned(),
            to: to.name().to_owned(),
        }),
        key,
    })
}

/// One step of a trace: the message, proven to be the one the tag was kept for,
/// who sent it, and, where it was a forward, the same message with the key of
/// the step before.
pub(crate) struct Step {
    /// The message.
    pub message: Opened<Vec<u8>>,
    /// Whose connection it arrived on, by the platform's record.
    pub from: Option<Account>,
    /// What the next step of the trace starts from.
    pub before: Option<Record>,
}

/// Takes one step.
///
/// # Errors
/// When the two are not such records, or the tag is not this message's.
pub(crate) fn followed(entry: &Content, tag: &Content) -> Result<Step, MechanismError> {
    match (entry, tag) {
        (
            Content::TracedEntry {
                number,
                day,
                payload,
                key,
                ..
            },
            Content::TraceTag {
                id, pointer, from, ..
            },
        ) => {
            let key = TraceKey::from_bytes(key)?;
            let tag = TraceTag {
                id: id
                    .as_slice()
                    .try_into()
                    .map_err(|_| CryptoError::Malformed)?,
                pointer: pointer.to_vec(),
            };
            let before = follow(payload, &key, &tag)?.into_inner().map(|before| {
                Record::write(&Content::TracedEntry {
                    number: *number,
                    day: *day,
                    from: String::new(),
                    to: String::new(),
                    payload: payload.clone(),
                    key: before.as_bytes().to_vec().into(),
                })
            });
            Ok(Step {
                message: tagged(payload, &key, &tag)?,
                from: Account::named(from),
                before,
            })
        }
        _ => Err(WireError::OtherForm.into()),
    }
}
