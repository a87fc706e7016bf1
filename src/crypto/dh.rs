//! X25519, RFC 7748 §5.

use x25519_dalek::{PublicKey, StaticSecret};

use super::CryptoError;

/// The u-coordinate of the base point: X25519 of a secret with it is the
/// public key.
pub const BASE_POINT: [u8; 32] = x25519_dalek::X25519_BASEPOINT_BYTES;

/// The public key of a secret one: `X25519(scalar, 9)`, RFC 7748 §6.1; by the
/// tables of the base point, which is several times as fast as [`x25519`].
pub fn public_key(scalar: &[u8; 32]) -> [u8; 32] {
    PublicKey::from(&StaticSecret::from(*scalar)).to_bytes()
}

/// `X25519(scalar, u)`: the secret two parties share.
///
/// # Errors
/// [`CryptoError::BadKey`] for an all-zero result (RFC 7748 §6.1): `u` was a
/// point of small order, which no honest party has.
pub fn x25519(scalar: &[u8; 32], u: &[u8; 32]) -> Result<[u8; 32], CryptoError> {
    match x25519_dalek::x25519(*scalar, *u) {
        zero if zero == [0; 32] => Err(CryptoError::BadKey),
        shared => Ok(shared),
    }
}
