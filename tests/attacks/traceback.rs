//! `traceback`: from Ben's report through Ana's forward to Dana.

use sightlines::design::Design;

use super::exported::{Exported, Record, form};
use super::primitives::{aead, hmac};

fn id(key: &[u8], message: &[u8]) -> Vec<u8> {
    hmac(&hmac(key, b"id"), message)
}

fn tag_of<'a>(tags: &'a [Record], key: &[u8], message: &[u8]) -> Option<&'a Record> {
    let wanted = id(key, message);
    tags.iter().find(|tag| tag.bytes(0) == wanted)
}

/// The key that a tag's pointer holds; none where the message began.
fn before(tag: &Record, key: &[u8]) -> Option<Vec<u8>> {
    let opened = aead(&hmac(key, b"pointer"), tag.bytes(0), tag.bytes(1)).unwrap();
    (opened[0] == 1).then(|| opened[1..].to_vec())
}

#[test]
fn a_report_leads_to_ana_and_on_to_dana_and_other_words_lead_nowhere() {
    let run = Exported::of(Design::Traceback);
    let tags = run.find("platform-store", 10, form::TRACE_TAG);
    let entries = run.find("ben-phone", 10, form::TRACED_ENTRY);
    let entry = entries.iter().find(|entry| entry.number(1) == 5).unwrap();
    let (message, key) = (entry.bytes(4), entry.bytes(5));
    let forward = tag_of(&tags, key, message).unwrap();
    assert_eq!((forward.text(2), forward.text(3)), ("ana", "ben"));
    let previous = before(forward, key).unwrap();
    let origin = tag_of(&tags, &previous, message).unwrap();
    assert_eq!((origin.text(2), origin.text(3)), ("dana", "ana"));
    assert_eq!(before(origin, &previous), None);

    let mut altered = message.to_vec();
    *altered.last_mut().unwrap() ^= 1;
    assert!(tag_of(&tags, key, &altered).is_none());
    assert!(tag_of(&tags, &[7; 32], message).is_none());
}

#[test]
fn before_a_report_a_forward_looks_like_any_other_message() {
    let run = Exported::of(Design::Traceback);
    let tags = run.find("platform-store", 10, form::TRACE_TAG);
    assert!(tags.len() > 5);
    let lengths = |at: usize| {
        tags.iter()
            .all(|tag| tag.bytes(at).len() == tags[0].bytes(at).len())
    };
    assert!(lengths(0) && lengths(1));
    // No key of the platform's opens a pointer.
    for key in run.keys("platform-keys", 10, form::KEM_KEY) {
        let opens = |tag: &Record| aead(&hmac(&key, b"pointer"), tag.bytes(0), tag.bytes(1));
        assert!(tags.iter().all(|tag| opens(tag).is_none()));
    }
}
