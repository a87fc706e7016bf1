//! Random small worlds: a secret under a few layers, pieces strewn about.

use proptest::collection::vec;
use proptest::prelude::*;
use sightlines::crypto::dual_ec::{Generator, SEEN_LEN, Trapdoor};
use sightlines::crypto::group_ratchet::{GroupReceiver, GroupSender};
use sightlines::crypto::private_match::{Account as Matched, MatchKey};
use sightlines::crypto::puzzle::Puzzle;
use sightlines::crypto::ratchet::{Account, Session};
use sightlines::crypto::short_key::ShortKey;
use sightlines::crypto::vault::Vault;
use sightlines::crypto::{AeadKey, KemSecret, Rng, hop, sealed_box, shares};
use sightlines::design::Design;
use sightlines::party::{Account as Person, Day, Keeper};
use sightlines::wire::{Content, Direction, Holding, Log, Record};
use sightlines::world::{Journey, MESSAGE, Run};

/// The words that everything is about.
pub const SECRET: &str = "the secret";

/// What covers a record so that it can lie about.
#[derive(Clone, Copy, Debug)]
pub enum Layer {
    Aead,
    Kem,
    /// A threshold of shares, out of so many.
    Shares(u8, u8),
    /// A ratchet message; whether a phone kept the state that opens it.
    Ratchet(bool),
    /// A conversation's first message, and Ben's account from before or after it.
    PreKey(bool),
    /// A record of a connection, its hello, and the server's key.
    Hop,
    /// An entry of a history inside a backup under a key.
    Backup,
    /// In plain, inside a row's packet.
    Row,
    /// A group's message, and a member's key from before or after it.
    Group(bool),
    /// Under a key that a vault gives for a passcode.
    Vault,
    /// Under a key behind a search that a budget pays for, or does not.
    Puzzle(bool),
    /// Under a key of which few bits are secret.
    ShortKey,
    /// Under a key that follows random bytes, and the trapdoor to them.
    Random,
    /// In one of so many vouchers, three of which open.
    Vouchers(u8),
    /// Beside something else, both in plain.
    Copies,
}

/// Where a piece is kept, and for which days.
#[derive(Clone, Copy, Debug)]
pub struct Spot(Keeper, u8, u8);

/// How to build one world: layers, each over the piece with that index, and
/// spots for every piece that comes about.
#[derive(Clone, Debug)]
pub struct Plan {
    layers: Vec<(usize, Layer)>,
    spots: Vec<Vec<Spot>>,
}

impl Arbitrary for Plan {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with(_: ()) -> Self::Strategy {
        let layer = prop_oneof![
            Just(Layer::Aead),
            Just(Layer::Kem),
            Just(Layer::Shares(2, 3)),
            Just(Layer::Shares(2, 2)),
            any::<bool>().prop_map(Layer::Ratchet),
            any::<bool>().prop_map(Layer::PreKey),
            Just(Layer::Hop),
            Just(Layer::Backup),
            Just(Layer::Row),
            any::<bool>().prop_map(Layer::Group),
            Just(Layer::Vault),
            any::<bool>().prop_map(Layer::Puzzle),
            Just(Layer::ShortKey),
            Just(Layer::Random),
            prop_oneof![Just(2), Just(3), Just(4)].prop_map(Layer::Vouchers),
            Just(Layer::Copies),
        ];
        let keeper = prop::sample::select(vec![
            Keeper::AnaPhone,
            Keeper::BenPhone,
            Keeper::Wire,
            Keeper::PlatformStore,
            Keeper::PlatformKeys,
            Keeper::Agency,
            Keeper::CloudStore,
            Keeper::CloudKeys,
            Keeper::SeizedPhone,
            Keeper::Budget,
        ]);
        // From the start to the end; deleted before day 10; only after day 7.
        let days = prop::sample::select(vec![(0, 10), (0, 10), (0, 10), (1, 7), (1, 5), (9, 10)]);
        let spot = (keeper, days).prop_map(|(keeper, (from, until))| Spot(keeper, from, until));
        (
            vec((any::<prop::sample::Index>(), layer), 1..5),
            vec(vec(spot, 0..3), 24),
        )
            .prop_map(|(layers, spots)| Self {
                layers: layers
                    .into_iter()
                    .map(|(over, layer)| (over.index(1 << 16), layer))
                    .collect(),
                spots,
            })
            .boxed()
    }
}

/// A built world and what is in it.
pub struct SmallWorld {
    pub run: Run,
    pub has_ratchet: bool,
    pub has_threshold: bool,
    pub has_deleted_key: bool,
}

/// Builds a world with real keys and real ciphertexts.
pub fn build(plan: &Plan) -> SmallWorld {
    let mut rng = Rng::system();
    let mut pieces = vec![Record::write(&Content::Payload {
        text: SECRET.to_owned(),
        card: None,
    })];
    // The secret itself lies about nowhere; its first cover is what is strewn.
    let mut covered = vec![true];
    let (mut has_ratchet, mut has_threshold) = (false, false);
    for (number, &(over, layer)) in plan.layers.iter().enumerate() {
        let over = if number == 0 { 0 } else { over % pieces.len() };
        let inner = pieces[over].clone();
        let made = match layer {
            Layer::Aead => aead(&inner, &mut rng),
            Layer::Kem => kem(&inner, number as u64, &mut rng),
            Layer::Shares(threshold, count) => {
                has_threshold = true;
                split(&inner, threshold, count, number as u64, &mut rng)
            }
            Layer::Ratchet(kept) => {
                has_ratchet = true;
                ratchet(&inner, kept)
            }
            Layer::PreKey(kept) => {
                has_ratchet = true;
                pre_key(&inner, kept)
            }
            Layer::Hop => hop(&inner, number as u64, &mut rng),
            Layer::Backup => aead(&history(&inner), &mut rng),
            Layer::Row => vec![row(&inner)],
            Layer::Group(kept) => group(&inner, kept),
            Layer::Vault => vault(&inner, &mut rng),
            Layer::Puzzle(paid) => puzzle(&inner, paid, &mut rng),
            Layer::ShortKey => short_key(&inner, &mut rng),
            Layer::Random => random(&inner, &mut rng),
            Layer::Vouchers(count) => {
                has_threshold = true;
                vouchers(&inner, count, &mut rng)
            }
            Layer::Copies => vec![copies(&inner)],
        };
        covered.resize(pieces.len() + made.len(), false);
        pieces.extend(made);
    }
    let mut log = Log::default();
    let mut has_deleted_key = false;
    for (at, piece) in pieces.iter().enumerate().filter(|(at, _)| !covered[*at]) {
        for &Spot(keeper, from, until) in &plan.spots[at % plan.spots.len()] {
            has_deleted_key |= piece.form().is_key() && until < 10;
            log.hold(Holding {
                record: piece.clone(),
                keeper,
                from: Day(from),
                until: Day(until),
                message: (!piece.form().is_key()).then_some(MESSAGE),
            });
        }
    }
    SmallWorld {
        run: Run {
            design: Design::Escrow,
            log,
            journey: nowhere(&pieces[0]),
            devices: Vec::new(),
        },
        has_ratchet,
        has_threshold,
        has_deleted_key,
    }
}

fn sealed(inner: &Record, key: &AeadKey, rng: &mut Rng) -> Record {
    Record::write(&Content::AeadBox {
        sealed: key.seal(rng, b"", inner.bytes()).unwrap().into(),
    })
}

fn aead(inner: &Record, rng: &mut Rng) -> Vec<Record> {
    let key = AeadKey::generate(rng).unwrap();
    vec![
        sealed(inner, &key, rng),
        Record::write(&Content::AeadKey {
            key: key.as_bytes().to_vec().into(),
        }),
    ]
}

fn kem(inner: &Record, key_id: u64, rng: &mut Rng) -> Vec<Record> {
    let key = KemSecret::generate(rng).unwrap();
    let sealed = sealed_box::seal(
        &key.public(),
        rng,
        b"sightlines lasting key",
        b"",
        inner.bytes(),
    )
    .unwrap();
    vec![
        Record::write(&Content::KemBox {
            key_id,
            sealed: sealed.into(),
        }),
        Record::write(&Content::KemKey {
            key_id,
            key: key.as_bytes().to_vec().into(),
        }),
    ]
}

fn split(inner: &Record, threshold: u8, count: u8, id: u64, rng: &mut Rng) -> Vec<Record> {
    // What is shared is a key, as in split escrow; the record is sealed under it.
    let mut made = aead(inner, rng);
    let key = made.remove(1);
    let parts = shares::split(key.bytes(), threshold, count, rng).unwrap();
    made.extend(parts.into_iter().map(|share| {
        Record::write(&Content::Share {
            secret_id: id,
            threshold,
            share: share.into(),
        })
    }));
    made
}

/// A ratchet message and Ben's state: from before it, which opens it, or from after reading it.
fn ratchet(inner: &Record, kept: bool) -> Vec<Record> {
    let ana = Account::new().unwrap();
    let mut ben = Account::new().unwrap();
    let one_time = ben.generate_one_time_keys(1)[0];
    let mut sending = Session::outbound(&ana, &ben.identity_key(), &one_time).unwrap();
    let hello = sending.encrypt(b"").unwrap();
    let (mut receiving, _) = Session::inbound(&mut ben, &hello).unwrap();
    let before = receiving.snapshot().unwrap();
    let message = sending.encrypt(inner.bytes()).unwrap();
    receiving.decrypt(&message).unwrap();
    let snapshot = if kept {
        before
    } else {
        receiving.snapshot().unwrap()
    };
    vec![
        Record::write(&Content::OlmMessage {
            sealed: message.into(),
        }),
        Record::write(&Content::OlmSession {
            snapshot: snapshot.into(),
        }),
    ]
}

/// A conversation's first message and Ben's account: with the one-time key that
/// opens it, or from after it was used.
fn pre_key(inner: &Record, kept: bool) -> Vec<Record> {
    let ana = Account::new().unwrap();
    let mut ben = Account::new().unwrap();
    let one_time = ben.generate_one_time_keys(1)[0];
    let before = ben.snapshot().unwrap();
    let mut sending = Session::outbound(&ana, &ben.identity_key(), &one_time).unwrap();
    let message = sending.encrypt(inner.bytes()).unwrap();
    Session::inbound(&mut ben, &message).unwrap();
    let snapshot = if kept {
        before
    } else {
        ben.snapshot().unwrap()
    };
    vec![
        Record::write(&Content::OlmMessage {
            sealed: message.into(),
        }),
        Record::write(&Content::OlmAccount {
            snapshot: snapshot.into(),
        }),
    ]
}

fn hop(inner: &Record, connection: u64, rng: &mut Rng) -> Vec<Record> {
    let key = KemSecret::generate(rng).unwrap();
    let (encapsulated, keys) = hop::client_hello(&key.public(), rng, b"sightlines hop").unwrap();
    let sealed = keys.seal(hop::Direction::Up, 0, inner.bytes()).unwrap();
    vec![
        Record::write(&Content::HopRecord {
            connection,
            direction: Direction::Up,
            sequence: 0,
            sealed: sealed.into(),
        }),
        Record::write(&Content::HopHello {
            connection,
            key_id: connection,
            encapsulated: encapsulated.to_vec().into(),
        }),
        Record::write(&Content::KemKey {
            key_id: connection,
            key: key.as_bytes().to_vec().into(),
        }),
    ]
}

fn history(inner: &Record) -> Record {
    let entry = Record::write(&Content::HistoryEntry {
        number: MESSAGE,
        day: 5,
        from: "ana".to_owned(),
        to: "ben".to_owned(),
        payload: inner.bytes().to_vec().into(),
    });
    Record::write(&Content::History {
        entries: vec![entry.bytes().to_vec().into()],
    })
}

fn row(inner: &Record) -> Record {
    let packet = Record::write(&Content::Packet {
        from: "ana".to_owned(),
        to: "ben".to_owned(),
        body: inner.bytes().to_vec().into(),
    });
    Record::write(&Content::Row {
        day: 5,
        account: "ana".to_owned(),
        address: "203.0.113.7".to_owned(),
        received: packet.bytes().to_vec().into(),
    })
}

/// A group's message and what a member keeps: the sender's key as it was when
/// the message was sealed, or as it was one message later.
fn group(inner: &Record, kept: bool) -> Vec<Record> {
    let mut ana = GroupSender::new().unwrap();
    let before = ana.session_key().unwrap();
    let message = ana.seal(inner.bytes());
    let key = if kept {
        before
    } else {
        ana.session_key().unwrap()
    };
    let member = GroupReceiver::from_session_key(key.as_bytes()).unwrap();
    vec![
        Record::write(&Content::GroupMessage {
            sealed: message.into(),
            session_id: ana.session_id(),
        }),
        Record::write(&Content::GroupSession {
            snapshot: member.snapshot().unwrap().into(),
        }),
    ]
}

fn vault(inner: &Record, rng: &mut Rng) -> Vec<Record> {
    let (vault, key) = Vault::enrol(rng, b"271828").unwrap();
    vec![
        sealed(inner, &key, rng),
        Record::write(&Content::Vault {
            account: "ben".to_owned(),
            state: vault.to_bytes().into(),
        }),
        Record::write(&Content::Passcode {
            account: "ben".to_owned(),
            passcode: b"271828".to_vec().into(),
        }),
    ]
}

fn puzzle(inner: &Record, paid: bool, rng: &mut Rng) -> Vec<Record> {
    let (puzzle, key) = Puzzle::make(4, rng).unwrap();
    vec![
        sealed(inner, &key, rng),
        Record::write(&Content::Puzzle {
            bits: puzzle.bits,
            salt: puzzle.salt.to_vec().into(),
            check: puzzle.check.to_vec().into(),
        }),
        Record::write(&Content::Budget {
            tries: if paid { 16 } else { 0 },
        }),
    ]
}

fn short_key(inner: &Record, rng: &mut Rng) -> Vec<Record> {
    let short = ShortKey::generate(4, rng).unwrap();
    let hint = short.hint();
    vec![
        sealed(inner, short.key(), rng),
        Record::write(&Content::ShortKey {
            bits: hint.bits,
            clear: hint.clear.to_vec().into(),
            sample: hint.sample.into(),
        }),
    ]
}

fn random(inner: &Record, rng: &mut Rng) -> Vec<Record> {
    let trapdoor = Trapdoor::generate(rng).unwrap();
    let mut generator = Generator::seeded(&trapdoor.constants(), rng).unwrap();
    let mut shown = generator.draw(SEEN_LEN + 32).unwrap();
    let key = AeadKey::from_bytes(&shown.split_off(SEEN_LEN)).unwrap();
    vec![
        sealed(inner, &key, rng),
        Record::write(&Content::RandomOutput {
            bytes: shown.into(),
        }),
        Record::write(&Content::Trapdoor {
            secret: trapdoor.as_bytes().to_vec().into(),
        }),
    ]
}

/// Vouchers of one phone that all match, each with the same inside.
fn vouchers(inner: &Record, count: u8, rng: &mut Rng) -> Vec<Record> {
    let key = MatchKey::generate(rng).unwrap();
    let table = key.publish(&[b"a listed picture"], rng).unwrap();
    let mut phone = Matched::new(3, rng).unwrap();
    let mut made: Vec<Record> = (0..count)
        .map(|_| {
            let voucher = phone.voucher(&table, b"a listed picture", inner.bytes(), rng);
            Record::write(&Content::Voucher {
                voucher: voucher.unwrap().into(),
            })
        })
        .collect();
    made.push(Record::write(&Content::MatchKey {
        key: key.as_bytes().to_vec().into(),
        threshold: 3,
    }));
    made
}

fn copies(inner: &Record) -> Record {
    let other = Record::write(&Content::Budget { tries: 0 });
    Record::write(&Content::Copies {
        copies: [&other, inner]
            .map(|copy| copy.bytes().to_vec().into())
            .into(),
    })
}

/// A journey for a run in which nothing travels.
fn nowhere(record: &Record) -> Journey {
    let record = || record.clone();
    Journey {
        number: MESSAGE,
        day: Day::MESSAGE,
        from: Person::Ana,
        to: Person::Ben,
        up: record(),
        packet: record(),
        stored: record(),
        down: record(),
        sent_entry: record(),
        received_entry: record(),
        evidence: Vec::new(),
        holdings: Vec::new(),
    }
}
