//! What differs is what the matrix says differs, and every difference is explained.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Why, between, deciding_step};
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::view::{DesignSheet, Finding, Observatory};
use crate::world::Scenario;

fn observed() -> (Observatory, Vec<Rc<DesignSheet>>) {
    let mut observatory = Observatory::new();
    let scenario = Scenario {
        text: "See you at six.".to_owned(),
        ..Scenario::default()
    };
    let sheets = Design::ALL
        .into_iter()
        .map(|design| observatory.observe(design, &scenario).unwrap())
        .collect();
    (observatory, sheets)
}

/// A cell as the matrix on the command line states it.
fn stated(finding: &Finding) -> (&'static str, BTreeSet<Vec<&'static str>>) {
    let sets = finding.needs().iter();
    let sets = sets.map(|set| set.iter().map(|source| source.id()).collect());
    (finding.id(), sets.collect())
}

#[test]
fn for_every_pair_exactly_the_cells_that_the_matrix_states_differently_are_listed() {
    let (_, sheets) = observed();
    let mut differing = 0;
    for first in &sheets {
        for second in &sheets {
            let listed: BTreeSet<(Vantage, Fact)> = between(first, second)
                .iter()
                .flat_map(|party| party.cells.iter().map(|cell| (party.vantage, cell.fact)))
                .collect();
            for vantage in Vantage::ALL {
                for fact in Fact::ALL {
                    let cell =
                        |sheet: &DesignSheet| stated(sheet.party(vantage).unwrap().finding(fact));
                    let differs = cell(first) != cell(second);
                    let at = format!("{} {} {vantage} {fact}", first.design, second.design);
                    assert_eq!(listed.contains(&(vantage, fact)), differs, "{at}");
                }
            }
            differing += listed.len();
        }
    }
    assert!(differing > 100, "{differing} cells differ");
}

#[test]
fn what_is_gained_one_way_is_lost_the_other() {
    let (_, sheets) = observed();
    for first in &sheets {
        for second in &sheets {
            let (there, back) = (between(first, second), between(second, first));
            assert_eq!(there.len(), back.len());
            for (there, back) in there.iter().zip(&back) {
                assert_eq!(there.vantage, back.vantage);
                for (cell, mirrored) in there.cells.iter().zip(&back.cells) {
                    assert_eq!(cell.is_gained(), mirrored.is_lost());
                    assert!(!(cell.is_gained() && cell.is_lost()));
                }
            }
        }
    }
}

#[test]
fn every_cell_that_one_side_alone_sees_has_the_step_that_makes_the_difference() {
    let (mut observatory, sheets) = observed();
    let (mut keys, mut others) = (0, 0);
    for first in &sheets {
        for second in &sheets {
            for party in between(first, second) {
                for cell in party.cells.iter().filter(|cell| cell.is_gained()) {
                    let explanation = observatory
                        .explain(second.design, party.vantage, cell.fact, &[])
                        .unwrap()
                        .unwrap();
                    let lacking = first.party(party.vantage).unwrap();
                    let at = format!("{} {} {}", first.design, second.design, party.vantage);
                    let step = deciding_step(&explanation, lacking)
                        .unwrap_or_else(|| panic!("{at} {}", cell.fact));
                    if let Some(index) = step.step {
                        assert_eq!(Some(explanation.steps[index].rule), step.rule, "{at}");
                    }
                    match step.why {
                        Why::Key(held) => {
                            assert!(held.is_key);
                            keys += 1;
                        }
                        Why::Record(held) | Why::Outcome(held) => {
                            assert!(step.rule.is_some() || held.keeper.is_some(), "{at}");
                            others += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(keys > 0 && others > 0, "{keys} keys, {others} others");
}

#[test]
fn against_end_to_end_encryption_escrow_gives_the_notice_its_own_key() {
    let (mut observatory, sheets) = observed();
    let of = |design: Design| sheets.iter().find(|sheet| sheet.design == design).unwrap();
    let parties = between(of(Design::E2ee), of(Design::Escrow));
    let notice = parties
        .iter()
        .find(|party| party.vantage == Vantage::PoliceNotice)
        .unwrap();
    let words = notice.cells.iter().find(|cell| cell.fact == Fact::Words);
    assert!(words.unwrap().is_gained());
    let explanation = observatory
        .explain(Design::Escrow, Vantage::PoliceNotice, Fact::Words, &[])
        .unwrap()
        .unwrap();
    let lacking = of(Design::E2ee).party(Vantage::PoliceNotice).unwrap();
    let why = deciding_step(&explanation, lacking).unwrap().why;
    // Taken out of the envelope, then opened with the key that only escrow has.
    assert!(
        matches!(&why, Why::Key(held) | Why::Record(held) if matches!(held.keeper, Some("agency" | "package"))),
        "{why:?}"
    );
}
