//! What the double ratchet promises, tried on real snapshots.

use super::*;

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

#[test]
fn snapshots_read_back_as_they_were_written() {
    let Pair { alice, bob } = pair();
    for session in [alice, bob] {
        let saved = session.snapshot().unwrap();
        println!("session snapshot: {} bytes", saved.len());
        let again = Session::from_snapshot(&saved).unwrap().snapshot().unwrap();
        assert_eq!(saved, again);
    }
    let mut account = Account::new().unwrap();
    account.generate_one_time_keys(5);
    let saved = account.snapshot().unwrap();
    println!(
        "account snapshot with 5 one-time keys: {} bytes",
        saved.len()
    );
    assert_eq!(
        saved,
        Account::from_snapshot(&saved).unwrap().snapshot().unwrap()
    );
}
