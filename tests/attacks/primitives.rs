//! The locks, each by its own crate, put together as the documentation of the
//! records says.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use hpke::aead::ChaCha20Poly1305 as HpkeAead;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, setup_receiver};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use vodozemac::megolm::{InboundGroupSession, MegolmMessage};
use vodozemac::olm::{Account, OlmMessage, Session, SessionConfig};

use super::exported::{Record, form};

/// ChaCha20-Poly1305: nonce of 12 bytes, ciphertext, tag.
pub fn aead(key: &[u8], bound_to: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<12>()?;
    aead_with_nonce(key, nonce, bound_to, sealed)
}

pub fn aead_with_nonce(
    key: &[u8],
    nonce: &[u8; 12],
    bound_to: &[u8],
    sealed: &[u8],
) -> Option<Vec<u8>> {
    let cipher = ChaCha20Poly1305::new_from_slice(key).ok()?;
    let payload = Payload {
        msg: sealed,
        aad: bound_to,
    };
    cipher.decrypt(&Nonce::from(*nonce), payload).ok()
}

/// HPKE, single shot, to a lasting key: encapsulated key of 32 bytes, ciphertext, tag.
pub fn sealed_to(secret: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (enc, sealed) = sealed.split_at_checked(32)?;
    let secret = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(secret).ok()?;
    let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).ok()?;
    let info = b"sightlines lasting key";
    let mut context = setup_receiver::<HpkeAead, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &secret,
        &enc,
        info,
    )
    .ok()?;
    context.open(sealed, b"").ok()
}

/// The words' key from a KEM box that holds it.
pub fn key_in(secret: &[u8], kem_box: &Record) -> Option<Vec<u8>> {
    let opened = sealed_to(secret, kem_box.bytes(1))?;
    let key = Record::read(&opened)?;
    (key.form == form::AEAD_KEY).then(|| key.bytes(0).to_vec())
}

/// What is inside an envelope, by the key that one of its ways gives: the one
/// that was carried, or a further one.
pub fn envelope(body: &Record, secret: &[u8]) -> Option<Vec<u8>> {
    assert_eq!(body.form, form::ENVELOPE);
    let ways = std::iter::once(body.bytes(0)).chain(body.list(1));
    let key = ways
        .filter_map(Record::read)
        .filter(|way| way.form == 21)
        .find_map(|way| key_in(secret, &way))?;
    content(body, &key)
}

/// What is inside an envelope, by its content key.
pub fn content(body: &Record, key: &[u8]) -> Option<Vec<u8>> {
    aead(key, b"", body.inside(2).bytes(0))
}

/// One direction's key and base nonce of a connection.
pub fn hop_keys(secret: &[u8], enc: &[u8], way: &str) -> Option<([u8; 32], [u8; 12])> {
    let secret = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(secret).ok()?;
    let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).ok()?;
    let context = setup_receiver::<HpkeAead, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &secret,
        &enc,
        b"sightlines hop",
    )
    .ok()?;
    let (mut key, mut nonce) = ([0; 32], [0; 12]);
    let label = |what| format!("sightlines hop {what} {way}").into_bytes();
    context.export(&label("key"), &mut key).ok()?;
    context.export(&label("nonce"), &mut nonce).ok()?;
    Some((key, nonce))
}

/// A hop record, by the private key of the end that its connection's hello is to.
pub fn hop(secret: &[u8], hello: &Record, record: &Record) -> Option<Vec<u8>> {
    let way = ["up", "down"][usize::try_from(record.number(1)).unwrap()];
    let (key, mut nonce) = hop_keys(secret, hello.bytes(2), way)?;
    for (byte, number) in nonce[4..].iter_mut().zip(record.number(2).to_be_bytes()) {
        *byte ^= number;
    }
    aead_with_nonce(&key, &nonce, b"", record.bytes(3))
}

pub fn hmac(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(data);
    mac.finalize().into_bytes().to_vec()
}

pub fn hkdf(salt: &[u8], secret: &[u8], info: &[u8], length: usize) -> Vec<u8> {
    let mut out = vec![0; length];
    let extracted = Hkdf::<Sha256>::new(Some(salt), secret);
    extracted.expand(info, &mut out).unwrap();
    out
}

pub fn sha256(data: &[u8]) -> Vec<u8> {
    Sha256::digest(data).to_vec()
}

fn saved<T: DeserializeOwned>(snapshot: &[u8]) -> T {
    minicbor_serde::from_slice(snapshot).unwrap()
}

/// An Olm message (type byte, then message) by a saved session or account.
pub fn olm(state: &Record, message: &[u8]) -> Option<Vec<u8>> {
    let (kind, message) = message.split_first()?;
    let message = OlmMessage::from_parts(usize::from(*kind), message).ok()?;
    match (state.form, message) {
        (form::OLM_SESSION, message) => {
            let mut session = Session::from_pickle(saved(state.bytes(0)));
            session.decrypt(&message).ok()
        }
        (form::OLM_ACCOUNT, OlmMessage::PreKey(message)) => {
            let mut account = Account::from_pickle(saved(state.bytes(0)));
            let config = SessionConfig::version_1();
            let identity = message.identity_key();
            let made = account.create_inbound_session(config, identity, &message);
            Some(made.ok()?.plaintext)
        }
        _ => None,
    }
}

/// A Megolm message by a saved receiver.
pub fn megolm(state: &Record, message: &[u8]) -> Option<Vec<u8>> {
    let mut receiver = InboundGroupSession::from_pickle(saved(state.bytes(0)));
    let message = MegolmMessage::from_bytes(message).ok()?;
    Some(receiver.decrypt(&message).ok()?.plaintext)
}
