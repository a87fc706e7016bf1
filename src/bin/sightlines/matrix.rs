//! `sightlines matrix`: what every vantage makes of every fact.

use std::io::Write;

use serde_json::json;
use sightlines::content::Translator;
use sightlines::party::{Fact, Source};
use sightlines::ui::sentences::design_name;
use sightlines::view::{DesignSheet, Finding, Observatory};

use crate::arguments::Matrix;
use crate::problem::Problem;

/// Prints the chosen part of the table: as JSON lines, or one line per vantage.
pub fn print(asked: &Matrix, words: &Translator) -> Result<(), Problem> {
    let mut out = std::io::stdout().lock();
    let mut observatory = Observatory::new();
    for &design in &asked.designs {
        let sheet = observatory.observe(design, &asked.scenario)?;
        if asked.json {
            json_lines(&mut out, asked, &sheet)?;
        } else {
            table(&mut out, asked, &sheet, words)?;
        }
    }
    Ok(())
}

fn json_lines(out: &mut impl Write, asked: &Matrix, sheet: &DesignSheet) -> Result<(), Problem> {
    for &vantage in &asked.vantages {
        let Some(party) = sheet.party(vantage) else {
            continue;
        };
        for &fact in &asked.facts {
            let finding = party.finding(fact);
            let row = json!({
                "design": sheet.design.id(),
                "vantage": vantage.id(),
                "fact": fact.id(),
                "verdict": finding.id(),
                "needs": needs(finding),
            });
            writeln!(out, "{row}")?;
        }
    }
    Ok(())
}

/// The sets of an “only if” by their ids, as rows and transcripts list them.
pub fn needs(finding: &Finding) -> Vec<Vec<&'static str>> {
    let ids = |set: &Vec<Source>| set.iter().copied().map(Source::id).collect();
    finding.needs().iter().map(ids).collect()
}

fn table(
    out: &mut impl Write,
    asked: &Matrix,
    sheet: &DesignSheet,
    words: &Translator,
) -> Result<(), Problem> {
    writeln!(out, "{}", design_name(words, sheet.design))?;
    for &vantage in &asked.vantages {
        let Some(party) = sheet.party(vantage) else {
            continue;
        };
        let cells: Vec<String> = asked
            .facts
            .iter()
            .map(|&fact| cell(fact, party.finding(fact), words))
            .collect();
        writeln!(out, "  {:18} {}", vantage.id(), cells.join("  "))?;
    }
    Ok(())
}

fn cell(fact: Fact, finding: &Finding, words: &Translator) -> String {
    let verdict = match finding {
        Finding::Sees(_) => words.text("verdict-sees"),
        Finding::Cannot => words.text("verdict-cannot"),
        Finding::OnlyIf(_) => needs(finding)
            .iter()
            .map(|set| set.join("+"))
            .collect::<Vec<_>>()
            .join("|"),
    };
    format!("{}={verdict}", fact.id())
}
