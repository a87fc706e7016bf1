//! `sealed_box` gives the bytes of RFC 9180 A.2.1, to the last one.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "vectors/hex.rs"]
mod hex;

use hex::{hex, hex_array};
use serde_json::Value;
use sightlines::crypto::sealed_box::{self, Receiver, Sender};
use sightlines::crypto::{CryptoError, KemPublic, KemSecret, Rng};

fn vector() -> Value {
    serde_json::from_str(include_str!("vectors/rfc9180_a2.json")).unwrap()
}

fn field(value: &Value, name: &str) -> Vec<u8> {
    hex(value[name].as_str().unwrap())
}

fn recipient(vector: &Value) -> KemSecret {
    KemSecret::generate(&mut Rng::given(&field(vector, "ikmR"))).unwrap()
}

fn sender(vector: &Value) -> ([u8; 32], Sender) {
    let to = KemPublic::from_bytes(&field(vector, "pkRm")).unwrap();
    let mut rng = Rng::given(&field(vector, "ikmE"));
    Sender::set_up(&to, &mut rng, &field(vector, "info")).unwrap()
}

#[test]
fn the_key_pair_is_derived_as_published() {
    let vector = vector();
    let secret = recipient(&vector);
    assert_eq!(secret.as_bytes()[..], field(&vector, "skRm"));
    assert_eq!(secret.public().as_bytes()[..], field(&vector, "pkRm"));
}

#[test]
fn every_published_message_is_sealed_and_opened_alike() {
    let vector = vector();
    let (enc, mut sender) = sender(&vector);
    assert_eq!(enc[..], field(&vector, "enc"));
    let secret = recipient(&vector);
    let mut receiver = Receiver::set_up(&secret, &enc, &field(&vector, "info")).unwrap();

    let published = vector["encryptions"].as_array().unwrap();
    let mut run = 0;
    for sequence in 0..=256_u64 {
        let listed = published.iter().find(|it| it["sequence"] == sequence);
        let (aad, pt) = listed.map_or((vec![], vec![]), |it| (field(it, "aad"), field(it, "pt")));
        let sealed = sender.seal(&aad, &pt).unwrap();
        if let Some(listed) = listed {
            assert_eq!(sealed, field(listed, "ct"), "message {sequence}");
            run += 1;
        }
        assert_eq!(receiver.open(&aad, &sealed).unwrap().into_inner(), pt);
    }
    println!("RFC 9180 A.2.1: {run} messages sealed and opened");
    assert_eq!(run, 6);
}

#[test]
fn both_ends_export_the_published_secrets() {
    let vector = vector();
    let (enc, sender) = sender(&vector);
    let receiver = Receiver::set_up(&recipient(&vector), &enc, &field(&vector, "info")).unwrap();
    let exports = vector["exports"].as_array().unwrap();
    for export in exports {
        let (context, value) = (field(export, "context"), field(export, "value"));
        let mut out = [[0; 32]; 2];
        sender.export(&context, &mut out[0]).unwrap();
        receiver.export(&context, &mut out[1]).unwrap();
        assert_eq!([value.clone(), value], out.map(|it| it.to_vec()));
    }
    println!("RFC 9180 A.2.1: {} exports on both ends", exports.len());
    assert_eq!(exports.len(), 3);
}

#[test]
fn a_single_box_is_the_first_published_message() {
    let vector = vector();
    let first = &vector["encryptions"][0];
    let (info, aad, pt) = (
        field(&vector, "info"),
        field(first, "aad"),
        field(first, "pt"),
    );
    let secret = recipient(&vector);
    let mut rng = Rng::given(&field(&vector, "ikmE"));
    let sealed = sealed_box::seal(&secret.public(), &mut rng, &info, &aad, &pt).unwrap();
    assert_eq!(sealed, [field(&vector, "enc"), field(first, "ct")].concat());

    let opened = sealed_box::open(&secret, &info, &aad, &sealed).unwrap();
    assert_eq!(opened.into_inner(), pt);
    for (info, aad) in [(&info[..], &b"elsewhere"[..]), (b"another purpose", &aad)] {
        let refused = sealed_box::open(&secret, info, aad, &sealed);
        assert_eq!(refused.err(), Some(CryptoError::NotOpened));
    }
}

#[test]
fn without_randomness_nothing_is_sealed() {
    let to = KemPublic::from_bytes(&hex_array::<32>(&"09".repeat(32))).unwrap();
    let sealed = sealed_box::seal(&to, &mut Rng::given(&[1; 31]), b"", b"", b"words");
    assert_eq!(sealed, Err(CryptoError::Randomness));
}
