//! One fact of a package: what came out and how, or why nothing did and what it
//! would take.

use yew::prelude::*;

use crate::content::Translator;
use crate::disclosure::{FoundValue, Outcome, PackageFinding, Proof, ProofInput};
use crate::ui::components::{Folded, HexBytes, ValueShown, glyph};
use crate::ui::sentences::ways;
use crate::ui::translation::use_words;
use crate::ui::verdict::Verdict;
use crate::view::{Shown, Value};

/// How many sets of things are named; the rest is counted.
const WAYS_NAMED: usize = 4;

/// One fact.
#[derive(Properties, PartialEq)]
pub struct FindingShownProps {
    /// What came of it.
    pub finding: PackageFinding,
}

/// One fact of a package.
#[component]
pub fn FindingShown(props: &FindingShownProps) -> Html {
    let words = use_words();
    let PackageFinding { fact, outcome, .. } = &props.finding;
    let name = words.text(&format!("fact-{}", fact.slug()));
    let (verdict, body) = match outcome {
        Outcome::Opened { value, proof } => (
            Verdict::Sees,
            html! {
                <>
                    <ValueShown value={shown(value)} />
                    <Folded class="finding-proof" summary={words.text("finding-how")}>
                        { steps(&words, proof) }
                    </Folded>
                </>
            },
        ),
        Outcome::OnlyIf { sets, why } => (
            Verdict::OnlyIf,
            html! {
                <>
                    <p>{ words.text(&format!("why-not-{}", why.id())) }</p>
                    <p class="finding-needs">
                        { words.text_with("finding-would-take", [
                            ("ways", ways(&words, sets, WAYS_NAMED).into()),
                        ]) }
                    </p>
                </>
            },
        ),
        Outcome::Cannot { why } => (
            Verdict::Cannot,
            html! { <p>{ words.text(&format!("why-not-{}", why.id())) }</p> },
        ),
    };
    html! {
        <li class="finding" data-fact={fact.id()} data-verdict={verdict.id()}>
            { glyph(verdict) }
            <div>
                <h4>{ name }</h4>
                { body }
            </div>
        </li>
    }
}

/// What came out, as the page shows such things.
fn shown(value: &FoundValue) -> Value {
    match value {
        FoundValue::Text(text) => Value::Text(text.clone()),
        FoundValue::Picture(png) => Value::Picture(bytes(png)),
        FoundValue::Name(name) => Value::Name(name.clone()),
        FoundValue::Day(day) => Value::Day(*day),
        FoundValue::Bytes(count) => Value::Bytes(*count),
        FoundValue::Names(names) => Value::Names(names.clone()),
    }
}

fn bytes(of: &[u8]) -> Shown {
    Shown(of.into())
}

/// The steps that were really carried out.
fn steps(words: &Translator, proof: &Proof) -> Html {
    html! {
        <ol class="proof">
            for step in proof.steps.iter() {
                <li>
                    <p class="proof-takes">
                        for input in step.inputs.iter() {
                            <span>{ taken(words, *input) }</span>
                        }
                    </p>
                    <p>{ words.text(&format!("rule-{}", step.rule)) }</p>
                    <p>
                        { words.text_with("proof-gives", [
                            ("form", words.text(&format!("form-{}", step.form)).into()),
                        ]) }
                    </p>
                    if step.is_key {
                        <p class="request-sure">{ words.text("proof-fingerprint") }</p>
                    }
                    <Folded class="step-bytes" summary={words.text("bytes-show")}>
                        <HexBytes bytes={bytes(&step.output)} row={16} />
                    </Folded>
                </li>
            }
            <li>
                <p>
                    { words.text_with("proof-read-from", [
                        ("input", taken(words, proof.read_from).into()),
                    ]) }
                </p>
            </li>
        </ol>
    }
}

fn taken(words: &Translator, input: ProofInput) -> String {
    match input {
        ProofInput::Record(number) => words.text_with("proof-record", [("number", number.into())]),
        ProofInput::Step(index) => words.text_with("proof-step", [("number", (index + 1).into())]),
    }
}
