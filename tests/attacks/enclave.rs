//! `enclave`: what apps check before they seal to it, and what its key opens.

use ed25519_dalek::{Signature, VerifyingKey};
use sightlines::design::Design;

use super::exported::{Exported, form, words};
use super::primitives::envelope;
use super::scene::scenario;

#[test]
fn the_makers_signature_is_over_the_key_inside_and_no_other_key() {
    let run = Exported::of(Design::EnclaveScan);
    let said = run.one("platform-memory", 10, form::ATTESTATION);
    let maker = VerifyingKey::from_bytes(said.bytes(2).try_into().unwrap()).unwrap();
    let signature = Signature::from_slice(said.bytes(1)).unwrap();
    let verify = |key: &[u8]| {
        let statement = [b"sightlines attestation", key].concat();
        maker.verify_strict(&statement, &signature)
    };
    assert!(verify(said.bytes(0)).is_ok());
    let mut other = said.bytes(0).to_vec();
    other[5] ^= 1;
    assert!(verify(&other).is_err());
    let inside = run.keys("enclave", 10, form::KEM_KEY).remove(0);
    let secret: [u8; 32] = inside.as_slice().try_into().unwrap();
    let public = x25519_dalek::PublicKey::from(&x25519_dalek::StaticSecret::from(secret));
    assert_eq!(public.as_bytes(), said.bytes(0));
}

#[test]
fn the_key_inside_opens_the_stored_message_and_the_platforms_keys_do_not() {
    let run = Exported::of(Design::EnclaveScan);
    let body = run.body(5);
    let read = |key: &[u8]| envelope(&body, key).and_then(|payload| words(&payload));
    let inside = run.keys("enclave", 10, form::KEM_KEY).remove(0);
    assert_eq!(read(&inside), Some(scenario().text));
    for day in 0..=10 {
        for key in run.keys("platform-keys", day, form::KEM_KEY) {
            assert_eq!(read(&key), None);
        }
    }
}
