//! `mail`: stored bodies, and the lasting keys of both ends.

use sightlines::design::Design;

use super::exported::{Exported, form, words};
use super::primitives::envelope;
use super::scene::scenario;

#[test]
fn bens_one_key_opens_day_1_day_5_and_day_9_and_anas_none_of_them() {
    let run = Exported::of(Design::Mail);
    let scenario = scenario();
    let key = |phone| run.keys(phone, 7, form::KEM_KEY).remove(0);
    for (day, text) in [
        (1, scenario.earlier_text),
        (5, scenario.text),
        (9, scenario.later_text),
    ] {
        let body = run.body(day);
        let read = |key: &[u8]| envelope(&body, key).and_then(|payload| words(&payload));
        assert_eq!(read(&key("seized-phone")), Some(text));
        assert_eq!(read(&key("ana-phone")), None);
        for platforms in run.keys("platform-keys", 10, form::KEM_KEY) {
            assert_eq!(read(&platforms), None);
        }
    }
}
