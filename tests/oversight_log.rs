//! The oversight log: an auditor with the public key, the bytes and a head that was
//! published notices every alteration, and names the first entry that does not fit.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use sightlines::crypto::Rng;
use sightlines::design::Design;
use sightlines::disclosure::{
    Desk, Fault, FaultKind, Frame, Happening, Instrument, Office, Order, PublishedLog, audit,
};
use sightlines::party::Day;

fn desk() -> Desk {
    Desk::open(&mut Rng::seeded([8; 32])).unwrap()
}

/// One order after another: every second one without its approval.
fn log_of(orders: usize) -> PublishedLog {
    let mut desk = desk();
    for number in 0..orders {
        serve(&mut desk, number);
    }
    desk.log()
}

fn serve(desk: &mut Desk, number: usize) {
    let case = format!("{number}/26");
    let order = Order::as_in_the_table(
        &case,
        Frame::Eu,
        Instrument::StoredContent,
        Design::Transport,
    );
    let approval = desk.approve(Office::Judge, &order, Day(0), Day::LOOK);
    let given: Vec<_> = approval
        .filter(|_| number.is_multiple_of(2))
        .into_iter()
        .collect();
    let served = desk.serve(&order, &given);
    assert_eq!(served.is_ok(), number.is_multiple_of(2));
}

const ORDERS: usize = 6;

fn fault(at: u64, why: FaultKind) -> Option<Fault> {
    Some(Fault { at, why })
}

#[test]
fn an_honest_log_holds_and_says_what_happened_in_order() {
    for orders in 0..ORDERS {
        let entries = log_of(orders).audit().unwrap();
        assert_eq!(entries.len(), orders);
        for (number, entry) in entries.iter().enumerate() {
            assert_eq!(entry.index, number as u64);
            assert_eq!(entry.happening.about().case, format!("{number}/26"));
            let refused = matches!(entry.happening, Happening::Refused { .. });
            assert_eq!(refused, number % 2 == 1);
        }
    }
}

#[test]
fn every_altered_byte_is_found_at_its_entry() {
    let honest = log_of(ORDERS);
    for at in 0..ORDERS {
        for bit in 0..honest.entries[at].body.len() * 8 {
            let mut log = honest.clone();
            log.entries[at].body[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(log.audit().err(), fault(at as u64, FaultKind::Altered));
        }
        for byte in 0..64 {
            let mut log = honest.clone();
            log.entries[at].signature[byte] ^= 1;
            assert_eq!(log.audit().err(), fault(at as u64, FaultKind::Altered));
        }
    }
}

#[test]
fn an_entry_that_was_removed_is_missed_where_it_stood() {
    for at in 0..ORDERS - 1 {
        let mut log = log_of(ORDERS);
        log.entries.remove(at);
        assert_eq!(log.audit().err(), fault(at as u64, FaultKind::WrongPlace));
    }
}

#[test]
fn entries_in_another_order_are_found_where_the_order_breaks() {
    for at in 0..ORDERS - 1 {
        let mut log = log_of(ORDERS);
        log.entries.swap(at, at + 1);
        assert_eq!(log.audit().err(), fault(at as u64, FaultKind::WrongPlace));
    }
    let mut log = log_of(ORDERS);
    let twice = log.entries[2].clone();
    log.entries.insert(3, twice);
    assert_eq!(log.audit().err(), fault(3, FaultKind::WrongPlace));
}

#[test]
fn a_log_cut_short_does_not_fit_a_head_that_was_published() {
    let honest = log_of(ORDERS);
    for left in 0..ORDERS {
        let mut log = honest.clone();
        log.entries.truncate(left);
        assert_eq!(log.audit().err(), fault(left as u64, FaultKind::CutShort));
        // With an older head it looks whole: that is why heads are published.
        log.head = log_of(left).head;
        assert_eq!(log.audit().map(|entries| entries.len()), Ok(left));
    }
}

#[test]
fn a_log_rewritten_by_whoever_has_its_key_does_not_fit_an_earlier_head() {
    let mut desk = desk();
    let mut rewritten = self::desk();
    for number in 0..ORDERS {
        serve(&mut desk, number);
        serve(&mut rewritten, if number == 2 { 20 } else { number });
    }
    let (told, other) = (desk.log(), rewritten.log());
    assert_eq!(told.key, other.key);
    assert!(
        other.audit().is_ok(),
        "by itself it is a log like any other"
    );
    let found = audit(&told.key, &other.entries, &told.head);
    let last = ORDERS as u64 - 1;
    assert_eq!(found.err(), fault(last, FaultKind::OtherEnd));
    // Entries of both, put together, break where they meet.
    let mut mixed = told.clone();
    mixed.entries[2] = other.entries[2].clone();
    assert_eq!(mixed.audit().err(), fault(3, FaultKind::BrokenChain));
}

#[test]
fn heads_and_keys_are_checked_as_well() {
    let honest = log_of(ORDERS);
    let size = ORDERS as u64;
    let mut log = honest.clone();
    log.head.size -= 1;
    assert_eq!(log.audit().err(), fault(size, FaultKind::HeadNotSigned));
    let mut log = honest.clone();
    log.head.last[0] ^= 1;
    assert_eq!(log.audit().err(), fault(size, FaultKind::HeadNotSigned));
    let mut log = honest.clone();
    log.head = log_of(2).head;
    assert_eq!(log.audit().err(), fault(2, FaultKind::NotInTheHead));
    for key in [Vec::new(), vec![1; 31], vec![2; 33]] {
        let mut log = honest.clone();
        log.key = key;
        assert_eq!(log.audit().err(), fault(0, FaultKind::BadKey));
    }
    let mut log = honest.clone();
    let stranger = Desk::open(&mut Rng::seeded([9; 32])).unwrap();
    log.key = stranger.log().key;
    assert_eq!(log.audit().err(), fault(0, FaultKind::Altered));
}

#[test]
fn garbage_is_no_entry_and_nobody_panics() {
    for (body, signature) in [
        (Vec::new(), Vec::new()),
        (vec![0xff; 40], vec![0; 64]),
        (vec![0x9f; 4000], vec![1; 64]),
    ] {
        let mut log = log_of(2);
        log.entries[1].body = body;
        log.entries[1].signature = signature;
        assert_eq!(log.audit().err(), fault(1, FaultKind::Altered));
    }
}

#[test]
fn a_published_log_can_be_sent_on_and_still_holds() {
    let log = log_of(ORDERS);
    let text = serde_json::to_string(&log).unwrap();
    let read: PublishedLog = serde_json::from_str(&text).unwrap();
    assert_eq!(read, log);
    assert!(read.audit().is_ok());
}
