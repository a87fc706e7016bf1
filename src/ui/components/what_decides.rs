//! The step that makes the difference between two designs, for one party and one
//! fact: out of the derivation of the side that sees, or, where neither does, out
//! of what each would need.

use std::rc::Rc;

use yew::prelude::*;

use super::{HeldLine, HexBytes};
use crate::content::Translator;
use crate::party::Vantage;
use crate::ui::hooks::use_explanation;
use crate::ui::sentences::{design_with, fact_phrase, party_phrase, ways};
use crate::ui::translation::use_words;
use crate::view::difference::{Cell, DecidingStep, Why, deciding_step};
use crate::view::{DesignSheet, Finding};

/// The difference to be explained.
#[derive(Properties, PartialEq)]
pub struct WhatDecidesProps {
    /// The first design's run.
    pub first: Rc<DesignSheet>,
    /// The second's.
    pub second: Rc<DesignSheet>,
    /// Who looks.
    pub vantage: Vantage,
    /// The cell.
    pub cell: Cell,
}

/// The step that makes the difference.
#[component]
pub fn WhatDecides(props: &WhatDecidesProps) -> Html {
    let words = use_words();
    let cell = &props.cell;
    if !(cell.is_gained() || cell.is_lost()) {
        return neither(&words, props);
    }
    let (seeing, lacking) = if cell.is_gained() {
        (&props.second, &props.first)
    } else {
        (&props.first, &props.second)
    };
    html! {
        <Decided
            seeing={seeing.clone()}
            lacking={lacking.clone()}
            vantage={props.vantage}
            cell={cell.clone()}
        />
    }
}

fn neither(words: &Translator, props: &WhatDecidesProps) -> Html {
    let fact = fact_phrase(words, props.cell.fact);
    let sides = [
        (&props.first, &props.cell.first),
        (&props.second, &props.cell.second),
    ];
    html! {
        <>
            <p>{ words.text_with("compare-needs", [("fact", fact.into())]) }</p>
            <ul class="difference-needs">
                for (sheet, finding) in sides {
                    <li>{ needed(words, sheet, finding) }</li>
                }
            </ul>
        </>
    }
}

fn needed(words: &Translator, sheet: &DesignSheet, finding: &Finding) -> String {
    let sets = finding.needs();
    let needed = if sets.is_empty() {
        words.text("compare-needs-nothing")
    } else {
        ways(words, sets, sets.len())
    };
    let design = design_with(words, sheet.design);
    let said = [("design", design.into()), ("ways", needed.into())];
    words.text_with("compare-needs-in", said)
}

#[derive(Properties, PartialEq)]
struct DecidedProps {
    seeing: Rc<DesignSheet>,
    lacking: Rc<DesignSheet>,
    vantage: Vantage,
    cell: Cell,
}

#[component]
fn Decided(props: &DecidedProps) -> Html {
    let words = use_words();
    let (vantage, fact) = (props.vantage, props.cell.fact);
    let explanation = use_explanation(&props.seeing, vantage, fact, &[]);
    let step = explanation
        .as_deref()
        .zip(props.lacking.party(vantage))
        .and_then(|(explanation, lacking)| deciding_step(explanation, lacking));
    let Some(DecidingStep { step, rule, why }) = step else {
        return html! { <p>{ words.text("compare-waiting") }</p> };
    };
    let (id, held) = match &why {
        Why::Key(held) => ("compare-step-key", held),
        Why::Record(held) => ("compare-step-record", held),
        Why::Outcome(held) => ("compare-step-outcome", held),
    };
    let told = [
        ("design", design_with(&words, props.seeing.design).into()),
        ("party", party_phrase(&words, vantage).into()),
    ];
    html! {
        <div class="difference-why" data-rule={rule}>
            if let Some(index) = step {
                <p class="difference-number">
                    {
                        words.text_with(
                            "compare-step-number",
                            [
                                ("number", (index + 1).into()),
                                ("fact", fact_phrase(&words, fact).into()),
                            ],
                        )
                    }
                </p>
            }
            <p class="step-rule">
                {
                    rule.map_or_else(
                        || words.text("compare-step-reads"),
                        |rule| words.text(&format!("rule-{rule}")),
                    )
                }
            </p>
            <p>{ words.text_with(id, told) }</p>
            <HeldLine held={held.clone()} />
            if !held.is_key {
                <HexBytes bytes={held.bytes.clone()} row={16} />
            }
            if let Some(other) = needed_there(&words, props) {
                <p>{ other }</p>
            }
        </div>
    }
}

/// What the side that does not see would need.
fn needed_there(words: &Translator, props: &DecidedProps) -> Option<String> {
    let finding = props.lacking.party(props.vantage)?.finding(props.cell.fact);
    Some(needed(words, &props.lacking, finding))
}
