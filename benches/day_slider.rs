//! `cargo bench --bench day_slider`: what the page about time costs. A timeline is
//! made when the design or the message changes; while the day is dragged it is
//! only looked up.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use sightlines::design::Design;
use sightlines::party::Day;
use sightlines::view::{Observatory, ObservatoryError, Timeline};
use sightlines::world::Scenario;

/// How often each is measured.
const ROUNDS: usize = 30;

/// How often all days are passed in one measurement of the drag.
const PASSES: usize = 1000;

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<(), ObservatoryError> {
    println!("design                   first       again       a day passed");
    let (mut firsts, mut agains, mut drags) = (Vec::new(), Vec::new(), Vec::new());
    for design in Design::ALL {
        let mut observatory = Observatory::new();
        observatory.observe(design, &scenario(0))?;
        let start = Instant::now();
        let mut timeline = observatory.timeline(design, &scenario(0))?;
        let first = start.elapsed().as_secs_f64() * 1000.0;
        let mut again = Vec::new();
        for keystroke in 1..=ROUNDS {
            let start = Instant::now();
            timeline = observatory.timeline(design, &scenario(keystroke))?;
            again.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        let again = median(again);
        let mut passed = Vec::new();
        for _ in 0..ROUNDS {
            passed.push(drag(&timeline));
        }
        let passed = median(passed);
        let name = design.id();
        println!("{name:<22} {first:>7.2} ms  {again:>7.2} ms  {passed:>7.0} ns");
        firsts.push(first);
        agains.push(again);
        drags.push(passed);
    }
    let worst = |of: &[f64]| of.iter().copied().fold(0.0, f64::max);
    println!(
        "worst                  {:>7.2} ms  {:>7.2} ms  {:>7.0} ns",
        worst(&firsts),
        worst(&agains),
        worst(&drags)
    );
    Ok(())
}

/// Nanoseconds for each day passed: everything that the page reads of it.
fn drag(timeline: &Timeline) -> f64 {
    let mut looks = 0_u32;
    let start = Instant::now();
    for _ in 0..PASSES {
        for event in timeline.events() {
            for day in Day::all() {
                black_box(timeline.on(event, true, day));
                black_box(timeline.on(event, false, day));
                black_box(timeline.keys_of_day(event, day));
                looks += 1;
            }
        }
    }
    let taken = start.elapsed().as_secs_f64() * 1e9;
    taken / f64::from(looks.max(1))
}

fn scenario(keystroke: usize) -> Scenario {
    Scenario {
        text: format!("{keystroke:0100}"),
        earlier_text: "Are you free on Friday?".to_owned(),
        later_text: "Thanks for coming. See you next week.".to_owned(),
        reply_text: "I will be there.".to_owned(),
        ..Scenario::default()
    }
}

fn median(mut measured: Vec<f64>) -> f64 {
    measured.sort_by(f64::total_cmp);
    measured
        .get(measured.len() / 2)
        .copied()
        .unwrap_or_default()
}
