//! The walk tells of real records, in order, and of the keys that really close them.

use super::{Carries, Walk, WalkStep};
use crate::crypto::digest::sha256;
use crate::design::Design;
use crate::mechanism::Mechanism;
use crate::party::Day;
use crate::view::Observatory;
use crate::wire::Holding;
use crate::world::{Run, Scenario};

fn walked(design: Design) -> (Walk, Run) {
    let scenario = Scenario {
        text: "See you at six.".to_owned(),
        ..Scenario::default()
    };
    let mut observatory = Observatory::new();
    let (_, run) = observatory.observe_and_keep(design, &scenario).unwrap();
    (observatory.walk(design).unwrap().unwrap(), run)
}

fn kept<'a>(run: &'a Run, step: &WalkStep) -> Vec<&'a Holding> {
    let holdings = run.log.holdings().iter();
    holdings
        .filter(|holding| holding.record.bytes()[..] == step.record.bytes.0[..])
        .collect()
}

#[test]
fn every_design_is_walked_from_one_phone_to_the_other() {
    for design in Design::ALL {
        let (walk, run) = walked(design);
        let first = walk.steps.first().unwrap();
        // What is forwarded was written by somebody else the day before.
        let origin = if design.has(Mechanism::Traceback) {
            (Day::ORIGIN, "dana-phone")
        } else {
            (Day::MESSAGE, "ana-phone")
        };
        assert_eq!((first.day, first.made), origin, "{design}");
        let arrives = walk.steps.iter().any(|step| step.made == "ben-phone");
        assert!(arrives, "{design}");
        assert!(walk.steps.is_sorted_by_key(|step| step.day), "{design}");
        for step in &walk.steps {
            let kept = kept(&run, step);
            assert!(!kept.is_empty(), "{design}: {step:?} is in nobody's hands");
            assert!(!step.record.is_key);
            assert_eq!(step.kept.is_empty(), kept.is_empty());
            assert!(step.again.is_sorted() && !step.again.contains(&step.day));
        }
    }
}

#[test]
fn a_record_is_plain_exactly_when_the_words_stand_in_its_bytes() {
    for design in Design::ALL {
        let (walk, _) = walked(design);
        for step in &walk.steps {
            let bytes = &step.record.bytes.0;
            let stand = bytes
                .windows("See you at six.".len())
                .any(|part| part == b"See you at six.");
            assert_eq!(step.carries == Carries::Plain, stand, "{design}: {step:?}");
            let sealed = step.carries == Carries::Sealed;
            assert_eq!(sealed, !step.openings.is_empty(), "{design}: {step:?}");
        }
    }
}

#[test]
fn every_key_named_is_one_that_its_holders_have() {
    for design in Design::ALL {
        let (walk, run) = walked(design);
        let mut open: Vec<_> = walk.steps.iter().flat_map(|step| &step.openings).collect();
        while let Some(opening) = open.pop() {
            // A short key is searched with nothing in hand.
            let searched = ["search-short-key", "read"].contains(&opening.rule);
            assert_eq!(opening.keys.is_empty(), searched, "{design}: {opening:?}");
            for key in &opening.keys {
                // Means to pay open a puzzle as a key does, and are none.
                let means = key.held.form == "budget";
                assert!(key.held.is_key != means, "{design}: {key:?}");
                let known = !key.holders.is_empty() || !key.got_by.is_empty();
                assert!(known, "{design}: {key:?} comes from nowhere");
                for holder in &key.holders {
                    let really = run.log.holdings().iter().any(|holding| {
                        holding.keeper.id() == holder.keeper
                            && if means {
                                holding.record.bytes()[..] == key.held.bytes.0[..]
                            } else {
                                holding.record.form().is_key()
                                    && sha256(holding.record.bytes())[..] == key.held.bytes.0[..]
                            }
                    });
                    assert!(really || key.holders.len() > 1, "{design}: {key:?}");
                }
                open.extend(&key.got_by);
            }
        }
    }
}

#[test]
fn end_to_end_the_platform_s_row_is_closed_by_a_session_of_the_phones_alone() {
    let (walk, _) = walked(Design::E2ee);
    let row = walk
        .steps
        .iter()
        .find(|step| step.made == "platform-store" && step.day == Day::MESSAGE)
        .unwrap();
    let [opening] = &row.openings[..] else {
        panic!("{row:?}");
    };
    assert!(["open-olm", "open-prekey"].contains(&opening.rule));
    for key in &opening.keys {
        for holder in &key.holders {
            assert!(
                ["ana-phone", "ben-phone"].contains(&holder.keeper),
                "{key:?}"
            );
        }
    }
}

#[test]
fn under_escrow_the_message_s_key_comes_out_of_a_box_for_the_agency() {
    let (walk, _) = walked(Design::Escrow);
    let ways: Vec<_> = walk
        .steps
        .iter()
        .flat_map(|step| &step.openings)
        .flat_map(|opening| &opening.keys)
        .flat_map(|key| &key.got_by)
        .filter(|way| way.rule == "open-kem")
        .collect();
    assert!(!ways.is_empty());
    for way in ways {
        let holders = way.keys.iter().flat_map(|key| &key.holders);
        assert!(holders.clone().any(|holder| holder.keeper == "agency"));
    }
}

#[test]
fn a_backup_of_every_night_is_told_once() {
    let (walk, _) = walked(Design::BackupPlain);
    let blobs: Vec<_> = walk
        .steps
        .iter()
        .filter(|step| step.made == "cloud-store")
        .collect();
    assert!(!blobs.is_empty());
    assert!(blobs.iter().any(|step| !step.again.is_empty()), "{blobs:?}");
    assert!(walk.steps.len() < 20, "{} steps", walk.steps.len());
}
