//! No “sees” without an opening: other words under the same key are what
//! everybody whose proof uses that ciphertext then reads, and nobody else.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod scene;

use scene::{run, scenario, table};
use sightlines::crypto::{AeadKey, Rng};
use sightlines::design::Design;
use sightlines::knowledge::{Assessment, FactValue, Ledger, Verdict};
use sightlines::party::{Day, Fact, Keeper, Source, Vantage};
use sightlines::wire::{Content, Form, Record};
use sightlines::world::{MESSAGE, Run, Setting, World};

const FORGED: &str = "Somebody else wrote this.";

fn payload(text: &str) -> Record {
    Record::write(&Content::Payload {
        text: text.to_owned(),
        card: None,
    })
}

/// Plays a design, alters the message's stored row on day 6, and plays on.
fn played_with_altered_row(design: Design, alter: impl Fn(&Record, &Setting) -> Record) -> Run {
    let mut rng = Rng::system();
    let setting = Setting::prepare(design, &scenario(), &mut rng).unwrap();
    let mut world = World::new(&setting, &scenario(), &mut rng).unwrap();
    world.play_until(Day(6), &mut rng).unwrap();
    let log = world.log_mut();
    let (index, row) = log
        .holdings()
        .iter()
        .enumerate()
        .find(|(_, held)| held.keeper == Keeper::PlatformStore && held.message == Some(MESSAGE))
        .map(|(index, held)| (index, held.record.clone()))
        .unwrap();
    let altered = alter(&row, &setting);
    assert_eq!(log.alter(index, altered), Some(row));
    world.finish(&mut rng).unwrap()
}

/// The row with another body, everything else as it was.
fn with_body(row: &Record, body: impl Fn(Record) -> Record) -> Record {
    let Content::Row {
        day,
        account,
        address,
        received,
    } = row.read().unwrap().get().clone()
    else {
        panic!("{row:?} is no row");
    };
    let packet = Record::from_bytes(&received).unwrap();
    let Content::Packet {
        from,
        to,
        body: old,
    } = packet.read().unwrap().get().clone()
    else {
        panic!("{packet:?} is no packet");
    };
    let body = body(Record::from_bytes(&old).unwrap());
    let packet = Record::write(&Content::Packet {
        from,
        to,
        body: body.bytes().to_vec().into(),
    });
    Record::write(&Content::Row {
        day,
        account,
        address,
        received: packet.bytes().to_vec().into(),
    })
}

fn open(key: &Record, sealed: &Record) -> Record {
    let (Content::AeadKey { key }, Content::AeadBox { sealed }) = (
        key.read().unwrap().get().clone(),
        sealed.read().unwrap().get().clone(),
    ) else {
        panic!("not a key and a box");
    };
    let opened = AeadKey::from_bytes(&key)
        .unwrap()
        .open(b"", &sealed)
        .unwrap();
    Record::from_bytes(opened.as_ref()).unwrap()
}

fn seal(key: &Record, inner: &Record) -> Record {
    let Content::AeadKey { key } = key.read().unwrap().get().clone() else {
        panic!("not a key");
    };
    let key = AeadKey::from_bytes(&key).unwrap();
    Record::write(&Content::AeadBox {
        sealed: key
            .seal(&mut Rng::system(), b"", inner.bytes())
            .unwrap()
            .into(),
    })
}

/// Who reads the forged words, and who the real ones.
fn readers(run: &Run) -> (Vec<Vantage>, Vec<Vantage>) {
    let (mut forged, mut real) = (Vec::new(), Vec::new());
    for ((vantage, fact), verdict) in table(run) {
        if let (Fact::Words, Verdict::Sees(seen)) = (fact, verdict) {
            match seen.value() {
                FactValue::Text(text) if text == FORGED => forged.push(vantage),
                FactValue::Text(text) if *text == scenario().text => real.push(vantage),
                other => panic!("{vantage} reads {other:?}"),
            }
        }
    }
    (forged, real)
}

use Vantage::{AnaPhone, BenPhone, Foreign, Insider, KeyThief, Network, Platform};
use Vantage::{PoliceContent, PoliceDevice, PoliceNotice, Thief};

#[test]
fn transport_an_altered_row_speaks_to_thief_and_police() {
    let run = played_with_altered_row(Design::Transport, |row, _| {
        with_body(row, |_| payload(FORGED))
    });
    let (forged, real) = readers(&run);
    assert_eq!(forged, [Platform, Insider, Thief, PoliceContent, Foreign]);
    assert_eq!(real, [AnaPhone, BenPhone, PoliceDevice]);
}

#[test]
fn at_rest_other_words_under_the_storage_key_speak_to_all_who_open_the_row() {
    let run = played_with_altered_row(Design::AtRest, |stored, setting| {
        let key = setting.storage_key_record().unwrap();
        seal(&key, &with_body(&open(&key, stored), |_| payload(FORGED)))
    });
    let (forged, real) = readers(&run);
    assert_eq!(
        forged,
        [Platform, Insider, PoliceContent, Foreign, KeyThief]
    );
    assert_eq!(real, [AnaPhone, BenPhone, PoliceDevice]);
}

#[test]
fn escrow_other_words_under_the_content_key_speak_to_all_who_hold_the_access_key() {
    let run = played_with_altered_row(Design::Escrow, |row, setting| {
        with_body(row, |_| {
            setting
                .seal_again(MESSAGE, &payload(FORGED), &mut Rng::system())
                .unwrap()
        })
    });
    let (forged, real) = readers(&run);
    assert_eq!(forged, [PoliceNotice, Foreign, KeyThief]);
    assert_eq!(real, [AnaPhone, BenPhone, PoliceDevice]);
}

#[test]
fn postcard_an_altered_row_does_not_reach_the_network() {
    let run = played_with_altered_row(Design::Postcard, |row, _| {
        with_body(row, |_| payload(FORGED))
    });
    let (forged, real) = readers(&run);
    assert_eq!(forged, [Thief, PoliceContent, Foreign]);
    // The platform's shortest proof is from the frame that passed, not from the row.
    assert_eq!(
        real,
        [AnaPhone, BenPhone, Network, Platform, Insider, PoliceDevice]
    );
}

#[test]
fn e2ee_other_words_under_the_same_message_key_reach_nobody_but_a_state_that_forgot_nothing() {
    let run = played_with_altered_row(Design::E2ee, |row, setting| {
        with_body(row, |_| {
            setting
                .seal_again(MESSAGE, &payload(FORGED), &mut Rng::system())
                .unwrap()
        })
    });
    let (forged, real) = readers(&run);
    assert!(forged.is_empty());
    assert_eq!(real, [AnaPhone, BenPhone, PoliceDevice]);

    // The same row, and Ben's phone with no history but its ratchet state from before.
    let hoarding = scene::changed(&run, |mut held| {
        let old_state = held.keeper == Keeper::BenPhone
            && held.record.form() == Form::OlmSession
            && held.from < Day(5);
        if old_state {
            held.until = Day::LOOK;
        }
        (held.record.form() != Form::HistoryEntry).then_some(held)
    });
    let mut ledger = Ledger::new();
    let assessment = Assessment::of(&hoarding, &mut ledger).unwrap();
    let lent = assessment.holdings(BenPhone, &[Source::PlatformStore7]);
    let seen = assessment.look(Fact::Words, lent, &mut ledger).unwrap();
    assert_eq!(
        seen.map(|seen| seen.value().clone()),
        Some(FactValue::Text(FORGED.to_owned()))
    );
}

#[test]
fn backup_other_words_under_the_backup_key_speak_to_the_backup_company() {
    let original = run(Design::BackupPlain);
    let key = original
        .log
        .holdings()
        .iter()
        .find(|held| held.keeper == Keeper::CloudKeys && held.record.form() == Form::AeadKey)
        .map(|held| held.record.clone())
        .unwrap();
    let forged_run = scene::changed(&original, |mut held| {
        let is_blob = held.record.form() == Form::AeadBox
            && matches!(held.keeper, Keeper::CloudStore | Keeper::Package(_));
        if is_blob {
            held.record = seal(&key, &with_other_words(&open(&key, &held.record)));
        }
        Some(held)
    });
    let (forged, real) = readers(&forged_run);
    assert_eq!(forged, [Vantage::Cloud, Vantage::PoliceBackup, KeyThief]);
    assert_eq!(real, [AnaPhone, BenPhone, PoliceDevice]);
}

fn with_other_words(history: &Record) -> Record {
    let Content::History { entries } = history.read().unwrap().get().clone() else {
        panic!("{history:?} is no history");
    };
    let entries = entries
        .iter()
        .map(|entry| {
            let entry = Record::from_bytes(entry).unwrap();
            match entry.read().unwrap().get().clone() {
                Content::HistoryEntry {
                    number: MESSAGE,
                    day,
                    from,
                    to,
                    ..
                } => Record::write(&Content::HistoryEntry {
                    number: MESSAGE,
                    day,
                    from,
                    to,
                    payload: payload(FORGED).bytes().to_vec().into(),
                }),
                _ => entry,
            }
        })
        .map(|entry| entry.bytes().to_vec().into())
        .collect();
    Record::write(&Content::History { entries })
}

#[test]
fn a_sees_is_made_only_of_what_the_vantage_holds() {
    for design in Design::ALL {
        let run = run(design);
        let mut ledger = Ledger::new();
        let assessment = Assessment::of(&run, &mut ledger).unwrap();
        let mut proofs = 0;
        for vantage in Vantage::ALL {
            let windows = vantage.windows();
            for fact in Fact::ALL {
                let Verdict::Sees(seen) = assessment.verdict(vantage, fact, &mut ledger).unwrap()
                else {
                    continue;
                };
                for (item, _) in seen.leaves() {
                    // Asked of the log itself, not of the engine's grouping of it.
                    assert!(run.log.holdings().iter().any(|held| {
                        held.record == item.record
                            && windows.iter().any(|window| {
                                window.keeper == held.keeper
                                    && window.from <= held.until
                                    && held.from <= window.until
                            })
                    }));
                }
                proofs += 1;
            }
        }
        assert!(proofs > 30, "{design}: {proofs} proofs");
    }
}
