//! What an order brings back is what the table says of its row: every record that
//! the row holds and no other, the same verdicts, and nothing without approval.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod scene;

use std::collections::{BTreeMap, BTreeSet};

use scene::scenario;
use sightlines::crypto::Rng;
use sightlines::crypto::digest::sha256;
use sightlines::design::Design;
use sightlines::disclosure::rules::{RuleSet, Ruling, RulingDifference, Told};
use sightlines::disclosure::{
    Approval, Desk, Filing, FoundValue, Frame, Happening, Instrument, Offence, Office, Order,
    Outcome, Package, ProofInput, Reason, Refusal, Requirement, Served, Target, WhyNot,
};
use sightlines::knowledge::{Assessment, Ledger, Mask};
use sightlines::party::{Day, Event, Fact, Keeper, Vantage};
use sightlines::view::{Finding, MessageState, Observatory, ServeError, Value};
use sightlines::world::{EARLIER, LATER, MESSAGE, Occasion, Setting, World, answered_on};

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

#[test]
fn a_missing_approval_is_refused_for_each_instrument_and_frame_and_logged() {
    let mut desk = desk();
    let mut refused = 0;
    for frame in Frame::ALL {
        for instrument in Instrument::ALL {
            let mut order = Order::as_in_the_table("8/26", frame, instrument, Design::E2ee);
            order.offence = Offence::Listed;
            let Some(required) = Requirement::of(frame, instrument) else {
                let refusal = desk.serve(&order, &[]).unwrap_err();
                assert_eq!(refusal.reason, Reason::NoSuchInstrument);
                refused += 1;
                continue;
            };
            if required.is_free() {
                assert!(desk.serve(&order, &[]).is_ok());
                continue;
            }
            for set in &required.approvals {
                for missing in set {
                    let signed: Vec<Approval> = set
                        .iter()
                        .filter(|office| *office != missing)
                        .map(|&office| desk.approve(office, &order, Day(0), Day::LOOK).unwrap())
                        .collect();
                    let refusal = desk.serve(&order, &signed).unwrap_err();
                    let wanted = [Reason::ApprovalMissing, Reason::WrongOffice];
                    assert!(wanted.contains(&refusal.reason), "{frame} {instrument}");
                    assert!(refusal.office.is_some());
                    refused += 1;
                    let log = desk.log().audit().unwrap();
                    let Happening::Refused { about, reason, .. } = &log.last().unwrap().happening
                    else {
                        panic!("the refusal is not the last entry");
                    };
                    assert_eq!(about.order, order.digest());
                    assert_eq!(*reason, refusal.reason.id());
                }
                let signed: Vec<Approval> = set
                    .iter()
                    .map(|&office| desk.approve(office, &order, Day(0), Day::LOOK).unwrap())
                    .collect();
                assert!(desk.serve(&order, &signed).is_ok(), "{frame} {instrument}");
            }
        }
    }
    let log = desk.log().audit().unwrap();
    let refusals = log
        .iter()
        .filter(|entry| matches!(entry.happening, Happening::Refused { .. }));
    assert_eq!(refusals.count(), refused);
    assert!(refused > 30, "{refused}");
}

#[test]
fn the_double_lock_takes_both_and_each_is_asked_for_by_name() {
    let mut desk = desk();
    let order = Order::as_in_the_table("9/26", Frame::Uk, Instrument::StoredContent, Design::E2ee);
    let sign = |desk: &Desk, office| desk.approve(office, &order, Day(0), Day::LOOK).unwrap();
    let minister = sign(&desk, Office::Minister);
    let commissioner = sign(&desk, Office::JudicialCommissioner);
    let missing = |office| Refusal {
        reason: Reason::ApprovalMissing,
        office: Some(office),
    };
    let refused = desk.serve(&order, std::slice::from_ref(&minister));
    assert_eq!(refused, Err(missing(Office::JudicialCommissioner)));
    let refused = desk.serve(&order, std::slice::from_ref(&commissioner));
    assert_eq!(refused, Err(missing(Office::Minister)));
    assert!(desk.serve(&order, &[minister, commissioner]).is_ok());
}

#[test]
fn a_wrong_an_expired_an_early_an_altered_and_a_borrowed_approval_are_refused() {
    let mut desk = desk();
    let order = order(Instrument::StoredContent, Design::AtRest);
    let sign = |desk: &Desk, office, order: &Order, granted, until| {
        desk.approve(office, order, Day(granted), Day(until))
            .unwrap()
    };
    let reason = |desk: &mut Desk, order: &Order, approval: Approval| {
        desk.serve(order, &[approval]).unwrap_err().reason
    };
    let wrong = sign(&desk, Office::Prosecutor, &order, 0, 10);
    assert_eq!(reason(&mut desk, &order, wrong), Reason::WrongOffice);
    for (granted, until) in [(0, 6), (8, 10)] {
        let off = sign(&desk, Office::Judge, &order, granted, until);
        assert_eq!(reason(&mut desk, &order, off), Reason::ApprovalExpired);
    }
    let good = sign(&desk, Office::Judge, &order, 0, 10);
    for change in [
        |order: &mut Order| order.target = Target::Ana,
        |order: &mut Order| order.day = Day(9),
        |order: &mut Order| order.case.push('0'),
        |order: &mut Order| order.design = Design::E2ee,
    ] {
        let mut altered = order.clone();
        change(&mut altered);
        let refused = reason(&mut desk, &altered, good.clone());
        assert_eq!(refused, Reason::SignatureDoesNotHold);
    }
    let stretched = Approval {
        until: Day(9),
        ..good.clone()
    };
    assert_eq!(
        reason(&mut desk, &order, stretched),
        Reason::SignatureDoesNotHold
    );
    let mut stranger = Rng::seeded([6; 32]);
    let elsewhere = Desk::open(&mut stranger).unwrap();
    let forged = sign(&elsewhere, Office::Judge, &order, 0, 10);
    assert_eq!(
        reason(&mut desk, &order, forged),
        Reason::SignatureDoesNotHold
    );
    for garbage in [Vec::new(), vec![0; 64], vec![7; 65]] {
        let garbage = Approval {
            signature: garbage,
            ..good.clone()
        };
        assert_eq!(
            reason(&mut desk, &order, garbage),
            Reason::SignatureDoesNotHold
        );
    }
    assert!(desk.serve(&order, &[good]).is_ok());
}

#[test]
fn an_order_is_refused_for_its_target_its_days_and_its_offence() {
    let mut desk = desk();
    let mut check = |change: &dyn Fn(&mut Order), wanted| {
        let mut order = order(Instrument::DeviceSeizure, Design::E2ee);
        order.frame = Frame::Uk;
        change(&mut order);
        let approvals = approvals(&desk, &order);
        assert_eq!(desk.serve(&order, &approvals).unwrap_err().reason, wanted);
    };
    check(&|order| order.target = Target::Both, Reason::WrongTarget);
    check(&|order| order.until = Day(3), Reason::NoDays);
    check(&|order| order.until = Day(11), Reason::NoDays);
    check(
        &|order| order.offence = Offence::Minor,
        Reason::OffenceNotCovered,
    );
}

#[test]
fn what_was_served_reads_back_only_with_approvals_that_hold() {
    let mut desk = desk();
    let served = served(&mut desk, &order(Instrument::StoredContent, Design::E2ee));
    let text = serde_json::to_string(&served).unwrap();
    assert_eq!(serde_json::from_str::<Served>(&text).unwrap(), served);
    let altered = text.replacen("\"both\"", "\"ana\"", 1);
    assert_ne!(altered, text);
    assert!(serde_json::from_str::<Served>(&altered).is_err());
    let mut filing = Filing::from(served);
    filing.approvals.clear();
    assert!(Served::try_from(filing).is_err());
}

/// Day 7 and both people, by the way that other occasions take: the same as the
/// table's, record by record (a phone is locked anew each time).
#[test]
fn the_other_way_to_day_7_hands_over_what_the_scene_does() {
    let scenario = scenario();
    for design in Design::ALL {
        let mut rng = Rng::system();
        let setting = Setting::prepare(design, &scenario, &mut rng).unwrap();
        let run = World::new(&setting, &scenario, &mut rng).unwrap();
        let run = run.finish(&mut rng).unwrap();
        let mut ledger = Ledger::new();
        let table = Assessment::of(&run, &mut ledger).unwrap();
        for instrument in Instrument::ALL {
            let Some(vantage) = instrument.vantage() else {
                continue;
            };
            let day = instrument.day_in_the_table();
            let occasion = Occasion {
                vantage,
                day,
                until: if instrument.goes_on() { Day::LOOK } else { day },
                whose: None,
            };
            let answered = answered_on(occasion, &setting, &run.log, &mut rng)
                .unwrap()
                .unwrap();
            let assessment =
                Assessment::through(&run, &answered.log, &answered.windows, &mut ledger).unwrap();
            let holdings = assessment.holdings_through(&answered.windows);
            let records = |assessment: &Assessment, holdings| -> BTreeSet<Vec<u8>> {
                let held = assessment.inventory().held().iter();
                let held = held.filter(|held| Mask::of(held.atom).is_within(holdings));
                held.filter(|held| held.item.record.form().id() != "locked-phone")
                    .map(|held| held.item.record.bytes().to_vec())
                    .collect()
            };
            let table_holds = table.holdings(vantage, &[]);
            assert_eq!(
                records(&assessment, holdings),
                records(&table, table_holds),
                "{design} {instrument}"
            );
            for fact in Fact::ALL {
                let found = assessment
                    .verdict_within(holdings, fact, &mut ledger)
                    .unwrap();
                let wanted = table.verdict(vantage, fact, &mut ledger).unwrap();
                let kind = |verdict: &sightlines::knowledge::Verdict| match verdict {
                    sightlines::knowledge::Verdict::Sees(seen) => format!("{:?}", seen.value()),
                    other => format!("{other:?}"),
                };
                assert_eq!(kind(&found), kind(&wanted), "{design} {instrument} {fact}");
            }
        }
    }
}

fn package(observatory: &mut Observatory, desk: &mut Desk, order: &Order) -> Package {
    let served = served(desk, order);
    observatory
        .serve(order.design, &scenario(), &served)
        .unwrap()
}

#[test]
fn an_earlier_day_has_less_and_a_later_day_more() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    let mut shown = |instrument, design, day| {
        let mut order = order(instrument, design);
        order.day = Day(day);
        let package = package(&mut observatory, &mut desk, &order);
        (package.records.len(), package.shown())
    };
    let (before, facts) = shown(Instrument::StoredContent, Design::Transport, 3);
    assert!(facts.contains(&Fact::EarlierWords) && !facts.contains(&Fact::Words));
    let (then, facts) = shown(Instrument::StoredContent, Design::Transport, 7);
    assert!(facts.contains(&Fact::Words) && !facts.contains(&Fact::LaterWords));
    let (after, facts) = shown(Instrument::StoredContent, Design::Transport, 9);
    assert!(facts.contains(&Fact::LaterWords));
    assert!(before < then && then < after);
    // What is deleted after a day is on the phone on that day.
    let (_, facts) = shown(Instrument::DeviceSeizure, Design::Disappearing, 5);
    assert!(facts.contains(&Fact::Words));
    let (_, facts) = shown(Instrument::DeviceSeizure, Design::Disappearing, 7);
    assert!(!facts.contains(&Fact::Words));
    // Interception catches what passes while it lasts.
    let (_, facts) = shown(Instrument::LiveInterception, Design::Transport, 4);
    assert!(facts.contains(&Fact::Words) && !facts.contains(&Fact::EarlierWords));
}

#[test]
fn an_order_on_one_person_has_nothing_of_the_others_own() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    for design in Design::ALL {
        for instrument in Instrument::ALL {
            let mut packages = Vec::new();
            for &target in instrument.targets() {
                let mut order = order(instrument, design);
                order.target = target;
                let served = served(&mut desk, &order);
                match observatory.serve(design, &scenario(), &served) {
                    Ok(package) => packages.push((target, package)),
                    Err(ServeError::NotInTheScene) => {
                        assert_eq!((design, target), (Design::DeviceEscrow, Target::Ana));
                    }
                    Err(error) => panic!("{design} {instrument} {target}: {error}"),
                }
            }
            let digests = |package: &Package| -> BTreeSet<String> {
                let records = package.records.iter().map(|record| record.sha256.clone());
                let frozen = package.frozen.iter().map(|row| row.sha256.clone());
                records.chain(frozen).collect()
            };
            let Some((_, both)) = packages.iter().find(|(target, _)| *target == Target::Both)
            else {
                continue;
            };
            let both = digests(both);
            for (target, package) in &packages {
                let own = digests(package);
                assert!(own.is_subset(&both), "{design} {instrument} {target}");
            }
        }
    }
    let mut facts = |instrument, target| {
        let mut order = order(instrument, Design::E2ee);
        order.target = target;
        let package = package(&mut observatory, &mut desk, &order);
        (package.records.len(), package.shown())
    };
    // Ana's address book is Ana's.
    assert!(
        facts(Instrument::StoredContent, Target::Ana)
            .1
            .contains(&Fact::Contacts)
    );
    assert!(
        !facts(Instrument::StoredContent, Target::Ben)
            .1
            .contains(&Fact::Contacts)
    );
    assert_eq!(facts(Instrument::SubscriberData, Target::Both).0, 2);
    assert_eq!(facts(Instrument::SubscriberData, Target::Ben).0, 1);
    // On Ana's phone is Ana's address book too.
    assert!(
        facts(Instrument::DeviceSeizure, Target::Ana)
            .1
            .contains(&Fact::Contacts)
    );
    assert!(
        !facts(Instrument::DeviceSeizure, Target::Ben)
            .1
            .contains(&Fact::Contacts)
    );
}

/// What the page about time found by its own windows, on every day: the words come
/// out of the same answers, and of no others.
#[test]
fn on_every_day_the_words_that_come_out_are_those_of_the_page_about_time() {
    let mut desk = desk();
    let (mut compared, mut opened) = (0, 0);
    for design in Design::ALL {
        let mut observatory = Observatory::new();
        observatory.observe(design, &scenario()).unwrap();
        let timeline = observatory.timeline(design, &scenario()).unwrap();
        for (instrument, event) in [
            (Instrument::StoredContent, Event::Order),
            (Instrument::LiveInterception, Event::Interception),
            (Instrument::CapabilityNotice, Event::Notice),
        ] {
            for day in Day::all() {
                let mut order = order(instrument, design);
                order.day = day;
                let served = served(&mut desk, &order);
                let shown = match observatory.serve(design, &scenario(), &served) {
                    Ok(package) => package.shown(),
                    Err(error) => {
                        assert_eq!(error, ServeError::NotInTheScene);
                        assert!(timeline.on(event, false, day).is_none(), "{design} {day}");
                        continue;
                    }
                };
                for (fact, number) in [
                    (Fact::EarlierWords, EARLIER),
                    (Fact::Words, MESSAGE),
                    (Fact::LaterWords, LATER),
                ] {
                    let told = timeline.on(event, false, day);
                    if told.is_none() && design == Design::RunByPolice {
                        // That page has no notice where the key is the platform's own.
                        assert_eq!(instrument, Instrument::CapabilityNotice);
                        continue;
                    }
                    let state = told.map(|told| &told.messages[usize::from(number)]);
                    let opens = matches!(state, Some(MessageState::Opens(_)));
                    let shows = shown.contains(&fact);
                    assert_eq!(shows, opens, "{design} {instrument} day {day} {fact}");
                    compared += 1;
                    opened += usize::from(opens);
                }
            }
        }
    }
    assert!(compared > 3000 && opened > 300, "{compared} {opened}");
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
fn a_backup_of_one_person_is_that_persons() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    let mut blobs = |target| -> BTreeSet<String> {
        let mut order = order(Instrument::Backup, Design::BackupPlain);
        order.target = target;
        let package = package(&mut observatory, &mut desk, &order);
        let sealed = package.records.iter().filter(|record| record.is_sealed);
        sealed.map(|record| record.sha256.clone()).collect()
    };
    let (ana, ben, both) = (blobs(Target::Ana), blobs(Target::Ben), blobs(Target::Both));
    assert!(ana.is_disjoint(&ben) && !ana.is_empty() && !ben.is_empty());
    assert_eq!(ana.union(&ben).cloned().collect::<BTreeSet<_>>(), both);
}

#[test]
fn a_hidden_device_gives_nothing_before_it_can_be_added() {
    let (mut desk, mut observatory) = (desk(), Observatory::new());
    let mut order = order(Instrument::CapabilityNotice, Design::Ghost);
    order.day = Day(3);
    let served = served(&mut desk, &order);
    let answer = observatory.serve(Design::Ghost, &scenario(), &served);
    assert_eq!(answer.unwrap_err(), ServeError::NotInTheScene);
    order.day = Day(8);
    let package = package(&mut observatory, &mut desk, &order);
    assert!(package.shown().contains(&Fact::LaterWords));
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
