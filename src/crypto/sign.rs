//! Ed25519 signatures, RFC 8032.

use std::fmt;

use ed25519_dalek::{Signature, Signer};

use super::{CryptoError, Rng, Secret};

/// Who can sign. Wiped when dropped.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

/// Against whom a signature is checked.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct VerifyingKey(ed25519_dalek::VerifyingKey);

impl SigningKey {
    /// A fresh key.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn generate(rng: &mut Rng) -> Result<Self, CryptoError> {
        Self::from_bytes(Secret::<32>::random(rng)?.as_bytes())
    }

    /// The key with these 32 bytes, the seed of RFC 8032 §5.1.5.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for any other length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let seed = Secret::<32>::from_bytes(bytes)?;
        Ok(Self(ed25519_dalek::SigningKey::from_bytes(seed.as_bytes())))
    }

    /// The key's own 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// The matching public key.
    pub fn public(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key())
    }

    /// Signs `message`: 64 bytes, the same every time.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl VerifyingKey {
    /// The key with these 32 bytes.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] if they are no point of the curve.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let bytes = bytes.try_into().map_err(|_| CryptoError::BadKey)?;
        ed25519_dalek::VerifyingKey::from_bytes(bytes)
            .map(Self)
            .map_err(|_| CryptoError::BadKey)
    }

    /// The key's own 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// Checks a signature of 64 bytes, refusing also those that several keys
    /// or messages could share (small-order points, non-canonical scalars).
    ///
    /// # Errors
    /// [`CryptoError::BadSignature`].
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        let signature = Signature::from_slice(signature).map_err(|_| CryptoError::BadSignature)?;
        self.0
            .verify_strict(message, &signature)
            .map_err(|_| CryptoError::BadSignature)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(redacted)")
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VerifyingKey(")?;
        self.as_bytes()
            .iter()
            .try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str(")")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_signature_holds_for_its_message_and_its_key_only() {
        let mut rng = Rng::seeded([1; 32]);
        let [key, other] = [(); 2].map(|()| SigningKey::generate(&mut rng).unwrap());
        let signature = key.sign(b"words");
        assert_eq!(key.public().verify(b"words", &signature), Ok(()));
        let refused = Err(CryptoError::BadSignature);
        assert_eq!(key.public().verify(b"other words", &signature), refused);
        assert_eq!(other.public().verify(b"words", &signature), refused);
    }

    #[test]
    fn it_wipes_itself_when_dropped() {
        fn wipes<T: zeroize::ZeroizeOnDrop>() {}
        wipes::<ed25519_dalek::SigningKey>();
    }

    #[test]
    fn printing_it_shows_nothing() {
        let key = SigningKey::from_bytes(&[7; 32]).unwrap();
        assert_eq!(format!("{key:?}"), "SigningKey(redacted)");
    }
}
