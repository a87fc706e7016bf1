//! Whatever bytes arrive, `crypto` answers with an error and never a panic.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use proptest::prelude::*;
use sightlines::crypto::group_ratchet::{
    GroupOutline, GroupReceiver, GroupSender, group_hint, open_with_group_snapshot,
};
use sightlines::crypto::key_log::{KeyLog, SignedHead, verify_inclusion};
use sightlines::crypto::private_match::{self, MatchKey, Table};
use sightlines::crypto::puzzle::Puzzle;
use sightlines::crypto::ratchet::{
    Account, AccountOutline, Session, SessionOutline, message_hint, open_with_account_snapshot,
    open_with_session_snapshot,
};
use sightlines::crypto::short_key::{self, ShortKey, ShortKeyHint};
use sightlines::crypto::traceback::{self, TraceKey, TraceTag};
use sightlines::crypto::vault::Vault;
use sightlines::crypto::{
    AeadKey, CryptoError, Direction, HopKeys, KemPublic, KemSecret, PictureHash, Rng, Secret,
    SigningKey, VerifyingKey, dual_ec, franking, hop, kdf, sealed_box, shares,
};
use sightlines::world::Card;

/// One of everything, honestly made.
struct Scene {
    key: AeadKey,
    kem: KemSecret,
    hop: HopKeys,
    signing: SigningKey,
    account: Vec<u8>,
    session: Vec<u8>,
    sealed: Vec<u8>,
    boxed: Vec<u8>,
    record: Vec<u8>,
    pre_key: Vec<u8>,
    message: Vec<u8>,
    shares: Vec<Vec<u8>>,
    signature: [u8; 64],
    hint: ShortKeyHint,
    group: GroupScene,
    report: Report,
    traced: (TraceKey, TraceTag),
    vault: Vec<u8>,
    match_key: MatchKey,
    vouchers: Vec<Vec<u8>>,
    log: LogScene,
    puzzle: Puzzle,
    trapdoor: dual_ec::Trapdoor,
    shown: Vec<u8>,
}

/// A group's message, its sender's key as sent, and as a member saved it.
struct GroupScene {
    message: Vec<u8>,
    session_key: Vec<u8>,
    member: Vec<u8>,
}

/// What a recipient can hand in, and the platform's key.
struct Report {
    key: franking::FrankingKey,
    opening: [u8; 32],
    commitment: [u8; 32],
    tag: [u8; 32],
}

/// An entry of a log with its proof.
struct LogScene {
    key: VerifyingKey,
    entry: Vec<u8>,
    head: [u8; 104],
    proof: Vec<u8>,
}

impl GroupScene {
    fn prepare() -> Self {
        let mut ana = GroupSender::new().unwrap();
        let session_key = ana.session_key().unwrap().as_bytes().to_vec();
        let member = GroupReceiver::from_session_key(&session_key).unwrap();
        Self {
            message: ana.seal(b"words"),
            member: member.snapshot().unwrap(),
            session_key,
        }
    }
}

impl Report {
    fn prepare(rng: &mut Rng) -> Self {
        let key = franking::FrankingKey::generate(rng).unwrap();
        let made = franking::commit(rng, b"words").unwrap();
        Self {
            opening: *made.opening.as_bytes(),
            commitment: made.commitment,
            tag: key.tag(&made.commitment, b"ana to ben"),
            key,
        }
    }

    /// The report with one of its four parts as handed in by somebody else.
    fn verify(
        &self,
        message: &[u8],
        opening: &[u8],
        commitment: &[u8],
        tag: &[u8],
    ) -> Result<(), CryptoError> {
        let part = |bytes: &[u8]| bytes.try_into().map_err(|_| CryptoError::Malformed);
        let (opening, commitment) = (part(opening)?, part(commitment)?);
        let context = b"ana to ben";
        franking::verify_report(&self.key, message, &opening, &commitment, context, tag).map(drop)
    }
}

impl LogScene {
    fn prepare(signing: &SigningKey) -> Self {
        let mut log = KeyLog::new(signing.clone());
        for entry in [b"ben: old key", b"ana: one key", b"ben: new key"] {
            log.append(entry);
        }
        Self {
            key: signing.public(),
            entry: b"ben: new key".to_vec(),
            head: log.head().to_bytes(),
            proof: log.inclusion(2).unwrap(),
        }
    }

    fn verify(&self, head: &[u8], entry: &[u8], proof: &[u8]) -> Result<(), CryptoError> {
        let head = SignedHead::from_bytes(head)?;
        verify_inclusion(&self.key, &head, entry, 2, proof).map(drop)
    }
}

fn vouchers(key: &MatchKey, rng: &mut Rng) -> Vec<Vec<u8>> {
    let table = key.publish(&[b"a listed picture"], rng).unwrap();
    let mut phone = private_match::Account::new(3, rng).unwrap();
    (0..3)
        .map(|_| {
            let voucher = phone.voucher(&table, b"a listed picture", b"report", rng);
            voucher.unwrap()
        })
        .collect()
}

static SCENE: LazyLock<Scene> = LazyLock::new(|| {
    let mut rng = Rng::seeded([7; 32]);
    let key = AeadKey::generate(&mut rng).unwrap();
    let kem = KemSecret::generate(&mut rng).unwrap();
    let signing = SigningKey::generate(&mut rng).unwrap();
    let (_, hop) = hop::client_hello(&kem.public(), &mut rng, b"info").unwrap();

    let (alice, mut bob) = (Account::new().unwrap(), Account::new().unwrap());
    let one_time_key = bob.generate_one_time_keys(1)[0];
    let account = bob.snapshot().unwrap();
    let mut ours = Session::outbound(&alice, &bob.identity_key(), &one_time_key).unwrap();
    let pre_key = ours.encrypt(b"hello").unwrap();
    let (mut theirs, _) = Session::inbound(&mut bob, &pre_key).unwrap();
    let session = ours.snapshot().unwrap();
    let match_key = MatchKey::generate(&mut rng).unwrap();
    let trapdoor = dual_ec::Trapdoor::generate(&mut rng).unwrap();
    let mut generator = dual_ec::Generator::seeded(&trapdoor.constants(), &mut rng).unwrap();
    Scene {
        group: GroupScene::prepare(),
        report: Report::prepare(&mut rng),
        traced: traceback::trace(&mut rng, b"words", None).unwrap(),
        vault: Vault::enrol(&mut rng, b"271828").unwrap().0.to_bytes(),
        vouchers: vouchers(&match_key, &mut rng),
        match_key,
        log: LogScene::prepare(&signing),
        puzzle: Puzzle::make(4, &mut rng).unwrap().0,
        shown: generator.draw(dual_ec::SEEN_LEN).unwrap(),
        trapdoor,
        account,
        session,
        sealed: key.seal(&mut rng, b"aad", b"words").unwrap(),
        boxed: sealed_box::seal(&kem.public(), &mut rng, b"info", b"aad", b"words").unwrap(),
        record: hop.seal(Direction::Up, 3, b"words").unwrap(),
        pre_key,
        message: theirs.encrypt(b"reply").unwrap(),
        shares: shares::split(b"words", 2, 3, &mut rng).unwrap(),
        signature: signing.sign(b"words"),
        hint: ShortKey::generate(4, &mut rng).unwrap().hint(),
        key,
        kem,
        hop,
        signing,
    }
});

/// A way to open bytes, with bytes that it does open.
type Opener = (
    &'static str,
    fn(&Scene) -> &[u8],
    fn(&Scene, &[u8]) -> Result<(), CryptoError>,
);

/// Every way there is.
const OPENERS: [Opener; 27] = [
    (
        "shared key",
        |s| &s.sealed,
        |s, bytes| s.key.open(b"aad", bytes).map(drop),
    ),
    (
        "sealed box",
        |s| &s.boxed,
        |s, bytes| sealed_box::open(&s.kem, b"info", b"aad", bytes).map(drop),
    ),
    (
        "hop record",
        |s| &s.record,
        |s, bytes| s.hop.open(Direction::Up, 3, bytes).map(drop),
    ),
    (
        "normal message",
        |s| &s.message,
        |s, bytes| open_with_session_snapshot(&s.session, bytes).map(drop),
    ),
    (
        "pre-key message",
        |s| &s.pre_key,
        |s, bytes| open_with_account_snapshot(&s.account, bytes).map(drop),
    ),
    (
        "share",
        |s| &s.shares[0],
        |s, bytes| shares::combine(&[bytes, &s.shares[1]]).map(drop),
    ),
    (
        "signature",
        |s| &s.signature,
        |s, bytes| s.signing.public().verify(b"words", bytes),
    ),
    (
        "sample of a short key",
        |s| &s.hint.sample,
        |s, bytes| {
            let sample = bytes.to_vec();
            let hint = s.hint.clone();
            short_key::search(&ShortKeyHint { sample, ..hint }).map(drop)
        },
    ),
    (
        "group message",
        |s| &s.group.message,
        |s, bytes| open_with_group_snapshot(&s.group.member, bytes).map(drop),
    ),
    (
        "group session key",
        |s| &s.group.session_key,
        |s, bytes| {
            let mut member = GroupReceiver::from_session_key(bytes)?;
            member.open(&s.group.message).map(drop)
        },
    ),
    (
        "reported message",
        |_| b"words",
        |s, bytes| {
            let Report {
                opening,
                commitment,
                tag,
                ..
            } = &s.report;
            s.report.verify(bytes, opening, commitment, tag)
        },
    ),
    (
        "opening of a commitment",
        |s| &s.report.opening,
        |s, bytes| {
            let Report {
                commitment, tag, ..
            } = &s.report;
            s.report.verify(b"words", bytes, commitment, tag)
        },
    ),
    (
        "commitment",
        |s| &s.report.commitment,
        |s, bytes| {
            let Report { opening, tag, .. } = &s.report;
            s.report.verify(b"words", opening, bytes, tag)
        },
    ),
    (
        "franking tag",
        |s| &s.report.tag,
        |s, bytes| {
            let Report {
                opening,
                commitment,
                ..
            } = &s.report;
            s.report.verify(b"words", opening, commitment, bytes)
        },
    ),
    (
        "traced message",
        |_| b"words",
        |s, bytes| traceback::follow(bytes, &s.traced.0, &s.traced.1).map(drop),
    ),
    (
        "trace tag",
        |s| &s.traced.1.id,
        |s, bytes| {
            let id = bytes.try_into().map_err(|_| CryptoError::Malformed)?;
            let pointer = s.traced.1.pointer.clone();
            traceback::follow(b"words", &s.traced.0, &TraceTag { id, pointer }).map(drop)
        },
    ),
    (
        "trace pointer",
        |s| &s.traced.1.pointer,
        |s, bytes| {
            let (id, pointer) = (s.traced.1.id, bytes.to_vec());
            traceback::follow(b"words", &s.traced.0, &TraceTag { id, pointer }).map(drop)
        },
    ),
    (
        "voucher",
        |s| &s.vouchers[0],
        |s, bytes| {
            let sent = [bytes, &s.vouchers[1], &s.vouchers[2]];
            private_match::open_vouchers(&s.match_key, &sent, 3).map(drop)
        },
    ),
    (
        "log entry",
        |s| &s.log.entry,
        |s, bytes| s.log.verify(&s.log.head, bytes, &s.log.proof),
    ),
    (
        "log head",
        |s| &s.log.head,
        |s, bytes| s.log.verify(bytes, &s.log.entry, &s.log.proof),
    ),
    (
        "log proof",
        |s| &s.log.proof,
        |s, bytes| s.log.verify(&s.log.head, &s.log.entry, bytes),
    ),
    (
        "puzzle",
        |s| &s.puzzle.check,
        |s, bytes| {
            let check = bytes.try_into().map_err(|_| CryptoError::Malformed)?;
            let puzzle = Puzzle {
                check,
                ..s.puzzle.clone()
            };
            puzzle.solve(16).map(drop)
        },
    ),
    (
        "random bytes shown in clear",
        |s| &s.shown,
        |s, bytes| dual_ec::predict(&s.trapdoor, &s.trapdoor.constants(), bytes, 32).map(drop),
    ),
    (
        "vault snapshot",
        |s| &s.vault,
        |_, bytes| Vault::from_bytes(bytes)?.ask(b"271828").map(drop),
    ),
    (
        "group snapshot",
        |s| &s.group.member,
        |s, bytes| open_with_group_snapshot(bytes, &s.group.message).map(drop),
    ),
    (
        "session snapshot",
        |s| &s.session,
        |s, bytes| open_with_session_snapshot(bytes, &s.message).map(drop),
    ),
    (
        "account snapshot",
        |s| &s.account,
        |s, bytes| open_with_account_snapshot(bytes, &s.pre_key).map(drop),
    ),
];

/// Readers that may accept a lucky guess; they must only not panic.
fn read_by_everyone(bytes: &[u8]) {
    let _ = (AeadKey::from_bytes(bytes), Secret::<32>::from_bytes(bytes));
    let _ = (KemSecret::from_bytes(bytes), KemPublic::from_bytes(bytes));
    let _ = (
        SigningKey::from_bytes(bytes),
        VerifyingKey::from_bytes(bytes),
    );
    let _ = (Account::from_snapshot(bytes), Session::from_snapshot(bytes));
    let _ = (AccountOutline::of(bytes), SessionOutline::of(bytes));
    let _ = (HopKeys::from_bytes(bytes), message_hint(bytes));
    let _ = (
        dual_ec::Trapdoor::from_bytes(bytes),
        dual_ec::Constants::from_bytes(bytes),
    );
    let _ = (GroupOutline::of(bytes), group_hint(bytes));
    let _ = (MatchKey::from_bytes(bytes), Table::from_bytes(bytes));
    let _ = (Vault::from_bytes(bytes), TraceKey::from_bytes(bytes));
    let _ = (PictureHash::of_png(bytes), SignedHead::from_bytes(bytes));
    let _ = (
        kdf::verify_hmac(b"key", b"data", bytes),
        shares::combine(&[bytes, bytes]),
    );
}

#[test]
fn honest_bytes_open_in_every_way() {
    for (name, honest, open) in OPENERS {
        assert_eq!(open(&SCENE, honest(&SCENE)), Ok(()), "{name}");
    }
}

#[test]
fn every_truncation_is_refused() {
    let mut tried = 0;
    for (name, honest, open) in OPENERS {
        let bytes = honest(&SCENE);
        for length in 0..bytes.len() {
            assert!(
                open(&SCENE, &bytes[..length]).is_err(),
                "{name} cut to {length}"
            );
            read_by_everyone(&bytes[..length]);
            tried += 1;
        }
    }
    println!("{tried} truncations refused");
}

#[test]
fn every_added_byte_is_refused() {
    for (name, honest, open) in OPENERS {
        let longer = [honest(&SCENE), &[0]].concat();
        assert!(open(&SCENE, &longer).is_err(), "{name} with a byte added");
    }
}

/// Two bits of each byte, those most easily overlooked: bit 7 is the one that
/// X25519 ignores in a key, bit 3 turns a protobuf field into another one.
///
/// Snapshots are left out: most of their bits are keys of other messages, and
/// with one of them changed this message still opens.
#[test]
fn every_flipped_bit_is_refused() {
    let mut tried = 0;
    for (name, honest, open) in OPENERS.iter().filter(|it| !it.0.ends_with("snapshot")) {
        let honest = honest(&SCENE);
        for (at, bit) in (0..honest.len()).flat_map(|at| [(at, 3), (at, 7)]) {
            let mut forged = honest.to_vec();
            forged[at] ^= 1 << bit;
            assert!(
                open(&SCENE, &forged).is_err(),
                "{name}, byte {at}, bit {bit}"
            );
            tried += 1;
        }
    }
    println!("{tried} flipped bits refused");
}

#[test]
fn a_snapshot_with_a_changed_byte_never_panics() {
    let forgeries = |honest: &[u8]| {
        let honest = honest.to_vec();
        (0..honest.len()).map(move |at| {
            let mut forged = honest.clone();
            forged[at] ^= 1 << (at % 8);
            forged
        })
    };
    for forged in forgeries(&SCENE.account) {
        let _ = open_with_account_snapshot(&forged, &SCENE.pre_key);
    }
    for forged in forgeries(&SCENE.vault) {
        let _ = Vault::from_bytes(&forged).map(|mut vault| vault.ask(b"271828"));
    }
    for forged in forgeries(&SCENE.group.member) {
        let _ = open_with_group_snapshot(&forged, &SCENE.group.message);
    }
    for forged in forgeries(&SCENE.session) {
        if let Ok(mut session) = Session::from_snapshot(&forged) {
            let _ = (session.decrypt(&SCENE.message), session.encrypt(b"words"));
        }
    }
}

/// A picture needs no key, and its last twelve bytes say only that it ends.
#[test]
fn a_forged_picture_has_no_hash() {
    let card = Card::Kite.png();
    assert!(PictureHash::of_png(card).is_ok());
    for length in 0..card.len() - 12 {
        assert!(PictureHash::of_png(&card[..length]).is_err(), "{length}");
    }
    for (at, bit) in (0..card.len()).flat_map(|at| [(at, 3), (at, 7)]) {
        let mut forged = card.to_vec();
        forged[at] ^= 1 << bit;
        assert!(
            PictureHash::of_png(&forged).is_err(),
            "byte {at}, bit {bit}"
        );
    }
}

#[test]
fn ten_megabytes_of_junk_are_refused() {
    // Zeros, ones, and a CBOR array inside an array inside an array …
    for byte in [0x00, 0xff, 0x81, 0x9f, 0xa1, 0xc0] {
        let junk = vec![byte; 10 << 20];
        for (name, _, open) in OPENERS {
            assert!(
                open(&SCENE, &junk).is_err(),
                "{name}: ten megabytes of {byte:#x}"
            );
        }
        read_by_everyone(&junk);
    }
}

#[test]
fn a_snapshot_nested_without_end_is_refused() {
    for opener in [&[0x81][..], &[0xa1, 0x61, b'x'], b"\xa1\x6fsending_ratchet"] {
        let nested = opener.repeat(100_000);
        assert!(Session::from_snapshot(&nested).is_err());
        assert!(Account::from_snapshot(&nested).is_err());
        assert!(GroupReceiver::from_snapshot(&nested).is_err());
        assert!(SessionOutline::of(&nested).is_err());
    }
}

#[test]
fn ten_megabytes_of_words_come_back_whole() {
    let mut rng = Rng::seeded([8; 32]);
    let words = vec![b'w'; 10 << 20];
    let sealed = SCENE.key.seal(&mut rng, b"", &words).unwrap();
    assert!(SCENE.key.open(b"", &sealed).unwrap().into_inner() == words);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_open_nothing(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        for (name, _, open) in OPENERS {
            prop_assert!(open(&SCENE, &bytes).is_err(), "{}", name);
        }
        read_by_everyone(&bytes);
    }

    #[test]
    fn honest_beginnings_with_random_ends_open_nothing(
        which in 0..OPENERS.len(),
        kept in any::<prop::sample::Index>(),
        end in prop::collection::vec(any::<u8>(), 1..300),
    ) {
        let (name, honest, open) = OPENERS[which];
        let honest = honest(&SCENE);
        let forged = [&honest[..kept.index(honest.len())], &end].concat();
        prop_assume!(forged != honest);
        read_by_everyone(&forged);
        let opened = open(&SCENE, &forged);
        prop_assert!(opened.is_err() || name.ends_with("snapshot"), "{}", name);
    }
}
