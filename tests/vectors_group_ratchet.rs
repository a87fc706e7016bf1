//! Megolm opens what another implementation sealed: the session key and the message of
//! libolm's test of inbound group sessions, which its ports to other languages carry on.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "vectors/hex.rs"]
mod hex;

use hex::hex;
use sightlines::crypto::CryptoError;
use sightlines::crypto::group_ratchet::{
    GroupReceiver, SESSION_KEY_LEN, group_hint, open_with_group_snapshot,
};

/// The ratchet in it is text, repeated.
const SESSION_KEY: &str = "\
    0200000000303132333435363738394142444546303132333435363738394142\
    4344454630313233343536373839414244454630313233343536373839414243\
    4445463031323334353637383941424445463031323334353637383941424344\
    4546303132333435363738394142444546303132333435363738394142434445\
    46303132330d1b760d410eae0fc7fb25068c34eaaf27fc1f5605fc1663234e07\
    c0e55265c61b0ac599a49bf5b47f798f3180446bc663f4ee11660fdbaa036a7c\
    3cc1dd9d5e72b2682e7c4ea82d9e7ef3f99640e5b75554e70c8967c1df281d46\
    11ba4f1309";
const MESSAGE: &str = "\
    03080012101c6e1e94a5b072a32671b9f43e87607ef171cc8e147af46f05e3ea\
    a331a1659c85eeb09657debf0b9d13911bd4f70d715d6d5baf216acbc917e6e2\
    2f1045b7bc54fc064451b9ec1d42b66c5a9ee3fc6c7b679d8aa5c0fb03";
const SAID: &[u8] = b"Message";

#[test]
fn what_libolm_sealed_opens_with_its_session_key_and_from_what_was_saved() {
    let key = hex(SESSION_KEY);
    assert_eq!(key.len(), SESSION_KEY_LEN);
    let mut receiver = GroupReceiver::from_session_key(&key).unwrap();
    let message = hex(MESSAGE);
    assert_eq!(group_hint(&message).unwrap().index, 0);
    let saved = receiver.snapshot().unwrap();
    assert_eq!(receiver.open(&message).unwrap().into_inner(), SAID);
    let opened = open_with_group_snapshot(&saved, &message).unwrap();
    assert_eq!(opened.into_inner(), SAID);
    // The ratchet turns one way.
    receiver.forget_before(1);
    let late = receiver.open(&message).err();
    assert_eq!(late, Some(CryptoError::NotOpened));
}

#[test]
fn no_byte_of_it_can_be_another() {
    let (key, message) = (hex(SESSION_KEY), hex(MESSAGE));
    let mut receiver = GroupReceiver::from_session_key(&key).unwrap();
    for at in 0..message.len() {
        let mut altered = message.clone();
        altered[at] ^= 1;
        assert!(receiver.open(&altered).is_err(), "byte {at} of the message");
    }
    for at in [0, 5, 100, key.len() - 1] {
        let mut altered = key.clone();
        altered[at] ^= 1;
        assert!(GroupReceiver::from_session_key(&altered).is_err(), "{at}");
    }
}
