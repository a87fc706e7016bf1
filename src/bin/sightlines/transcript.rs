//! A run as JSON: every record and key in hexadecimal, with who held it when,
//! and every verdict, so that the run can be checked with other tools.
//!
//! Records are CBOR (RFC 8949). This is the one place where keys leave the
//! engine, on the reader's own machine and at the reader's word.

use serde_json::{Value, json};
use sightlines::party::{Fact, Keeper};
use sightlines::view::DesignSheet;
use sightlines::wire::Holding;
use sightlines::world::{Run, Scenario};

use crate::matrix::needs;

/// The transcript of a run.
pub fn of(scenario: &Scenario, sheet: &DesignSheet, run: &Run) -> String {
    let holdings: Vec<Value> = run.log.holdings().iter().map(holding).collect();
    let verdicts: Vec<Value> = sheet
        .parties
        .iter()
        .flat_map(|party| {
            Fact::ALL.into_iter().map(|fact| {
                let finding = party.finding(fact);
                json!({
                    "vantage": party.vantage.id(),
                    "fact": fact.id(),
                    "verdict": finding.id(),
                    "needs": needs(finding),
                })
            })
        })
        .collect();
    let transcript = json!({
        "sightlines": env!("CARGO_PKG_VERSION"),
        "design": run.design.id(),
        "message": scenario.text,
        "card": scenario.card.id(),
        "holdings": holdings,
        "verdicts": verdicts,
    });
    format!("{transcript:#}\n")
}

fn holding(held: &Holding) -> Value {
    json!({
        "form": held.record.form().id(),
        "keeper": held.keeper.id(),
        "handed_to": match held.keeper {
            Keeper::Package(vantage) => Some(vantage.id()),
            _ => None,
        },
        "from_day": held.from.0,
        "until_day": held.until.0,
        "message": held.message,
        "cbor": hex(held.record.bytes()),
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
