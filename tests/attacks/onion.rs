//! `onion`: what each relay holds, and what its own key opens of it.

use sightlines::design::Design;

use super::exported::{Exported, Record, contains, form};
use super::primitives::hop;

const ANA: &str = "203.0.113.7";
const BEN: &str = "198.51.100.23";
const PLATFORM: &str = "192.0.2.10";

/// Everything a relay holds or can open, as bytes: each frame with what its
/// own key takes out of it.
fn known_to(run: &Exported, relay: u8) -> Vec<Vec<u8>> {
    let keeper = format!("relay-{relay}");
    let secret = run.keys(&keeper, 10, form::KEM_KEY).remove(0);
    let pieces = run.0.iter().filter(|piece| piece.keeper == keeper);
    let held: Vec<Vec<u8>> = pieces.map(|piece| piece.bytes.clone()).collect();
    let frames: Vec<Record> = run.find(&keeper, 10, form::FRAME);
    assert!(frames.len() > 20, "relay {relay}");
    // The later relays' hellos come inside layers: keep opening until nothing is new.
    let mut payloads: Vec<Record> = frames.iter().map(|frame| frame.inside(3)).collect();
    let mut known = held;
    let mut next = 0;
    while next < payloads.len() {
        let of = |form| payloads.iter().filter(move |record| record.form == form);
        let mut found: Vec<Vec<u8>> = Vec::new();
        for hello in of(form::HOP_HELLO) {
            for record in of(form::HOP_RECORD).filter(|it| it.number(0) == hello.number(0)) {
                found.extend(hop(&secret, hello, record));
            }
        }
        found.retain(|bytes| !known.contains(bytes));
        next = payloads.len();
        for bytes in found {
            let layer = Record::read(&bytes).unwrap();
            assert_eq!(layer.form, form::ONION_LAYER);
            payloads.push(layer.inside(1));
            known.push(bytes);
        }
    }
    known
}

fn naming(known: &[Vec<u8>], address: &str) -> usize {
    let names = |bytes: &&Vec<u8>| contains(bytes, address.as_bytes());
    known.iter().filter(names).count()
}

#[test]
fn what_the_second_relay_holds_and_opens_names_neither_end() {
    let run = Exported::of(Design::Onion);
    let known = known_to(&run, 2);
    for end in [ANA, BEN, PLATFORM, "ana", "ben"] {
        assert_eq!(naming(&known, end), 0, "{end}");
    }
    assert!(naming(&known, "192.0.2.31") > 0 && naming(&known, "192.0.2.33") > 0);
}

#[test]
fn the_first_relay_knows_phones_and_the_third_the_platform_and_none_knows_both() {
    let run = Exported::of(Design::Onion);
    let [first, third] = [known_to(&run, 1), known_to(&run, 3)];
    assert!(naming(&first, ANA) > 0);
    assert_eq!(naming(&first, PLATFORM), 0);
    assert!(naming(&third, PLATFORM) > 0);
    assert_eq!(naming(&third, ANA), 0);
    for known in [&first, &third] {
        let both = |bytes: &&Vec<u8>| {
            contains(bytes, ANA.as_bytes()) && contains(bytes, PLATFORM.as_bytes())
        };
        assert_eq!(known.iter().filter(both).count(), 0);
    }
}

#[test]
fn all_three_keys_together_peel_to_the_record_that_reached_the_platform() {
    let run = Exported::of(Design::Onion);
    let keys: Vec<Vec<u8>> = (1..=3)
        .map(|relay| {
            run.keys(&format!("relay-{relay}"), 10, form::KEM_KEY)
                .remove(0)
        })
        .collect();
    let on_wire = |form| {
        let frames = run.find("wire", 10, form::FRAME).into_iter();
        let today = frames.filter(|frame| frame.number(0) == 5);
        let payloads = today.map(|frame| frame.inside(3));
        payloads
            .filter(move |record| record.form == form)
            .collect::<Vec<Record>>()
    };
    let mut hellos = on_wire(form::HOP_HELLO);
    let mut records = on_wire(form::HOP_RECORD);
    for key in keys {
        let mut inner = Vec::new();
        for hello in &hellos {
            for record in records.iter().filter(|it| it.number(0) == hello.number(0)) {
                let layer = hop(&key, hello, record).and_then(|layer| Record::read(&layer));
                inner.extend(layer.map(|layer| layer.inside(1)));
            }
        }
        (hellos, records) = inner
            .into_iter()
            .partition(|record| record.form == form::HOP_HELLO);
    }
    let memory = run.find("platform-memory", 5, form::FRAME);
    let reached: Vec<Record> = memory.iter().map(|frame| frame.inside(3)).collect();
    let peeled = records.iter().filter(|record| reached.contains(record));
    assert!(peeled.count() > 0);
}
