//! `sightlines explain`: a derivation, step by step.

use std::io::Write;

use sightlines::content::Translator;
use sightlines::party::Source;
use sightlines::view::{Explanation, Finding, Held, Observatory, StepInput};

use crate::arguments::Explain;
use crate::problem::Problem;
use crate::words::value;

/// Prints why a vantage sees a fact, or what it would take.
pub fn print(asked: &Explain, words: &Translator) -> Result<(), Problem> {
    let mut observatory = Observatory::new();
    let sheet = observatory.observe(asked.design, &asked.scenario)?;
    let explanation = observatory.explain(asked.design, asked.vantage, asked.fact, &asked.lent)?;
    let mut out = std::io::stdout().lock();
    let question = words.text_with(
        "cli-explain-question",
        [
            (
                "party",
                words
                    .text(&format!("party-{}-name", asked.vantage.slug()))
                    .into(),
            ),
            (
                "fact",
                words.text(&format!("fact-{}", asked.fact.slug())).into(),
            ),
        ],
    );
    writeln!(out, "{question}")?;
    if !asked.lent.is_empty() {
        let sources = asked
            .lent
            .iter()
            .copied()
            .map(Source::id)
            .collect::<Vec<_>>();
        let lent = [("sources", sources.join(", ").into())];
        writeln!(out, "{}", words.text_with("cli-explain-lent", lent))?;
    }
    match &explanation {
        Some(explanation) if explanation.value.is_some() => {
            derivation(&mut out, explanation, words)
        }
        _ => {
            let tried = explanation.map_or(0, |explanation| explanation.failed_attempts);
            let fact = words.text(&format!("fact-{}-phrase", asked.fact.slug()));
            let not = [("tried", tried.into()), ("fact", fact.into())];
            writeln!(out, "{}", words.text_with("why-not", not))?;
            let party = sheet.party(asked.vantage);
            let more = match party.map(|party| party.finding(asked.fact)) {
                Some(Finding::OnlyIf(sets)) => {
                    words.text_with("cli-explain-only-if", [("ways", spelled(sets).into())])
                }
                _ => words.text("cli-explain-cannot"),
            };
            writeln!(out, "{more}")?;
            Ok(())
        }
    }
}

/// Sets of sources by their ids: `+` within a set, `|` between sets.
pub fn spelled(sets: &[Vec<Source>]) -> String {
    sets.iter()
        .map(|set| {
            set.iter()
                .copied()
                .map(Source::id)
                .collect::<Vec<_>>()
                .join("+")
        })
        .collect::<Vec<_>>()
        .join(" | ")
}

fn derivation(
    out: &mut impl Write,
    explanation: &Explanation,
    words: &Translator,
) -> Result<(), Problem> {
    for (index, step) in explanation.steps.iter().enumerate() {
        let rule = [
            ("number", (index + 1).into()),
            ("rule", words.text(&format!("rule-{}", step.rule)).into()),
        ];
        writeln!(out, "{}", words.text_with("cli-explain-step", rule))?;
        for input in &step.inputs {
            let takes = [("what", input_words(input, words).into())];
            writeln!(out, "{}", words.text_with("cli-explain-takes", takes))?;
        }
        let gives = [("what", held_words(&step.output, words).into())];
        writeln!(out, "{}", words.text_with("cli-explain-gives", gives))?;
    }
    if let Some(end) = &explanation.read_from {
        writeln!(out, "→ {}", input_words(end, words))?;
    }
    if let Some(seen) = &explanation.value {
        let says = [("value", value(words, seen).into())];
        writeln!(out, "{}", words.text_with("cli-explain-value", says))?;
    }
    Ok(())
}

fn input_words(input: &StepInput, words: &Translator) -> String {
    match input {
        StepInput::Step(index) => {
            words.text_with("cli-explain-from-step", [("number", (index + 1).into())])
        }
        StepInput::Held(held) => held_words(held, words),
    }
}

fn held_words(held: &Held, words: &Translator) -> String {
    let form = words.text(&format!("form-{}", held.form));
    let form = if held.is_key {
        let fingerprint = held
            .bytes
            .0
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>();
        format!(
            "{form} ({})",
            words.text_with("why-key", [("fingerprint", fingerprint.into())])
        )
    } else {
        let size = words.text_with("held-size", [("count", held.bytes.0.len().into())]);
        format!("{form} ({size})")
    };
    match (held.keeper, held.day) {
        (Some(keeper), Some(day)) => words.text_with(
            "cli-explain-held",
            [
                ("form", form.into()),
                ("keeper", words.text(&format!("keeper-{keeper}")).into()),
                ("day", day.0.into()),
            ],
        ),
        _ => form,
    }
}
