//! `enclave_scan`: apps seal to a key that only attested hardware at the
//! platform has; inside, pictures are compared with the list, and the message
//! is sealed again to its recipient.
//!
//! The hardware is modelled by a key that only this code path uses, and by its
//! maker's signature over that key, which apps check before they seal.

use super::{KemKey, KeyOf, MechanismError};
use crate::crypto::{Rng, SigningKey};
use crate::wire::{Content, Device, Record};

/// The name a device list shows the hardware under.
pub const LISTED_AS: &str = "enclave";

/// What the signature is for.
const PURPOSE: &[u8] = b"sightlines attestation";

/// The hardware, as apps and the platform's own code meet it.
#[derive(Debug)]
pub struct Enclave {
    key: KemKey,
    attestation: Record,
}

impl Enclave {
    /// Makes the key inside and has the maker attest it.
    ///
    /// # Errors
    /// When the system gives no randomness, or the attestation does not hold.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        let maker = SigningKey::generate(rng)?;
        let key = KemKey::prepare(KeyOf::Enclave, rng)?;
        let said = [PURPOSE, key.public().as_slice()].concat();
        let signature = maker.sign(&said);
        // The apps' check, before they seal anything to it.
        maker.public().verify(&said, &signature)?;
        let attestation = Record::write(&Content::Attestation {
            enclave: key.public().to_vec().into(),
            signature: signature.to_vec().into(),
            maker: maker.public().as_bytes().to_vec().into(),
        });
        Ok(Self { key, attestation })
    }

    /// The key inside.
    pub fn key(&self) -> &KemKey {
        &self.key
    }

    /// The maker's statement, as apps fetch it.
    pub fn attestation(&self) -> &Record {
        &self.attestation
    }

    /// The hardware as a device list shows it.
    pub fn device(&self) -> Device {
        Device {
            account: LISTED_AS.to_owned(),
            identity: self.key.public().to_vec().into(),
        }
    }
}
