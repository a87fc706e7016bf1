//! An office's approval: its Ed25519 signature over the canonical bytes of one order.

use serde::{Deserialize, Serialize};

use super::{Office, Order, Register, by_id};
use crate::crypto::SigningKey;
use crate::party::Day;

/// A signature under an order. Anybody can write one down; whether it holds is
/// checked when the order is served.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// Who says to have signed.
    pub office: Office,
    /// The day from which it is good.
    #[serde(with = "by_id::day")]
    pub granted: Day,
    /// The last day on which it is good.
    #[serde(with = "by_id::day")]
    pub until: Day,
    /// Ed25519 over [`Self::signed_part`], 64 bytes.
    pub signature: Vec<u8>,
}

/// Begins what an office signs, so that the signature fits nothing else.
const LABEL: &str = "sightlines approval";

impl Approval {
    pub(super) fn signed(
        office: Office,
        order: &Order,
        granted: Day,
        until: Day,
        key: &SigningKey,
    ) -> Self {
        Self {
            office,
            granted,
            until,
            signature: key
                .sign(&Self::signed_part(office, order, granted, until))
                .to_vec(),
        }
    }

    /// What is signed: canonical CBOR of a label, the office, the days and the
    /// whole order.
    pub fn signed_part(office: Office, order: &Order, granted: Day, until: Day) -> Vec<u8> {
        let order = minicbor::bytes::ByteVec::from(order.to_bytes());
        let fields = (LABEL, office.id(), granted.0, until.0, order);
        // Writing to memory cannot fail: its error type is uninhabited.
        minicbor::to_vec(fields).unwrap_or_default()
    }

    /// Whether the office in the register really signed this order.
    pub fn holds(&self, order: &Order, register: &Register) -> bool {
        let part = Self::signed_part(self.office, order, self.granted, self.until);
        register
            .key(self.office)
            .is_some_and(|key| key.verify(&part, &self.signature).is_ok())
    }

    /// Whether it is good on a day.
    pub fn is_good_on(&self, day: Day) -> bool {
        self.granted <= day && day <= self.until
    }
}
