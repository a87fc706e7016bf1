//! What really moved or was stored, as labelled bytes.
//!
//! 1. A [`Record`] is bytes that begin with a label saying their [`Form`]:
//!    one CBOR array (RFC 8949) whose first element is the form's number. Any
//!    CBOR decoder can take one apart.
//! 2. [`Content`] is what such bytes say once read. Records nest: a row holds
//!    a packet, a packet a body, all of them as byte strings that are records
//!    again, so what is inside can be handed on byte for byte.
//! 3. [`Parsed`] proves that a reading succeeded. It has one constructor.
//! 4. The [`Log`] lists who held which record where, from which day to which.
//!
//! Nothing here knows a cipher: sealed bytes are just bytes with a label.

mod key_bytes;
mod form;
mod layout;
mod content;
mod parsed;
mod codec;
mod record;
mod log;

pub use codec::WireError;
pub use content::{Content, Device, Direction};
pub use form::Form;
pub use key_bytes::KeyBytes;
pub use log::{Holding, Log, MessageNumber};
pub use parsed::Parsed;
pub use record::Record;
