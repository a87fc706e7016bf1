//! A backup key behind a passcode and a vault that counts guesses, as deployed
//! for end-to-end encrypted backups (WhatsApp, "Security of End-to-End
//! Encrypted Backups", 2021: a backup key vault of hardware security modules).
//!
//! ```text
//! stretched   = Argon2id(passcode, salt)       RFC 9106
//! mixed       = HMAC(vault's secret, stretched)
//! backup key  = HMAC(mixed, "backup key")
//! check       = HMAC(mixed, "check")
//! ```
//!
//! The vault keeps salt, secret, check and a count of wrong guesses, and not
//! the key. The passcode alone gives nothing, however many guesses: the secret
//! is missing. The vault gives the key for the right passcode; a wrong one
//! counts, and the tenth in a row wipes everything, so that even the right one
//! comes too late.
//!
//! All rests on nobody being able to copy a vault. Whoever has its bytes can
//! guess on a copy for every ten guesses, and then only the stretching and the
//! passcode's own length stand in the way.
//!
//! Two things are simpler than what is deployed. There the passcode never
//! leaves the phone in any form that the vault could guess on (the OPAQUE
//! protocol, RFC 9807); here the vault is handed it. There the key is random
//! and stored sealed; here it is derived, which asks the same two of its owner.
//! What the public description does not say is what a right passcode does to
//! the count: here it clears it, as security keys do, or an owner would slip
//! ten times in as many years and lose everything.
//!
//! ```
//! use sightlines::crypto::{CryptoError, Rng, vault::Vault};
//!
//! # fn main() -> Result<(), CryptoError> {
//! let (mut vault, key) = Vault::enrol(&mut Rng::system(), b"271828")?;
//! assert_eq!(vault.ask(b"000000").err(), Some(CryptoError::NotOpened));
//! let again = vault.ask(b"271828")?.into_inner();
//! assert_eq!(again.as_bytes(), key.as_bytes());
//! # Ok(())
//! # }
//! ```

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize, Zeroizing};

use super::kdf::{hmac_sha256, verify_hmac};
use super::{AeadKey, CryptoError, Opened, Rng, Secret};

/// Wrong guesses in a row that a vault bears; the last of them wipes it.
pub const GUESSES: u8 = 10;

/// Memory of Argon2id in KiB: 2 MiB. RFC 9106 §4 advises 64 MiB and more, for a
/// hash that is guessed at freely; here the vault limits the guesses, and a
/// page has to stretch a passcode within a keystroke.
pub const MEMORY_KIB: u32 = 2 * 1024;

/// Passes of Argon2id over that memory, for the same reason one.
pub const PASSES: u32 = 1;

/// The longest passcode, in bytes.
pub const LONGEST_PASSCODE: usize = 1024;

/// Bytes of a saved vault: `wrong guesses(1) ‖ salt(16) ‖ secret(32) ‖
/// check(32)`.
pub const VAULT_LEN: usize = 81;

const CHECK: &[u8] = b"check";

/// The state of one account's vault. Wiped when dropped.
///
/// A clone is a vault of its own with guesses of its own: what hardware is
/// there to prevent, and what a thief of its bytes has.
#[derive(Clone, PartialEq, Eq)]
pub struct Vault {
    wrong: u8,
    salt: Secret<16>,
    secret: Secret<32>,
    check: Secret<32>,
}

impl Vault {
    /// A vault for this passcode, and the backup key.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`]; [`CryptoError::TooLong`] above
    /// [`LONGEST_PASSCODE`].
    pub fn enrol(rng: &mut Rng, passcode: &[u8]) -> Result<(Self, AeadKey), CryptoError> {
        let (salt, secret) = (Secret::random(rng)?, Secret::random(rng)?);
        let mixed = mix(passcode, &salt, &secret)?;
        let vault = Self {
            wrong: 0,
            salt,
            secret,
            check: Secret::from(hmac_sha256(mixed.as_bytes(), CHECK)),
        };
        let key = backup_key(&mixed)?;
        Ok((vault, key))
    }

    /// One guess. The right passcode gives the backup key and clears the count.
    ///
    /// # Errors
    /// [`CryptoError::NotOpened`] for a wrong passcode, which counts;
    /// [`CryptoError::NoGuessesLeft`] once there were [`GUESSES`] of them;
    /// [`CryptoError::TooLong`], which does not count.
    pub fn ask(&mut self, passcode: &[u8]) -> Result<Opened<AeadKey>, CryptoError> {
        if self.guesses_left() == 0 {
            return Err(CryptoError::NoGuessesLeft);
        }
        let mixed = mix(passcode, &self.salt, &self.secret)?;
        if verify_hmac(mixed.as_bytes(), CHECK, self.check.as_bytes()).is_ok() {
            self.wrong = 0;
            return backup_key(&mixed).map(Opened::new);
        }
        self.wrong = self.wrong.saturating_add(1);
        if self.guesses_left() == 0 {
            self.salt.zeroize();
            self.secret.zeroize();
            self.check.zeroize();
        }
        Err(CryptoError::NotOpened)
    }

    /// How many wrong guesses it still bears, the wiping one included.
    pub fn guesses_left(&self) -> u8 {
        GUESSES.saturating_sub(self.wrong)
    }

    /// Everything, secrets included, to be read by [`Self::from_bytes`].
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![self.wrong];
        bytes.extend(self.salt.as_bytes());
        bytes.extend(self.secret.as_bytes());
        bytes.extend(self.check.as_bytes());
        bytes
    }

    /// What [`to_bytes`](Self::to_bytes) saved.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`]; [`CryptoError::Malformed`] if longer, with
    /// more wrong guesses than a vault bears, or out of guesses and not wiped.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let (wrong, rest) = bytes.split_first().ok_or(CryptoError::Truncated)?;
        let (salt, rest) = rest.split_first_chunk().ok_or(CryptoError::Truncated)?;
        let (secret, rest) = rest.split_first_chunk().ok_or(CryptoError::Truncated)?;
        let (check, rest) = rest.split_first_chunk().ok_or(CryptoError::Truncated)?;
        let vault = Self {
            wrong: *wrong,
            salt: Secret::from(*salt),
            secret: Secret::from(*secret),
            check: Secret::from(*check),
        };
        let wiped = (*salt, *secret, *check) == ([0; 16], [0; 32], [0; 32]);
        if rest.is_empty() && *wrong <= GUESSES && (*wrong == GUESSES) == wiped {
            Ok(vault)
        } else {
            Err(CryptoError::Malformed)
        }
    }
}

/// What passcode and vault make together.
fn mix(passcode: &[u8], salt: &Secret<16>, secret: &Secret<32>) -> Result<Secret<32>, CryptoError> {
    let stretched = stretch(passcode, salt.as_bytes())?;
    let mixed = hmac_sha256(secret.as_bytes(), stretched.as_bytes());
    Ok(Secret::from(mixed))
}

fn backup_key(mixed: &Secret<32>) -> Result<AeadKey, CryptoError> {
    let key = Secret::from(hmac_sha256(mixed.as_bytes(), b"backup key"));
    AeadKey::from_bytes(key.as_bytes())
}

fn stretch(passcode: &[u8], salt: &[u8]) -> Result<Secret<32>, CryptoError> {
    if passcode.len() > LONGEST_PASSCODE {
        return Err(CryptoError::TooLong);
    }
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).map_err(|_| CryptoError::TooLong)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    run(&argon2, passcode, salt)
}

/// Argon2 (RFC 9106 §3.2) to 32 bytes, in memory that is wiped afterwards.
fn run(argon2: &Argon2<'_>, passcode: &[u8], salt: &[u8]) -> Result<Secret<32>, CryptoError> {
    let mut memory = Zeroizing::new(vec![Block::default(); argon2.params().block_count()]);
    let mut out = Zeroizing::new([0; 32]);
    argon2
        .hash_password_into_with_memory(passcode, salt, &mut *out, &mut memory[..])
        .map_err(|_| CryptoError::TooLong)?;
    Ok(Secret::from(*out))
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vault(wrong guesses: {}, redacted)", self.wrong)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const RIGHT: &[u8] = b"271828";
    const WRONG: &[u8] = b"314159";

    fn enrolled() -> (Vault, AeadKey) {
        Vault::enrol(&mut Rng::seeded([1; 32]), RIGHT).unwrap()
    }

    /// Asks, and checks that only the true key ever comes out.
    fn ask(vault: &mut Vault, passcode: &[u8]) -> Result<(), CryptoError> {
        let (_, key) = enrolled();
        let given = vault.ask(passcode)?.into_inner();
        assert_eq!(given.as_bytes(), key.as_bytes());
        Ok(())
    }

    #[test]
    fn the_eleventh_guess_is_refused_even_if_right() {
        let (mut vault, _) = enrolled();
        for left in (0..GUESSES).rev() {
            assert_eq!(ask(&mut vault, WRONG), Err(CryptoError::NotOpened));
            assert_eq!(vault.guesses_left(), left);
        }
        for passcode in [RIGHT, WRONG] {
            assert_eq!(ask(&mut vault, passcode), Err(CryptoError::NoGuessesLeft));
        }
        assert_eq!(vault.to_bytes()[1..], [0; VAULT_LEN - 1]);
    }

    #[test]
    fn the_tenth_guess_still_opens_if_right_and_the_count_starts_anew() {
        let (mut vault, _) = enrolled();
        for _ in 1..GUESSES {
            assert_eq!(ask(&mut vault, WRONG), Err(CryptoError::NotOpened));
        }
        assert_eq!(vault.guesses_left(), 1);
        assert_eq!(ask(&mut vault, RIGHT), Ok(()));
        assert_eq!(vault.guesses_left(), GUESSES);
        assert_eq!(vault, enrolled().0);
    }

    #[test]
    fn the_vaults_bytes_alone_open_nothing() {
        let mut rng = Rng::seeded([2; 32]);
        let (vault, key) = enrolled();
        let backup = key.seal(&mut rng, b"", b"all messages").unwrap();
        let bytes = vault.to_bytes();
        assert_eq!(bytes.len(), VAULT_LEN);
        for stored in bytes.windows(32) {
            let guess = AeadKey::from_bytes(stored).unwrap();
            assert_eq!(guess.open(b"", &backup).err(), Some(CryptoError::NotOpened));
        }
        // With the passcode they do: on a copy, and the vault does not notice.
        let mut copy = Vault::from_bytes(&bytes).unwrap();
        assert_eq!(ask(&mut copy, WRONG), Err(CryptoError::NotOpened));
        assert_eq!(vault.guesses_left(), GUESSES);
        let given = copy.ask(RIGHT).unwrap().into_inner();
        let opened = given.open(b"", &backup).unwrap();
        assert_eq!(opened.into_inner(), b"all messages");
    }

    #[test]
    fn the_passcode_alone_opens_nothing() {
        let (vault, key) = enrolled();
        // The same passcode, even with the true salt, but another secret.
        let (other, others_key) = Vault::enrol(&mut Rng::seeded([2; 32]), RIGHT).unwrap();
        assert_ne!(others_key.as_bytes(), key.as_bytes());
        let mixed = |secret| backup_key(&mix(RIGHT, &vault.salt, secret).unwrap()).unwrap();
        assert_eq!(mixed(&vault.secret).as_bytes(), key.as_bytes());
        assert_ne!(mixed(&other.secret).as_bytes(), key.as_bytes());
        let stretched = stretch(RIGHT, vault.salt.as_bytes()).unwrap();
        assert_ne!(stretched.as_bytes(), key.as_bytes());
    }

    #[test]
    fn a_wiped_vault_stays_wiped_when_saved() {
        let (mut vault, _) = enrolled();
        for _ in 0..GUESSES {
            assert_eq!(ask(&mut vault, WRONG), Err(CryptoError::NotOpened));
        }
        let mut again = Vault::from_bytes(&vault.to_bytes()).unwrap();
        assert_eq!(ask(&mut again, RIGHT), Err(CryptoError::NoGuessesLeft));
        let mut revived = vault.to_bytes();
        revived[0] = 0;
        assert_eq!(Vault::from_bytes(&revived), Err(CryptoError::Malformed));
    }

    #[test]
    fn bytes_that_are_no_vault_are_refused() {
        let bytes = enrolled().0.to_bytes();
        assert_eq!(Vault::from_bytes(&bytes).unwrap(), enrolled().0);
        for end in 0..VAULT_LEN {
            let cut = Vault::from_bytes(&bytes[..end]);
            assert_eq!(cut, Err(CryptoError::Truncated));
        }
        for wrong in [GUESSES, GUESSES + 1, 255] {
            let mut altered = bytes.clone();
            altered[0] = wrong;
            assert_eq!(Vault::from_bytes(&altered), Err(CryptoError::Malformed));
        }
        let junk = Vault::from_bytes(&vec![7; 10 << 20]);
        assert_eq!(junk, Err(CryptoError::Malformed));
    }

    #[test]
    fn an_altered_vault_refuses_the_right_passcode() {
        let bytes = enrolled().0.to_bytes();
        for at in [1, 17, 49, VAULT_LEN - 1] {
            let mut altered = bytes.clone();
            altered[at] ^= 1;
            let mut altered = Vault::from_bytes(&altered).unwrap();
            assert_eq!(ask(&mut altered, RIGHT), Err(CryptoError::NotOpened));
        }
    }

    #[test]
    fn a_passcode_too_long_is_refused_and_does_not_count() {
        let (mut vault, _) = enrolled();
        let long = vec![b'1'; LONGEST_PASSCODE + 1];
        assert_eq!(ask(&mut vault, &long), Err(CryptoError::TooLong));
        assert_eq!(vault.guesses_left(), GUESSES);
        assert_eq!(ask(&mut vault, &long[1..]), Err(CryptoError::NotOpened));
        assert_eq!(ask(&mut vault, b""), Err(CryptoError::NotOpened));
        assert_eq!(vault.guesses_left(), GUESSES - 2);
    }

    #[test]
    fn missing_randomness_is_an_error() {
        let dry = Vault::enrol(&mut Rng::given(&[7; 47]), RIGHT);
        assert_eq!(dry.err(), Some(CryptoError::Randomness));
        assert!(Vault::enrol(&mut Rng::given(&[7; 48]), RIGHT).is_ok());
    }

    /// RFC 9106 §5.3.
    #[test]
    fn argon2id_has_its_published_tag() {
        let params = argon2::ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(argon2::AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let argon2 =
            Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
        let tag = run(&argon2, &[1; 32], &[2; 16]).unwrap();
        assert_eq!(
            tag.as_bytes(),
            &[
                0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b,
                0x53, 0xc9, 0xd0, 0x1e, 0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9,
                0x6b, 0x01, 0xe6, 0x59,
            ]
        );
    }

    #[test]
    fn printing_it_shows_no_secret() {
        let printed = format!("{:?}", enrolled().0);
        assert_eq!(printed, "Vault(wrong guesses: 0, redacted)");
    }
}
