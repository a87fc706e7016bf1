//! The offices that approve an order, each with a key of its own, made when the
//! desk opens.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::by_id::serde_by_id;
use super::{Approval, Order};
use crate::crypto::{CryptoError, Rng, SigningKey, VerifyingKey};
use crate::party::{Day, published_id};

/// Who may approve an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Office {
    /// A judge or court.
    Judge,
    /// A prosecutor.
    Prosecutor,
    /// A minister.
    Minister,
    /// A Judicial Commissioner: a senior judge who checks what a minister signed.
    JudicialCommissioner,
    /// An office outside the police that grants communications data.
    IndependentOffice,
    /// A senior officer of the police itself.
    SeniorOfficer,
    /// The person whose phone or account it is, who agrees.
    Consent,
}

impl Office {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 7] = [
        Self::Judge,
        Self::Prosecutor,
        Self::Minister,
        Self::JudicialCommissioner,
        Self::IndependentOffice,
        Self::SeniorOfficer,
        Self::Consent,
    ];

    /// The published id; also the suffix of an `office-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Judge => "judge",
            Self::Prosecutor => "prosecutor",
            Self::Minister => "minister",
            Self::JudicialCommissioner => "judicial-commissioner",
            Self::IndependentOffice => "independent-office",
            Self::SeniorOfficer => "senior-officer",
            Self::Consent => "consent",
        }
    }
}

published_id!(Office, "office");
serde_by_id!(Office);

/// The offices with their keys: who can really approve.
#[derive(Debug)]
pub struct Offices(BTreeMap<Office, SigningKey>);

impl Offices {
    /// Makes a key for each office.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn open(rng: &mut Rng) -> Result<Self, CryptoError> {
        let keys = Office::ALL
            .into_iter()
            .map(|office| Ok((office, SigningKey::generate(rng)?)));
        Ok(Self(keys.collect::<Result<_, CryptoError>>()?))
    }

    /// Has `office` sign the order on a day, good until another. `None` only
    /// for an office that is not there.
    pub fn approve(
        &self,
        office: Office,
        order: &Order,
        granted: Day,
        until: Day,
    ) -> Option<Approval> {
        let key = self.0.get(&office)?;
        Some(Approval::signed(office, order, granted, until, key))
    }

    /// The public keys, against which anybody checks approvals.
    pub fn register(&self) -> Register {
        let line =
            |(&office, key): (&Office, &SigningKey)| (office, key.public().as_bytes().to_vec());
        Register(self.0.iter().map(line).collect())
    }
}

/// Every office's public key, 32 bytes each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Register(BTreeMap<Office, Vec<u8>>);

impl Register {
    /// The public key of an office; `None` where there is none, or bytes that are no key.
    pub fn key(&self, office: Office) -> Option<VerifyingKey> {
        VerifyingKey::from_bytes(self.0.get(&office)?).ok()
    }
}
