//! `sightlines matrix`: one JSON object per line for each design, vantage and fact.

use std::error::Error;
use std::io::Write;

use serde_json::json;
use sightlines::design::Design;
use sightlines::party::{Fact, Source, Vantage};
use sightlines::view::{Finding, Observatory};
use sightlines::world::Scenario;

/// Prints the rows of the chosen designs, vantages and facts; an empty choice is all of them.
pub fn print(
    out: &mut impl Write,
    designs: &[Design],
    vantages: &[Vantage],
    facts: &[Fact],
) -> Result<(), Box<dyn Error>> {
    let chosen = |all: &[Design]| {
        if designs.is_empty() {
            all.to_vec()
        } else {
            designs.to_vec()
        }
    };
    let scenario = Scenario {
        text: "x".into(),
        card: Default::default(),
        earlier_text: "e".into(),
        later_text: "l".into(),
        reply_text: "r".into(),
    };
    let mut observatory = Observatory::new();
    for design in chosen(&Design::ALL) {
        let sheet = observatory.observe(design, &scenario)?;
        for party in &sheet.parties {
            if !vantages.is_empty() && !vantages.contains(&party.vantage) {
                continue;
            }
            for fact in Fact::ALL {
                if !facts.is_empty() && !facts.contains(&fact) {
                    continue;
                }
                let finding = party.finding(fact);
                let needs: Vec<Vec<&str>> = match finding {
                    Finding::OnlyIf(sets) => sets
                        .iter()
                        .map(|set| set.iter().map(|source| Source::id(*source)).collect())
                        .collect(),
                    _ => Vec::new(),
                };
                writeln!(
                    out,
                    "{}",
                    json!({
                        "design": design.id(),
                        "vantage": party.vantage.id(),
                        "fact": fact.id(),
                        "verdict": finding.id(),
                        "needs": needs,
                    })
                )?;
            }
        }
    }
    Ok(())
}
