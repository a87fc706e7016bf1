//! `transport`: a recording of the wire, and the server's key of the day.

use sightlines::design::Design;

use super::exported::{Exported, Record, contains, form, words};
use super::primitives::hop;
use super::scene::scenario;

/// What passed on Ana's wire on day 5: hellos and records.
fn recorded(run: &Exported, day: u8) -> Vec<Record> {
    let frames = run.find("wire", 10, form::FRAME).into_iter();
    frames
        .filter(|frame| frame.number(0) == u64::from(day))
        .map(|frame| frame.inside(3))
        .collect()
}

/// The words of day 5 in what passed, by one private key.
fn opened(passed: &[Record], secret: &[u8]) -> Option<String> {
    let of = |form| passed.iter().filter(move |record| record.form == form);
    of(form::HOP_HELLO)
        .flat_map(|hello| of(form::HOP_RECORD).map(move |record| (hello, record)))
        .filter_map(|(hello, record)| hop(secret, hello, record))
        .filter_map(|packet| words(Record::read(&packet)?.bytes(2)))
        .next()
}

#[test]
fn the_servers_key_of_the_day_opens_the_recording_and_no_key_of_day_10_does() {
    let run = Exported::of(Design::Transport);
    let passed = recorded(&run, 5);
    let text = scenario().text;
    let wire = run.0.iter().filter(|piece| piece.keeper == "wire");
    assert!(wire.clone().count() > 5);
    for piece in wire {
        assert!(!contains(&piece.bytes, text.as_bytes()));
    }
    let of_day = |day| run.keys("platform-keys", day, form::KEM_KEY);
    let today: Vec<String> = of_day(5)
        .iter()
        .filter_map(|key| opened(&passed, key))
        .collect();
    assert_eq!(today, [text]);
    let left = of_day(10);
    assert!(!left.is_empty());
    assert!(left.iter().all(|key| opened(&passed, key).is_none()));
}
