//! `x25519` agrees with Project Wycheproof and with RFC 7748 §5.2 and §6.1.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "vectors/hex.rs"]
mod hex;

use hex::hex_array;
use sightlines::crypto::CryptoError;
use sightlines::crypto::dh::{BASE_POINT, public_key, x25519};
use wycheproof::xdh::{TestName, TestSet};

#[test]
fn x25519_agrees_with_wycheproof_and_refuses_a_zero_secret() {
    let set = TestSet::load(TestName::X25519).unwrap();
    let (mut run, mut refused) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let scalar = test.private_key[..].try_into().unwrap();
        let u = test.public_key[..].try_into().unwrap();
        let shared = x25519(scalar, u);
        if test.shared_secret.iter().all(|byte| *byte == 0) {
            assert_eq!(shared, Err(CryptoError::BadKey), "{}", test.tc_id);
            refused += 1;
        } else {
            assert!(!test.result.must_fail(), "{}", test.tc_id);
            assert_eq!(shared.unwrap(), test.shared_secret[..], "{}", test.tc_id);
        }
        run += 1;
    }
    println!("X25519: {run} run, {refused} of them to be refused");
    assert!(run > 500 && refused > 0, "vectors went missing");
}

#[test]
fn single_multiplications_are_those_of_rfc_7748_5_2() {
    let vectors = [
        (
            "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
            "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
            "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
        ),
        (
            "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
            "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
            "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957",
        ),
    ];
    for (scalar, u, expected) in vectors {
        assert_eq!(
            x25519(&hex_array(scalar), &hex_array(u)),
            Ok(hex_array(expected))
        );
    }
    println!("RFC 7748 §5.2: {} single multiplications", vectors.len());
}

#[test]
fn iterating_once_and_a_thousand_times_is_as_rfc_7748_5_2_says() {
    let (mut k, mut u) = (BASE_POINT, BASE_POINT);
    for round in 1..=1000 {
        (k, u) = (x25519(&k, &u).unwrap(), k);
        if round == 1 {
            let once = "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079";
            assert_eq!(k, hex_array(once));
        }
    }
    let thousand = "684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51";
    assert_eq!(k, hex_array(thousand));
    println!("RFC 7748 §5.2: 2 iterated values");
}

#[test]
fn alice_and_bob_of_rfc_7748_6_1_agree() {
    let alice = hex_array("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    let bob = hex_array("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    let alice_public = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a";
    let bob_public = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f";
    let shared = "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742";
    assert_eq!(public_key(&alice), hex_array(alice_public));
    assert_eq!(public_key(&bob), hex_array(bob_public));
    assert_eq!(
        x25519(&alice, &hex_array(bob_public)),
        Ok(hex_array(shared))
    );
    assert_eq!(
        x25519(&bob, &hex_array(alice_public)),
        Ok(hex_array(shared))
    );
    println!("RFC 7748 §6.1: 1 exchange, 4 values");
}
