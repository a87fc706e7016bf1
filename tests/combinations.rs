//! The reader's own combinations: whatever does not clash runs, is answered
//! for everybody, and every “sees” is replayed; what clashes says why.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod scene;

use scene::{run, table};
use sightlines::crypto::Rng;
use sightlines::design::Design;
use sightlines::knowledge::Verdict;
use sightlines::mechanism::{Mechanism, MechanismSet};
use sightlines::party::Vantage;

/// How many triples, and how many pairs on top of an end-to-end chat.
const AT_RANDOM: usize = 90;

/// Runs a combination; `false` where it clashes.
fn holds_together(set: MechanismSet) -> bool {
    let design = Design::of(set);
    if design.clashes().next().is_some() {
        assert!(matches!(design, Design::Own(_)), "{design} is a preset");
        return false;
    }
    let run = run(design);
    // Each cell is asked for: a derivation that does not replay is an error.
    let table = table(&run);
    let sees = table
        .iter()
        .filter(|(_, verdict)| matches!(verdict, Verdict::Sees(_)));
    let mut lookers: Vec<Vantage> = sees.map(|((vantage, _), _)| *vantage).collect();
    lookers.dedup();
    assert!(lookers.contains(&Vantage::AnaPhone), "{set:?}");
    true
}

fn pairs() -> impl Iterator<Item = MechanismSet> {
    let all = Mechanism::ALL;
    (0..all.len()).flat_map(move |a| (0..a).map(move |b| MechanismSet::of(&[all[a], all[b]])))
}

/// Runs what `half` says of all pairs.
fn half_of_the_pairs(half: usize) {
    let (mut ran, mut clashed) = (0, 0);
    for (_, set) in pairs().enumerate().filter(|(at, _)| at % 2 == half) {
        *(if holds_together(set) {
            &mut ran
        } else {
            &mut clashed
        }) += 1;
    }
    println!("{ran} pairs run, {clashed} clash");
    assert!(ran > 50 && clashed > 50, "{ran} {clashed}");
}

#[test]
fn every_second_pair_of_mechanisms_runs_or_says_why_not() {
    half_of_the_pairs(0);
}

#[test]
fn every_other_pair_of_mechanisms_runs_or_says_why_not() {
    half_of_the_pairs(1);
}

fn at_random(start: MechanismSet, more: usize, seed: u8) {
    let mut chance = Rng::seeded([seed; 32]);
    let (mut ran, mut clashed) = (0, 0);
    while ran < AT_RANDOM {
        let mut set = start;
        while set.iter().count() < start.iter().count() + more {
            let at = u32::from_be_bytes(chance.array().unwrap()) as usize;
            set = set.with(Mechanism::ALL[at % Mechanism::ALL.len()]);
        }
        *(if holds_together(set) {
            &mut ran
        } else {
            &mut clashed
        }) += 1;
    }
    println!("{ran} run, {clashed} clash");
}

#[test]
fn triples_of_mechanisms_run_or_say_why_not() {
    at_random(MechanismSet::default(), 3, 3);
}

#[test]
fn two_more_mechanisms_on_an_end_to_end_chat_run_or_say_why_not() {
    at_random(Design::E2ee.mechanisms(), 2, 2);
}

#[test]
fn three_more_mechanisms_on_an_end_to_end_chat_run_or_say_why_not() {
    at_random(Design::E2ee.mechanisms(), 3, 5);
}
