//! Deriving keys (HKDF, RFC 5869) and authenticating bytes (HMAC, RFC 2104),
//! both with SHA-256.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::CryptoError;
use super::digest::sha256;

/// `HKDF(salt, ikm, info)`: extract, then expand, filling `out`.
///
/// # Errors
/// [`CryptoError::TooLong`] if `out` is longer than 8160 bytes (RFC 5869 §2.3).
pub fn hkdf_sha256(
    salt: &[u8],
    ikm: &[u8],
    info: &[u8],
    out: &mut [u8],
) -> Result<(), CryptoError> {
    hkdf_expand(&hkdf_extract(salt, ikm), info, out)
}

/// `HKDF-Extract(salt, ikm)`, RFC 5869 §2.2.
pub fn hkdf_extract(salt: &[u8], ikm: &[u8]) -> [u8; 32] {
    hmac_sha256(salt, ikm)
}

/// `HKDF-Expand(prk, info)`, RFC 5869 §2.3, filling `out`.
///
/// # Errors
/// [`CryptoError::TooLong`] if `out` is longer than 8160 bytes.
pub fn hkdf_expand(prk: &[u8; 32], info: &[u8], out: &mut [u8]) -> Result<(), CryptoError> {
    Hkdf::<Sha256>::from_prk(prk)
        .map_err(|_| CryptoError::BadKey)?
        .expand(info, out)
        .map_err(|_| CryptoError::TooLong)
}

/// `HMAC(key, data)`, 32 bytes. A key of any length will do.
pub fn hmac_sha256(key: &[u8], data: &[u8]) -> [u8; 32] {
    keyed(key, data).finalize().into_bytes().into()
}

/// Checks a whole tag of 32 bytes, in constant time.
///
/// # Errors
/// [`CryptoError::NotOpened`] for another key, other data or another tag.
pub fn verify_hmac(key: &[u8], data: &[u8], tag: &[u8]) -> Result<(), CryptoError> {
    keyed(key, data)
        .verify_slice(tag)
        .map_err(|_| CryptoError::NotOpened)
}

/// RFC 2104 §2: a key longer than the hash's block is hashed first.
fn keyed(key: &[u8], data: &[u8]) -> Hmac<Sha256> {
    let mut block = Zeroizing::new([0; 64]);
    match block.get_mut(..key.len()) {
        Some(start) => start.copy_from_slice(key),
        None => block[..32].copy_from_slice(&sha256(key)),
    }
    Hmac::<Sha256>::new((&*block).into()).chain_update(data)
}
