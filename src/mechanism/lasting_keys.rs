//! `mail` and `sealed_sender`: each owner's lasting key, to which anybody can
//! seal. It is as old on the last day as on the first, so whoever gets hold of
//! it opens everything ever sealed to it.

use super::{KemKey, KeyOf, MechanismError};
use crate::crypto::{CryptoError, Rng};
use crate::party::Account;

/// Both owners' lasting keys.
#[derive(Debug)]
pub struct LastingKeys {
    ana: KemKey,
    ben: KemKey,
}

impl LastingKeys {
    /// Makes both.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        Ok(Self {
            ana: KemKey::prepare(KeyOf::Ana, rng)?,
            ben: KemKey::prepare(KeyOf::Ben, rng)?,
        })
    }

    /// One owner's.
    ///
    /// # Errors
    /// For an account that has none.
    pub fn of(&self, account: Account) -> Result<&KemKey, MechanismError> {
        match account {
            Account::Ana => Ok(&self.ana),
            Account::Ben => Ok(&self.ben),
            Account::Caro | Account::Dana => Err(CryptoError::BadKey.into()),
        }
    }
}
