//! `key_log`: RFC 9162's tree, computed here again.

use ed25519_dalek::{Signature, VerifyingKey};
use sightlines::design::Design;

use super::exported::{Exported, Record, contains, form};
use super::primitives::sha256;

/// What a phone has of the log: entry, place, head, key and proof.
#[derive(Clone)]
struct Proof {
    entry: Vec<u8>,
    index: u64,
    head: Vec<u8>,
    key: Vec<u8>,
    path: Vec<u8>,
}

impl Proof {
    fn of(record: &Record) -> Self {
        Self {
            entry: record.bytes(0).to_vec(),
            index: record.number(1),
            head: record.bytes(2).to_vec(),
            key: record.bytes(3).to_vec(),
            path: record.bytes(4).to_vec(),
        }
    }

    /// RFC 9162 §2.1.3.2, after the signature over size and root.
    fn holds(&self) -> bool {
        let (said, signature) = self.head.split_at(40);
        let key = VerifyingKey::from_bytes(self.key.as_slice().try_into().unwrap()).unwrap();
        let signature = Signature::from_slice(signature).unwrap();
        let statement = [b"sightlines key log head", said].concat();
        if key.verify_strict(&statement, &signature).is_err() {
            return false;
        }
        let size = u64::from_be_bytes(said[..8].try_into().unwrap());
        if self.index >= size {
            return false;
        }
        let (mut place, mut last) = (self.index, size - 1);
        let mut hash = sha256(&[&[0], self.entry.as_slice()].concat());
        for step in self.path.chunks(32) {
            if last == 0 {
                return false;
            }
            if place & 1 == 1 || place == last {
                hash = sha256(&[&[1], step, &hash].concat());
                while place & 1 == 0 && place != 0 {
                    (place, last) = (place >> 1, last >> 1);
                }
            } else {
                hash = sha256(&[&[1], hash.as_slice(), step].concat());
            }
            (place, last) = (place >> 1, last >> 1);
        }
        last == 0 && hash == said[8..]
    }
}

#[test]
fn the_log_proves_the_longer_list_and_no_dropped_or_rewritten_entry() {
    let run = Exported::of(Design::GhostWatched);
    let proof = Proof::of(&run.one("ana-phone", 10, form::LOG_ENTRY));
    assert!(proof.holds());
    assert!(contains(&proof.entry, b"guest-7"));
    assert_eq!(Record::read(&proof.entry).unwrap().form, form::DEVICE_LIST);

    // Rewritten: another name of the same length, everything else as it was.
    let at = proof.entry.windows(7).position(|name| name == b"guest-7");
    let mut rewritten = proof.clone();
    rewritten.entry[at.unwrap()] = b'q';
    assert!(!rewritten.holds());
    // Dropped: the log shown as if it had only the entries before.
    let mut dropped = proof.clone();
    dropped.head[..8].copy_from_slice(&1_u64.to_be_bytes());
    assert!(!dropped.holds());
    // Moved, cut short, signed by somebody else, with another root.
    for alter in [
        (|proof| proof.index = 0) as fn(&mut Proof),
        |proof| proof.path.clear(),
        |proof| proof.path[3] ^= 1,
        |proof| proof.head[20] ^= 1,
        |proof| proof.head[60] ^= 1,
        |proof| proof.key = vec![1; 32],
    ] {
        let mut altered = proof.clone();
        alter(&mut altered);
        assert!(!altered.holds());
    }
}

#[test]
fn both_phones_and_the_platform_have_the_same_entry() {
    let run = Exported::of(Design::GhostWatched);
    let [ana, ben, platform] = ["ana-phone", "ben-phone", "platform-store"]
        .map(|keeper| run.one(keeper, 10, form::LOG_ENTRY));
    assert_eq!(ana, ben);
    assert_eq!(ana, platform);
}
