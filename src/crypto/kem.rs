//! A recipient's key pair: DHKEM(X25519, HKDF-SHA256), RFC 9180 §4.1.

use std::fmt;
use std::sync::OnceLock;

use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, Serializable};

use super::dh::public_key;
use super::{CryptoError, Rng, Secret};

/// Who can open. Wiped when dropped.
#[derive(Clone)]
pub struct KemSecret {
    secret: Secret<32>,
    /// Worked out when it is first asked for.
    public: OnceLock<KemPublic>,
}

/// Who is sealed to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct KemPublic([u8; 32]);

impl KemSecret {
    /// A fresh key pair, by `DeriveKeyPair` of 32 random bytes (RFC 9180
    /// §7.1.3).
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn generate(rng: &mut Rng) -> Result<Self, CryptoError> {
        let seed = Secret::<32>::random(rng)?;
        let (secret, public) = X25519HkdfSha256::derive_keypair(seed.as_bytes());
        Ok(Self {
            public: OnceLock::from(KemPublic::from_bytes(&public.to_bytes())?),
            ..Self::from_bytes(&secret.to_bytes())?
        })
    }

    /// The secret key with these 32 bytes.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for any other length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        Ok(Self {
            secret: Secret::from_bytes(bytes)?,
            public: OnceLock::new(),
        })
    }

    /// The key's own 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.secret.as_bytes()
    }

    /// The matching public key.
    pub fn public(&self) -> KemPublic {
        *self
            .public
            .get_or_init(|| KemPublic(public_key(self.as_bytes())))
    }

    pub(in crate::crypto) fn key(
        &self,
    ) -> Result<<X25519HkdfSha256 as Kem>::PrivateKey, CryptoError> {
        Deserializable::from_bytes(self.as_bytes()).map_err(|_| CryptoError::BadKey)
    }
}

impl KemPublic {
    /// The public key with these 32 bytes.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for any other length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        bytes.try_into().map(Self).map_err(|_| CryptoError::BadKey)
    }

    /// The key's own 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(in crate::crypto) fn key(
        &self,
    ) -> Result<<X25519HkdfSha256 as Kem>::PublicKey, CryptoError> {
        Deserializable::from_bytes(&self.0).map_err(|_| CryptoError::BadKey)
    }
}

impl fmt::Debug for KemSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KemSecret(redacted)")
    }
}

impl fmt::Debug for KemPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KemPublic(")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str(")")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_public_key_kept_at_birth_is_the_one_worked_out_from_the_bytes() {
        let born = KemSecret::generate(&mut Rng::system()).unwrap();
        let read = KemSecret::from_bytes(born.as_bytes()).unwrap();
        assert_eq!(born.public(), read.public());
    }

    #[test]
    fn printing_a_secret_shows_nothing_and_a_public_key_shows_itself() {
        let secret = KemSecret::from_bytes(&[7; 32]).unwrap();
        assert_eq!(format!("{secret:?}"), "KemSecret(redacted)");
        let public = KemPublic::from_bytes(&[0xab; 32]).unwrap();
        assert_eq!(
            format!("{public:?}"),
            format!("KemPublic({})", "ab".repeat(32))
        );
    }
}
