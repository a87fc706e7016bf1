//! For random small worlds, the fixpoint's smallest sets are those that brute
//! force finds over all subsets of Sources.
//!
//! The two share the ciphers, the record format and the list of who looks
//! where, and nothing else: brute force knows no edges, no antichains and no
//! items. It puts the bytes of a subset on a heap and tries every library call
//! on everything until nothing new falls out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "brute_force/heap.rs"]
mod heap;
#[path = "brute_force/small_world.rs"]
mod small_world;

use std::cell::Cell;

use heap::{Openings, sources_of, subset_reveals};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sightlines::knowledge::{Assessment, Ledger, Verdict};
use sightlines::party::{Fact, Source, Vantage};
use small_world::{Plan, SECRET, build};

/// Vantages with nothing, with a snapshot of day 7, with everything of one place.
const LOOKERS: [Vantage; 4] = [
    Vantage::ListOwner,
    Vantage::Thief,
    Vantage::PoliceDevice,
    Vantage::Network,
];

#[test]
fn minimal_sets_equal_brute_force_over_all_subsets() {
    let counts = Counts::default();
    let mut runner = TestRunner::new(Config {
        cases: 400,
        failure_persistence: None,
        ..Config::default()
    });
    runner
        .run(&any::<Plan>(), |plan| {
            check(&plan, &counts);
            Ok(())
        })
        .unwrap();
    println!("{counts:?}");
    assert!(counts.several.get() > 20, "{counts:?}");
    assert!(counts.ratchets.get() > 10, "{counts:?}");
    assert!(counts.thresholds.get() > 10, "{counts:?}");
    assert!(counts.deleted.get() > 10, "{counts:?}");
    assert!(counts.cannot.get() > 5, "{counts:?}");
    assert!(counts.sees.get() > 5, "{counts:?}");
}

#[derive(Debug, Default)]
struct Counts {
    worlds: Cell<u32>,
    questions: Cell<u32>,
    several: Cell<u32>,
    sees: Cell<u32>,
    cannot: Cell<u32>,
    ratchets: Cell<u32>,
    thresholds: Cell<u32>,
    deleted: Cell<u32>,
}

fn count(cell: &Cell<u32>, yes: bool) {
    cell.set(cell.get() + u32::from(yes));
}

fn check(plan: &Plan, counts: &Counts) {
    let world = build(plan);
    count(&counts.worlds, true);
    count(&counts.ratchets, world.has_ratchet);
    count(&counts.thresholds, world.has_threshold);
    count(&counts.deleted, world.has_deleted_key);
    let mut ledger = Ledger::new();
    let assessment = Assessment::of(&world.run, &mut ledger).unwrap();
    let log = &world.run.log;
    let mut openings = Openings::default();
    for vantage in LOOKERS {
        count(&counts.questions, true);
        let verdict = assessment
            .verdict(vantage, Fact::Words, &mut ledger)
            .unwrap();
        let sources = sources_of(log);
        let reveals = |chosen: &[Source], openings: &mut Openings| {
            subset_reveals(log, vantage, chosen, SECRET, openings)
        };
        let mut smallest: Vec<Vec<Source>> = Vec::new();
        let mut subsets: Vec<u32> = (0..1 << sources.len()).collect();
        subsets.sort_by_key(|bits| bits.count_ones());
        for bits in subsets {
            let chosen: Vec<Source> = sources
                .iter()
                .enumerate()
                .filter(|(at, _)| bits >> at & 1 == 1)
                .map(|(_, &source)| source)
                .collect();
            let already = smallest
                .iter()
                .any(|set| set.iter().all(|source| chosen.contains(source)));
            if !already && reveals(&chosen, &mut openings) {
                smallest.push(chosen);
            }
        }
        smallest.sort();
        match verdict {
            Verdict::Sees(_) => {
                assert_eq!(smallest, [Vec::<Source>::new()], "{vantage} {plan:?}");
                count(&counts.sees, true);
            }
            Verdict::Cannot => {
                assert!(smallest.is_empty(), "{vantage} {smallest:?} {plan:?}");
                count(&counts.cannot, true);
            }
            Verdict::OnlyIf(mut sets) => {
                count(&counts.several, sets.len() > 1);
                sets.sort();
                assert_eq!(sets, smallest, "{vantage} {plan:?}");
            }
        }
    }
}
