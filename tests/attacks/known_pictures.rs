//! `server_scan`, `client_scan` and `client_block`: the signed list, and the
//! report of a match.

use ed25519_dalek::{Signature, SigningKey};
use sightlines::design::Design;

use super::exported::{Exported, Record, contains, form};
use super::primitives::envelope;
use super::scene::scenario;

/// The reports that a private key opens, of those the clearing house has.
pub fn reports(run: &Exported, secret: &[u8]) -> Vec<Record> {
    let sealed = run.find("clearing-house", 10, form::ENVELOPE);
    let opened = sealed.iter().filter_map(|report| envelope(report, secret));
    opened.filter_map(|report| Record::read(&report)).collect()
}

#[test]
fn the_clearing_houses_key_opens_the_report_and_the_platforms_keys_do_not() {
    for design in [Design::ServerScan, Design::ClientScan, Design::EnclaveScan] {
        let run = Exported::of(design);
        let key = run.keys("clearing-house", 10, form::KEM_KEY).remove(0);
        let opened = reports(&run, &key);
        assert_eq!(opened.len(), 1, "{design}");
        assert_eq!(opened[0].form, form::MATCH_REPORT);
        assert_eq!(opened[0].text(2), "ana");
        assert_eq!(opened[0].bytes(3), scenario().card.png());
        for day in 0..=10 {
            for key in run.keys("platform-keys", day, form::KEM_KEY) {
                assert!(reports(&run, &key).is_empty(), "{design}");
            }
        }
    }
}

#[test]
fn the_list_is_signed_and_an_altered_or_shortened_one_is_not() {
    let run = Exported::of(Design::ClientScan);
    let list = run.one("list-owner", 10, form::KNOWN_PICTURES);
    let key = run.one("list-owner", 10, form::LIST_KEY);
    let public = SigningKey::from_bytes(key.bytes(0).try_into().unwrap()).verifying_key();
    let signature = Signature::from_slice(list.bytes(1)).unwrap();
    let holds = |hashes: &[Vec<u8>]| {
        let said = [
            b"sightlines list of known pictures".as_slice(),
            &hashes.concat(),
        ]
        .concat();
        public.verify_strict(&said, &signature).is_ok()
    };
    let hashes: Vec<Vec<u8>> = list.list(0).into_iter().map(<[u8]>::to_vec).collect();
    assert!(holds(&hashes));
    assert!(!holds(&hashes[1..]));
    let mut longer = hashes.clone();
    longer.push(vec![7; 32]);
    assert!(!holds(&longer));
    let mut altered = hashes;
    altered[0][0] ^= 1;
    assert!(!holds(&altered));
}

#[test]
fn a_blocked_picture_is_on_anas_phone_and_nowhere_else() {
    let run = Exported::of(Design::ClientBlock);
    let card = scenario().card.png();
    for piece in &run.0 {
        let anas = piece.keeper == "ana-phone";
        assert!(anas || !contains(&piece.bytes, card), "{}", piece.keeper);
    }
    let entries = run.find("ben-phone", 10, form::HISTORY_ENTRY);
    let entry = entries.iter().find(|entry| entry.number(1) == 5).unwrap();
    assert_eq!(entry.inside(4).text(0), scenario().text);
    assert!(entry.inside(4).is_nothing(1));
    // Nobody is told.
    assert!(run.find("clearing-house", 10, form::ENVELOPE).is_empty());
}
