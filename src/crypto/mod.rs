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
//!    [`ratchet`] (a conversation whose keys are deleted), [`shares`] (a secret
//!    cut into pieces), [`private_match`] (opens from a threshold of matches on).
//! 6. What they are built from: [`kdf`], [`digest`], [`dh`], [`SigningKey`].
//! 7. What keeps an operator from rewriting what it said: [`key_log`].
//! 8. What finds a picture again that was altered a little: [`PictureHash`].
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
pub mod hop;
mod kem;
pub mod private_match;
pub mod ratchet;
pub mod sealed_box;
pub mod shares;

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
pub use opened::Opened;
pub use picture_hash::PictureHash;
pub use rng::Rng;
pub use secret::Secret;
pub use sign::{SigningKey, VerifyingKey};
