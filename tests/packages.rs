//! What an order brings back is what the table says of its row: every record that
//! the row holds and no other, the same verdicts, and nothing without approval.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "packages/approvals.rs"]
mod approvals;
#[path = "packages/occasions.rs"]
mod occasions;
mod scene;

use std::collections::{BTreeMap, BTreeSet};

use scene::scenario;
use sightlines::crypto::Rng;
use sightlines::crypto::digest::sha256;
use sightlines::design::Design;
use sightlines::disclosure::rules::{RuleSet, Ruling, RulingDifference, Told};
use sightlines::disclosure::{
    Approval, Desk, FoundValue, Frame, Instrument, Office, Order, Outcome, Package, ProofInput,
    Reason, Requirement, Served, WhyNot,
};
use sightlines::knowledge::{Assessment, Ledger, Mask};
use sightlines::party::{Day, Fact, Keeper, Vantage};
use sightlines::view::{Finding, Observatory, Value};

fn desk() -> Desk {
    Desk::open(&mut Rng::seeded([5; 32])).unwrap()
}

/// The first of the sets that suffice, signed.
fn approvals(desk: &Desk, order: &Order) -> Vec<Approval> {
    let required = Requirement::of(order.frame, order.instrument).unwrap();
    required.approvals[0]
        .iter()
        .map(|&office| desk.approve(office, order, Day(0), Day::LOOK).unwrap())
        .collect()
}

fn served(desk: &mut Desk, order: &Order) -> Served {
    let approvals = approvals(desk, order);
    desk.serve(order, &approvals).unwrap()
}

fn order(instrument: Instrument, design: Design) -> Order {
    Order::as_in_the_table("7/26", Frame::General, instrument, design)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn value(value: &FoundValue) -> Value {
    match value.clone() {
        FoundValue::Text(text) => Value::Text(text),
        FoundValue::Picture(png) => Value::Picture(sightlines::view::Shown(png.into())),
        FoundValue::Name(name) => Value::Name(name),
        FoundValue::Day(day) => Value::Day(day),
        FoundValue::Bytes(bytes) => Value::Bytes(bytes),
        FoundValue::Names(names) => Value::Names(names),
    }
}

fn finding(outcome: &Outcome) -> Finding {
    match outcome {
        Outcome::Opened { value: came, .. } => Finding::Sees(value(came)),
        Outcome::OnlyIf { sets, .. } => Finding::OnlyIf(sets.clone()),
        Outcome::Cannot { .. } => Finding::Cannot,
    }
}

#[test]
fn for_each_instrument_and_design_the_package_is_what_the_table_says_and_nothing_else() {
    let mut desk = desk();
    let scenario = scenario();
    let (mut packages, mut disclosed) = (0, 0);
    for design in Design::ALL {
        let mut observatory = Observatory::new();
        let (sheet, run) = observatory.observe_and_keep(design, &scenario).unwrap();
        let mut ledger = Ledger::new();
        let assessment = Assessment::of(&run, &mut ledger).unwrap();
        for instrument in Instrument::ALL {
            let served = served(&mut desk, &order(instrument, design));
            let package = observatory.serve(design, &scenario, &served).unwrap();
            packages += 1;
            let Some(vantage) = instrument.vantage() else {
                assert!(package.records.is_empty() && package.findings.is_empty());
                let there: Vec<String> = run
                    .log
                    .held_on(Keeper::PlatformStore, Day::SEIZURE)
                    .map(|held| hex(&sha256(held.record.bytes())))
                    .collect();
                let frozen: Vec<&String> = package.frozen.iter().map(|row| &row.sha256).collect();
                assert_eq!(frozen, there.iter().collect::<Vec<_>>(), "{design}");
                continue;
            };
            let party = sheet.party(vantage).unwrap();
            let found: Vec<Finding> = package
                .findings
                .iter()
                .map(|found| finding(&found.outcome))
                .collect();
            assert_eq!(found, party.findings.to_vec(), "{design} {instrument}");
            let facts: Vec<Fact> = package.findings.iter().map(|found| found.fact).collect();
            assert_eq!(facts, Fact::ALL);

            let holdings = assessment.holdings(vantage, &[]);
            let held: BTreeMap<String, (Vec<u8>, bool)> = assessment
                .inventory()
                .held()
                .iter()
                .filter(|held| Mask::of(held.atom).is_within(holdings))
                .map(|held| &held.item.record)
                .map(|record| {
                    let digest = sha256(record.bytes());
                    let is_key = record.form().is_key();
                    let bytes = if is_key {
                        digest.to_vec()
                    } else {
                        record.bytes().to_vec()
                    };
                    (hex(&digest), (bytes, is_key))
                })
                .collect();
            let given: BTreeMap<String, (Vec<u8>, bool)> = package
                .records
                .iter()
                .map(|record| (record.sha256.clone(), (record.bytes.clone(), record.is_key)))
                .collect();
            assert_eq!(given, held, "{design} {instrument}");
            assert_eq!(given.len(), package.records.len(), "each record once");
            assert!(package.altered().is_empty() && package.frozen.is_empty());
            disclosed += given.len();
        }
    }
    assert_eq!(packages, 9 * 32);
    assert!(disclosed > 1000, "{disclosed}");
}

#[test]
fn every_proof_uses_records_of_the_package_alone_and_ends_in_the_value() {
    let mut desk = desk();
    let mut observatory = Observatory::new();
    let mut proofs = 0;
    for design in Design::ALL {
        for instrument in Instrument::ALL {
            let served = served(&mut desk, &order(instrument, design));
            let package = observatory.serve(design, &scenario(), &served).unwrap();
            for found in &package.findings {
                let Outcome::Opened { proof, .. } = &found.outcome else {
                    continue;
                };
                let inputs = proof.steps.iter().map(|step| &step.inputs);
                for (at, inputs) in inputs.chain([&vec![proof.read_from]]).enumerate() {
                    for input in inputs {
                        match input {
                            ProofInput::Record(number) => {
                                assert!(package.record(*number).is_some())
                            }
                            ProofInput::Step(step) => assert!(*step < at),
                        }
                    }
                }
                proofs += 1;
            }
        }
    }
    assert!(proofs > 200, "{proofs}");
}

fn package(observatory: &mut Observatory, desk: &mut Desk, order: &Order) -> Package {
    let served = served(desk, order);
    observatory
        .serve(order.design, &scenario(), &served)
        .unwrap()
}

#[test]
fn why_nothing_came_out_is_told_apart() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    let mut why = |instrument, design, day, fact| {
        let mut order = order(instrument, design);
        order.day = Day(day);
        let package = package(&mut observatory, &mut desk, &order);
        match package.finding(fact).unwrap().outcome {
            Outcome::Opened { .. } => None,
            Outcome::OnlyIf { why, .. } | Outcome::Cannot { why } => Some(why),
        }
    };
    for (instrument, design, day, fact, wanted) in [
        (
            Instrument::StoredContent,
            Design::Transport,
            7,
            Fact::Words,
            None,
        ),
        (
            Instrument::StoredContent,
            Design::E2ee,
            7,
            Fact::Words,
            Some(WhyNot::SealedHere),
        ),
        (
            Instrument::SubscriberData,
            Design::E2ee,
            7,
            Fact::Words,
            Some(WhyNot::LiesElsewhere),
        ),
        (
            Instrument::StoredContent,
            Design::E2ee,
            3,
            Fact::Words,
            Some(WhyNot::LiesElsewhere),
        ),
        (
            Instrument::StoredContent,
            Design::Disappearing,
            7,
            Fact::Words,
            Some(WhyNot::ClosedForGood),
        ),
        (
            Instrument::DeviceSeizure,
            Design::Disappearing,
            7,
            Fact::Words,
            Some(WhyNot::NowhereLeft),
        ),
    ] {
        assert_eq!(
            why(instrument, design, day, fact),
            wanted,
            "{design} {instrument} {day}"
        );
    }
}

#[test]
fn each_record_says_which_seals_in_it_were_opened() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    let mut seals = |instrument, design| -> BTreeSet<(String, bool)> {
        let package = package(&mut observatory, &mut desk, &order(instrument, design));
        let seals = package
            .records
            .iter()
            .flat_map(|record| record.seals.clone());
        seals.map(|seal| (seal.form, seal.opened)).collect()
    };
    let seal = |form: &str, opened| (form.to_owned(), opened);
    assert!(seals(Instrument::StoredContent, Design::Transport).is_empty());
    let stored = seals(Instrument::StoredContent, Design::E2ee);
    assert_eq!(stored, BTreeSet::from([seal("olm-message", false)]));
    let live = seals(Instrument::LiveInterception, Design::E2ee);
    assert!(live.contains(&seal("hop-record", true)), "{live:?}");
    assert!(live.contains(&seal("olm-message", false)), "{live:?}");
    let backup = seals(Instrument::Backup, Design::BackupPlain);
    assert_eq!(backup, BTreeSet::from([seal("aead-box", true)]));
    let backup = seals(Instrument::Backup, Design::BackupSealed);
    assert_eq!(backup, BTreeSet::from([seal("aead-box", false)]));
}

#[test]
fn another_design_answers_the_same_order_with_what_it_has() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    let served = served(&mut desk, &order(Instrument::StoredContent, Design::E2ee));
    for design in Design::ALL {
        let sheet = observatory.observe(design, &scenario()).unwrap();
        let package = observatory.serve(design, &scenario(), &served).unwrap();
        let table = sheet.party(Vantage::PoliceContent).unwrap();
        let seen = Fact::ALL
            .into_iter()
            .filter(|&fact| table.finding(fact).sees());
        assert_eq!(package.shown(), seen.collect::<Vec<_>>(), "{design}");
        assert_eq!(package.cover.design, design);
    }
}

#[test]
fn two_sets_of_rules_differ_by_what_was_run() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    let order = order(Instrument::LiveInterception, Design::Transport);
    let long = RuleSet {
        days: 10,
        told: Told::Everybody,
        ..RuleSet::default()
    };
    let short = RuleSet {
        days: 1,
        logged: false,
        ..RuleSet::default()
    };
    let strict = RuleSet {
        approvers: vec![Office::Judge, Office::Prosecutor],
        ..long.clone()
    };
    let judge = desk
        .approve(Office::Judge, &order, Day(0), Day::LOOK)
        .unwrap();
    let mut ruling = |rules: &RuleSet| {
        let served = desk.serve_under(rules, &order, std::slice::from_ref(&judge));
        let answer = served.map(|served| {
            observatory
                .serve(order.design, &scenario(), &served)
                .unwrap()
        });
        Ruling {
            told_on: rules.told_on(&order).filter(|_| answer.is_ok()),
            logged: rules.logged,
            rules: rules.clone(),
            answer,
        }
    };
    let [long, short, strict] = [&long, &short, &strict].map(&mut ruling);
    let found = RulingDifference::between([&long, &short]);
    assert_eq!(found.refused, [None, None]);
    assert_eq!(found.days, [4, 1]);
    assert!(found.records[0] > found.records[1]);
    assert!(found.facts[0].contains(&Fact::LaterWords), "{found:?}");
    assert_eq!(found.told_on, [Some(40), Some(37)]);
    assert_eq!(found.told, [Told::Everybody, Told::Target]);
    assert_eq!(found.logged, [true, false]);
    let found = RulingDifference::between([&long, &strict]);
    assert_eq!(found.refused, [None, Some(Reason::ApprovalMissing)]);
    assert_eq!(found.records[1], 0);
    assert!(RulingDifference::between([&long, &long]).is_nothing());
    // Two of three were to be logged: one served, one refused.
    assert_eq!(desk.log().audit().unwrap().len(), 2);
}

#[test]
fn a_package_is_plain_data_that_can_be_sent_on() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    for instrument in Instrument::ALL {
        let package = package(
            &mut observatory,
            &mut desk,
            &order(instrument, Design::Escrow),
        );
        let text = serde_json::to_string(&package).unwrap();
        assert_eq!(serde_json::from_str::<Package>(&text).unwrap(), package);
        let bytes = minicbor_serde::to_vec(&package).unwrap();
        assert_eq!(
            minicbor_serde::from_slice::<Package>(&bytes).unwrap(),
            package
        );
    }
}

#[test]
fn no_package_has_a_key_in_it() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    for design in Design::ALL {
        let (_, run) = observatory.observe_and_keep(design, &scenario()).unwrap();
        let keys: BTreeSet<Vec<u8>> = run
            .log
            .holdings()
            .iter()
            .filter(|held| held.record.form().is_key())
            .map(|held| held.record.bytes().to_vec())
            .collect();
        for instrument in Instrument::ALL {
            let package = package(&mut observatory, &mut desk, &order(instrument, design));
            let steps = package
                .findings
                .iter()
                .filter_map(|found| match &found.outcome {
                    Outcome::Opened { proof, .. } => Some(&proof.steps),
                    _ => None,
                });
            let outputs = steps.flatten().map(|step| &step.output);
            let records = package.records.iter().map(|record| &record.bytes);
            for bytes in records.chain(outputs) {
                assert!(!keys.contains(bytes), "{design} {instrument}");
            }
        }
    }
}
