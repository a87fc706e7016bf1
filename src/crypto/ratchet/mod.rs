//! A conversation whose keys are deleted: Olm, as shipping Matrix clients run
//! it, by the vodozemac library.
//!
//! Triple Diffie-Hellman, then "The Double Ratchet Algorithm" (Perrin and
//! Marlinspike, 2016): each message has its own key, which is deleted once the
//! message is read; and each time the word passes to the other side, fresh
//! Diffie-Hellman output is mixed in, which locks out whoever stole an earlier
//! state.
//!
//! 1. An [`Account`] is one device's long-lived keys and its one-time keys.
//! 2. A [`Session`] is one end of one conversation.
//! 3. Both can be saved as snapshots, which is also what a thief gets.
//! 4. [`open_with_session_snapshot`] and [`open_with_account_snapshot`] ask
//!    what a snapshot opens, on a copy thrown away at once, so that asking
//!    never changes the answer.
//! 5. A [`NextMessage`] is a message's key before its words are known, so that
//!    changing the words changes nothing after them.
//! 6. A [`MessageHint`] is what a message says in clear; with a
//!    [`SessionOutline`] or [`AccountOutline`] it tells which attempts cannot
//!    succeed.
//!
//! Olm takes its randomness from the system and cannot be given ours.
//!
//! A message is `kind(1) ‖ Olm message`, kind 0 for a pre-key message (which
//! starts a session) and 1 for a normal one, as in the Olm specification.
//!
//! ```
//! use sightlines::crypto::ratchet::{Account, Session};
//!
//! # fn main() -> Result<(), sightlines::crypto::CryptoError> {
//! let (alice, mut bob) = (Account::new()?, Account::new()?);
//! let one_time_key = bob.generate_one_time_keys(1)[0];
//!
//! let mut to_bob = Session::outbound(&alice, &bob.identity_key(), &one_time_key)?;
//! let message = to_bob.encrypt(b"see you at six")?;
//!
//! let (_to_alice, words) = Session::inbound(&mut bob, &message)?;
//! assert_eq!(words.into_inner(), b"see you at six");
//! # Ok(())
//! # }
//! ```

mod account;
mod session;
mod next_message;
mod message;
mod outline;
pub(super) mod snapshot;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;

pub use account::{Account, open_with_account_snapshot};
pub use message::{MessageHint, PreKeyHint, message_hint};
pub use next_message::NextMessage;
pub use outline::{AccountOutline, SessionOutline};
pub use session::{Session, open_with_session_snapshot};
