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

#[test]
fn no_smallest_set_is_missing_when_every_subset_is_tried() {
    let mut worlds = 0;
    for design in Design::ALL {
        let run = run(design);
        let mut ledger = Ledger::new();
        let assessment = Assessment::of(&run, &mut ledger).unwrap();
        let existing: Vec<Source> = Source::ALL
            .into_iter()
            .filter(|&source| run.log.holdings().iter().any(|held| belongs(held, source)))
            .collect();
        let mut subsets: Vec<Vec<Source>> = (0_u32..1 << existing.len())
            .map(|bits| {
                let chosen = |at: &usize| bits >> at & 1 == 1;
                (0..existing.len())
                    .filter(chosen)
                    .map(|at| existing[at])
                    .collect()
            })
            .collect();
        subsets.sort_by_key(Vec::len);
        let mut asked: Vec<Mask> = Vec::new();
        for vantage in Vantage::ALL {
            // Who holds alike is asked once.
            let holdings = assessment.holdings(vantage, &[]);
            if asked.contains(&holdings) {
                continue;
            }
            asked.push(holdings);
            let mut smallest: HashMap<Fact, Vec<Vec<Source>>> = HashMap::new();
            for subset in &subsets {
                worlds += 1;
                for fact in facts_seen(&reduced(&run, vantage, subset)) {
                    let found = smallest.entry(fact).or_default();
                    let larger = found
                        .iter()
                        .any(|set| set.iter().all(|source| subset.contains(source)));
                    if !larger {
                        found.push(subset.clone());
                    }
                }
            }
            for fact in Fact::ALL {
                let mut tried = smallest.remove(&fact).unwrap_or_default();
                tried.sort();
                let mut claimed = match assessment.verdict(vantage, fact, &mut ledger).unwrap() {
                    Verdict::Sees(_) => vec![Vec::new()],
                    Verdict::OnlyIf(sets) => sets,
                    Verdict::Cannot => Vec::new(),
                };
                claimed.sort();
                assert_eq!(claimed, tried, "{design} {vantage} {fact}");
            }
        }
    }
    println!("{worlds} worlds tried, one for each vantage and each subset of what exists");
    assert!(worlds > 2000, "{worlds}");
}
