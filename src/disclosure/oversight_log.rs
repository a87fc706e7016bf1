//! The oversight log: an append-only list of every order, refusal and
//! disclosure.
//!
//! Each entry names the SHA-256 digest of the one before it (a hash chain) and
//! is signed with Ed25519. After each entry the log publishes a signed [`Head`],
//! which says how many entries there are. Whoever kept a head notices when
//! entries are cut off at the end. `audit.rs` checks all of it.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::crypto::digest::sha256;
use crate::crypto::{CryptoError, Rng, SigningKey};

/// What an entry is about, by ids and digests only.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happening {
    /// An order was served: its approvals hold.
    #[n(0)]
    Served(
        /// What was served.
        #[n(0)]
        About,
    ),
    /// An order was refused.
    #[n(1)]
    Refused {
        /// What was refused.
        #[n(0)]
        about: About,
        /// The id of a [`super::Reason`].
        #[n(1)]
        reason: String,
        /// The id of the office it is about, where it is about one.
        #[n(2)]
        office: Option<String>,
    },
    /// A package was handed over.
    #[n(2)]
    Disclosed {
        /// What it answers.
        #[n(0)]
        about: About,
        /// SHA-256 of its manifest, 32 bytes.
        #[cbor(n(1), with = "minicbor::bytes")]
        manifest: Vec<u8>,
        /// How many records it has.
        #[n(2)]
        records: u32,
    },
}

/// Which order an entry is about.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
pub struct About {
    /// The number of the case.
    #[n(0)]
    pub case: String,
    /// The id of the frame.
    #[n(1)]
    pub frame: String,
    /// The id of the instrument.
    #[n(2)]
    pub instrument: String,
    /// The id of the target.
    #[n(3)]
    pub target: String,
    /// The day of the scene.
    #[n(4)]
    pub day: u8,
    /// The system it is served on.
    #[n(5)]
    pub design: String,
    /// SHA-256 of the order, 32 bytes.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub order: Vec<u8>,
}

impl Happening {
    /// Which order it is about.
    pub fn about(&self) -> &About {
        match self {
            Self::Served(about) | Self::Refused { about, .. } | Self::Disclosed { about, .. } => {
                about
            }
        }
    }

    /// The suffix of a `happening-…` message.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Served(_) => "served",
            Self::Refused { .. } => "refused",
            Self::Disclosed { .. } => "disclosed",
        }
    }
}

/// One entry, as it is signed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(super) struct Body {
    /// Its place, from 0.
    #[n(0)]
    pub index: u64,
    /// SHA-256 of the entry before it; of the label, for the first.
    #[n(1)]
    pub previous: ByteVec,
    /// What it says.
    #[n(2)]
    pub happening: Happening,
}

/// One entry as it is published: CBOR bytes, and a signature over them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedEntry {
    /// Canonical CBOR.
    pub body: Vec<u8>,
    /// Ed25519 over a label and the body, 64 bytes.
    pub signature: Vec<u8>,
}

impl SignedEntry {
    /// The digest that the next entry names.
    pub fn digest(&self) -> [u8; 32] {
        sha256(&signed_part(ENTRY_LABEL, &self.body))
    }
}

/// What the log commits itself to: how long it is, and how it ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// How many entries there are.
    pub size: u64,
    /// The digest of the last; of the label, where there is none.
    pub last: Vec<u8>,
    /// Ed25519 over both, 64 bytes.
    pub signature: Vec<u8>,
}

/// The log as anybody can have it: to be checked against the key and a head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedLog {
    /// The log's public key, 32 bytes.
    pub key: Vec<u8>,
    /// The entries, in order.
    pub entries: Vec<SignedEntry>,
    /// The latest head.
    pub head: Head,
}

pub(super) const ENTRY_LABEL: &[u8] = b"sightlines oversight log entry";
pub(super) const HEAD_LABEL: &[u8] = b"sightlines oversight log head";

/// A label, and what follows it.
pub(super) fn signed_part(label: &[u8], rest: &[u8]) -> Vec<u8> {
    [label, rest].concat()
}

/// What the first entry names as the one before it.
pub(super) fn beginning() -> [u8; 32] {
    sha256(ENTRY_LABEL)
}

/// What a head signs: size (8 bytes, big-endian) and last digest.
pub(super) fn signed_head(size: u64, last: &[u8]) -> Vec<u8> {
    let rest = [&size.to_be_bytes(), last].concat();
    signed_part(HEAD_LABEL, &rest)
}

/// The log with its key: who can add to it.
#[derive(Clone, Debug)]
pub struct OversightLog {
    key: SigningKey,
    entries: Vec<SignedEntry>,
}

impl OversightLog {
    /// An empty log with a fresh key.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn open(rng: &mut Rng) -> Result<Self, CryptoError> {
        Ok(Self {
            key: SigningKey::generate(rng)?,
            entries: Vec::new(),
        })
    }

    /// Adds an entry at the end: its index, from 0.
    pub fn append(&mut self, happening: Happening) -> u64 {
        let index = self.entries.len() as u64;
        let body = Body {
            index,
            previous: self.last().to_vec().into(),
            happening,
        };
        // Writing to memory cannot fail: its error type is uninhabited.
        let body = minicbor::to_vec(&body).unwrap_or_default();
        let signature = self.key.sign(&signed_part(ENTRY_LABEL, &body)).to_vec();
        self.entries.push(SignedEntry { body, signature });
        index
    }

    fn last(&self) -> [u8; 32] {
        self.entries
            .last()
            .map_or_else(beginning, SignedEntry::digest)
    }

    /// The head of the log as it is now.
    pub fn head(&self) -> Head {
        let (size, last) = (self.entries.len() as u64, self.last());
        Head {
            size,
            last: last.to_vec(),
            signature: self.key.sign(&signed_head(size, &last)).to_vec(),
        }
    }

    /// The log as anybody can have it.
    pub fn published(&self) -> PublishedLog {
        PublishedLog {
            key: self.key.public().as_bytes().to_vec(),
            entries: self.entries.clone(),
            head: self.head(),
        }
    }
}
