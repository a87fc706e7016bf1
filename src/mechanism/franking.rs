//! `franking`: the sender commits to the message, the platform tags the
//! commitment it cannot read, and the recipient can later show both (Grubbs,
//! Lu and Ristenpart, "Message Franking via Committing Authenticated
//! Encryption", CRYPTO 2017).

use super::MechanismError;
use crate::crypto::franking::{Commitment, FrankingKey, commit, open_commitment, verify_report};
use crate::crypto::{CryptoError, Opened, Rng};
use crate::party::{Account, Day};
use crate::wire::{Content, MessageNumber, Record, WireError};

/// The platform's key for tags.
#[derive(Debug)]
pub struct Franker(FrankingKey);

/// Who sent what to whom, and when, as the tag binds it.
#[derive(Clone, Copy, Debug)]
pub struct Sending {
    /// The message's place in the script.
    pub number: MessageNumber,
    /// The day.
    pub day: Day,
    /// Whose connection it arrived on.
    pub from: Account,
    /// Whom it was for.
    pub to: Account,
}

impl Sending {
    fn context(self) -> Vec<u8> {
        context(self.day.0, self.from.name(), self.to.name())
    }
}

/// The bytes a tag binds a commitment to: names have no line breaks.
fn context(day: u8, from: &str, to: &str) -> Vec<u8> {
    format!("{day}\n{from}\n{to}").into_bytes()
}

impl Franker {
    /// Makes the key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        Ok(Self(FrankingKey::generate(rng)?))
    }

    /// The key as a record, for whoever holds it.
    pub fn record(&self) -> Record {
        Record::write(&Content::FrankingKey {
            key: self.0.as_bytes().to_vec().into(),
        })
    }

    /// The platform's tag over the commitment of a sealed message.
    ///
    /// # Errors
    /// When the body has no commitment.
    pub fn tag(&self, body: &Record, sending: Sending) -> Result<[u8; 32], MechanismError> {
        Ok(self.0.tag(&commitment_of(body)?, &sending.context()))
    }
}

/// At the sender: the message with the opening of its commitment, to be sealed,
/// and the commitment, which goes beside it.
///
/// # Errors
/// When the system gives no randomness.
pub fn franked(payload: &Record, rng: &mut Rng) -> Result<(Record, [u8; 32]), MechanismError> {
    let Commitment {
        commitment,
        opening,
    } = commit(rng, payload.bytes())?;
    let inside = Record::write(&Content::Franked {
        payload: payload.bytes().to_vec().into(),
        opening: opening.as_bytes().to_vec().into(),
    });
    Ok((inside, commitment))
}

/// A sealed message with its commitment.
pub fn committed(body: &Record, commitment: &[u8; 32]) -> Record {
    Record::write(&Content::Committed {
        commitment: commitment.to_vec().into(),
        body: body.bytes().to_vec().into(),
    })
}

/// A body without its commitment, and the commitment where it has one.
///
/// # Errors
/// When a record cannot be read.
pub fn parted(body: &Record) -> Result<(Record, Option<[u8; 32]>), MechanismError> {
    match body.read()?.get() {
        Content::Committed { body: sealed, .. } => {
            Ok((Record::from_bytes(sealed)?, Some(commitment_of(body)?)))
        }
        _ => Ok((body.clone(), None)),
    }
}

fn commitment_of(body: &Record) -> Result<[u8; 32], MechanismError> {
    match body.read()?.get() {
        Content::Committed { commitment, .. } => Ok(commitment
            .as_slice()
            .try_into()
            .map_err(|_| CryptoError::Malformed)?),
        _ => Err(WireError::OtherForm.into()),
    }
}

/// At the recipient: what the app keeps so that it could report.
///
/// # Errors
/// When a part is not what its place says.
pub fn kept(
    inside: &Record,
    body: &Record,
    tag: &[u8; 32],
    sending: Sending,
) -> Result<Record, MechanismError> {
    let Content::Franked { payload, opening } = inside.read()?.get().clone() else {
        return Err(WireError::OtherForm.into());
    };
    Ok(Record::write(&Content::FrankedEntry {
        number: sending.number,
        day: sending.day.0,
        from: sending.from.name().to_owned(),
        to: sending.to.name().to_owned(),
        payload,
        opening,
        commitment: commitment_of(body)?.to_vec().into(),
        tag: tag.to_vec().into(),
    }))
}

/// The message of a report, proven to be the one committed to in a body that
/// stands elsewhere: in the platform's own record, on its sender's connection.
///
/// # Errors
/// When the two are not such records, or the commitment is to another message.
pub(crate) fn opens(body: &Content, entry: &Content) -> Result<Opened<Vec<u8>>, MechanismError> {
    let part = |bytes: &[u8]| <[u8; 32]>::try_from(bytes).map_err(|_| CryptoError::Malformed);
    match (body, entry) {
        (
            Content::Committed { commitment, .. },
            Content::FrankedEntry {
                payload, opening, ..
            },
        ) => Ok(open_commitment(
            payload,
            &part(opening)?,
            &part(commitment)?,
        )?),
        _ => Err(WireError::OtherForm.into()),
    }
}

/// At the platform: the message of a report that holds, and who sent it.
///
/// # Errors
/// When the two are not such records, or the report does not hold.
pub(crate) fn verified(
    entry: &Content,
    key: &Content,
) -> Result<(Opened<Vec<u8>>, Option<Account>), MechanismError> {
    match (entry, key) {
        (
            Content::FrankedEntry {
                day,
                from,
                to,
                payload,
                opening,
                commitment,
                tag,
                ..
            },
            Content::FrankingKey { key },
        ) => {
            let part =
                |bytes: &[u8]| <[u8; 32]>::try_from(bytes).map_err(|_| CryptoError::Malformed);
            let message = verify_report(
                &FrankingKey::from_bytes(key)?,
                payload,
                &part(opening)?,
                &part(commitment)?,
                &context(*day, from, to),
                &part(tag)?,
            )?;
            Ok((message, Account::named(from)))
        }
        _ => Err(WireError::OtherForm.into()),
    }
}
