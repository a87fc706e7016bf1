//! `KeyLog` agrees with the reference tree of Certificate Transparency.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "vectors/hex.rs"]
mod hex;

use hex::{hex, hex_array};
use serde_json::Value;
use sightlines::crypto::SigningKey;
use sightlines::crypto::key_log::{KeyLog, verify_consistency, verify_inclusion};

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors/ct_reference_tree.json")).unwrap()
}

fn key() -> SigningKey {
    SigningKey::from_bytes(&[1; 32]).unwrap()
}

fn leaf(vectors: &Value, index: u64) -> Vec<u8> {
    let leaves = vectors["leaves"].as_array().unwrap();
    hex(leaves[usize::try_from(index).unwrap()].as_str().unwrap())
}

fn log_of(vectors: &Value, size: u64) -> KeyLog {
    let mut log = KeyLog::new(key());
    for index in 0..size {
        assert_eq!(log.append(&leaf(vectors, index)), index);
    }
    log
}

fn proof_of(vector: &Value) -> Vec<u8> {
    let hashes = vector["proof"].as_array().unwrap().iter();
    hashes
        .flat_map(|hash| hex(hash.as_str().unwrap()))
        .collect()
}

#[test]
fn the_tree_of_every_size_has_its_published_root() {
    let vectors = vectors();
    let roots = vectors["roots"].as_array().unwrap();
    for (size, root) in (0..).zip(roots) {
        let head = log_of(&vectors, size).head();
        assert_eq!(head.size, size);
        assert_eq!(head.root, hex_array(root.as_str().unwrap()));
    }
    println!("roots: {} run", roots.len());
    assert_eq!(roots.len(), 9);
}

#[test]
fn inclusion_proofs_are_the_published_ones_and_hold() {
    let vectors = vectors();
    let run = vectors["inclusion"].as_array().unwrap();
    for vector in run {
        let number = |name: &str| vector[name].as_u64().unwrap();
        let (log, index) = (log_of(&vectors, number("size")), number("index"));
        let proof = proof_of(vector);
        assert_eq!(log.inclusion(index), Some(proof.clone()));
        let entry = leaf(&vectors, index);
        let proven = verify_inclusion(&key().public(), &log.head(), &entry, index, &proof);
        assert_eq!(proven.unwrap().into_inner(), entry);
    }
    println!("inclusion: {} run", run.len());
    assert_eq!(run.len(), 7);
}

#[test]
fn consistency_proofs_are_the_published_ones_and_hold() {
    let vectors = vectors();
    let run = vectors["consistency"].as_array().unwrap();
    for vector in run {
        let number = |name: &str| vector[name].as_u64().unwrap();
        let (old, new) = (
            log_of(&vectors, number("old")),
            log_of(&vectors, number("new")),
        );
        let proof = proof_of(vector);
        assert_eq!(new.consistency(number("old")), Some(proof.clone()));
        let held = verify_consistency(&key().public(), &old.head(), &new.head(), &proof);
        assert_eq!(held, Ok(()));
    }
    println!("consistency: {} run", run.len());
    assert_eq!(run.len(), 4);
}
