//! The scene the tests play, and ways to play it differently.

// Each test file uses its own part of this.
#![allow(dead_code)]

use std::rc::Rc;

use sightlines::crypto::Rng;
use sightlines::design::Design;
use sightlines::knowledge::{Assessment, Ledger, Verdict};
use sightlines::party::{Fact, Vantage};
use sightlines::view::{DesignSheet, Observatory};
use sightlines::wire::{Holding, Log};
use sightlines::world::{Card, Run, Scenario, Setting, World};

pub fn scenario() -> Scenario {
    Scenario {
        text: "Meet me at the old library at six.".to_owned(),
        card: Card::Kite,
        earlier_text: "Are you free on Friday?".to_owned(),
        later_text: "The next meeting is on Tuesday.".to_owned(),
        reply_text: "Yes.".to_owned(),
        ..Scenario::default()
    }
}

pub fn observatory_sheet(design: Design) -> Rc<DesignSheet> {
    Observatory::new().observe(design, &scenario()).unwrap()
}

pub fn run(design: Design) -> Run {
    run_of(design, &scenario())
}

pub fn run_of(design: Design, scenario: &Scenario) -> Run {
    let mut rng = Rng::system();
    let setting = Setting::prepare(design, scenario, &mut rng).unwrap();
    let world = World::new(&setting, scenario, &mut rng).unwrap();
    world.finish(&mut rng).unwrap()
}

/// The run with some holdings left out or changed.
pub fn changed(run: &Run, change: impl Fn(Holding) -> Option<Holding>) -> Run {
    let mut log = Log::default();
    run.log
        .holdings()
        .iter()
        .cloned()
        .filter_map(change)
        .for_each(|holding| log.hold(holding));
    Run { log, ..run.clone() }
}

/// Every verdict of a run, with what was seen.
pub fn table(run: &Run) -> Vec<((Vantage, Fact), Verdict)> {
    let mut ledger = Ledger::new();
    let assessment = Assessment::of(run, &mut ledger).unwrap();
    let mut table = Vec::new();
    for vantage in Vantage::ALL {
        for fact in Fact::ALL {
            let verdict = assessment.verdict(vantage, fact, &mut ledger).unwrap();
            table.push(((vantage, fact), verdict));
        }
    }
    table
}

/// The cells that differ in their kind of verdict, as `vantage fact before→after`.
pub fn flips(before: &Run, after: &Run) -> Vec<String> {
    let kind = |verdict: &Verdict| match verdict {
        Verdict::Sees(_) => "sees",
        Verdict::OnlyIf(_) => "only_if",
        Verdict::Cannot => "cannot",
    };
    table(before)
        .into_iter()
        .zip(table(after))
        .filter(|((_, before), (_, after))| kind(before) != kind(after))
        .map(|(((vantage, fact), before), (_, after))| {
            format!("{vantage} {fact} {}→{}", kind(&before), kind(&after))
        })
        .collect()
}
