//! `AeadKey` agrees with Project Wycheproof's ChaCha20-Poly1305 vectors.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use sightlines::crypto::{AeadKey, CryptoError, NONCE_LEN, TAG_LEN};
use wycheproof::aead::{TestName, TestSet};

#[test]
fn chacha20_poly1305_seals_and_opens_as_wycheproof_says() {
    let set = TestSet::load(TestName::ChaCha20Poly1305).unwrap();
    let (mut run, mut refused, mut left_out) = (0, 0, 0);
    for group in &set.test_groups {
        // RFC 8439 §2.8 fixes the nonce at 12 bytes and the tag at 16.
        let ours = group.nonce_size == 8 * NONCE_LEN && group.tag_size == 8 * TAG_LEN;
        if !ours {
            left_out += group.tests.len();
            continue;
        }
        for test in &group.tests {
            let key = AeadKey::from_bytes(&test.key).unwrap();
            let nonce = test.nonce[..].try_into().unwrap();
            let sealed = [&test.ct[..], &test.tag[..]].concat();
            let opened = key.open_with_nonce(nonce, &test.aad, &sealed);
            if test.result.must_fail() {
                assert_eq!(opened.err(), Some(CryptoError::NotOpened), "{}", test.tc_id);
                refused += 1;
            } else {
                assert_eq!(opened.unwrap().into_inner(), test.pt[..], "{}", test.tc_id);
                let ours = key.seal_with_nonce(nonce, &test.aad, &test.pt).unwrap();
                assert_eq!(ours, sealed, "{}", test.tc_id);
            }
            run += 1;
        }
    }
    println!("ChaCha20-Poly1305: {run} run, {refused} of them to be refused, {left_out} left out");
    assert!(run > 100 && refused > 0, "vectors went missing");
}

#[test]
fn keys_of_another_length_are_refused() {
    for length in [0, 16, 24, 31, 33] {
        let refused = AeadKey::from_bytes(&vec![0; length]).err();
        assert_eq!(refused, Some(CryptoError::BadKey));
    }
}
