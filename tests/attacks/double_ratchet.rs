//! `double_ratchet`: a stored message, and phones' ratchet states of two days.

use sightlines::design::Design;

use super::exported::{Exported, Record, form, words};
use super::primitives::olm;
use super::scene::scenario;

fn states(run: &Exported, keeper: &str, day: u8) -> Vec<Record> {
    let held = run.held(keeper, day).into_iter();
    held.filter(|record| [form::OLM_SESSION, form::OLM_ACCOUNT].contains(&record.form))
        .collect()
}

#[test]
fn bens_state_of_day_4_opens_day_5_and_no_state_of_day_10_does() {
    let run = Exported::of(Design::E2ee);
    let body = run.body(5);
    assert_eq!(body.form, form::OLM_MESSAGE);
    let opened = |keeper, day| -> Vec<String> {
        let states = states(&run, keeper, day);
        assert!(!states.is_empty());
        let opened = states.iter().filter_map(|state| olm(state, body.bytes(0)));
        opened.filter_map(|payload| words(&payload)).collect()
    };
    assert_eq!(opened("ben-phone", 4), [scenario().text]);
    for phone in ["ana-phone", "ben-phone"] {
        assert!(opened(phone, 10).is_empty(), "{phone}");
    }
}

#[test]
fn the_phone_seized_on_day_7_does_not_open_day_9() {
    let run = Exported::of(Design::E2ee);
    let body = run.body(9);
    let seized = states(&run, "seized-phone", 7);
    assert!(!seized.is_empty());
    assert!(
        seized
            .iter()
            .all(|state| olm(state, body.bytes(0)).is_none())
    );
    let later = states(&run, "ben-phone", 8);
    assert!(
        later
            .iter()
            .any(|state| olm(state, body.bytes(0)).is_some())
    );
}
