//! `client_scan_threshold`: the phone compares each picture with a blinded list
//! without learning the result and sends a voucher; the platform can open
//! vouchers only from three matches on (after Apple's 2021 proposal).
//!
//! With every message goes a voucher: of its picture, or a synthetic one that
//! counts for nothing, so that the number of matches stays hidden.

use std::cell::RefCell;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::{KnownPictures, MechanismError, match_report};
use crate::crypto::private_match::{Account as MatchAccount, Half, MatchKey, open_insides};
use crate::crypto::{CryptoError, Opened, Rng};
use crate::party::{Account, Day};
use crate::wire::{Content, MessageNumber, Record, WireError};

/// How many matches it takes.
pub const MATCHES_NEEDED: u8 = 3;

/// The platform's key for the match, and the phone's vouchers.
#[derive(Debug)]
pub struct Vouchers {
    key: Record,
    /// What the platform keeps of vouchers that came.
    opened: RefCell<OuterLayers>,
    made: BTreeMap<(MessageNumber, Option<[u8; 32]>), Record>,
}

impl Vouchers {
    /// Publishes the blinded list, and has Ana's phone make the voucher of every
    /// message of hers in `script`: of each picture it could carry, and of none.
    ///
    /// # Errors
    /// When the system gives no randomness or one of `pictures` is no picture.
    #[inline(never)]
    pub fn prepare(
        list: &KnownPictures,
        pictures: &[&[u8]],
        script: &[(Day, Account)],
        rng: &mut Rng,
    ) -> Result<Self, MechanismError> {
        let key = MatchKey::generate(rng)?;
        let hashes: Vec<&[u8]> = list
            .hashes()
            .iter()
            .map(|hash| &hash.as_bytes()[..])
            .collect();
        let table = key.publish(&hashes, rng)?;
        let mut phone = MatchAccount::new(MATCHES_NEEDED, rng)?;
        let mut made = BTreeMap::new();
        for (number, &(day, from)) in (0..).zip(script) {
            if from != Account::Ana {
                continue;
            }
            let mut inside_len = 0;
            for png in pictures {
                let hash = *list.hash(png)?.as_bytes();
                let report = match_report(number, day, from, png);
                inside_len = report.size();
                let voucher = phone.voucher(&table, &hash, report.bytes(), rng)?;
                made.insert((number, Some(hash)), record(voucher));
            }
            let voucher = phone.synthetic(&table, inside_len, rng)?;
            made.insert((number, None), record(voucher));
        }
        Ok(Self {
            key: Record::write(&Content::MatchKey {
                key: key.as_bytes().to_vec().into(),
                threshold: MATCHES_NEEDED,
            }),
            opened: RefCell::default(),
            made,
        })
    }

    /// The voucher that goes with a message; a picture's hash is the `list`'s.
    ///
    /// # Errors
    /// When none was made for such a message.
    pub fn of(
        &self,
        number: MessageNumber,
        png: Option<&[u8]>,
        list: &KnownPictures,
    ) -> Result<Record, MechanismError> {
        let hash = match png {
            Some(png) => Some(*list.hash(png)?.as_bytes()),
            None => None,
        };
        let voucher = self
            .made
            .get(&(number, hash))
            .ok_or(CryptoError::BadShare)?;
        Ok(voucher.clone())
    }

    /// The platform's key for the match.
    pub fn match_key(&self) -> Record {
        self.key.clone()
    }

    /// What the platform finds in the vouchers it has: the reports of all that match,
    /// if they are enough.
    ///
    /// # Errors
    /// When they are not vouchers, or too few of them match.
    pub fn opened(&self, vouchers: &[Record]) -> Result<Opened<Vec<Vec<u8>>>, MechanismError> {
        self.opened.borrow_mut().open(vouchers, &self.key)
    }
}

fn record(voucher: Vec<u8>) -> Record {
    Record::write(&Content::Voucher {
        voucher: voucher.into(),
    })
}

/// The outer layers that a server has opened with one key: each voucher's once, when
/// it comes.
#[derive(Debug, Default)]
pub struct OuterLayers {
    key: Option<(Record, MatchKey)>,
    opened: FxHashMap<Record, Option<Half>>,
}

impl OuterLayers {
    /// The reports inside enough matching vouchers.
    ///
    /// # Errors
    /// When they are not such records, or too few of them match.
    pub(crate) fn open(
        &mut self,
        vouchers: &[Record],
        key: &Record,
    ) -> Result<Opened<Vec<Vec<u8>>>, MechanismError> {
        let Content::MatchKey {
            key: bytes,
            threshold,
        } = key.read()?.get()
        else {
            return Err(WireError::OtherForm.into());
        };
        let known = self.key.take().filter(|(known, _)| known == key);
        let known = match known {
            Some(known) => known,
            None => {
                self.opened.clear();
                (key.clone(), MatchKey::from_bytes(bytes)?)
            }
        };
        let (_, match_key) = self.key.insert(known);
        for record in vouchers {
            let Content::Voucher { voucher } = record.read()?.get() else {
                return Err(WireError::OtherForm.into());
            };
            self.opened.entry(record.clone()).or_insert_with(|| {
                let half = match_key.open_outer(voucher);
                half.ok().map(Opened::into_inner)
            });
        }
        let halves: Vec<&Half> = vouchers
            .iter()
            .filter_map(|record| self.opened.get(record)?.as_ref())
            .collect();
        Ok(open_insides(&halves, *threshold)?)
    }
}
