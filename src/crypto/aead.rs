//! One shared key: ChaCha20-Poly1305 (RFC 8439 §2.8) behind the interface of RFC 5116.
//!
//! Where no processor instruction does AES, as in WebAssembly and in cheap phones, it
//! takes a quarter of AES-GCM's time; TLS has it for that (RFC 7905 §1).
//! Keys are 32 bytes, nonces 12, tags 16.

use std::fmt;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
use zeroize::Zeroizing;

use super::{CryptoError, Opened, Rng};

/// Bytes of a nonce.
pub const NONCE_LEN: usize = 12;
/// Bytes of a tag.
pub const TAG_LEN: usize = 16;

/// A key of 32 bytes, wiped when dropped.
#[derive(Clone)]
pub struct AeadKey(Zeroizing<[u8; 32]>);

impl AeadKey {
    /// A fresh key.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn generate(rng: &mut Rng) -> Result<Self, CryptoError> {
        Ok(Self(Zeroizing::new(rng.array()?)))
    }

    /// The key with these 32 bytes.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for any other length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let bytes: &[u8; 32] = bytes.try_into().map_err(|_| CryptoError::BadKey)?;
        Ok(Self(Zeroizing::new(*bytes)))
    }

    /// The key's own 32 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Seals `plaintext` under a random nonce and binds it to `aad`, which is
    /// not hidden: `nonce(12) ‖ ciphertext ‖ tag(16)`.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`]; [`CryptoError::TooLong`] beyond 256 GiB.
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
    /// [`CryptoError::TooLong`] beyond 256 GiB.
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
        self.cipher()
            .encrypt(&nonce, payload)
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
        self.cipher()
            .decrypt(&nonce, payload)
            .map(Opened::new)
            .map_err(|_| CryptoError::NotOpened)
    }

    /// Nothing is expanded: the cipher is the key.
    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(&(*self.0).into())
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
    fn keys_wipe_themselves_when_dropped() {
        fn wipes<T: zeroize::ZeroizeOnDrop>() {}
        wipes::<Zeroizing<[u8; 32]>>();
        wipes::<ChaCha20Poly1305>();
    }

    #[test]
    fn printing_it_shows_nothing() {
        let key = AeadKey::from_bytes(&[7; 32]).unwrap();
        assert_eq!(format!("{key:?}"), "AeadKey(redacted)");
    }
}
