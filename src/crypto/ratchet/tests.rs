//! What the double ratchet promises, tried on real snapshots.

use super::*;
use crate::crypto::CryptoError;

struct Pair {
    alice: Session,
    bob: Session,
}

/// Alice wrote first and Bob has read it.
fn pair() -> Pair {
    let (alice, mut bob) = (Account::new().unwrap(), Account::new().unwrap());
    let one_time_key = bob.generate_one_time_keys(1)[0];
    let mut alice = Session::outbound(&alice, &bob.identity_key(), &one_time_key).unwrap();
    let hello = alice.encrypt(b"hello").unwrap();
    let (bob, words) = Session::inbound(&mut bob, &hello).unwrap();
    assert_eq!(words.into_inner(), b"hello");
    Pair { alice, bob }
}

/// Each has answered the other once more.
fn talk(pair: &mut Pair) {
    let reply = pair.bob.encrypt(b"reply").unwrap();
    pair.alice.decrypt(&reply).unwrap();
    let answer = pair.alice.encrypt(b"answer").unwrap();
    pair.bob.decrypt(&answer).unwrap();
}

/// Asks the snapshot, and checks that its outline never denies what it opens.
fn opens(snapshot: &[u8], message: &[u8]) -> Result<Vec<u8>, CryptoError> {
    let opened = open_with_session_snapshot(snapshot, message);
    let outline = SessionOutline::of(snapshot).unwrap();
    assert!(outline.could_open(&message_hint(message).unwrap()) || opened.is_err());
    opened.map(crate::crypto::Opened::into_inner)
}

fn rules_out(snapshot: &[u8], message: &[u8]) -> bool {
    let outline = SessionOutline::of(snapshot).unwrap();
    !outline.could_open(&message_hint(message).unwrap())
}

#[test]
fn snapshots_read_back_as_they_were_written() {
    let mut pair = pair();
    talk(&mut pair);
    pair.alice.encrypt(b"never delivered").unwrap();
    let late = pair.alice.encrypt(b"delivered").unwrap();
    pair.bob.decrypt(&late).unwrap();
    for session in [pair.alice, pair.bob] {
        let saved = session.snapshot().unwrap();
        let again = Session::from_snapshot(&saved).unwrap();
        assert_eq!(saved, again.snapshot().unwrap());
    }
    let mut account = Account::new().unwrap();
    account.generate_one_time_keys(5);
    let saved = account.snapshot().unwrap();
    let again = Account::from_snapshot(&saved).unwrap();
    assert_eq!(saved, again.snapshot().unwrap());
    assert_eq!(account.identity_key(), again.identity_key());
}

#[test]
fn a_message_read_before_the_theft_stays_shut() {
    let mut pair = pair();
    let message = pair.alice.encrypt(b"private").unwrap();
    let before = pair.bob.snapshot().unwrap();
    pair.bob.decrypt(&message).unwrap();
    let after = pair.bob.snapshot().unwrap();

    assert_eq!(opens(&before, &message).unwrap(), b"private");
    assert_eq!(opens(&after, &message), Err(CryptoError::NotOpened));
    assert!(rules_out(&after, &message));
}

#[test]
fn the_sender_cannot_open_what_it_sent() {
    let mut pair = pair();
    talk(&mut pair);
    let before = pair.alice.snapshot().unwrap();
    let message = pair.alice.encrypt(b"private").unwrap();
    let after = pair.alice.snapshot().unwrap();

    assert_eq!(opens(&before, &message), Err(CryptoError::NotOpened));
    assert_eq!(opens(&after, &message), Err(CryptoError::NotOpened));
    assert!(rules_out(&after, &message));
}

#[test]
fn a_message_still_under_way_opens_for_a_thief() {
    let mut pair = pair();
    let skipped = pair.alice.encrypt(b"slow").unwrap();
    let delivered = pair.alice.encrypt(b"fast").unwrap();
    pair.bob.decrypt(&delivered).unwrap();
    let stolen = pair.bob.snapshot().unwrap();

    assert_eq!(opens(&stolen, &skipped).unwrap(), b"slow");
    assert_eq!(opens(&stolen, &delivered), Err(CryptoError::NotOpened));
}

#[test]
fn a_stolen_snapshot_is_locked_out_after_one_full_round_trip() {
    let mut pair = pair();
    talk(&mut pair);
    let stolen = pair.bob.snapshot().unwrap();

    let next = pair.alice.encrypt(b"before the turn").unwrap();
    pair.bob.decrypt(&next).unwrap();
    assert_eq!(opens(&stolen, &next).unwrap(), b"before the turn");

    talk(&mut pair);
    let later = pair.alice.encrypt(b"after the turn").unwrap();
    pair.bob.decrypt(&later).unwrap();
    assert_eq!(opens(&stolen, &later), Err(CryptoError::NotOpened));
    assert!(rules_out(&stolen, &later));
}

#[test]
fn a_session_stolen_with_its_word_out_is_locked_out_one_turn_later() {
    let mut pair = pair();
    talk(&mut pair);
    // Bob has drawn a key and sent under it: the thief has that key too.
    let out = pair.bob.encrypt(b"word out").unwrap();
    let stolen = pair.bob.snapshot().unwrap();
    pair.alice.decrypt(&out).unwrap();
    let answer = pair.alice.encrypt(b"answer").unwrap();
    pair.bob.decrypt(&answer).unwrap();
    assert_eq!(opens(&stolen, &answer).unwrap(), b"answer");

    talk(&mut pair);
    let later = pair.alice.encrypt(b"after the turn").unwrap();
    assert_eq!(opens(&stolen, &later), Err(CryptoError::NotOpened));
}

#[test]
fn asking_a_snapshot_twice_gives_the_same_answer() {
    let mut pair = pair();
    let message = pair.alice.encrypt(b"again").unwrap();
    let stolen = pair.bob.snapshot().unwrap();
    for _ in 0..2 {
        assert_eq!(opens(&stolen, &message).unwrap(), b"again");
    }
}

#[test]
fn within_a_run_of_messages_the_words_do_not_change_the_next_state() {
    let mut pair = pair();
    talk(&mut pair);
    // Alice has sent since she last received: her sending chain exists.
    let before = pair.alice.snapshot().unwrap();
    let futures = [&b"six"[..], b"a much longer message than six"].map(|words| {
        let mut alice = Session::from_snapshot(&before).unwrap();
        alice.encrypt(words).unwrap();
        alice.snapshot().unwrap()
    });
    assert_eq!(futures[0], futures[1]);
}

#[test]
fn the_first_answer_after_receiving_draws_a_new_key_each_time() {
    let mut pair = pair();
    let reply = pair.bob.encrypt(b"reply").unwrap();
    pair.alice.decrypt(&reply).unwrap();
    let before = pair.alice.snapshot().unwrap();
    let [one, other] = [(); 2].map(|()| {
        let mut alice = Session::from_snapshot(&before).unwrap();
        alice.encrypt(b"the same words").unwrap();
        alice.snapshot().unwrap()
    });
    assert_ne!(one, other);
}

#[test]
fn a_key_drawn_first_fixes_the_future_whatever_the_words() {
    let mut pair = pair();
    let reply = pair.bob.encrypt(b"reply").unwrap();
    pair.alice.decrypt(&reply).unwrap();
    let next = pair.alice.next_message().unwrap();
    let bob = pair.bob.snapshot().unwrap();
    let futures = [&b"six"[..], b"seven"].map(|words| {
        let mut bob = Session::from_snapshot(&bob).unwrap();
        let message = next.clone().encrypt(words);
        assert_eq!(bob.decrypt(&message).unwrap().into_inner(), words);
        bob.snapshot().unwrap()
    });
    assert_eq!(futures[0], futures[1]);
}

#[test]
fn a_drawn_key_makes_the_message_that_encrypting_makes() {
    let alice = Account::new().unwrap();
    let mut bob = Account::new().unwrap();
    let one_time_key = bob.generate_one_time_keys(1)[0];
    let session = Session::outbound(&alice, &bob.identity_key(), &one_time_key).unwrap();
    let saved = session.snapshot().unwrap();
    let [mut one, mut other] = [(); 2].map(|()| Session::from_snapshot(&saved).unwrap());
    assert_eq!(
        one.encrypt(b"hi").unwrap(),
        other.next_message().unwrap().encrypt(b"hi")
    );
    assert_eq!(one.snapshot().unwrap(), other.snapshot().unwrap());
}

#[test]
fn a_first_message_opens_for_the_account_and_only_while_it_keeps_the_one_time_key() {
    let (alice, mut bob) = (Account::new().unwrap(), Account::new().unwrap());
    let one_time_key = bob.generate_one_time_keys(1)[0];
    let mut session = Session::outbound(&alice, &bob.identity_key(), &one_time_key).unwrap();
    let hello = session.encrypt(b"hello").unwrap();
    let hint = message_hint(&hello).unwrap();
    assert_eq!(
        hint.pre_key.as_ref().unwrap().identity_key,
        alice.identity_key()
    );
    assert_eq!(hint.pre_key.as_ref().unwrap().one_time_key, one_time_key);

    let before = bob.snapshot().unwrap();
    assert!(AccountOutline::of(&before).unwrap().could_open(&hint));
    let opened = open_with_account_snapshot(&before, &hello).unwrap();
    assert_eq!(opened.into_inner(), b"hello");

    Session::inbound(&mut bob, &hello).unwrap();
    let after = bob.snapshot().unwrap();
    assert!(!AccountOutline::of(&after).unwrap().could_open(&hint));
    assert!(open_with_account_snapshot(&after, &hello).is_err());
    assert!(open_with_account_snapshot(&alice.snapshot().unwrap(), &hello).is_err());
}

#[test]
fn another_conversation_opens_nothing() {
    let mut ours = pair();
    let theirs = pair();
    let message = ours.alice.encrypt(b"private").unwrap();
    for stranger in [theirs.alice, theirs.bob] {
        assert!(opens(&stranger.snapshot().unwrap(), &message).is_err());
    }
}

#[test]
fn printing_shows_no_keys() {
    let Pair { mut alice, .. } = pair();
    assert_eq!(format!("{alice:?}"), "Session(redacted)");
    assert_eq!(
        format!("{:?}", alice.next_message()),
        "Ok(NextMessage(redacted))"
    );
    assert_eq!(format!("{:?}", Account::new()), "Ok(Account(redacted))");
}
