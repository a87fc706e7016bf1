//! The chain of custody: who handed a package to whom, each signing for what
//! was in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::by_id::serde_by_id;
use super::{Package, manifest};
use crate::crypto::digest::sha256;
use crate::crypto::{CryptoError, Rng, SigningKey, VerifyingKey};
use crate::party::published_id;

/// Who may have a package in hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Custodian {
    /// Who answers the order.
    Platform,
    /// Who asked.
    Police,
    /// Who examines it.
    Laboratory,
    /// Who judges by it.
    Court,
}

impl Custodian {
    /// All of them, in the order in which a package passes.
    pub const ALL: [Self; 4] = [Self::Platform, Self::Police, Self::Laboratory, Self::Court];

    /// The published id; also the suffix of a `custodian-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Police => "police",
            Self::Laboratory => "laboratory",
            Self::Court => "court",
        }
    }
}

published_id!(Custodian, "custodian");
serde_by_id!(Custodian);

/// The custodians with their keys.
#[derive(Debug)]
pub struct Custodians(BTreeMap<Custodian, SigningKey>);

/// One hand-over: the giver signs for the package as it leaves its hands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// Who gives it.
    pub giver: Custodian,
    /// Who receives it.
    pub receiver: Custodian,
    /// SHA-256 of the package's manifest, 32 bytes.
    pub manifest: Vec<u8>,
    /// SHA-256 of the hand-over before it, 32 bytes; of the label, for the first.
    pub previous: Vec<u8>,
    /// The giver's Ed25519 signature, 64 bytes.
    pub signature: Vec<u8>,
}

/// A package's way, hand by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustodyChain {
    /// Every custodian's public key, 32 bytes.
    pub keys: BTreeMap<Custodian, Vec<u8>>,
    /// The hand-overs, in order.
    pub hand_overs: Vec<HandOver>,
}

/// What a chain and a package in hand do not agree about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("hand-over {at}: {}", .why.id())]
pub struct CustodyFault {
    /// The first hand-over at which it shows, from 0; their number, where it
    /// shows only in what the last receiver has in hand.
    pub at: usize,
    /// In whose hands it happened, where that can be told.
    pub holder: Option<Custodian>,
    /// What it is.
    pub why: CustodyFaultKind,
}

/// What can be wrong with a chain of custody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CustodyFaultKind {
    /// Nobody has handed anything over.
    NoHandOver,
    /// A signature does not hold.
    NotSigned,
    /// A hand-over does not name the one before it, or another gave than had received.
    BrokenChain,
    /// The package is not the one that was first handed over.
    PackageAltered,
}

impl CustodyFaultKind {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::NoHandOver,
        Self::NotSigned,
        Self::BrokenChain,
        Self::PackageAltered,
    ];

    /// The suffix of a `custody-fault-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoHandOver => "no-hand-over",
            Self::NotSigned => "not-signed",
            Self::BrokenChain => "broken-chain",
            Self::PackageAltered => "package-altered",
        }
    }
}

const LABEL: &[u8] = b"sightlines custody";

impl HandOver {
    fn signed_part(&self) -> Vec<u8> {
        let ids = [self.giver.id(), self.receiver.id()].map(str::as_bytes);
        let [giver, receiver] = ids;
        [
            LABEL,
            b"|",
            giver,
            b"|",
            receiver,
            b"|",
            &self.manifest,
            &self.previous,
        ]
        .concat()
    }

    fn digest(&self) -> [u8; 32] {
        sha256(&self.signed_part())
    }
}

impl Custodians {
    /// Makes a key for each.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn open(rng: &mut Rng) -> Result<Self, CryptoError> {
        let keys = Custodian::ALL
            .into_iter()
            .map(|custodian| Ok((custodian, SigningKey::generate(rng)?)));
        Ok(Self(keys.collect::<Result<_, CryptoError>>()?))
    }

    /// A chain with nothing handed over yet.
    pub fn begin(&self) -> CustodyChain {
        let public =
            |(&who, key): (&Custodian, &SigningKey)| (who, key.public().as_bytes().to_vec());
        CustodyChain {
            keys: self.0.iter().map(public).collect(),
            hand_overs: Vec::new(),
        }
    }

    /// Has `giver` sign for `package` as it has it in hand, and hand it over.
    pub fn hand_over(
        &self,
        chain: &mut CustodyChain,
        giver: Custodian,
        receiver: Custodian,
        package: &Package,
    ) {
        let mut hand_over = HandOver {
            giver,
            receiver,
            manifest: manifest::digest(package).to_vec(),
            previous: chain.end().to_vec(),
            signature: Vec::new(),
        };
        if let Some(key) = self.0.get(&giver) {
            hand_over.signature = key.sign(&hand_over.signed_part()).to_vec();
        }
        chain.hand_overs.push(hand_over);
    }
}

impl CustodyChain {
    fn end(&self) -> [u8; 32] {
        self.hand_overs
            .last()
            .map_or_else(|| sha256(LABEL), HandOver::digest)
    }

    /// Checks the chain, and that `in_hand` is what was first handed over.
    ///
    /// # Errors
    /// The first [`CustodyFault`].
    pub fn check(&self, in_hand: &Package) -> Result<(), CustodyFault> {
        let fault = |at, holder, why| CustodyFault { at, holder, why };
        let Some(first) = self.hand_overs.first() else {
            return Err(fault(0, None, CustodyFaultKind::NoHandOver));
        };
        let mut previous = sha256(LABEL);
        let mut holder = first.giver;
        for (at, hand_over) in self.hand_overs.iter().enumerate() {
            let giver = hand_over.giver;
            let key = self.keys.get(&giver);
            let key = key.and_then(|key| VerifyingKey::from_bytes(key).ok());
            let signed = key.is_some_and(|key| {
                let part = hand_over.signed_part();
                key.verify(&part, &hand_over.signature).is_ok()
            });
            if !signed {
                return Err(fault(at, Some(giver), CustodyFaultKind::NotSigned));
            }
            if hand_over.previous != previous || giver != holder {
                return Err(fault(at, None, CustodyFaultKind::BrokenChain));
            }
            if hand_over.manifest != first.manifest {
                return Err(fault(at, Some(giver), CustodyFaultKind::PackageAltered));
            }
            previous = hand_over.digest();
            holder = hand_over.receiver;
        }
        let now = manifest::digest(in_hand);
        if first.manifest != now || !in_hand.altered().is_empty() {
            let at = self.hand_overs.len();
            return Err(fault(at, Some(holder), CustodyFaultKind::PackageAltered));
        }
        Ok(())
    }
}
