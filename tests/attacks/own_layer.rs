//! `own_layer`: what the agency's key finds, and what the users' own key opens.

use sightlines::design::Design;

use super::exported::{Exported, Record, form, words};
use super::primitives::{aead, envelope};
use super::scene::scenario;

#[test]
fn under_what_the_agency_opens_lies_a_box_for_which_it_has_no_key() {
    let run = Exported::of(Design::OwnLayer);
    let agency = run.keys("agency", 10, form::KEM_KEY).remove(0);
    let opened = envelope(&run.body(5), &agency).unwrap();
    assert_eq!(words(&opened), None);
    let inside = Record::read(&opened).unwrap();
    assert_eq!(inside.form, form::AEAD_BOX);
    let own = run.keys("ben-phone", 10, form::AEAD_KEY).remove(0);
    assert_eq!(own, run.keys("ana-phone", 10, form::AEAD_KEY).remove(0));
    let payload = aead(&own, b"", inside.bytes(0)).unwrap();
    assert_eq!(words(&payload), Some(scenario().text));
    assert_eq!(aead(&agency, b"", inside.bytes(0)), None);
}
