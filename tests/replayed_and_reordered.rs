//! Honest records in another record's place or in another order: what is
//! numbered refuses, what is a set does not care, and nothing shows the facts
//! of the message it was taken from.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod scene;

use scene::{changed, run, scenario, table};
use sightlines::crypto::group_ratchet::{GroupReceiver, GroupSender, group_hint};
use sightlines::crypto::key_log::{KeyLog, verify_inclusion};
use sightlines::crypto::private_match::{Account as Matched, MatchKey, open_vouchers};
use sightlines::crypto::puzzle::Puzzle;
use sightlines::crypto::ratchet::{Account, Session};
use sightlines::crypto::{
    AeadKey, CryptoError, Direction, KemSecret, Rng, SigningKey, dual_ec, franking, hop,
    sealed_box, shares, traceback,
};
use sightlines::design::Design;
use sightlines::knowledge::{FactValue, Verdict};
use sightlines::mechanism::Mechanism;
use sightlines::party::{Fact, Keeper, Source, Vantage};
use sightlines::wire::Form;
use sightlines::world::{EARLIER, MESSAGE};

const NOT_OPENED: Option<CryptoError> = Some(CryptoError::NotOpened);

#[test]
fn hop_records_open_in_their_own_place_only() {
    let mut rng = Rng::system();
    let server = KemSecret::generate(&mut rng).unwrap();
    let connect = |rng: &mut Rng| hop::client_hello(&server.public(), rng, b"info").unwrap().1;
    let (keys, others) = (connect(&mut rng), connect(&mut rng));
    let sent: Vec<Vec<u8>> = (0..4)
        .map(|number| keys.seal(Direction::Up, number, &[number as u8]).unwrap())
        .collect();
    for (at, record) in (0..4).zip(&sent) {
        for place in 0..4 {
            let opened = keys.open(Direction::Up, place, record);
            assert_eq!(opened.is_ok(), at == place, "{at} in place of {place}");
        }
        let sent_back = keys.open(Direction::Down, at, record);
        assert_eq!(sent_back.err(), NOT_OPENED);
        assert_eq!(others.open(Direction::Up, at, record).err(), NOT_OPENED);
    }
}

#[test]
fn a_ratchet_message_opens_once_and_a_first_message_starts_one_session() {
    let (ana, mut ben) = (Account::new().unwrap(), Account::new().unwrap());
    let one_time = ben.generate_one_time_keys(1)[0];
    let mut sending = Session::outbound(&ana, &ben.identity_key(), &one_time).unwrap();
    let hello = sending.encrypt(b"one").unwrap();
    let (mut receiving, _) = Session::inbound(&mut ben, &hello).unwrap();
    assert!(Session::inbound(&mut ben, &hello).is_err());
    assert!(receiving.decrypt(&hello).is_err());
    let [two, three] = [&b"two"[..], &b"three"[..]].map(|words| sending.encrypt(words).unwrap());
    // Late is not forged: the later one may come first, and each once.
    assert!(receiving.decrypt(&three).is_ok());
    assert!(receiving.decrypt(&two).is_ok());
    for again in [&two, &three] {
        assert!(receiving.decrypt(again).is_err());
    }
}

/// A group's ratchet forgets nothing, so an app must look at the number.
#[test]
fn a_group_message_says_its_own_number_wherever_it_is_put() {
    let mut ana = GroupSender::new().unwrap();
    let mut ben = GroupReceiver::from_session_key(ana.session_key().unwrap().as_bytes()).unwrap();
    let sent = [ana.seal(b"one"), ana.seal(b"two")];
    for (number, said) in [(1, b"two"), (0, b"one"), (1, b"two")] {
        assert_eq!(ben.open(&sent[number]).unwrap().into_inner(), said);
        assert_eq!(group_hint(&sent[number]).unwrap().index as usize, number);
    }
    let mut dana = GroupSender::new().unwrap();
    assert!(ben.open(&dana.seal(b"one")).is_err());
}

#[test]
fn a_way_to_one_messages_key_is_no_way_to_anothers() {
    let mut rng = Rng::system();
    let keys = [(); 2].map(|()| AeadKey::generate(&mut rng).unwrap());
    let contents = [0, 1].map(|at| keys[at].seal(&mut rng, b"", b"words").unwrap());
    let agency = KemSecret::generate(&mut rng).unwrap();
    let fields = [0, 1].map(|at: usize| {
        let key = keys[at].as_bytes();
        sealed_box::seal(&agency.public(), &mut rng, b"key", b"", key).unwrap()
    });
    let trapdoor = dual_ec::Trapdoor::generate(&mut rng).unwrap();
    let mut generator = dual_ec::Generator::seeded(&trapdoor.constants(), &mut rng).unwrap();
    let drawn = [(); 2].map(|()| generator.draw(dual_ec::SEEN_LEN + 32).unwrap());
    let puzzles = [(); 2].map(|()| Puzzle::make(4, &mut rng).unwrap());
    for (at, place) in [(0, 1), (1, 0)] {
        let field = sealed_box::open(&agency, b"key", b"", &fields[at]).unwrap();
        let key = AeadKey::from_bytes(field.as_ref()).unwrap();
        assert!(key.open(b"", &contents[at]).is_ok());
        assert_eq!(key.open(b"", &contents[place]).err(), NOT_OPENED);

        let (seen, _) = drawn[at].split_at(dual_ec::SEEN_LEN);
        let follows = dual_ec::predict(&trapdoor, &trapdoor.constants(), seen, 32).unwrap();
        assert_eq!(*follows.as_ref(), drawn[at][dual_ec::SEEN_LEN..]);
        assert_ne!(*follows.as_ref(), drawn[place][dual_ec::SEEN_LEN..]);

        let solved = puzzles[at].0.solve(16).unwrap().into_inner();
        assert_eq!(solved.as_bytes(), puzzles[at].1.as_bytes());
        assert_ne!(solved.as_bytes(), puzzles[place].1.as_bytes());
    }
}

#[test]
fn evidence_of_one_message_is_none_of_another() {
    let mut rng = Rng::system();
    let platform = franking::FrankingKey::generate(&mut rng).unwrap();
    let [one, two] = [b"one", b"two"].map(|words| franking::commit(&mut rng, words).unwrap());
    let context = b"ana to ben";
    let tags = [&one, &two].map(|made| platform.tag(&made.commitment, context));
    let verify = |made: &franking::Commitment, tag: &[u8; 32]| {
        let (opening, commitment) = (made.opening.as_bytes(), &made.commitment);
        franking::verify_report(&platform, b"one", opening, commitment, context, tag)
    };
    assert!(verify(&one, &tags[0]).is_ok());
    assert_eq!(verify(&one, &tags[1]).err(), NOT_OPENED);
    assert_eq!(verify(&two, &tags[1]).err(), NOT_OPENED);
    let refused = franking::open_commitment(b"one", one.opening.as_bytes(), &two.commitment);
    assert_eq!(refused.err(), NOT_OPENED);

    let (key, tag) = traceback::trace(&mut rng, b"one", None).unwrap();
    let (_, other) = traceback::trace(&mut rng, b"one", Some(&key)).unwrap();
    assert!(traceback::follow(b"one", &key, &tag).is_ok());
    assert_eq!(traceback::follow(b"one", &key, &other).err(), NOT_OPENED);
    let moved = traceback::TraceTag {
        pointer: other.pointer,
        ..tag
    };
    assert_eq!(traceback::follow(b"one", &key, &moved).err(), NOT_OPENED);

    let signing = SigningKey::generate(&mut rng).unwrap();
    let public = signing.public();
    let mut log = KeyLog::new(signing);
    let entries: [&[u8]; 3] = [b"old", b"other", b"new"];
    for entry in entries {
        log.append(entry);
    }
    let older = log.head();
    log.append(b"newer");
    for at in 0..3 {
        let proof = log.inclusion(at).unwrap();
        for place in 0..3 {
            let head = log.head();
            let shown = verify_inclusion(&public, &head, entries[at as usize], place, &proof);
            assert_eq!(shown.is_ok(), at == place);
        }
        let entry = entries[at as usize];
        assert!(verify_inclusion(&public, &older, entry, at, &proof).is_err());
    }
}

#[test]
fn shares_and_vouchers_open_in_any_order_and_count_once() {
    let mut rng = Rng::system();
    let cut = shares::split(b"secret", 3, 5, &mut rng).unwrap();
    let key = MatchKey::generate(&mut rng).unwrap();
    let table = key.publish(&[b"listed"], &mut rng).unwrap();
    let mut phone = Matched::new(3, &mut rng).unwrap();
    let sent: Vec<Vec<u8>> = (0..3)
        .map(|_| {
            phone
                .voucher(&table, b"listed", b"report", &mut rng)
                .unwrap()
        })
        .collect();
    for order in [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ] {
        let three = order.map(|at| cut[at + 1].as_slice());
        assert_eq!(shares::combine(&three).unwrap().into_inner(), b"secret");
        let three = order.map(|at| sent[at].as_slice());
        assert_eq!(open_vouchers(&key, &three, 3).unwrap().as_ref().len(), 3);
    }
    let twice = [&cut[0], &cut[1], &cut[1]].map(Vec::as_slice);
    assert!(shares::combine(&twice).is_err());
    let twice = [&sent[0], &sent[1], &sent[1]].map(Vec::as_slice);
    assert_eq!(open_vouchers(&key, &twice, 3).err(), NOT_OPENED);
}

/// Everything of day 1's message is taken away but for its row or its phones'
/// entries, which are put in the place of day 5's.
#[test]
fn a_record_in_another_messages_place_never_shows_the_message_it_was_taken_from() {
    let mut replayed = 0;
    for design in Design::ALL {
        let before = run(design);
        let of = |message, keeper: Keeper| {
            let mut held = before.log.holdings().iter();
            held.find(|held| held.message == Some(message) && held.keeper == keeper)
                .map(|held| held.record.clone())
        };
        let keepers = [Keeper::PlatformStore, Keeper::Wire];
        let backed_up = design.has(Mechanism::BackupPlain) || design.has(Mechanism::BackupSealed);
        let after = changed(&before, |mut held| {
            // Backups, stored and on their way.
            let blob = held.keeper == Keeper::CloudStore
                || backed_up && held.keeper == Keeper::Wire && held.message.is_none();
            let phone = [
                Keeper::AnaPhone,
                Keeper::BenPhone,
                Keeper::CaroPhone,
                Keeper::DanaPhone,
            ]
            .contains(&held.keeper);
            let entry = phone && held.message.is_some();
            let copy = matches!(held.keeper, Keeper::Package(_) | Keeper::SeizedPhone);
            if held.message == Some(EARLIER) || blob || entry || copy {
                return None;
            }
            if held.message == Some(MESSAGE)
                && keepers.contains(&held.keeper)
                && let Some(earlier) = of(EARLIER, held.keeper)
            {
                held.record = earlier;
            }
            Some(held)
        });
        for ((vantage, fact), verdict) in table(&after) {
            match (fact, verdict) {
                (Fact::EarlierWords, verdict) => {
                    assert_eq!(verdict, Verdict::Cannot, "{design} {vantage}");
                }
                // What stands in its place is what the place says.
                (Fact::Words, Verdict::Sees(seen)) => {
                    let FactValue::Text(text) = seen.value() else {
                        panic!("no text")
                    };
                    replayed += usize::from(*text == scenario().earlier_text);
                }
                _ => {}
            }
        }
    }
    assert!(replayed > 5, "{replayed}");
}

/// A ratchet's state opens the message it stands before: day 1's, put in day
/// 5's place, opens with the keys of day 0 and with none that Ben had later.
#[test]
fn a_ratchet_message_replayed_on_day_5_opens_with_no_later_state() {
    let before = run(Design::E2ee);
    let row = |message| {
        let mut held = before.log.holdings().iter();
        held.find(|held| held.message == Some(message) && held.keeper == Keeper::PlatformStore)
            .map(|held| held.record.clone())
            .unwrap()
    };
    let (earlier, later) = (row(EARLIER), row(MESSAGE));
    let replayed = |states_since: u8| {
        let after = changed(&before, |mut held| {
            if held.record == later {
                held.record = earlier.clone();
            }
            let state = [Form::OlmSession, Form::OlmAccount].contains(&held.record.form());
            if state {
                held.until.0 = 10;
            }
            let gone = state && held.from.0 < states_since;
            let passed = held.message == Some(MESSAGE) && held.keeper != Keeper::PlatformStore;
            let read = held.record.form() == Form::HistoryEntry;
            let copy = matches!(held.keeper, Keeper::Package(_));
            (!gone && !passed && !read && !copy).then_some(held)
        });
        table(&after)
            .into_iter()
            .find(|(cell, _)| *cell == (Vantage::Platform, Fact::Words))
            .map(|(_, verdict)| verdict)
            .unwrap()
    };
    let with_bens_phone = Verdict::OnlyIf(vec![vec![Source::BenPhone]]);
    assert_eq!(replayed(0), with_bens_phone);
    assert_eq!(replayed(1), Verdict::Cannot);
}
