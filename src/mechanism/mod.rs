//! The building blocks designs are made of, one per file.
//!
//! A mechanism takes records and gives records; it does not know who will
//! look at them. Everything in a mechanism that does not depend on the words
//! (keys, connections, ratchet states) is made once, in its `prepare`, and
//! used again for every message the reader types.

mod transport;
mod aead_record;
mod at_rest;
mod double_ratchet;
mod escrow;
mod backup;

pub(crate) use aead_record::NO_ASSOCIATED_DATA;
pub use at_rest::StorageKey;
pub use backup::BackupKey;
pub use double_ratchet::{Conversation, Turn};
pub(crate) use escrow::INFO as ESCROW_INFO;
pub use escrow::{Agency, EscrowedKey};
pub use transport::{Connection, ServerKey};
pub(crate) use transport::{accept as hop_accept, crypto_direction};

use crate::crypto::CryptoError;
use crate::wire::WireError;

/// A building block of a design.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mechanism {
    /// Each hop sealed to the server's key of the day.
    Transport,
    /// Whole rows stored sealed under the platform's storage key.
    AtRest,
    /// Bodies sealed between the two phones by a double ratchet.
    DoubleRatchet,
    /// Each message's content key also sealed to an agency's key.
    Escrow,
    /// Nightly backups of both phones under the backup company's key.
    BackupPlain,
}

/// Why a mechanism could not do its work on the honest path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MechanismError {
    /// A cipher refused.
    #[error("the cipher library refused: {0}")]
    Crypto(#[from] CryptoError),
    /// A record could not be read.
    #[error("a record could not be read: {0}")]
    Wire(#[from] WireError),
}
