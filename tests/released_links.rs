//! Links written by a released version open for ever: each file in
//! `tests/links/` holds samples of one release, with the state they must open,
//! written as a link of today.
//!
//! When a release is made, its own samples are added as a file of their own.
//! Lines are never changed afterwards, except where a new version of the
//! format writes the same state in another way.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::Path;

use sightlines::ui::address::{Address, Unread};

#[test]
fn every_link_of_every_release_opens_what_it_always_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/links");
    let mut samples = 0;
    for entry in fs::read_dir(folder).expect("tests/links") {
        let file = entry.expect("an entry").path();
        let text = fs::read_to_string(&file).expect("a file of samples");
        let lines = text.lines().filter(|line| !line.starts_with("# "));
        for line in lines {
            let mut columns = line.split('\t');
            let link = columns.next().unwrap_or_default();
            let wanted = columns.next().expect("a link of today");
            let unread: Vec<&str> = columns.collect();
            let at = format!("{}: {link}", file.display());
            assert_eq!(opened(link), wanted, "{at}");
            assert_eq!(not_understood(link), unread, "{at}");
            samples += 1;
        }
    }
    assert!(samples > 20, "only {samples} samples were found");
}

/// The state that a link opens, as a link of today; the name of a place as it is.
fn opened(link: &str) -> String {
    match Address::read(link) {
        Address::Place(word) => format!("place {word}"),
        Address::State(reading) => reading.link.to_string(),
    }
}

fn not_understood(link: &str) -> Vec<String> {
    match Address::read(link) {
        Address::Place(_) => Vec::new(),
        Address::State(reading) => reading
            .unread
            .into_iter()
            .map(|part| match part {
                Unread::Value { key, given } => format!("{key}={given}"),
                Unread::Part(part) => part,
                Unread::Newer => "newer".to_owned(),
            })
            .collect(),
    }
}
