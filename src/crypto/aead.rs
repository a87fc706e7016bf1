//! One shared key: AES-GCM behind the interface of RFC 5116.
//!
//! Keys of 32 bytes (AES-256-GCM, what the page uses) or 16 (AES-128-GCM).
//! Nonces are 12 bytes, tags 16, both fixed by RFC 5116 §5.1 and §5.2.

use std::fmt;

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes128Gcm, Aes256Gcm, KeyInit, Nonce};
use zeroize::Zeroizing;

use super::{CryptoError, Opened, Rng};

/// Bytes of a nonce.
pub const NONCE_LEN: usize = 12;
/// Bytes of a tag.
pub const TAG_LEN: usize = 16;

/// An AES-GCM key with its expanded schedule, since expanding costs more than
/// sealing a short record. Both are wiped when dropped.
#[derive(Clone)]
pub struct AeadKey {
    bytes: Zeroizing<Vec<u8>>,
    cipher: Box<Cipher>,
}

#[derive(Clone)]
enum Cipher {
    Aes128(Aes128Gcm),
    Aes256(Aes256Gcm),
}

impl AeadKey {
    /// A fresh AES-256 key.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn generate(rng: &mut Rng) -> Result<Self, CryptoError> {
        let bytes = Zeroizing::new(rng.array::<32>()?);
        Self::from_bytes(bytes.as_slice())
    }

    /// The key with these 32 (AES-256) or 16 (AES-128) bytes.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for any other length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let cipher = if bytes.len() == 16 {
            Aes128Gcm::new_from_slice(bytes).map(Cipher::Aes128)
        } else {
            Aes256Gcm::new_from_slice(bytes).map(Cipher::Aes256)
        };
        Ok(Self {
            cipher: Box::new(cipher.map_err(|_| CryptoError::BadKey)?),
            bytes: Zeroizing::new(bytes.to_vec()),
        })
    }

    /// The key's own bytes, 32 or 16.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Seals `plaintext` under a random nonce and binds it to `aad`, which is
    /// not hidden: `nonce(12) ‖ ciphertext ‖ tag(16)`.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`]; [`CryptoError::TooLong`] beyond 64 GiB.
    pub fn seal(
        &self,
        rng: &mut Rng,
        aad: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let nonce = rng.array()?;
        let mut sealed = nonce.to_vec();
        sealed.extend(self.seal_with_nonce(&nonce, aad, plaintext)?);
        Ok(sealed)
    }

    /// Opens what [`seal`](Self::seal) made with this key and this `aad`.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`], [`CryptoError::NotOpened`].
    pub fn open(&self, aad: &[u8], sealed: &[u8]) -> Result<Opened<Vec<u8>>, CryptoError> {
        let (nonce, ciphertext) = sealed.split_first_chunk().ok_or(CryptoError::Truncated)?;
        self.open_with_nonce(nonce, aad, ciphertext)
    }

    /// Seals under a nonce of the caller's, who must never use it twice with
    /// this key: `ciphertext ‖ tag(16)`.
    ///
    /// # Errors
    /// [`CryptoError::TooLong`] beyond 64 GiB.
    pub fn seal_with_nonce(
        &self,
        nonce: &[u8; NONCE_LEN],
        aad: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let (nonce, payload) = (
            Nonce::from(*nonce),
            Payload {
                msg: plaintext,
                aad,
            },
        );
        match &*self.cipher {
            Cipher::Aes128(aes) => aes.encrypt(&nonce, payload),
            Cipher::Aes256(aes) => aes.encrypt(&nonce, payload),
        }
        .map_err(|_| CryptoError::TooLong)
    }

    /// Opens what [`seal_with_nonce`](Self::seal_with_nonce) made.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`], [`CryptoError::NotOpened`].
    pub fn open_with_nonce(
        &self,
        nonce: &[u8; NONCE_LEN],
        aad: &[u8],
        ciphertext: &[u8],
    ) -> Result<Opened<Vec<u8>>, CryptoError> {
        if ciphertext.len() < TAG_LEN {
            return Err(CryptoError::Truncated);
        }
        let (nonce, payload) = (
            Nonce::from(*nonce),
            Payload {
                msg: ciphertext,
                aad,
            },
        );
        match &*self.cipher {
            Cipher::Aes128(aes) => aes.decrypt(&nonce, payload),
            Cipher::Aes256(aes) => aes.decrypt(&nonce, payload),
        }
        .map(Opened::new)
        .map_err(|_| CryptoError::NotOpened)
    }
}

impl fmt::Debug for AeadKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AeadKey(redacted)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_key_and_the_right_place_open() {
        let mut rng = Rng::seeded([1; 32]);
        let [key, other] = [(); 2].map(|()| AeadKey::generate(&mut rng).unwrap());
        let sealed = key.seal(&mut rng, b"row 7", b"at six").unwrap();
        assert_eq!(sealed.len(), NONCE_LEN + b"at six".len() + TAG_LEN);
        assert_eq!(key.open(b"row 7", &sealed).unwrap().into_inner(), b"at six");
        assert_eq!(
            key.open(b"row 8", &sealed).err(),
            Some(CryptoError::NotOpened)
        );
        assert_eq!(
            other.open(b"row 7", &sealed).err(),
            Some(CryptoError::NotOpened)
        );
    }

    #[test]
    fn sealing_twice_shows_nothing_of_the_words_being_the_same() {
        let mut rng = Rng::seeded([1; 32]);
        let key = AeadKey::generate(&mut rng).unwrap();
        let [one, two] = [(); 2].map(|()| key.seal(&mut rng, b"", b"at six").unwrap());
        assert_ne!(one, two);
    }

    #[test]
    fn the_expanded_keys_wipe_themselves_when_dropped() {
        fn wipes<T: zeroize::ZeroizeOnDrop>() {}
        wipes::<Aes128Gcm>();
        wipes::<Aes256Gcm>();
    }

    #[test]
    fn printing_it_shows_nothing() {
        let key = AeadKey::from_bytes(&[7; 32]).unwrap();
        assert_eq!(format!("{key:?}"), "AeadKey(redacted)");
    }
}
