//! The building blocks designs are made of, one per file.
//!
//! A mechanism takes records and gives records; it does not know who will
//! look at them. Everything in a mechanism that does not depend on the words
//! (keys, connections, ratchet states) is made once, in its `prepare`, and
//! used again for every message the reader types.

mod catalogue;

mod aead_record;
mod kem_key;
mod lasting_keys;
mod content_key;

mod transport;
mod at_rest;
mod double_ratchet;
mod group;
mod enclave;
mod onion;
mod own_layer;

mod escrow;
mod split_escrow;
mod ghost;
mod key_log;
mod short_keys;
mod crumple;
mod rng_trapdoor;
mod guarded_key;

mod known_pictures;
mod threshold_scan;
mod franking;
mod traceback;
mod signals;

mod backup;

pub use aead_record::RecordKey;
pub(crate) use aead_record::{NO_ASSOCIATED_DATA, key_record};
pub use at_rest::StorageKey;
pub use backup::{BackupKey, history};
pub use catalogue::{Mechanism, MechanismSet};
pub use content_key::ContentKey;
pub(crate) use crumple::solve;
pub use crumple::{BITS as PUZZLE_BITS, budget, crumpled_key};
pub use double_ratchet::{Conversation, Turn, published};
pub use enclave::Enclave;
pub use escrow::{access_field, operators_reading};
pub use franking::{Franker, Sending, committed, franked, kept as franked_entry, parted};
pub(crate) use franking::{opens as open_commitment, verified};
pub use ghost::Ghost;
pub use group::{Group, members_on};
pub use guarded_key::{GuardedKey, locked_phone};
pub(crate) use guarded_key::{ask, is_anothers};
pub(crate) use kem_key::INFO as KEM_INFO;
pub use kem_key::{KemKey, KeyOf};
pub use key_log::KeyLog;
pub(crate) use key_log::proven;
pub use known_pictures::{KnownPictures, match_report};
pub use lasting_keys::LastingKeys;
pub use onion::{ADDRESSES as RELAY_ADDRESSES, Circuit, Relays};
pub use own_layer::OwnKey;
pub use rng_trapdoor::RiggedGenerator;
pub(crate) use rng_trapdoor::predicted;
pub(crate) use short_keys::search_key;
pub use short_keys::{BITS as SHORT_KEY_BITS, ConversationKey};
pub use signals::counted;
pub use split_escrow::{DividedKey, THRESHOLD};
pub(crate) use threshold_scan::OuterLayers;
pub use threshold_scan::{MATCHES_NEEDED, Vouchers};
pub(crate) use traceback::{Step as TraceStep, followed};
pub use traceback::{TracedMessage, traced};
pub use transport::{Connection, ServerKey};
pub(crate) use transport::{accept as hop_accept, crypto_direction};

use crate::crypto::CryptoError;
use crate::wire::WireError;

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
