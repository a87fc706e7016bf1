//! `group`: every key a member ever had, from between joining and leaving.

use sightlines::design::Design;

use super::exported::{Exported, form, words};
use super::primitives::megolm;
use super::scene::scenario;

/// The words of Ana's message of `day`, by the keys a phone had on another day.
fn opened(run: &Exported, phone: &str, had_on: u8, day: u8) -> Option<String> {
    let body = run.body(day);
    let keys = run.find(phone, had_on, form::GROUP_SESSION);
    let opened = keys.iter().filter_map(|key| megolm(key, body.bytes(0)));
    opened.filter_map(|payload| words(&payload)).next()
}

#[test]
fn caros_keys_open_day_5_and_neither_day_1_nor_day_9() {
    let run = Exported::of(Design::E2eeGroup);
    let scenario = scenario();
    assert_eq!(opened(&run, "caro-phone", 4, 5), Some(scenario.text));
    for had_on in 0..=10 {
        assert_eq!(opened(&run, "caro-phone", had_on, 1), None);
        assert_eq!(opened(&run, "caro-phone", had_on, 9), None);
    }
    // Not for want of something to open.
    let bens = |had_on, day| opened(&run, "ben-phone", had_on, day);
    assert_eq!(bens(0, 1), Some(scenario.earlier_text));
    assert_eq!(bens(8, 9), Some(scenario.later_text));
}

#[test]
fn a_key_that_has_been_used_has_moved_on() {
    let run = Exported::of(Design::E2eeGroup);
    for phone in ["ana-phone", "ben-phone", "caro-phone"] {
        assert!(!run.find(phone, 10, form::GROUP_SESSION).is_empty());
        for day in [1, 5, 9] {
            assert_eq!(opened(&run, phone, 10, day), None, "{phone} {day}");
        }
    }
    let seized = |day| opened(&run, "seized-phone", 7, day);
    assert_eq!((seized(5), seized(9)), (None, None));
}
