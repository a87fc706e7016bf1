//! `split_escrow`: the agency's key is divided among five holders by Shamir's
//! scheme (CACM 1979); any three can put it together, two learn nothing.
//!
//! The key itself is dropped once the shares are handed out: it exists again
//! only where three of them meet.

use super::{KemKey, KeyOf, MechanismError};
use crate::crypto::{Rng, shares};
use crate::wire::{Content, Record};

/// How many holders are needed.
pub const THRESHOLD: u8 = 3;
/// How many there are.
pub const HOLDERS: u8 = 5;

/// The divided key: what messages are sealed to, and the shares.
#[derive(Debug)]
pub struct DividedKey {
    key: KemKey,
    shares: Vec<Record>,
}

impl DividedKey {
    /// Makes the key and divides it.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        let key = KemKey::prepare(KeyOf::Holders, rng)?;
        let shares = shares::split(key.record().bytes(), THRESHOLD, HOLDERS, rng)?
            .into_iter()
            .map(|share| {
                Record::write(&Content::Share {
                    secret_id: KeyOf::Holders as u64,
                    threshold: THRESHOLD,
                    share: share.to_vec().into(),
                })
            })
            .collect();
        Ok(Self { key, shares })
    }

    /// What messages are sealed to. No one holds its private part.
    pub fn key(&self) -> &KemKey {
        &self.key
    }

    /// One share for each holder, in order.
    pub fn shares(&self) -> &[Record] {
        &self.shares
    }
}
