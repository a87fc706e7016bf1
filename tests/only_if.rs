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
use sightlines::crypto::Rng;
use sightlines::design::{Design, Group};
use sightlines::knowledge::{Assessment, Ledger, Mask, Verdict};
use sightlines::party::{Fact, Source, Vantage};
use sightlines::wire::Holding;
use sightlines::world::Run;

/// The run as `vantage` would have it with the `lent` sources: nothing else exists.
fn reduced(run: &Run, vantage: Vantage, lent: &[Source]) -> Run {
    changed(run, |held| {
        let caught = vantage.windows().iter().any(|window| {
            window.keeper == held.keeper && window.from <= held.until && held.from <= window.until
        });
        (caught || lent.iter().any(|&source| belongs(&held, source))).then_some(held)
    })
}

/// Whether a holding is what a source's published id stands for. What was
/// seized or handed over is a copy, and nobody's source.
fn belongs(held: &Holding, source: Source) -> bool {
    let keeper = held.keeper.id();
    held.until.0 == 10
        && match source.id() {
            "platform_store@7" => keeper == "platform-store" && held.from.0 <= 7,
            "platform_store@10" => keeper == "platform-store" && held.from.0 > 7,
            "wire_recording" => keeper == "wire",
            "agency_key" => keeper == "agency",
            "cloud_key" => keeper == "cloud-keys",
            "ghost_key" => keeper == "ghost",
            "vendor_key" => keeper == "vendor",
            "enclave_key" => keeper == "enclave",
            "list_key" => keeper == "list-owner",
            "report" => keeper == "clearing-house",
            same => keeper == same.replace('_', "-"),
        }
}

/// The sources that hold anything on day 10.
fn existing(run: &Run) -> Vec<Source> {
    Source::ALL
        .into_iter()
        .filter(|&source| run.log.holdings().iter().any(|held| belongs(held, source)))
        .collect()
}

#[test]
fn every_set_is_enough_and_no_larger_than_it_must_be() {
    let (mut sets_replayed, mut worlds_rediscovered) = (0, 0);
    for design in Design::ALL {
        let run = run(design);
        let mut ledger = Ledger::new();
        let assessment = Assessment::of(&run, &mut ledger).unwrap();
        let mut anew = Ledger::new();
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
                            facts_shown(&reduced(&run, vantage, &rest), &mut anew)
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

/// Every fact that anybody holding all of `run` would see: in a world in which
/// everything is theirs, whatever discovery finds is obtained.
fn facts_shown(run: &Run, ledger: &mut Ledger) -> Vec<Fact> {
    let assessment = Assessment::of(run, ledger).unwrap();
    let shown = |fact: &Fact| !assessment.showing(*fact).is_empty();
    Fact::ALL.into_iter().filter(shown).collect()
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

/// Subsets up to this size are all tried; larger ones at random.
const ALL_UP_TO: u32 = 4;
/// How many larger ones for each vantage.
const LARGER: usize = 6;

#[test]
fn no_smallest_set_is_missing_in_the_baselines() {
    try_subsets_in(Group::Baselines);
}

#[test]
fn no_smallest_set_is_missing_with_lawful_access() {
    try_subsets_in(Group::LawfulAccess);
}

#[test]
fn no_smallest_set_is_missing_with_detection() {
    try_subsets_in(Group::Detection);
}

#[test]
fn no_smallest_set_is_missing_around_the_edges() {
    try_subsets_in(Group::Edges);
}

fn try_subsets_in(group: Group) {
    let mut worlds = 0;
    let mut chance = Rng::seeded([4; 32]);
    for design in Design::ALL
        .into_iter()
        .filter(|design| design.group() == Some(group))
    {
        let run = run(design);
        let mut ledger = Ledger::new();
        let assessment = Assessment::of(&run, &mut ledger).unwrap();
        let mut asked: Vec<Mask> = Vec::new();
        for vantage in Vantage::ALL {
            // Who holds alike is asked once.
            let holdings = assessment.holdings(vantage, &[]);
            if asked.contains(&holdings) {
                continue;
            }
            asked.push(holdings);
            let claimed: Vec<Vec<Vec<Source>>> = Fact::ALL
                .into_iter()
                .map(
                    |fact| match assessment.verdict(vantage, fact, &mut ledger).unwrap() {
                        Verdict::Sees(_) => vec![Vec::new()],
                        Verdict::OnlyIf(sets) => sets,
                        Verdict::Cannot => Vec::new(),
                    },
                )
                .collect();
            let tried = Tried::of(&run, vantage, &mut chance, &mut ledger);
            worlds += tried.worlds;
            for (fact, claimed) in Fact::ALL.into_iter().zip(&claimed) {
                let up_to = |set: &&Vec<Source>| set.len() <= ALL_UP_TO as usize;
                let mut small: Vec<&Vec<Source>> = claimed.iter().filter(up_to).collect();
                let mut found: Vec<&Vec<Source>> =
                    tried.smallest.get(&fact).into_iter().flatten().collect();
                small.sort();
                found.sort();
                assert_eq!(small, found, "{design} {vantage} {fact}");
                for (larger, shown) in &tried.larger {
                    let said = claimed.iter().any(|set| is_within(set, larger));
                    let shown = shown.contains(&fact);
                    assert_eq!(said, shown, "{design} {vantage} {fact} {larger:?}");
                }
            }
        }
    }
    println!("{group:?}: {worlds} worlds discovered anew");
    assert!(worlds > 500, "{worlds}");
}

fn is_within(set: &[Source], other: &[Source]) -> bool {
    set.iter().all(|source| other.contains(source))
}

/// What discovery finds for one vantage with one subset of what exists after another.
#[derive(Default)]
struct Tried {
    worlds: usize,
    smallest: HashMap<Fact, Vec<Vec<Source>>>,
    larger: Vec<(Vec<Source>, Vec<Fact>)>,
}

impl Tried {
    fn of(run: &Run, vantage: Vantage, chance: &mut Rng, ledger: &mut Ledger) -> Self {
        let existing = existing(run);
        let mut tried = Self::default();
        let mut shown = |subset: &[Source]| {
            tried.worlds += 1;
            facts_shown(&reduced(run, vantage, subset), ledger)
        };
        // More never shows less, so a subset is worth a world only while some fact
        // that everything together shows has no set within it yet.
        let reachable = shown(&existing);
        let chosen = |bits: u32| -> Vec<Source> {
            let has = |at: &usize| bits >> at & 1 == 1;
            (0..existing.len())
                .filter(has)
                .map(|at| existing[at])
                .collect()
        };
        let mut subsets: Vec<u32> = (0_u32..1 << existing.len())
            .filter(|bits| bits.count_ones() <= ALL_UP_TO)
            .collect();
        subsets.sort_by_key(|bits| bits.count_ones());
        let mut smallest: HashMap<Fact, Vec<Vec<Source>>> = HashMap::new();
        let has_one_within = |smallest: &HashMap<Fact, Vec<Vec<Source>>>, fact, subset: &[_]| {
            let sets = smallest.get(&fact).map_or(&[][..], Vec::as_slice);
            sets.iter().any(|set| is_within(set, subset))
        };
        for subset in subsets.into_iter().map(chosen) {
            if reachable
                .iter()
                .all(|&fact| has_one_within(&smallest, fact, &subset))
            {
                continue;
            }
            for fact in shown(&subset) {
                if !has_one_within(&smallest, fact, &subset) {
                    smallest.entry(fact).or_default().push(subset.clone());
                }
            }
        }
        let mut larger = Vec::new();
        for _ in 0..LARGER {
            let mask = u32::MAX >> (32 - existing.len());
            let subset = chosen(u32::from_be_bytes(chance.array().unwrap()) & mask);
            let facts = shown(&subset);
            larger.push((subset, facts));
        }
        Self {
            smallest,
            larger,
            ..tried
        }
    }
}
