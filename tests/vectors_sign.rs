//! `SigningKey` and `VerifyingKey` agree with Project Wycheproof and with
//! RFC 8032 §7.1.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "vectors/hex.rs"]
mod hex;

use hex::hex;
use sightlines::crypto::{SigningKey, VerifyingKey};
use wycheproof::eddsa::{TestName, TestSet};

#[test]
fn ed25519_accepts_and_refuses_as_wycheproof_says() {
    let set = TestSet::load(TestName::Ed25519).unwrap();
    let (mut run, mut refused) = (0, 0);
    for group in &set.test_groups {
        let key = VerifyingKey::from_bytes(&group.key.pk).unwrap();
        for test in &group.tests {
            let valid = key.verify(&test.msg, &test.sig).is_ok();
            assert_eq!(valid, !test.result.must_fail(), "{}", test.tc_id);
            refused += usize::from(!valid);
            run += 1;
        }
    }
    println!("Ed25519: {run} run, {refused} of them to be refused");
    assert!(run > 100 && refused > 0, "vectors went missing");
}

#[test]
fn keys_and_signatures_are_those_of_rfc_8032_7_1() {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("vectors/rfc8032_7_1.json")).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    for vector in vectors {
        let field = |name: &str| hex(vector[name].as_str().unwrap());
        let key = SigningKey::from_bytes(&field("secret")).unwrap();
        assert_eq!(key.public().as_bytes()[..], field("public"));
        assert_eq!(key.sign(&field("message"))[..], field("signature"));
        key.public()
            .verify(&field("message"), &field("signature"))
            .unwrap();
    }
    println!("RFC 8032 §7.1: {} run", vectors.len());
    assert_eq!(vectors.len(), 5);
}
