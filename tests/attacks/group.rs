//! `group`: a member's keys from between joining and leaving.

use sightlines::design::Design;

use super::exported::{Exported, form, words};
use super::primitives::megolm;
use super::scene::scenario;

fn opened(run: &Exported, phone: &str, day: u8) -> Option<String> {
    let body = run.body(day);
    let keys = run.find(phone, 10, form::GROUP_SESSION);
    assert!(!keys.is_empty());
    let opened = keys.iter().filter_map(|key| megolm(key, body.bytes(0)));
    opened.filter_map(|payload| words(&payload)).next()
}

#[test]
fn caros_keys_open_day_5_and_neither_day_1_nor_day_9() {
    let run = Exported::of(Design::E2eeGroup);
    let scenario = scenario();
    assert_eq!(opened(&run, "caro-phone", 1), None);
    assert_eq!(opened(&run, "caro-phone", 5), Some(scenario.text));
    assert_eq!(opened(&run, "caro-phone", 9), None);
    // Not for want of something to open.
    assert_eq!(opened(&run, "ben-phone", 1), Some(scenario.earlier_text));
    assert_eq!(opened(&run, "ben-phone", 9), Some(scenario.later_text));
}
