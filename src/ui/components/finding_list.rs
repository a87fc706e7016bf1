//! All thirteen facts, seen and not seen, always in the same places.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Translator;
use crate::party::Fact;
use crate::ui::preferences;
use crate::ui::sentences::{card_name, value_words};
use crate::ui::translation::use_words;
use crate::ui::verdict::{Verdict, needs};
use crate::view::{Finding, PartySheet, Value};

/// What a party can see.
#[derive(Properties, PartialEq)]
pub struct FindingListProps {
    /// Its sheet.
    pub party: Rc<PartySheet>,
    /// A fact was chosen, to ask why.
    pub on_ask: Callback<Fact>,
}

/// All facts, seen and not seen.
#[component]
pub fn FindingList(props: &FindingListProps) -> Html {
    let words = use_words();
    let seen = props
        .party
        .findings
        .iter()
        .filter(|found| found.sees())
        .count();
    let heading = words.text_with(
        "panel-facts",
        [("seen", seen.into()), ("all", Fact::ALL.len().into())],
    );
    // On a phone thirteen rows for each party are a long way to the next one.
    let folded = use_state(|| false);
    use_effect_with((), {
        let folded = folded.setter();
        move |()| folded.set(preferences::is_narrow())
    });
    html! {
        <details class="findings" open={!*folded}>
            <summary class="findings-count">{ heading }</summary>
            <dl>
                for fact in Fact::ALL {
                    { row(&words, props, fact) }
                }
            </dl>
        </details>
    }
}

fn row(words: &Translator, props: &FindingListProps, fact: Fact) -> Html {
    let finding = props.party.finding(fact);
    let verdict = Verdict::from(finding);
    let name = words.text(&format!("fact-{}", fact.slug()));
    let why = words.text_with("panel-why-fact", [("fact", name.as_str().into())]);
    let ask = props.on_ask.reform(move |_: MouseEvent| fact);
    html! {
        <div
            data-fact={fact.id()}
            data-verdict={verdict.id()}
            data-needs={needs(finding)}
        >
            <dt>
                { mark(verdict) }
                <button type="button" aria-label={why} onclick={ask}>{ name }</button>
            </dt>
            <dd>{ answer(words, fact, finding) }</dd>
        </div>
    }
}

fn answer(words: &Translator, fact: Fact, finding: &Finding) -> Html {
    match finding {
        // The words stand in their own row; what this one says is that they were checked.
        Finding::Sees(_) if fact == Fact::Authorship => {
            html! { { words.text("fact-authorship-checked") } }
        }
        Finding::Sees(Value::Text(text)) if text.is_empty() => {
            html! { { words.text("words-empty") } }
        }
        Finding::Sees(Value::Text(text)) => html! {
            <span class="finding-words" dir="auto">{ text.chars().take(80).collect::<String>() }</span>
        },
        Finding::Sees(Value::Picture(png)) => html! {
            { card_name(words, &png.0).unwrap_or_else(|| words.text("verdict-sees")) }
        },
        Finding::Sees(value) => html! {
            <bdi dir="auto">{ value_words(words, value) }</bdi>
        },
        Finding::OnlyIf(_) => html! { { words.text("fact-only-if") } },
        Finding::Cannot => html! { { words.text("fact-not-seen") } },
    }
}

/// A filled square, a square drawn in dashes, or a square struck through.
fn mark(verdict: Verdict) -> Html {
    let drawn = match verdict {
        Verdict::Sees => html! { <rect class="mark-full" x=".5" y=".5" width="10" height="10" /> },
        Verdict::OnlyIf => html! { <rect class="mark-dashed" x="1" y="1" width="9" height="9" /> },
        Verdict::Cannot => html! { <path class="mark-struck" d="M1 1h9v9H1zM1 10 10 1" /> },
    };
    html! {
        <svg class="fact-mark" viewBox="0 0 11 11" width="11" height="11" aria-hidden="true">
            { drawn }
        </svg>
    }
}
