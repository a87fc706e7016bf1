//! The list of known pictures, and what a comparison with it reports: for
//! every design that looks for pictures, on the server or on the phone.
//!
//! In the scene the list holds the drawn cards. It is a list of perceptual
//! hashes, signed by who maintains it.

use std::cell::RefCell;
use std::collections::VecDeque;

use super::MechanismError;
use crate::crypto::{PictureHash, Rng, SigningKey};
use crate::party::{Account, Day};
use crate::wire::{Content, MessageNumber, Record};

/// What the signature is for.
const PURPOSE: &[u8] = b"sightlines list of known pictures";

/// The list and the key that signs it.
#[derive(Debug)]
pub struct KnownPictures {
    key: SigningKey,
    hashes: Vec<PictureHash>,
    list: Record,
    /// Pictures met last, with their hashes.
    met: RefCell<VecDeque<(Vec<u8>, PictureHash)>>,
}

/// Pictures whose hashes are kept: more than one message shows.
const MET: usize = 8;

impl KnownPictures {
    /// Hashes some pictures, PNG files, and signs the list.
    ///
    /// # Errors
    /// When the system gives no randomness or one of them is no picture.
    pub fn prepare(pictures: &[&[u8]], rng: &mut Rng) -> Result<Self, MechanismError> {
        let key = SigningKey::generate(rng)?;
        let hashes: Vec<PictureHash> = pictures
            .iter()
            .map(|png| PictureHash::of_png(png))
            .collect::<Result<_, _>>()?;
        let said = said(&hashes);
        let signature = key.sign(&said);
        // Whoever uses the list checks it first.
        key.public().verify(&said, &signature)?;
        let list = Record::write(&Content::KnownPictures {
            hashes: hashes
                .iter()
                .map(|hash| hash.as_bytes().to_vec().into())
                .collect(),
            signature: signature.to_vec().into(),
        });
        Ok(Self {
            key,
            hashes,
            list,
            met: RefCell::default(),
        })
    }

    /// The hashes on it.
    pub fn hashes(&self) -> &[PictureHash] {
        &self.hashes
    }

    /// The list as a record.
    pub fn record(&self) -> &Record {
        &self.list
    }

    /// The key that signs it, which its maintainer keeps.
    pub fn key_record(&self) -> Record {
        Record::write(&Content::ListKey {
            key: self.key.as_bytes().to_vec().into(),
        })
    }

    /// Whether a picture is like one on the list. What is no picture is not.
    pub fn has(&self, png: &[u8]) -> bool {
        self.hash(png)
            .is_ok_and(|hash| self.hashes.iter().any(|known| hash.matches(known)))
    }

    /// A picture's hash, worked out once while it is met again and again.
    ///
    /// # Errors
    /// When it is no picture.
    pub fn hash(&self, png: &[u8]) -> Result<PictureHash, MechanismError> {
        let mut met = self.met.borrow_mut();
        if let Some((_, hash)) = met.iter().find(|(known, _)| known == png) {
            return Ok(*hash);
        }
        let hash = PictureHash::of_png(png)?;
        met.truncate(MET - 1);
        met.push_front((png.to_vec(), hash));
        Ok(hash)
    }
}

fn said(hashes: &[PictureHash]) -> Vec<u8> {
    let hashes = hashes.iter().flat_map(|hash| hash.as_bytes().to_vec());
    PURPOSE.iter().copied().chain(hashes).collect()
}

/// The report of a match: the picture, the account and the day.
pub fn match_report(number: MessageNumber, day: Day, account: Account, png: &[u8]) -> Record {
    Record::write(&Content::MatchReport {
        number,
        day: day.0,
        account: account.name().to_owned(),
        picture: png.to_vec().into(),
    })
}
