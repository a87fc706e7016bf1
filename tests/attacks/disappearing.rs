//! `disappearing`: everything that is left on day 10.

use sightlines::design::Design;

use super::exported::{Exported, contains, form};
use super::primitives::olm;
use super::scene::scenario;

#[test]
fn on_day_10_nothing_says_the_words_and_no_state_opens_them() {
    let run = Exported::of(Design::Disappearing);
    let scenario = scenario();
    let texts = [scenario.text, scenario.earlier_text, scenario.later_text];
    let says = |bytes: &[u8]| texts.iter().any(|text| contains(bytes, text.as_bytes()));
    let left = run.0.iter().filter(|piece| piece.until == 10);
    assert!(left.clone().count() > 20);
    assert!(left.clone().all(|piece| !says(&piece.bytes)));
    // They were there: what is tried here can find them.
    assert!(run.0.iter().any(|piece| says(&piece.bytes)));
    for phone in ["ana-phone", "ben-phone"] {
        for state in run.held(phone, 10) {
            if [form::OLM_SESSION, form::OLM_ACCOUNT].contains(&state.form) {
                for day in [1, 5, 9] {
                    assert_eq!(olm(&state, run.body(day).bytes(0)), None);
                }
            }
        }
    }
}
