//! Every “only if” set is enough, and none is larger than it must be.
//!
//! Enough: the fact is really seen when the set's sources are lent. Minimal:
//! with any one source of the set left out, discovery is run again from
//! nothing but what remains, and does not find the fact.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod scene;

use std::collections::HashMap;

use scene::{changed, run};
use sightlines::design::Design;
use sightlines::knowledge::{Assessment, Ledger, Mask, Verdict};
use sightlines::party::{Fact, Source, Vantage};
use sightlines::wire::Holding;
use sightlines::world::Run;

const EVERYTHING: Mask = Mask(u64::MAX);

/// The run as `vantage` would have it with the `lent` sources: nothing else exists.
fn reduced(run: &Run, vantage: Vantage, lent: &[Source]) -> Run {
    changed(run, |held| {
        let caught = vantage.windows().iter().any(|window| {
            window.keeper == held.keeper && window.from <= held.until && held.from <= window.until
        });
        (caught || lent.iter().any(|&source| belongs(&held, source))).then_some(held)
    })
}

fn belongs(held: &Holding, source: Source) -> bool {
    use sightlines::party::Keeper as K;
    held.until.0 == 10
        && match source {
            Source::AnaPhone => held.keeper == K::AnaPhone,
            Source::BenPhone => held.keeper == K::BenPhone,
            Source::WireRecording => held.keeper == K::Wire,
            Source::PlatformStore7 => held.keeper == K::PlatformStore && held.from.0 <= 7,
            Source::PlatformStore10 => held.keeper == K::PlatformStore && held.from.0 > 7,
            Source::PlatformKeys => held.keeper == K::PlatformKeys,
            Source::PlatformMemory => held.keeper == K::PlatformMemory,
            Source::AgencyKey => held.keeper == K::Agency,
            Source::CloudStore => held.keeper == K::CloudStore,
            Source::CloudKey => held.keeper == K::CloudKeys,
        }
}

#[test]
fn every_set_is_enough_and_no_larger_than_it_must_be() {
    let (mut sets_replayed, mut worlds_rediscovered) = (0, 0);
    for design in Design::ALL {
        let run = run(design);
        let mut ledger = Ledger::new();
        let assessment = Assessment::of(&run, &mut ledger).unwrap();
        let mut seen_in: HashMap<(Vantage, Vec<Source>), Vec<Fact>> = HashMap::new();
        for vantage in Vantage::ALL {
            for fact in Fact::ALL {
                let Verdict::OnlyIf(sets) = assessment.verdict(vantage, fact, &mut ledger).unwrap()
                else {
                    continue;
                };
                for set in sets {
                    let lent = assessment.holdings(vantage, &set);
                    let seen = assessment.look(fact, lent, &mut ledger).unwrap();
                    assert!(seen.is_some(), "{design} {vantage} {fact} {set:?}");
                    sets_replayed += 1;
                    for left_out in &set {
                        let rest: Vec<Source> = set
                            .iter()
                            .copied()
                            .filter(|source| source != left_out)
                            .collect();
                        let facts = seen_in.entry((vantage, rest.clone())).or_insert_with(|| {
                            worlds_rediscovered += 1;
                            facts_seen(&reduced(&run, vantage, &rest))
                        });
                        assert!(!facts.contains(&fact), "{design} {vantage} {fact} {rest:?}");
                    }
                }
            }
        }
    }
    println!("{sets_replayed} sets replayed, {worlds_rediscovered} reduced worlds discovered anew");
    assert!(sets_replayed > 1000 && worlds_rediscovered > 100);
}

/// Every fact that anybody holding all of `run` would see.
fn facts_seen(run: &Run) -> Vec<Fact> {
    let mut ledger = Ledger::new();
    let assessment = Assessment::of(run, &mut ledger).unwrap();
    Fact::ALL
        .into_iter()
        .filter(|&fact| {
            assessment
                .look(fact, EVERYTHING, &mut ledger)
                .unwrap()
                .is_some()
        })
        .collect()
}

#[test]
fn what_cannot_be_seen_is_not_seen_with_everything_that_exists() {
    for design in Design::ALL {
        let run = run(design);
        let mut ledger = Ledger::new();
        let assessment = Assessment::of(&run, &mut ledger).unwrap();
        for vantage in Vantage::ALL {
            let all = assessment.holdings(vantage, &Source::ALL);
            for fact in Fact::ALL {
                let verdict = assessment.verdict(vantage, fact, &mut ledger).unwrap();
                let seen = assessment.look(fact, all, &mut ledger).unwrap();
                let cannot = verdict == Verdict::Cannot;
                assert_eq!(cannot, seen.is_none(), "{design} {vantage} {fact}");
            }
        }
    }
}
