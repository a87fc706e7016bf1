//! A derivation, step by step, down to the bytes.

use yew::prelude::*;

use super::{Folded, HeldLine, HexBytes, ValueShown};
use crate::content::Translator;
use crate::view::{Explanation, Held, Step, StepInput};

/// A derivation, step by step.
pub fn derivation(words: &Translator, explanation: &Explanation) -> Html {
    html! {
        <>
            <ol class="steps">
                for (index, step) in explanation.steps.iter().enumerate() {
                    <li data-rule={step.rule}>{ one_step(words, index, step) }</li>
                }
            </ol>
            if let Some(value) = &explanation.value {
                <div class="steps-result">
                    <h5>{ words.text("why-result") }</h5>
                    <div>
                        <ValueShown value={value.clone()} />
                        if let Some(end) = &explanation.read_from {
                            <p class="steps-read-from">{ read_from(words, end) }</p>
                        }
                    </div>
                </div>
            }
        </>
    }
}

fn read_from(words: &Translator, end: &StepInput) -> String {
    match end {
        StepInput::Step(index) => {
            words.text_with("why-read-from-step", [("number", (index + 1).into())])
        }
        StepInput::Held(held) => {
            let keeper = held
                .keeper
                .map(|keeper| words.text(&format!("keeper-{keeper}")))
                .unwrap_or_default();
            words.text_with(
                "why-read-from",
                [
                    ("what", words.text(&format!("form-{}", held.form)).into()),
                    ("keeper", keeper.into()),
                ],
            )
        }
    }
}

fn one_step(words: &Translator, index: usize, step: &Step) -> Html {
    let number = words.text_with("why-step", [("number", (index + 1).into())]);
    html! {
        <>
            <h5 class="step-number">{ number }</h5>
            <div class="step-takes">
                <span class="step-label">{ words.text("why-takes") }</span>
                for input in step.inputs.iter() {
                    { taken(words, input) }
                }
            </div>
            <p class="step-rule">{ words.text(&format!("rule-{}", step.rule)) }</p>
            <div class="step-gives">
                <span class="step-label">{ words.text("why-gives") }</span>
                <HeldLine held={step.output.clone()} />
                if let Some(value) = &step.value {
                    <ValueShown value={value.clone()} />
                }
            </div>
            <Folded class="step-bytes" summary={words.text("bytes-show")}>
                <div class="step-bytes-in">
                    for held in held_inputs(step).chain([&step.output]) {
                        { bytes_of(words, held) }
                    }
                </div>
            </Folded>
        </>
    }
}

fn taken(words: &Translator, input: &StepInput) -> Html {
    match input {
        StepInput::Held(held) => html! { <HeldLine held={held.clone()} /> },
        StepInput::Step(earlier) => html! {
            <p class="step-earlier">
                { words.text_with("why-from-step", [("number", (earlier + 1).into())]) }
            </p>
        },
    }
}

fn held_inputs(step: &Step) -> impl Iterator<Item = &Held> {
    step.inputs.iter().filter_map(|input| match input {
        StepInput::Held(held) => Some(held),
        StepInput::Step(_) => None,
    })
}

fn bytes_of(words: &Translator, held: &Held) -> Html {
    let what = words.text(&format!("form-{}", held.form));
    let id = if held.is_key {
        "fingerprint-of"
    } else {
        "bytes-of"
    };
    html! {
        <div>
            <p class="step-bytes-of">{ words.text_with(id, [("what", what.into())]) }</p>
            <HexBytes bytes={held.bytes.clone()} row={16} />
        </div>
    }
}
