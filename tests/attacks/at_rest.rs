//! `at_rest`: stored rows, and the storage key.

use sightlines::design::Design;

use super::exported::{Exported, Record, contains, form, words};
use super::primitives::aead;
use super::scene::scenario;

#[test]
fn rows_say_nothing_until_the_storage_key_opens_them() {
    let run = Exported::of(Design::AtRest);
    let text = scenario().text;
    let stored = run
        .0
        .iter()
        .filter(|piece| piece.keeper == "platform-store");
    for piece in stored {
        assert!(!contains(&piece.bytes, text.as_bytes()));
        assert!(!contains(&piece.bytes, b"ana"));
    }
    let rows = run.find("platform-store", 7, form::AEAD_BOX);
    let read = |key: &[u8]| -> Vec<String> {
        let opened = rows.iter().filter_map(|row| aead(key, b"", row.bytes(0)));
        opened
            .map(|row| Record::read(&row).unwrap().inside(3))
            .filter(|packet| packet.form == form::PACKET)
            .filter_map(|packet| words(packet.bytes(2)))
            .collect()
    };
    let key = run.keys("platform-keys", 10, form::AEAD_KEY).remove(0);
    assert!(read(&key).contains(&text));
    let mut altered = key;
    altered[0] ^= 1;
    assert!(read(&altered).is_empty());
}
