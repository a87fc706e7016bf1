//! `backup_sealed` and locked phones: a key behind a passcode and a vault that
//! allows ten guesses. Nobody holds the vault's key; the passcode is in its
//! owner's head.

use super::MechanismError;
use super::aead_record::{key_record, seal_under};
use crate::crypto::vault::Vault;
use crate::crypto::{AeadKey, Opened, Rng};
use crate::party::Account;
use crate::wire::{Content, Record, WireError};

/// Digits of a passcode.
const DIGITS: u32 = 6;

/// A key, and the two things it takes to have it again.
#[derive(Debug)]
pub struct GuardedKey {
    key: AeadKey,
    vault: Record,
    passcode: Record,
}

impl GuardedKey {
    /// Has an owner choose a passcode and a vault make the key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(owner: Account, rng: &mut Rng) -> Result<Self, MechanismError> {
        let chosen = u32::from_be_bytes(rng.array()?) % 10_u32.pow(DIGITS);
        let passcode = format!("{chosen:06}").into_bytes();
        let (vault, key) = Vault::enrol(rng, &passcode)?;
        Ok(Self {
            key,
            vault: Record::write(&Content::Vault {
                account: owner.name().to_owned(),
                state: vault.to_bytes().to_vec().into(),
            }),
            passcode: Record::write(&Content::Passcode {
                account: owner.name().to_owned(),
                passcode: passcode.into(),
            }),
        })
    }

    /// Seals a record under the key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, inner: &Record, rng: &mut Rng) -> Result<Record, MechanismError> {
        seal_under(&self.key, inner, rng)
    }

    /// The key as a record: for its owner's own phone, or to be sealed once more.
    pub fn key_record(&self) -> Record {
        key_record(&self.key)
    }

    /// The vault.
    pub fn vault(&self) -> &Record {
        &self.vault
    }

    /// What the owner remembers.
    pub fn passcode(&self) -> &Record {
        &self.passcode
    }
}

/// Asks a vault, on a copy that is thrown away, with a passcode.
///
/// # Errors
/// When the two are not such records, or it is not the passcode.
pub(crate) fn ask(vault: &Content, passcode: &Content) -> Result<Opened<AeadKey>, MechanismError> {
    match (vault, passcode) {
        (Content::Vault { state, .. }, Content::Passcode { passcode, .. }) => {
            Ok(Vault::from_bytes(state)?.ask(passcode)?)
        }
        _ => Err(WireError::OtherForm.into()),
    }
}

/// Whether the names that both carry in clear show that it is somebody else's passcode.
pub(crate) fn is_anothers(vault: &Content, passcode: &Content) -> bool {
    match (vault, passcode) {
        (Content::Vault { account, .. }, Content::Passcode { account: other, .. }) => {
            account != other
        }
        _ => false,
    }
}

/// A phone's storage as somebody finds it who has the phone and not its passcode.
///
/// # Errors
/// When the system gives no randomness.
pub fn locked_phone(
    chip: &GuardedKey,
    storage: &Record,
    for_the_maker: Option<&Record>,
    rng: &mut Rng,
) -> Result<Record, MechanismError> {
    let ways = std::iter::once(chip.vault()).chain(for_the_maker);
    Ok(Record::write(&Content::LockedPhone {
        storage: chip.seal(storage, rng)?.bytes().to_vec().into(),
        ways: ways.map(|way| way.bytes().to_vec().into()).collect(),
    }))
}
