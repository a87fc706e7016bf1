//! What Megolm promises a group, and what it does not.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD as STANDARD_NO_PAD;

use super::*;

/// Bytes of the signature at a message's end.
const SIGNATURE_LEN: usize = 64;

/// A member who was just sent this sender's key, as a snapshot.
fn joins(sender: &GroupSender) -> Vec<u8> {
    let key = sender.session_key().unwrap();
    let receiver = GroupReceiver::from_session_key(key.as_bytes()).unwrap();
    receiver.snapshot().unwrap()
}

/// Asks the snapshot.
fn opens(snapshot: &[u8], sealed: &[u8]) -> Result<Vec<u8>, CryptoError> {
    open_with_group_snapshot(snapshot, sealed).map(Opened::into_inner)
}

/// Whether the outline rules a message of `sender` out; never what opens.
fn rules_out(snapshot: &[u8], sender: &GroupSender, sealed: &[u8]) -> bool {
    let hint = group_hint(sealed).unwrap();
    let outline = GroupOutline::of(snapshot).unwrap();
    let could = outline.could_open(&sender.session_id(), hint);
    assert!(could || opens(snapshot, sealed).is_err());
    !could
}

#[test]
fn every_member_opens_the_one_message_in_any_order_and_more_than_once() {
    let mut ana = GroupSender::new().unwrap();
    let members = [joins(&ana), joins(&ana)];
    let sealed = [b"one", b"two"].map(|words| ana.seal(words));
    for snapshot in &members {
        let mut member = GroupReceiver::from_snapshot(snapshot).unwrap();
        for (at, words) in [(1, b"two"), (0, b"one"), (1, b"two")] {
            assert_eq!(member.open(&sealed[at]).unwrap().into_inner(), words);
        }
        assert_eq!(
            opens(&member.snapshot().unwrap(), &sealed[0]).unwrap(),
            b"one"
        );
    }
}

#[test]
fn a_member_who_joins_later_cannot_open_what_came_before() {
    let mut ana = GroupSender::new().unwrap();
    let ben = joins(&ana);
    let before = ana.seal(b"before");
    let caro = joins(&ana);
    let after = ana.seal(b"after");

    assert_eq!(opens(&ben, &before).unwrap(), b"before");
    assert_eq!(opens(&caro, &before), Err(CryptoError::NotOpened));
    assert!(rules_out(&caro, &ana, &before));
    assert!(!rules_out(&ben, &ana, &before));
    assert_eq!(opens(&ben, &after).unwrap(), b"after");
    assert_eq!(opens(&caro, &after).unwrap(), b"after");
    assert_eq!(GroupOutline::of(&caro).unwrap().first_index, 1);
}

#[test]
fn a_new_sender_key_shuts_out_one_who_left() {
    let mut ana = GroupSender::new().unwrap();
    let caro = joins(&ana);
    assert_eq!(
        opens(&caro, &ana.seal(b"still here")).unwrap(),
        b"still here"
    );
    // Until the sender makes a new key, leaving changes nothing.
    assert_eq!(opens(&caro, &ana.seal(b"too late")).unwrap(), b"too late");

    let mut ana = GroupSender::new().unwrap();
    let ben = joins(&ana);
    let sealed = ana.seal(b"without her");
    assert_eq!(opens(&caro, &sealed), Err(CryptoError::NotOpened));
    assert!(rules_out(&caro, &ana, &sealed));
    assert!(!rules_out(&ben, &ana, &sealed));
    assert_eq!(opens(&ben, &sealed).unwrap(), b"without her");
}

#[test]
fn clones_seal_other_words_under_the_same_key_and_leave_the_future_alone() {
    let mut ana = GroupSender::new().unwrap();
    let ben = joins(&ana);
    let sealed = [&b"six"[..], b"a much longer message than six"].map(|words| {
        let sealed = ana.clone().seal(words);
        assert_eq!(opens(&ben, &sealed).unwrap(), words);
        assert_eq!(group_hint(&sealed).unwrap().index, 0);
        sealed
    });
    assert_eq!(ana.next_index(), 0);
    assert_eq!(ana.seal(b"six"), sealed[0]);
    assert_eq!(ana.next_index(), 1);
}

#[test]
fn a_member_cannot_speak_in_the_senders_name() {
    let mut ana = GroupSender::new().unwrap();
    let ben = joins(&ana);
    let sealed = ana.seal(b"from ana");
    // Whoever knows the key could make the rest; the signature they cannot.
    let mut unsigned = sealed.clone();
    let at = unsigned.len() - SIGNATURE_LEN;
    let stranger = GroupSender::new().unwrap().seal(b"from ana");
    unsigned[at..].copy_from_slice(&stranger[at..]);
    assert_eq!(opens(&ben, &unsigned), Err(CryptoError::NotOpened));
    assert_eq!(opens(&ben, &sealed).unwrap(), b"from ana");
}

#[test]
fn no_message_cut_short_or_altered_opens() {
    let mut ana = GroupSender::new().unwrap();
    let ben = joins(&ana);
    let sealed = ana.seal(b"at six");
    assert_eq!(opens(&ben, b""), Err(CryptoError::Truncated));
    for end in 1..sealed.len() {
        assert!(opens(&ben, &sealed[..end]).is_err(), "cut at {end}");
    }
    for bit in 0..sealed.len() * 8 {
        let mut altered = sealed.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        let opened = open_with_group_snapshot(&ben, &altered);
        assert!(opened.is_err(), "bit {bit}");
    }
    let extended = [sealed.as_slice(), &[0]].concat();
    assert!(open_with_group_snapshot(&ben, &extended).is_err());
}

#[test]
fn no_session_key_or_snapshot_cut_short_or_altered_panics() {
    let ana = GroupSender::new().unwrap();
    let key = ana.session_key().unwrap();
    let key = key.as_bytes();
    for end in 0..key.len() {
        let cut = GroupReceiver::from_session_key(&key[..end]);
        assert_eq!(cut.err(), Some(CryptoError::Truncated));
    }
    for bit in 0..key.len() * 8 {
        let mut altered = *key;
        altered[bit / 8] ^= 1 << (bit % 8);
        assert!(
            GroupReceiver::from_session_key(&altered).is_err(),
            "bit {bit}"
        );
    }
    let extended = GroupReceiver::from_session_key(&[key.as_slice(), &[0]].concat());
    assert_eq!(extended.err(), Some(CryptoError::Malformed));
    let snapshot = joins(&ana);
    let sealed = ana.clone().seal(b"at six");
    for end in 0..snapshot.len() {
        let cut = GroupReceiver::from_snapshot(&snapshot[..end]);
        assert_eq!(cut.err(), Some(CryptoError::BadSnapshot));
    }
    for bit in 0..snapshot.len() * 8 {
        let mut altered = snapshot.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        // Nothing signs a saved receiver, so some still read: none may panic.
        let _ = open_with_group_snapshot(&altered, &sealed);
        let _ = GroupOutline::of(&altered);
    }
}

#[test]
fn ten_megabytes_of_junk_are_refused() {
    let ben = joins(&GroupSender::new().unwrap());
    for start in [0, 3, 4, 0xa4] {
        let mut junk = vec![0xa5; 10 << 20];
        junk[0] = start;
        assert_eq!(
            open_with_group_snapshot(&ben, &junk).err(),
            Some(CryptoError::Malformed)
        );
        assert_eq!(group_hint(&junk), Err(CryptoError::Malformed));
        let key = GroupReceiver::from_session_key(&junk);
        assert_eq!(key.err(), Some(CryptoError::Malformed));
        let snapshot = GroupReceiver::from_snapshot(&junk);
        assert_eq!(snapshot.err(), Some(CryptoError::BadSnapshot));
    }
}

#[test]
fn snapshots_read_back_as_they_were_written() {
    let ana = GroupSender::new().unwrap();
    let saved = joins(&ana);
    let again = GroupReceiver::from_snapshot(&saved).unwrap();
    assert_eq!(again.snapshot().unwrap(), saved);
    let key = ana.session_key().unwrap();
    let public = STANDARD_NO_PAD.encode(&key.as_bytes()[133..165]);
    assert_eq!(ana.session_id(), public);
    assert_eq!(GroupOutline::of(&saved).unwrap().session_id, public);
}

#[test]
fn printing_shows_no_keys() {
    let ana = GroupSender::new().unwrap();
    let key = ana.session_key().unwrap();
    let ben = GroupReceiver::from_session_key(key.as_bytes()).unwrap();
    assert_eq!(format!("{ana:?}"), "GroupSender(redacted)");
    assert_eq!(format!("{ben:?}"), "GroupReceiver(redacted)");
    assert_eq!(format!("{key:?}"), "Secret<229>(redacted)");
}
