//! `threshold_scan`: vouchers on ristretto255, two that match and three.

use curve25519_dalek::Scalar;
use curve25519_dalek::ristretto::CompressedRistretto;
use sightlines::design::Design;
use sightlines::world::Scenario;
use vsss_rs::Gf256;

use super::exported::{Exported, Record, form};
use super::known_pictures::reports;
use super::primitives::{aead, hkdf, sha256};
use super::scene::scenario;

fn run(listed_pictures: u8) -> Exported {
    let scenario = Scenario {
        listed_pictures,
        ..scenario()
    };
    Exported::of_scenario(Design::ClientScanThreshold, &scenario)
}

/// The vouchers that the platform has stored.
fn vouchers(run: &Exported) -> Vec<Vec<u8>> {
    let rows = run.find("platform-store", 10, form::ROW).into_iter();
    rows.map(|row| row.inside(3))
        .filter(|record| record.form == form::VOUCHER)
        .map(|voucher| voucher.bytes(0).to_vec())
        .collect()
}

/// The share and the still sealed inside of a voucher whose outer layer opens.
fn outer(key: &[u8], voucher: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let alpha = Scalar::from_canonical_bytes(key.try_into().ok()?).into_option()?;
    let (q, sealed) = voucher.split_at(32);
    let point = CompressedRistretto::from_slice(q).ok()?.decompress()?;
    let shared = (alpha * point).compress();
    let info = b"sightlines private match outer layer";
    let half = aead(&hkdf(b"", shared.as_bytes(), info, 32), q, sealed)?;
    let (share, inside) = half.split_at(49);
    Some((share.to_vec(), inside.to_vec()))
}

/// The insides that some set of this size opens.
fn opened(key: &[u8], vouchers: &[Vec<u8>], size: u32) -> Vec<Record> {
    let halves: Vec<(Vec<u8>, Vec<u8>)> = vouchers
        .iter()
        .filter_map(|voucher| outer(key, voucher))
        .collect();
    for bits in (0_u32..1 << halves.len()).filter(|bits| bits.count_ones() == size) {
        let chosen = (0..halves.len()).filter(|at| bits >> at & 1 == 1);
        let shares: Vec<Vec<u8>> = chosen.map(|at| halves[at].0.clone()).collect();
        let Ok(checked) = Gf256::combine_bytes(shares) else {
            continue;
        };
        let (account_key, check) = checked.split_at(32);
        if sha256(account_key)[..16] == *check {
            return halves
                .iter()
                .filter_map(|(_, inside)| aead(account_key, b"", inside))
                .filter_map(|report| Record::read(&report))
                .collect();
        }
    }
    Vec::new()
}

#[test]
fn two_matching_vouchers_fail_and_three_open() {
    for (listed, expected) in [(1, 0), (2, 0), (3, 3)] {
        let run = run(listed);
        let match_key = run.one("platform-keys", 10, form::MATCH_KEY);
        let vouchers = vouchers(&run);
        // One for each message of Ana's, matching or not: the number says nothing,
        // and neither does the outer layer, which opens for all of them.
        assert_eq!(vouchers.len(), 4);
        let outers = vouchers
            .iter()
            .filter(|voucher| outer(match_key.bytes(0), voucher).is_some());
        assert_eq!(outers.count(), 4);
        for size in 2..=4 {
            let found = opened(match_key.bytes(0), &vouchers, size);
            let enough = size == 3 && listed == 3;
            assert_eq!(
                found.len(),
                if enough { expected } else { 0 },
                "{listed} {size}"
            );
            for report in found {
                assert_eq!(report.form, form::MATCH_REPORT);
                assert_eq!(report.text(2), "ana");
                assert_eq!(report.bytes(3), scenario().card.png());
            }
        }
    }
}

#[test]
fn any_two_of_the_three_that_match_fail() {
    let run = run(3);
    let key = run
        .one("platform-keys", 10, form::MATCH_KEY)
        .bytes(0)
        .to_vec();
    let all = vouchers(&run);
    for left_out in 0..all.len() {
        let mut fewer = all.clone();
        fewer.remove(left_out);
        let found = opened(&key, &fewer, 3).len();
        // Only the synthetic one can be missing.
        assert!(found == 0 || found == 3);
    }
    let without = |at: usize| {
        let mut fewer = all.clone();
        fewer.remove(at);
        opened(&key, &fewer, 3).is_empty()
    };
    assert_eq!((0..all.len()).filter(|&at| without(at)).count(), 3);
    let other = run_key_of_another_run();
    assert!(all.iter().all(|voucher| outer(&other, voucher).is_none()));
}

fn run_key_of_another_run() -> Vec<u8> {
    let other = run(1);
    let key = other.one("platform-keys", 10, form::MATCH_KEY);
    key.bytes(0).to_vec()
}

#[test]
fn the_clearing_house_has_a_report_of_each_match_from_the_day_of_the_third() {
    for (listed, expected) in [(2, 0), (3, 3)] {
        let run = run(listed);
        let key = run.keys("clearing-house", 10, form::KEM_KEY).remove(0);
        let found = reports(&run, &key);
        assert_eq!(found.len(), expected);
        let mut days: Vec<u64> = found.iter().map(|report| report.number(1)).collect();
        days.sort_unstable();
        assert_eq!(days, [1, 5, 9][..expected]);
        assert!(run.find("clearing-house", 8, form::ENVELOPE).is_empty());
    }
}
