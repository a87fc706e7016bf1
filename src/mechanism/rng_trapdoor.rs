//! `rng_trapdoor`: the apps draw content keys from a generator built like
//! Dual_EC_DRBG; who knows how its two constants hang together predicts it
//! from the random bytes that each message shows in clear.

use super::MechanismError;
use crate::crypto::dual_ec::{Generator, SEEN_LEN, Trapdoor, predict_from};
use crate::crypto::{AeadKey, Guessed, Rng};
use crate::wire::{Content, Record, WireError};

/// Bytes of a content key.
const KEY_LEN: usize = 32;

/// The generator in the apps, and the secret behind its constants.
#[derive(Debug)]
pub struct RiggedGenerator {
    trapdoor: Trapdoor,
    generator: Generator,
}

impl RiggedGenerator {
    /// Has somebody choose the constants, and the app seed its generator.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn prepare(rng: &mut Rng) -> Result<Self, MechanismError> {
        let trapdoor = Trapdoor::generate(rng)?;
        let generator = Generator::seeded(&trapdoor.constants(), rng)?;
        Ok(Self {
            trapdoor,
            generator,
        })
    }

    /// The next content key, and the random bytes shown with its message.
    ///
    /// # Errors
    /// When the generator refuses.
    pub fn key(&mut self) -> Result<(AeadKey, Record), MechanismError> {
        let mut shown = self.generator.draw(SEEN_LEN + KEY_LEN)?;
        let key = AeadKey::from_bytes(&shown.split_off(SEEN_LEN))?;
        let record = Record::write(&Content::RandomOutput {
            bytes: shown.into(),
        });
        Ok((key, record))
    }

    /// The secret behind the constants, which their maker keeps.
    pub fn trapdoor(&self) -> Record {
        Record::write(&Content::Trapdoor {
            secret: self.trapdoor.as_bytes().to_vec().into(),
        })
    }
}

/// The content key that follows random bytes shown in clear, beginning with one
/// guess at what they leave out.
///
/// # Errors
/// When the two are not such records, or the secret is not the one behind the constants.
pub(crate) fn predicted(
    shown: &Content,
    trapdoor: &Content,
    first: u64,
) -> Result<Guessed<Vec<u8>>, MechanismError> {
    match (shown, trapdoor) {
        (Content::RandomOutput { bytes }, Content::Trapdoor { secret }) => {
            let trapdoor = Trapdoor::from_bytes(secret)?;
            let constants = trapdoor.constants();
            Ok(predict_from(&trapdoor, &constants, bytes, KEY_LEN, first)?)
        }
        _ => Err(WireError::OtherForm.into()),
    }
}
