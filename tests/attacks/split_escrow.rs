//! `split_escrow`: any three shares, and any two.

use sightlines::design::Design;
use vsss_rs::Gf256;

use super::exported::{Exported, Record, form, words};
use super::primitives::{envelope, sha256};
use super::scene::scenario;

/// The agency's private key, if these shares give it: the record of the key,
/// and the first 16 bytes of its hash behind it.
fn combined(shares: &[Vec<u8>]) -> Option<Vec<u8>> {
    let checked = Gf256::combine_bytes(shares).ok()?;
    let (record, check) = checked.split_last_chunk::<16>()?;
    if sha256(record)[..16] != check[..] {
        return None;
    }
    let key = Record::read(record)?;
    (key.form == form::KEM_KEY).then(|| key.bytes(1).to_vec())
}

#[test]
fn any_three_shares_open_the_real_message_and_no_two_give_the_key() {
    let run = Exported::of(Design::SplitEscrow);
    let shares: Vec<Vec<u8>> = (1..=5)
        .map(|holder| run.one(&format!("share-{holder}"), 10, form::SHARE))
        .map(|share| share.bytes(2).to_vec())
        .collect();
    let body = run.body(5);
    let (mut twos, mut threes) = (0, 0);
    for (a, b) in (0..5).flat_map(|a| (0..a).map(move |b| (a, b))) {
        assert_eq!(combined(&[shares[a].clone(), shares[b].clone()]), None);
        twos += 1;
        for c in 0..b {
            let set = [a, b, c].map(|at| shares[at].clone());
            let key = combined(&set).expect("three shares give the key");
            let payload = envelope(&body, &key).unwrap();
            assert_eq!(words(&payload), Some(scenario().text));
            threes += 1;
        }
    }
    assert_eq!((twos, threes), (10, 10));
    // Nor does the key lie about anywhere whole.
    let whole = combined(&shares[..3]).unwrap();
    let pieces = run.0.iter();
    let mut bare = pieces.filter(|piece| super::exported::contains(&piece.bytes, &whole));
    assert!(bare.next().is_none());
}
