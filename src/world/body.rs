//! A message's body: what the app makes of what was written, layer by layer,
//! and how the recipient's app takes it apart again.

use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::mechanism::{Sending, TracedMessage, committed, franked, franked_entry, parted, traced};
use crate::wire::{Content, MessageNumber, Record, WireError};

/// A body ready to be sent.
#[derive(Debug)]
pub(super) struct SealedBody {
    /// The body.
    pub body: Record,
    /// What the platform keeps of it, where it can be traced.
    pub trace: Option<TracedMessage>,
}

/// A body taken apart.
#[derive(Debug)]
pub(super) struct ReceivedBody {
    /// What the sender's app saw.
    pub seen: Record,
    /// What the app keeps so that it could report the message.
    pub evidence: Vec<Record>,
}

/// Seals what the app sees as message `number`.
pub(super) fn seal(
    setting: &Setting,
    sending: Sending,
    seen: &Record,
    forwarded: Option<&TracedMessage>,
    rng: &mut Rng,
) -> Result<SealedBody, WorldError> {
    let number = sending.number;
    let trace = if setting.traceback {
        Some(traced(seen, sending.from, sending.to, forwarded, rng)?)
    } else {
        None
    };
    let inside = trace.as_ref().map_or(seen, |trace| &trace.inside);
    let (inside, commitment) = if setting.franker.is_some() {
        let (inside, commitment) = franked(inside, rng)?;
        (inside, Some(commitment))
    } else {
        (inside.clone(), None)
    };
    let sealed = match setting.content_key(number) {
        Some(key) => key.seal(&inside, rng)?,
        None => setting
            .carrier
            .seal(number, &inside, setting.lasting.as_ref(), rng)?,
    };
    let body = with_commitment(sealed, commitment);
    let body = match setting.sender_envelope(number) {
        Some(envelope) => {
            let named = Record::write(&Content::SenderEnvelope {
                from: sending.from.name().to_owned(),
                body: body.bytes().to_vec().into(),
            });
            envelope.seal(&named, rng)?
        }
        None => body,
    };
    Ok(SealedBody { body, trace })
}

/// Opens message `number` as its recipient's app does.
pub(super) fn open(
    setting: &Setting,
    sending: Sending,
    body: &Record,
    tag: Option<&[u8; 32]>,
) -> Result<ReceivedBody, WorldError> {
    let number = sending.number;
    let mut body = body.clone();
    if let Some(envelope) = setting.sender_envelope(number) {
        body = match envelope.open(&body)?.read()?.get() {
            Content::SenderEnvelope { body, .. } => Record::from_bytes(body)?,
            _ => return Err(WireError::OtherForm.into()),
        };
    }
    let outer = body;
    let (body, _) = parted(&outer)?;
    let opened = match (setting.resealed(number), setting.content_key(number)) {
        (Some(key), _) | (None, Some(key)) => key.open(&body)?,
        (None, None) => setting
            .carrier
            .open(number, &body, setting.lasting.as_ref())?,
    };
    let mut evidence = Vec::new();
    let mut seen = opened;
    let inside = seen.clone();
    if let Content::Franked { payload, .. } = inside.read()?.get() {
        if let Some(tag) = tag {
            evidence.push(franked_entry(&inside, &outer, tag, sending)?);
        }
        seen = Record::from_bytes(payload)?;
    }
    let inside = seen.clone();
    if let Content::Traced { payload, key } = inside.read()?.get() {
        evidence.push(Record::write(&Content::TracedEntry {
            number,
            day: sending.day.0,
            from: sending.from.name().to_owned(),
            to: sending.to.name().to_owned(),
            payload: payload.clone(),
            key: key.clone(),
        }));
        seen = Record::from_bytes(payload)?;
    }
    Ok(ReceivedBody { seen, evidence })
}

/// A sealed message, beside the commitment to it where there is one.
fn with_commitment(sealed: Record, commitment: Option<[u8; 32]>) -> Record {
    match commitment {
        Some(commitment) => committed(&sealed, &commitment),
        None => sealed,
    }
}

/// What attested hardware takes in and hands on: the inside, and the body sealed again.
pub(super) fn through_enclave(
    setting: &Setting,
    number: MessageNumber,
    body: &Record,
    rng: &mut Rng,
) -> Result<Option<(Record, Record)>, WorldError> {
    let (Some(inner), Some(outer)) = (setting.content_key(number), setting.resealed(number)) else {
        return Ok(None);
    };
    let (sealed, commitment) = parted(body)?;
    let inside = inner.open(&sealed)?;
    let again = with_commitment(outer.seal(&inside, rng)?, commitment);
    Ok(Some((inside, again)))
}

/// The picture in what an app, a server or an enclave can read, if there is one.
pub(super) fn picture_in(seen: &Record) -> Option<Vec<u8>> {
    match seen.read().ok()?.get() {
        Content::Payload { card, .. } => card.as_ref().map(|card| card.to_vec()),
        Content::Traced { payload, .. } | Content::Franked { payload, .. } => {
            picture_in(&Record::from_bytes(payload).ok()?)
        }
        _ => None,
    }
}

/// A phone's history entry.
pub(super) fn entry(sending: Sending, payload: &Record) -> Record {
    Record::write(&Content::HistoryEntry {
        number: sending.number,
        day: sending.day.0,
        from: sending.from.name().to_owned(),
        to: sending.to.name().to_owned(),
        payload: payload.bytes().to_vec().into(),
    })
}
