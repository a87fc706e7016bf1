//! “Why?”: the derivation that was really carried out, or what was tried in vain.

use std::rc::Rc;

use yew::prelude::*;

use super::{Folded, HeldLine, derivation, fact_select};
use crate::content::Translator;
use crate::party::Fact;
use crate::ui::hooks::{use_act, use_explanation};
use crate::ui::sentences::{fact_phrase, party_phrase};
use crate::ui::state::{Action, Drawer};
use crate::ui::translation::use_words;
use crate::view::{DesignSheet, Finding, Held, PartySheet};

/// Things held that are listed before the rest is folded away.
const FIRST_HELD: usize = 6;

/// What is explained.
#[derive(Properties, PartialEq)]
pub struct ExplanationPanelProps {
    /// The run on show.
    pub design: Rc<DesignSheet>,
    /// The party's sheet in that run.
    pub party: Rc<PartySheet>,
    /// The fact asked about.
    pub fact: Fact,
}

/// Why a party sees a fact, or does not.
#[component]
pub fn ExplanationPanel(props: &ExplanationPanelProps) -> Html {
    let words = use_words();
    let act = use_act();
    let (party, fact) = (&props.party, props.fact);
    let vantage = party.vantage;
    let explanation = use_explanation(&props.design, vantage, fact, &[]);
    let phrase = fact_phrase(&words, fact);
    let finding = party.finding(fact);
    let heading = words.text_with(
        if finding.sees() {
            "why-heading-sees"
        } else {
            "why-heading-not"
        },
        [
            ("party", party_phrase(&words, vantage).into()),
            ("fact", phrase.as_str().into()),
        ],
    );
    let body = match (finding, explanation) {
        (Finding::Sees(_), Some(explanation)) => html! {
            <>
                <p class="drawer-lead">
                    { words.text_with("why-sees", [("fact", phrase.into())]) }
                </p>
                { derivation(&words, &explanation) }
            </>
        },
        (_, None) => html! {
            <p class="drawer-lead" data-waiting="true">{ words.text("running") }</p>
        },
        (_, Some(explanation)) => {
            let tried = explanation.failed_attempts;
            let tried = [("fact", phrase.into()), ("tried", tried.into())];
            html! {
                <>
                    <p class="drawer-lead">{ words.text_with("why-not", tried) }</p>
                    if party.holds.is_empty() {
                        <p>{ words.text("why-holds-nothing") }</p>
                    } else {
                        <h5>{ words.text("why-holds") }</h5>
                        { holds(&words, &party.holds) }
                    }
                    if matches!(finding, Finding::OnlyIf(_)) {
                        <p>
                            <button
                                type="button"
                                class="btn-link"
                                onclick={act.reform(move |_| Action::Toggle(vantage, Drawer::Ways))}
                            >
                                { words.text("why-hint") }
                            </button>
                        </p>
                    }
                </>
            }
        }
    };
    html! {
        <section class="why">
            <header>
                <h4>{ heading }</h4>
                {
                    fact_select(
                        &words,
                        &format!("why-fact-{}", vantage.slug()),
                        "explain-fact",
                        fact,
                        act.reform(Action::Ask),
                    )
                }
            </header>
            { body }
        </section>
    }
}

/// The first few things held, the rest on request.
fn holds(words: &Translator, all: &[Held]) -> Html {
    let (first, rest) = all.split_at(all.len().min(FIRST_HELD));
    let list = |some: &[Held]| {
        html! {
            <ul class="why-holds">
                for held in some.iter().cloned() {
                    <li><HeldLine {held} /></li>
                }
            </ul>
        }
    };
    html! {
        <>
            { list(first) }
            if !rest.is_empty() {
                <Folded summary={words.text_with("why-holds-more", [("count", rest.len().into())])}>
                    { list(rest) }
                </Folded>
            }
        </>
    }
}
