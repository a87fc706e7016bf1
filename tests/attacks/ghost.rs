//! `ghost`: the hidden device's own copy.

use sightlines::design::Design;

use super::exported::{Exported, Record, form, words};
use super::primitives::olm;
use super::scene::scenario;

#[test]
fn the_ghosts_keys_open_their_copy_of_day_9_and_nothing_of_day_5() {
    let run = Exported::of(Design::Ghost);
    let ghost = run.one("ghost", 10, form::OLM_ACCOUNT);
    let body = run.body(9);
    assert_eq!(body.form, form::COPIES);
    let copies: Vec<Record> = body.list(0).into_iter().filter_map(Record::read).collect();
    assert_eq!(copies.len(), 2);
    let read: Vec<Option<String>> = copies
        .iter()
        .map(|copy| words(&olm(&ghost, copy.bytes(0))?))
        .collect();
    assert_eq!(read, [None, Some(scenario().later_text)]);
    let before = run.body(5);
    assert_eq!(before.form, form::OLM_MESSAGE);
    assert_eq!(olm(&ghost, before.bytes(0)), None);
}

#[test]
fn without_a_ghost_there_is_one_copy_and_no_device_beside_bens() {
    let run = Exported::of(Design::E2ee);
    assert_eq!(run.body(9).form, form::OLM_MESSAGE);
    assert!(run.held("ghost", 10).is_empty());
}
