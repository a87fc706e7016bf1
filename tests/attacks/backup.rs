//! `backup_plain`: the company's blobs and the company's key.

use sightlines::design::Design;

use super::exported::{Exported, Record, form, words};
use super::primitives::aead;
use super::scene::scenario;

/// The words in the blobs that a key opens.
pub fn backed_up(run: &Exported, day: u8, key: &[u8]) -> Vec<String> {
    let blobs = run.find("cloud-store", day, form::AEAD_BOX);
    assert!(!blobs.is_empty());
    let opened = blobs
        .iter()
        .filter_map(|blob| aead(key, b"", blob.bytes(0)));
    opened
        .filter_map(|history| Record::read(&history))
        .flat_map(|history| {
            let entries = history.list(0).into_iter().filter_map(Record::read);
            entries.collect::<Vec<_>>()
        })
        .filter_map(|entry| words(entry.bytes(4)))
        .collect()
}

#[test]
fn the_companys_key_opens_the_history_though_the_chat_is_sealed() {
    let run = Exported::of(Design::BackupPlain);
    assert_eq!(run.body(5).form, form::OLM_MESSAGE);
    let key = run.keys("cloud-keys", 7, form::AEAD_KEY).remove(0);
    let found = backed_up(&run, 7, &key);
    assert!(found.contains(&scenario().text));
    assert!(!found.contains(&scenario().later_text));
    assert!(backed_up(&run, 10, &key).contains(&scenario().later_text));
    let mut other = key;
    other[0] ^= 1;
    assert!(backed_up(&run, 7, &other).is_empty());
}
