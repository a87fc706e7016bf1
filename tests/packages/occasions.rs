//! The same order on another day, for one person alone, and by two ways to day 7.

use std::collections::BTreeSet;

use sightlines::crypto::Rng;
use sightlines::design::Design;
use sightlines::disclosure::{Instrument, Package, Target};
use sightlines::knowledge::{Assessment, Ledger, Mask};
use sightlines::party::{Day, Event, Fact};
use sightlines::view::{MessageState, Observatory, ServeError};
use sightlines::world::{EARLIER, LATER, MESSAGE, Occasion, Setting, World, answered_on};

use super::scene::scenario;
use super::{desk, order, package, served};

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
