//! What is measured, the same natively and in a browser: one keystroke's
//! re-run of each design, the table of all designs, and the bare cipher calls
//! that a keystroke contains.
//!
//! The bare calls are not guessed. They are taken from a real keystroke: what
//! the world sealed and opened, from the log; what discovery and replay opened,
//! or tried and failed to, from the ledger.

mod primitives;

use sightlines::design::Design;
use sightlines::exchange::{Answer, Enclosed, Reply, from_bytes, to_bytes};
use sightlines::view::Observatory;
use sightlines::world::{Card, Scenario};

use primitives::Primitives;

/// Characters in the message.
const MESSAGE_LENGTH: usize = 100;

/// One measured line, in milliseconds.
pub struct Line {
    /// What was measured.
    pub name: String,
    /// The first run, which makes every key.
    pub cold: f64,
    /// One keystroke's re-run, to its verdicts.
    pub run: f64,
    /// Making the sheet of it, writing it into bytes in the worker, and reading them in the
    /// page: once the keys rest, unless the design is on screen.
    pub sheet: f64,
    /// Those bytes.
    pub bytes: usize,
    /// The bare cipher calls it contains.
    pub primitives: f64,
}

fn scenario(keystroke: usize) -> Scenario {
    Scenario {
        text: format!("{keystroke:0MESSAGE_LENGTH$}"),
        card: Card::Kite,
        earlier_text: "Are you free on Friday?".to_owned(),
        later_text: "Thanks for coming. See you next week.".to_owned(),
        reply_text: "I will be there.".to_owned(),
        ..Scenario::default()
    }
}

/// Measures everything; `now` tells milliseconds.
///
/// # Errors
/// What the engine says, if it refuses.
pub fn measure(now: impl Fn() -> f64) -> Result<(f64, Vec<Line>), String> {
    let mut observatory = Observatory::new();
    let started = now();
    let mut first = Vec::new();
    for design in Design::ALL {
        let before = now();
        observe(&mut observatory, design, 0)?;
        first.push(now() - before);
    }
    let cold = now() - started;
    let mut lines = Vec::new();
    let mut keystroke = 0;
    for (design, first) in Design::ALL.into_iter().zip(first) {
        let (sheet, bytes) = make_and_carry(&mut observatory, design, &now)?;
        let primitives = Primitives::of_a_keystroke(design)?;
        // In turn, so that a machine that slows down slows both.
        let (mut runs, mut bare) = (Vec::new(), Vec::new());
        for _ in 0..60 {
            keystroke += 1;
            let started = now();
            for _ in 0..4 {
                keystroke += 1;
                observe(&mut observatory, design, keystroke)?;
            }
            runs.push((now() - started) / 4.0);
            let started = now();
            for _ in 0..4 {
                primitives.call();
            }
            bare.push((now() - started) / 4.0);
        }
        lines.push(Line {
            name: design.id().to_owned(),
            cold: first,
            sheet,
            bytes,
            run: median(runs),
            primitives: median(bare),
        });
    }
    let total = |part: fn(&Line) -> f64| lines.iter().map(part).sum();
    lines.push(Line {
        name: "whole table".to_owned(),
        cold: total(|line| line.cold),
        sheet: total(|line| line.sheet),
        bytes: lines.iter().map(|line| line.bytes).sum(),
        run: total(|line| line.run),
        primitives: total(|line| line.primitives),
    });
    Ok((cold, lines))
}

/// What it takes to make a sheet and to carry it from the worker to the page, apart from
/// the browser's own part, and how many bytes it is.
fn make_and_carry(
    observatory: &mut Observatory,
    design: Design,
    now: impl Fn() -> f64,
) -> Result<(f64, usize), String> {
    let (mut took, mut size) = (Vec::new(), 0);
    for _ in 0..20 {
        let started = now();
        let sheet = observatory
            .sheet(design)
            .map_err(|error| error.to_string())?;
        let sheet = sheet.ok_or("nothing was run")?;
        let sheet = Enclosed::of(&sheet).map_err(|error| error.to_string())?;
        let answer = Answer::Sheet(design, sheet);
        let reply = Reply { number: 1, answer };
        let bytes = to_bytes(&reply).map_err(|error| error.to_string())?;
        let read: Reply = from_bytes(&bytes).map_err(|error| error.to_string())?;
        took.push(now() - started);
        (size, _) = (bytes.len(), read);
    }
    Ok((median(took), size))
}

fn observe(observatory: &mut Observatory, design: Design, keystroke: usize) -> Result<(), String> {
    observatory
        .glance(design, &scenario(keystroke))
        .map(drop)
        .map_err(|error| error.to_string())
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or_default()
}

/// The lines as text, one below the other.
pub fn report(cold: f64, lines: &[Line]) -> String {
    let mut text = format!("cold start of all {}: {cold:.1} ms\n", Design::ALL.len());
    text.push_str(
        "design                  cold ms  keystroke ms  sheet ms   bytes  primitives ms  ratio\n",
    );
    for Line {
        name,
        cold,
        run,
        sheet,
        bytes,
        primitives,
    } in lines
    {
        let ratio = if *primitives > 0.0 {
            format!("{:.2}", run / primitives)
        } else {
            "none".to_owned()
        };
        text.push_str(&format!(
            "{name:22} {cold:8.1} {run:13.3} {sheet:11.3} {bytes:7} {primitives:14.3}  {ratio}\n"
        ));
    }
    text
}
