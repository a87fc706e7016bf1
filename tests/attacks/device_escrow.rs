//! `device_escrow`: a locked phone in hand, and the maker's key.

use sightlines::design::Design;

use super::exported::{Exported, Record, form, words};
use super::primitives::{aead, key_in};
use super::scene::scenario;

/// The words in a phone's storage.
fn storage_words(storage: &[u8]) -> Vec<String> {
    let history = Record::read(storage).unwrap();
    assert_eq!(history.form, form::HISTORY);
    history
        .list(0)
        .into_iter()
        .filter_map(Record::read)
        .filter(|record| record.form == form::HISTORY_ENTRY)
        .filter_map(|entry| words(entry.bytes(4)))
        .collect()
}

#[test]
fn the_makers_key_opens_the_phone_and_no_other_key_of_the_run_does() {
    let run = Exported::of(Design::DeviceEscrow);
    let phone = run.one("seized-phone", 7, form::LOCKED_PHONE);
    let for_the_maker = Record::read(phone.list(1)[1]).unwrap();
    let opened = |secret: &[u8]| {
        let key = key_in(secret, &for_the_maker)?;
        aead(&key, b"", phone.inside(0).bytes(0))
    };
    let maker = run.keys("vendor", 10, form::KEM_KEY).remove(0);
    let found = storage_words(&opened(&maker).unwrap());
    assert!(found.contains(&scenario().text));
    assert!(!found.contains(&scenario().later_text));
    for day in 0..=10 {
        for key in run.keys("platform-keys", day, form::KEM_KEY) {
            assert_eq!(opened(&key), None);
        }
    }
    // What was seized says nothing by itself.
    let seized = run.0.iter().filter(|piece| piece.keeper == "seized-phone");
    let text = scenario().text;
    for piece in seized {
        assert!(!super::exported::contains(&piece.bytes, text.as_bytes()));
    }
}
