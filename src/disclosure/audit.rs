//! The auditor: checks an oversight log from its public key and bytes alone,
//! and names the first entry that does not fit.

use serde::{Deserialize, Serialize};

use super::oversight_log::{
    Body, ENTRY_LABEL, Happening, Head, PublishedLog, SignedEntry, beginning, signed_head,
    signed_part,
};
use crate::crypto::VerifyingKey;

/// An entry that was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditedEntry {
    /// Its place, from 0.
    pub index: u64,
    /// What it says.
    pub happening: Happening,
}

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("entry {at}: {}", .why.id())]
pub struct Fault {
    /// The place of the first entry that does not fit, from 0; the number of
    /// entries, where it is the head that does not.
    pub at: u64,
    /// Why.
    pub why: FaultKind,
}

/// Why an entry or a head does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// The key is no key: nothing can be checked.
    BadKey,
    /// Its bytes were altered, or it was not the log that signed them.
    Altered,
    /// It is signed, and is no entry.
    Unreadable,
    /// It says that it belongs at another place: one before it was removed, or
    /// they were put in another order.
    WrongPlace,
    /// It does not name the entry before it.
    BrokenChain,
    /// The head says that there were more entries.
    CutShort,
    /// There are entries that the head does not know.
    NotInTheHead,
    /// The head names another last entry.
    OtherEnd,
    /// The head's signature does not hold.
    HeadNotSigned,
}

impl FaultKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::BadKey,
        Self::Altered,
        Self::Unreadable,
        Self::WrongPlace,
        Self::BrokenChain,
        Self::CutShort,
        Self::NotInTheHead,
        Self::OtherEnd,
        Self::HeadNotSigned,
    ];

    /// The suffix of a `fault-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::BadKey => "bad-key",
            Self::Altered => "altered",
            Self::Unreadable => "unreadable",
            Self::WrongPlace => "wrong-place",
            Self::BrokenChain => "broken-chain",
            Self::CutShort => "cut-short",
            Self::NotInTheHead => "not-in-the-head",
            Self::OtherEnd => "other-end",
            Self::HeadNotSigned => "head-not-signed",
        }
    }

    const fn at(self, at: u64) -> Fault {
        Fault { at, why: self }
    }
}

impl PublishedLog {
    /// Checks it against its own head.
    ///
    /// # Errors
    /// The first [`Fault`].
    pub fn audit(&self) -> Result<Vec<AuditedEntry>, Fault> {
        audit(&self.key, &self.entries, &self.head)
    }
}

/// Checks entries against the log's public key and a head that was published.
///
/// # Errors
/// The first [`Fault`], from the beginning of the log.
pub fn audit(key: &[u8], entries: &[SignedEntry], head: &Head) -> Result<Vec<AuditedEntry>, Fault> {
    let key = VerifyingKey::from_bytes(key).map_err(|_| FaultKind::BadKey.at(0))?;
    let mut audited = Vec::new();
    let mut previous = beginning();
    for (at, entry) in (0..).zip(entries) {
        let part = signed_part(ENTRY_LABEL, &entry.body);
        key.verify(&part, &entry.signature)
            .map_err(|_| FaultKind::Altered.at(at))?;
        let body = read(&entry.body).ok_or(FaultKind::Unreadable.at(at))?;
        if body.index != at {
            return Err(FaultKind::WrongPlace.at(at));
        }
        if body.previous.as_slice() != previous {
            return Err(FaultKind::BrokenChain.at(at));
        }
        previous = entry.digest();
        audited.push(AuditedEntry {
            index: at,
            happening: body.happening,
        });
    }
    let size = entries.len() as u64;
    key.verify(&signed_head(head.size, &head.last), &head.signature)
        .map_err(|_| FaultKind::HeadNotSigned.at(size))?;
    if size < head.size {
        return Err(FaultKind::CutShort.at(size));
    }
    if size > head.size {
        return Err(FaultKind::NotInTheHead.at(head.size));
    }
    if head.last != previous {
        return Err(FaultKind::OtherEnd.at(size.saturating_sub(1)));
    }
    Ok(audited)
}

/// Reads a body, all of it.
fn read(bytes: &[u8]) -> Option<Body> {
    let mut decoder = minicbor::Decoder::new(bytes);
    let body = decoder.decode().ok()?;
    (decoder.position() == bytes.len()).then_some(body)
}
