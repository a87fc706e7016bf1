//! HKDF and HMAC agree with Project Wycheproof and with RFC 5869 A.1 to A.3.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "vectors/hex.rs"]
mod hex;

use hex::hex;
use sightlines::crypto::CryptoError;
use sightlines::crypto::kdf::{hkdf_extract, hkdf_sha256, hmac_sha256, verify_hmac};
use wycheproof::{hkdf, mac};

#[test]
fn hkdf_sha256_agrees_with_wycheproof_and_refuses_too_much() {
    let set = hkdf::TestSet::load(hkdf::TestName::HkdfSha256).unwrap();
    let (mut run, mut refused) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let mut okm = vec![0; test.size];
        let derived = hkdf_sha256(&test.salt, &test.ikm, &test.info, &mut okm);
        if test.result.must_fail() {
            assert_eq!(derived, Err(CryptoError::TooLong), "{}", test.tc_id);
            refused += 1;
        } else {
            derived.unwrap();
            assert_eq!(okm, test.okm[..], "{}", test.tc_id);
        }
        run += 1;
    }
    println!("HKDF-SHA256: {run} run, {refused} of them to be refused");
    assert!(run > 50 && refused > 0, "vectors went missing");
}

#[test]
fn hmac_sha256_agrees_with_wycheproof() {
    let set = mac::TestSet::load(mac::TestName::HmacSha256).unwrap();
    let (mut run, mut truncated, mut refused) = (0, 0, 0);
    for group in &set.test_groups {
        let whole = group.tag_size == 256;
        for test in &group.tests {
            let valid = if whole {
                verify_hmac(&test.key, &test.msg, &test.tag).is_ok()
            } else {
                // We check whole tags only; the value itself can be compared.
                assert!(verify_hmac(&test.key, &test.msg, &test.tag).is_err());
                hmac_sha256(&test.key, &test.msg)[..group.tag_size / 8] == test.tag[..]
            };
            assert_eq!(valid, !test.result.must_fail(), "{}", test.tc_id);
            run += 1;
            truncated += usize::from(!whole);
            refused += usize::from(!valid);
        }
    }
    println!("HMAC-SHA256: {run} run, {truncated} truncated, {refused} to be refused");
    assert!(run > 100 && refused > 0, "vectors went missing");
}

#[test]
fn hkdf_values_are_those_of_rfc_5869_a1_to_a3() {
    let counting = |from: u8, to: u8| (from..=to).collect::<Vec<u8>>();
    let vectors = [
        (
            vec![0x0b; 22],
            counting(0x00, 0x0c),
            counting(0xf0, 0xf9),
            "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            counting(0x00, 0x4f),
            counting(0x60, 0xaf),
            counting(0xb0, 0xff),
            "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
            concat!(
                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c",
                "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71",
                "cc30c58179ec3e87c14c01d5c1f3434f1d87"
            ),
        ),
        (
            vec![0x0b; 22],
            vec![],
            vec![],
            "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ];
    for (ikm, salt, info, prk, okm) in &vectors {
        let expected = hex(okm);
        let mut out = vec![0; expected.len()];
        assert_eq!(hkdf_extract(salt, ikm)[..], hex(prk));
        hkdf_sha256(salt, ikm, info, &mut out).unwrap();
        assert_eq!(out, expected);
    }
    println!("RFC 5869 A.1 to A.3: {} run", vectors.len());
}
