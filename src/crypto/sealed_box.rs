//! A public key: HPKE in base mode, RFC 9180 §5.1.1 and §6.1.
//!
//! The suite is that of RFC 9180 A.2: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
//! ChaCha20Poly1305. Anyone can seal; only the holder of the secret key can open.
//! Nothing tells who sealed.

use std::fmt;

use hpke::aead::{AeadCtxR, AeadCtxS, ChaCha20Poly1305};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{
    Deserializable, HpkeError, Kem, OpModeR, OpModeS, Serializable, setup_receiver,
    setup_sender_with_rng,
};

use super::{CryptoError, KemPublic, KemSecret, Opened, Rng};

/// Bytes of an encapsulated key (`enc`, RFC 9180 §4).
pub const ENC_LEN: usize = 32;

/// Seals one message to `to` and binds it to `info` (the purpose) and `aad`
/// (the place): `enc(32) ‖ ciphertext ‖ tag(16)`.
///
/// # Errors
/// [`CryptoError::Randomness`]; [`CryptoError::BadKey`] if `to` is a point no
/// honest key has; [`CryptoError::TooLong`].
pub fn seal(
    to: &KemPublic,
    rng: &mut Rng,
    info: &[u8],
    aad: &[u8],
    plaintext: &[u8],
) -> Result<Vec<u8>, CryptoError> {
    let (enc, mut sender) = Sender::set_up(to, rng, info)?;
    let mut sealed = enc.to_vec();
    sealed.extend(sender.seal(aad, plaintext)?);
    Ok(sealed)
}

/// Opens what [`seal`] made to this key with this `info` and `aad`.
///
/// # Errors
/// [`CryptoError::Truncated`], [`CryptoError::NotOpened`],
/// [`CryptoError::BadKey`] for an `enc` no honest sender makes.
pub fn open(
    secret: &KemSecret,
    info: &[u8],
    aad: &[u8],
    sealed: &[u8],
) -> Result<Opened<Vec<u8>>, CryptoError> {
    let (enc, ciphertext) = sealed.split_first_chunk().ok_or(CryptoError::Truncated)?;
    Receiver::set_up(secret, enc, info)?.open(aad, ciphertext)
}

/// The sealing end of a sequence of messages (RFC 9180 §5.2).
pub struct Sender(AeadCtxS<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>);

/// The opening end. Having one proves nothing yet: it takes a message to know
/// that the two ends agree.
pub struct Receiver(AeadCtxR<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>);

impl Sender {
    /// `SetupBaseS`: the `enc` to send along, and this end.
    ///
    /// # Errors
    /// As [`seal`].
    pub fn set_up(
        to: &KemPublic,
        rng: &mut Rng,
        info: &[u8],
    ) -> Result<([u8; ENC_LEN], Self), CryptoError> {
        let to = to.key()?;
        let (enc, sender): (<X25519HkdfSha256 as Kem>::EncappedKey, _) = rng
            .lend(|rng| setup_sender_with_rng(&OpModeS::Base, &to, info, rng))?
            .map_err(fault)?;
        Ok((enc.to_bytes().into(), Self(sender)))
    }

    /// Seals the next message: `ciphertext ‖ tag(16)`.
    ///
    /// # Errors
    /// [`CryptoError::TooLong`].
    pub fn seal(&mut self, aad: &[u8], plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.0.seal(plaintext, aad).map_err(fault)
    }

    /// Fills `out` with secret bytes both ends can derive (RFC 9180 §5.3).
    ///
    /// # Errors
    /// [`CryptoError::TooLong`] above 8160 bytes.
    pub fn export(&self, context: &[u8], out: &mut [u8]) -> Result<(), CryptoError> {
        self.0.export(context, out).map_err(fault)
    }
}

impl Receiver {
    /// `SetupBaseR` from the sender's `enc`.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for an `enc` no honest sender makes.
    pub fn set_up(
        secret: &KemSecret,
        enc: &[u8; ENC_LEN],
        info: &[u8],
    ) -> Result<Self, CryptoError> {
        let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).map_err(fault)?;
        setup_receiver(&OpModeR::Base, &secret.key()?, &enc, info)
            .map(Self)
            .map_err(fault)
    }

    /// Opens the next message of the sequence. A failure does not move on.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`], [`CryptoError::NotOpened`].
    pub fn open(&mut self, aad: &[u8], ciphertext: &[u8]) -> Result<Opened<Vec<u8>>, CryptoError> {
        if ciphertext.len() < super::TAG_LEN {
            return Err(CryptoError::Truncated);
        }
        self.0.open(ciphertext, aad).map(Opened::new).map_err(fault)
    }

    /// The same bytes as [`Sender::export`].
    ///
    /// # Errors
    /// [`CryptoError::TooLong`] above 8160 bytes.
    pub fn export(&self, context: &[u8], out: &mut [u8]) -> Result<(), CryptoError> {
        self.0.export(context, out).map_err(fault)
    }
}

fn fault(error: HpkeError) -> CryptoError {
    match error {
        HpkeError::OpenError => CryptoError::NotOpened,
        HpkeError::SealError | HpkeError::KdfOutputTooLong | HpkeError::MessageLimitReached => {
            CryptoError::TooLong
        }
        HpkeError::ValidationError
        | HpkeError::EncapError
        | HpkeError::DecapError
        | HpkeError::IncorrectInputLength(..)
        | HpkeError::InvalidPskBundle => CryptoError::BadKey,
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sender(redacted)")
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Receiver(redacted)")
    }
}
