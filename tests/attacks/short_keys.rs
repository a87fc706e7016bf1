//! `short_keys`: the search, on what everybody sees.

use sightlines::design::Design;

use super::exported::{Exported, form, words};
use super::primitives::{aead, content};
use super::scene::scenario;

#[test]
fn the_searched_key_opens_the_real_record_of_every_day() {
    let run = Exported::of(Design::WeakKeys);
    let body = run.body(5);
    let short = super::exported::Record::read(body.list(1)[0]).unwrap();
    assert_eq!(short.form, form::SHORT_KEY);
    let bits = short.number(0);
    assert_eq!(bits, 16);
    let mut key = short.bytes(1).to_vec();
    let clear = u64::from_be_bytes(key[24..].try_into().unwrap());
    let found = (0..1_u64 << bits).find(|guess| {
        key[24..].copy_from_slice(&(clear | guess).to_be_bytes());
        aead(&key, b"", short.bytes(2)).is_some()
    });
    assert!(found.is_some());
    let scenario = scenario();
    for (day, text) in [
        (1, scenario.earlier_text),
        (5, scenario.text),
        (9, scenario.later_text),
    ] {
        let payload = content(&run.body(day), &key).unwrap();
        assert_eq!(words(&payload), Some(text));
    }
    key[31] ^= 1;
    assert_eq!(content(&body, &key), None);
}
