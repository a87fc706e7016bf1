//! Two runs, one with a mechanism and one without it, and what to ask of both.

use std::collections::HashMap;

use sightlines::design::Design;
use sightlines::knowledge::Verdict;
use sightlines::mechanism::Mechanism;
use sightlines::party::{Fact, Keeper, Vantage};
use sightlines::wire::Form;
use sightlines::world::{Run, Scenario};

use super::scene::{run_of, scenario, table};

type Table = HashMap<(Vantage, Fact), Verdict>;

/// A design and the same design without one of its mechanisms.
pub struct Pair {
    name: String,
    with: (Run, Table),
    without: (Run, Table),
}

/// Runs `design`, which has `mechanism`, and what is left of it without.
pub fn pair(mechanism: Mechanism, design: Design) -> Pair {
    pair_of(mechanism, design, &scenario())
}

pub fn pair_of(mechanism: Mechanism, design: Design, scenario: &Scenario) -> Pair {
    assert!(design.has(mechanism), "{design} has no {mechanism}");
    let less = Design::of(design.mechanisms().without(mechanism));
    let played = |design| {
        let run = run_of(design, scenario);
        let table = table(&run).into_iter().collect();
        (run, table)
    };
    Pair {
        name: format!("{mechanism}: {less} and {design}"),
        with: played(design),
        without: played(less),
    }
}

fn kind(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Sees(_) => "sees",
        Verdict::OnlyIf(_) => "only_if",
        Verdict::Cannot => "cannot",
    }
}

impl Pair {
    fn kinds(&self, vantage: &str, fact: &str) -> [&'static str; 2] {
        let cell = (vantage.parse().unwrap(), fact.parse().unwrap());
        [kind(&self.without.1[&cell]), kind(&self.with.1[&cell])]
    }

    /// Facts whose verdict is `change` from the run without to the run with: `sees→only_if`.
    pub fn changes(self, vantages: &[&str], facts: &[&str], change: &str) -> Self {
        for (vantage, fact) in each(vantages, facts) {
            let found = self.kinds(vantage, fact).join("→");
            assert_eq!(found, change, "{} {vantage} {fact}", self.name);
        }
        self
    }

    /// Facts whose verdict is the same in both.
    pub fn leaves(self, vantages: &[&str], facts: &[&str], verdict: &str) -> Self {
        for (vantage, fact) in each(vantages, facts) {
            let found = self.kinds(vantage, fact);
            assert_eq!(found, [verdict; 2], "{} {vantage} {fact}", self.name);
        }
        self
    }

    /// A smallest set that is there with the mechanism and not without.
    pub fn needs(self, vantage: &str, fact: &str, set: &str) -> Self {
        let [without, with] = [&self.without.1, &self.with.1].map(|table| {
            let cell = (vantage.parse().unwrap(), fact.parse().unwrap());
            match &table[&cell] {
                Verdict::OnlyIf(sets) => sets.iter().any(|sources| {
                    let names: Vec<&str> = sources.iter().map(|source| source.id()).collect();
                    names.join("+") == set
                }),
                _ => false,
            }
        });
        assert!(
            with && !without,
            "{} {vantage} {fact}: {set} without {without}, with {with}",
            self.name
        );
        self
    }

    /// A form of record that a keeper holds with the mechanism and never without.
    pub fn makes(self, keeper: Keeper, form: Form) -> Self {
        let [without, with] = [&self.without.0, &self.with.0].map(|run| {
            let mut held = run.log.holdings().iter();
            held.any(|held| held.keeper == keeper && held.record.form() == form)
        });
        assert!(
            with && !without,
            "{} {keeper:?} {form:?}: without {without}, with {with}",
            self.name
        );
        self
    }

    /// No cell at all differs but these vantages'.
    pub fn and_nobody_else_but(self, vantages: &[&str]) -> Self {
        for ((vantage, fact), before) in &self.without.1 {
            let after = &self.with.1[&(*vantage, *fact)];
            let same = kind(before) == kind(after);
            let named = vantages.contains(&vantage.id());
            assert!(same || named, "{} {vantage} {fact}", self.name);
        }
        self
    }
}

fn each<'a>(vantages: &[&'a str], facts: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let all = vantages.iter();
    all.flat_map(|vantage| facts.iter().map(|fact| (*vantage, *fact)))
        .collect()
}
