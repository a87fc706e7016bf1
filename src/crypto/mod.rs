//! The only code that names a cipher crate: every lock on the page is made and
//! opened here.
//!
//! 1. [`Rng`] is the one door through which randomness enters.
//! 2. [`Secret`] is key material: wiped when dropped, never printed.
//! 3. [`Opened`] is the proof that something really was opened. It is made in
//!    this module only, after the real library said yes, so whoever holds one
//!    cannot have merely claimed it. Grep for `Opened::new` to audit them all.
//! 4. [`CryptoError`] is everything that can go wrong. Malformed, cut short,
//!    oversized or forged input is always an error, never a panic.
//! 5. The locks, from the plainest to the most forgetful: [`AeadKey`] (one
//!    shared key), [`sealed_box`] (a public key), [`hop`] (a connection),
//!    [`ratchet`] (a conversation whose keys are deleted), [`group_ratchet`] (a
//!    sender's key for a whole group), [`shares`] (a secret cut into pieces),
//!    [`vault`] (a passcode, and somebody who counts the guesses).
//! 6. Locks made to be opened by others: [`short_key`] (few secret bits),
//!    [`puzzle`] (a search with a price), [`dual_ec`] (random numbers that the
//!    owner of a trapdoor predicts).
//! 7. What a report can show: [`franking`] (that just these words were sent),
//!    [`traceback`] (whom they were forwarded from), [`private_match`] (a number
//!    of matches with a list), [`PictureHash`] (that two pictures look alike).
//! 8. What keeps an operator from rewriting what it said: [`key_log`].
//! 9. What they are built from: [`kdf`], [`digest`], [`dh`], [`SigningKey`].
//!
//! This module knows no parties, no days and no designs.
//!
//! ```
//! use sightlines::crypto::{AeadKey, CryptoError, Rng};
//!
//! # fn main() -> Result<(), CryptoError> {
//! let mut rng = Rng::system();
//! let key = AeadKey::generate(&mut rng)?;
//! let sealed = key.seal(&mut rng, b"row 7", b"see you at six")?;
//!
//! let opened = key.open(b"row 7", &sealed)?;
//! assert_eq!(opened.into_inner(), b"see you at six");
//!
//! let stranger = AeadKey::generate(&mut rng)?;
//! assert_eq!(stranger.open(b"row 7", &sealed).err(), Some(CryptoError::NotOpened));
//! # Ok(())
//! # }
//! ```

mod error;
mod opened;
mod rng;
mod secret;

mod aead;
pub mod franking;
pub mod group_ratchet;
pub mod hop;
mod kem;
pub mod private_match;
pub mod ratchet;
pub mod sealed_box;
pub mod shares;
pub mod traceback;
pub mod vault;

pub mod dual_ec;
pub mod puzzle;
pub mod short_key;

pub mod dh;
pub mod digest;
pub mod kdf;
pub mod key_log;
pub mod picture_hash;
mod sign;

pub use aead::{AeadKey, NONCE_LEN, TAG_LEN};
pub use error::CryptoError;
pub use hop::{Direction, HopKeys};
pub use kem::{KemPublic, KemSecret};
pub use opened::{Guessed, Opened};
pub use picture_hash::PictureHash;
pub use rng::Rng;
pub use secret::Secret;
pub use sign::{SigningKey, VerifyingKey};
