//! `AeadKey` agrees with Project Wycheproof's AES-GCM vectors.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use sightlines::crypto::{AeadKey, CryptoError, NONCE_LEN, TAG_LEN};
use wycheproof::aead::{TestName, TestSet};

#[test]
fn aes_gcm_seals_and_opens_as_wycheproof_says() {
    let set = TestSet::load(TestName::AesGcm).unwrap();
    let (mut run, mut refused, mut left_out) = (0, 0, 0);
    for group in &set.test_groups {
        // RFC 5116 §5.1 and §5.2 fix the nonce at 12 bytes; it has no AES-192.
        let ours = group.nonce_size == 8 * NONCE_LEN
            && group.tag_size == 8 * TAG_LEN
            && group.key_size != 192;
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
    println!("AES-GCM: {run} run, {refused} of them to be refused, {left_out} left out");
    assert!(run > 100 && refused > 0, "vectors went missing");
}

#[test]
fn keys_of_192_bits_are_refused() {
    assert_eq!(
        AeadKey::from_bytes(&[0; 24]).err(),
        Some(CryptoError::BadKey)
    );
}
