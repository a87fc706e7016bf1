//! `escrow` and `operator_key`: the field that travels with each message.

use sightlines::design::Design;

use super::exported::{Exported, form, words};
use super::primitives::envelope;
use super::scene::scenario;

fn read(run: &Exported, day: u8, keeper: &str) -> Vec<String> {
    let body = run.body(day);
    let keys = run.keys(keeper, 10, form::KEM_KEY);
    assert!(!keys.is_empty(), "{keeper}");
    let opened = keys.iter().filter_map(|key| envelope(&body, key));
    opened.filter_map(|payload| words(&payload)).collect()
}

#[test]
fn the_agencys_key_opens_every_day_and_the_platforms_keys_open_none() {
    let run = Exported::of(Design::Escrow);
    let scenario = scenario();
    for (day, text) in [
        (1, scenario.earlier_text),
        (5, scenario.text),
        (9, scenario.later_text),
    ] {
        assert_eq!(read(&run, day, "agency"), [text]);
        assert!(read(&run, day, "platform-keys").is_empty());
    }
}

#[test]
fn the_operators_key_lies_among_the_platforms_own() {
    let run = Exported::of(Design::RunByPolice);
    assert_eq!(read(&run, 5, "platform-keys"), [scenario().text]);
}
