//! The table is right: 32 designs × 18 vantages × 13 facts, by the definitions
//! of who holds what. `tests/expected/` has one table per design, written in
//! the source ids of an “only if” answer: `+` within a set, `|` between sets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod scene;

use scene::{changed, flips, observatory_sheet, run, scenario, table};
use sightlines::design::Design;
use sightlines::knowledge::{Assessment, FactValue, Ledger, Mask, Verdict};
use sightlines::party::{Fact, Vantage};
use sightlines::view::{Finding, Observatory, Value};
use sightlines::wire::{Content, Form, Record};

fn cell(finding: &Finding) -> String {
    match finding {
        Finding::OnlyIf(sets) => sets
            .iter()
            .map(|set| {
                set.iter()
                    .map(|source| source.id())
                    .collect::<Vec<_>>()
                    .join("+")
            })
            .collect::<Vec<_>>()
            .join("|"),
        other => other.id().to_owned(),
    }
}

#[test]
fn every_design_gives_its_expected_table() {
    let mut cells = 0;
    for design in Design::ALL {
        let path = format!("{}/tests/expected/{design}.tsv", env!("CARGO_MANIFEST_DIR"));
        let expected = std::fs::read_to_string(&path).unwrap();
        let mut lines = expected.lines();
        let header: Vec<&str> = lines.next().unwrap().split('\t').skip(1).collect();
        assert_eq!(header, Fact::ALL.map(Fact::id), "{path}");
        let sheet = observatory_sheet(design);
        let mut vantages = Vec::new();
        for line in lines {
            let (vantage, row) = line.split_once('\t').unwrap();
            let vantage: Vantage = vantage.parse().unwrap();
            vantages.push(vantage);
            for (fact, wanted) in Fact::ALL.into_iter().zip(row.split('\t')) {
                let found = cell(sheet.party(vantage).unwrap().finding(fact));
                assert_eq!(found, wanted, "{design} {vantage} {fact}");
                cells += 1;
            }
        }
        assert_eq!(vantages, Vantage::ALL, "{path}");
    }
    assert_eq!(cells, 32 * 18 * 13);
}

#[test]
fn what_is_seen_is_what_was_written() {
    let scenario = scenario();
    for design in Design::ALL {
        let sheet = observatory_sheet(design);
        for party in &sheet.parties {
            for (fact, wanted) in [
                (Fact::Words, Value::Text(scenario.text.clone())),
                (
                    Fact::EarlierWords,
                    Value::Text(scenario.earlier_text.clone()),
                ),
                (Fact::LaterWords, Value::Text(scenario.later_text.clone())),
                (Fact::Authorship, Value::Text(scenario.text.clone())),
                (Fact::Sender, Value::Name("ana".into())),
                (Fact::SenderIp, Value::Name("203.0.113.7".into())),
                (Fact::Time, Value::Day(sightlines::party::Day(5))),
                (
                    Fact::Contacts,
                    Value::Names(
                        ["Ben", "Caro", "Dana", "Emil", "Fatima"]
                            .map(str::to_owned)
                            .into(),
                    ),
                ),
                (Fact::DeviceList, Value::Names(devices_of_day_9(design))),
            ] {
                if let Finding::Sees(value) = party.finding(fact) {
                    assert_eq!(*value, wanted, "{design} {} {fact}", party.vantage);
                }
            }
            if let Finding::Sees(value) = party.finding(Fact::Recipient) {
                assert!(recipients(design).contains(value), "{design} {value:?}");
            }
            if let Finding::Sees(value) = party.finding(Fact::ListMatch) {
                let Value::Picture(shown) = value else {
                    panic!("{value:?} is no picture")
                };
                assert_eq!(&*shown.0, scenario.card.png());
            }
            if let Finding::Sees(value) = party.finding(Fact::Picture) {
                let Value::Picture(shown) = value else {
                    panic!("{value:?} is no picture")
                };
                assert_eq!(&*shown.0, scenario.card.png());
            }
        }
    }
}

/// Day 9's message is Ana's to Ben: it is sealed to Ben's device, and to what
/// the design puts beside it.
fn devices_of_day_9(design: Design) -> Vec<String> {
    let names: &[&str] = match design {
        Design::GhostWatched => &["ben", "guest-7"],
        Design::EnclaveScan => &["enclave", "ben"],
        _ => &["ben"],
    };
    names.iter().map(|&name| name.to_owned()).collect()
}

/// Ben's history names Ben; a group's packet names its members of that day.
fn recipients(design: Design) -> Vec<Value> {
    let mut named = vec![Value::Name("ben".into())];
    if design == Design::E2eeGroup {
        named.push(Value::Names(vec!["ben".into(), "caro".into()]));
    }
    named
}

#[test]
fn a_copy_of_day_7_has_nothing_of_day_9() {
    for design in Design::ALL {
        let sheet = observatory_sheet(design);
        for vantage in [
            Vantage::Thief,
            Vantage::PoliceContent,
            Vantage::PoliceDevice,
            Vantage::PoliceBackup,
        ] {
            let finding = sheet.party(vantage).unwrap().finding(Fact::LaterWords);
            assert!(!finding.sees(), "{design} {vantage}");
        }
    }
}

#[test]
fn interception_from_day_7_has_nothing_of_day_5() {
    for design in Design::ALL {
        let sheet = observatory_sheet(design);
        let intercept = sheet.party(Vantage::PoliceIntercept).unwrap();
        // Where Ben's phone itself is listened to, its history comes along.
        let at_the_end = [Design::EndpointImplant, Design::CooperatingMember].contains(&design);
        for fact in [Fact::Words, Fact::EarlierWords] {
            assert_eq!(intercept.finding(fact).sees(), at_the_end, "{design}");
        }
    }
}

#[test]
fn an_order_for_account_data_gives_none_of_the_facts() {
    for design in Design::ALL {
        let sheet = observatory_sheet(design);
        let order = sheet.party(Vantage::PoliceSubscriber).unwrap();
        assert!(
            Fact::ALL
                .into_iter()
                .all(|fact| !order.finding(fact).sees())
        );
        assert!(!order.holds.is_empty(), "the order was answered");
    }
}

#[test]
fn the_phones_owners_read_what_their_phones_keep() {
    for design in Design::ALL {
        let sheet = observatory_sheet(design);
        for vantage in [Vantage::AnaPhone, Vantage::BenPhone] {
            for fact in [
                Fact::Words,
                Fact::EarlierWords,
                Fact::LaterWords,
                Fact::Picture,
            ] {
                let kept = match design {
                    // After a day nobody has them.
                    Design::Disappearing => false,
                    // The picture never reached Ben.
                    Design::ClientBlock => (vantage, fact) != (Vantage::BenPhone, Fact::Picture),
                    _ => true,
                };
                let sees = sheet.party(vantage).unwrap().finding(fact).sees();
                assert_eq!(sees, kept, "{design} {vantage} {fact}");
            }
        }
    }
}

#[test]
fn no_design_needs_a_source_that_holds_nothing_in_it() {
    for design in Design::ALL {
        let run = run(design);
        let mut ledger = Ledger::new();
        let assessment = Assessment::of(&run, &mut ledger).unwrap();
        for ((vantage, fact), verdict) in table(&run) {
            if let Verdict::OnlyIf(sets) = verdict {
                assert!(!sets.is_empty());
                for source in sets.iter().flatten() {
                    let lent = assessment.inventory().lent(*source);
                    assert_ne!(lent, Mask::default(), "{design} {vantage} {fact} {source}");
                }
            }
        }
    }
}

#[test]
fn any_text_can_be_sent() {
    let mut observatory = Observatory::new();
    for text in [
        String::new(),
        "🪁🏰 👩‍👩‍👧‍👦".to_owned(),
        "مرحبا، هذا نص".to_owned(),
        "<script>alert(1)</script>".to_owned(),
        "\u{0}\u{1b}[31m\u{fffd}\u{202e}".to_owned(),
        "x".repeat(sightlines::world::LONGEST_MESSAGE),
    ] {
        for design in Design::ALL {
            let mut scenario = scenario();
            scenario.text.clone_from(&text);
            let sheet = observatory.observe(design, &scenario).unwrap();
            let finding = sheet.party(Vantage::BenPhone).unwrap().finding(Fact::Words);
            let wanted = match design {
                Design::Disappearing => Finding::Cannot,
                _ => Finding::Sees(Value::Text(text.clone())),
            };
            assert_eq!(*finding, wanted, "{design}");
        }
    }
}

#[test]
fn a_list_that_leaves_a_device_out_is_not_the_true_list() {
    let honest = run(Design::E2ee);
    let doctored = changed(&honest, |mut held| {
        if held.record.form() == Form::DeviceList {
            held.record = Record::write(&Content::DeviceList {
                day: 9,
                devices: Vec::new(),
            });
        }
        Some(held)
    });
    let lost = ["ana_phone", "ben_phone"].map(|phone| format!("{phone} device_list sees→cannot"));
    let found = flips(&honest, &doctored);
    assert!(lost.iter().all(|flip| found.contains(flip)), "{found:?}");
    assert!(found.iter().all(|flip| flip.contains("device_list")));
}

#[test]
fn size_is_that_of_a_record_the_vantage_meets() {
    for design in Design::ALL {
        let run = run(design);
        for ((vantage, fact), verdict) in table(&run) {
            if let (Fact::Size, Verdict::Sees(seen)) = (fact, verdict) {
                let FactValue::Bytes(size) = *seen.value() else {
                    panic!("{:?} is no size", seen.value());
                };
                let disclosed = vantage == Vantage::PoliceTraffic;
                let met = seen.leaves().any(|(item, _)| item.record.size() >= size);
                assert!(disclosed || met, "{design} {vantage} {size}");
                assert!(size > scenario().text.len(), "{design} {vantage} {size}");
            }
        }
    }
}
