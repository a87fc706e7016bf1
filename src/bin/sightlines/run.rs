//! `sightlines run`: one run in words, and its transcript.

use std::fs;
use std::io::Write;
use std::path::Path;

use sightlines::content::Translator;
use sightlines::party::Fact;
use sightlines::ui::sentences::{design_line, design_name};
use sightlines::view::{Finding, Observatory};

use crate::arguments::Run;
use crate::explain::spelled;
use crate::problem::Problem;
use crate::transcript;
use crate::words::value;

/// Runs one scene and prints what every vantage makes of the words.
pub fn print(asked: &Run, words: &Translator) -> Result<(), Problem> {
    let mut observatory = Observatory::new();
    let (sheet, run) = observatory.observe_and_keep(asked.design, &asked.scenario)?;
    let written = match &asked.transcript {
        Some(file) => Some(write_transcript(
            file,
            &transcript::of(&asked.scenario, &sheet, &run),
        )?),
        None => None,
    };
    let mut out = std::io::stdout().lock();
    let about = words.text_with(
        "cli-run-design",
        [
            ("design", design_name(words, asked.design).into()),
            ("line", design_line(words, asked.design).into()),
        ],
    );
    writeln!(out, "{about}")?;
    let sizes = [
        ("typed", sheet.typed_bytes.into()),
        ("sent", sheet.sent_bytes.into()),
    ];
    writeln!(out, "{}", words.text_with("cli-run-typed", sizes))?;
    for party in &sheet.parties {
        let verdict = match party.finding(Fact::Words) {
            Finding::Sees(seen) => {
                format!("{}: {}", words.text("verdict-sees"), value(words, seen))
            }
            Finding::OnlyIf(sets) => {
                format!("{}: {}", words.text("verdict-only-if"), spelled(sets))
            }
            Finding::Cannot => words.text("verdict-cannot"),
        };
        writeln!(out, "  {:18} {verdict}", party.vantage.id())?;
    }
    if let Some(file) = written {
        let written = [
            ("file", file.into()),
            ("records", run.log.holdings().len().into()),
        ];
        writeln!(out, "{}", words.text_with("cli-run-transcript", written))?;
    }
    Ok(())
}

/// Before anything is printed: a reader who leaves early still has the file.
fn write_transcript(file: &Path, text: &str) -> Result<String, Problem> {
    let shown = file.display().to_string();
    match fs::write(file, text) {
        Ok(()) => Ok(shown),
        Err(error) => Err(Problem::Write { file: shown, error }),
    }
}
