//! “What would it take?”: every smallest set of further sources, each of which
//! can be lent to the party and run.

use std::rc::Rc;

use yew::prelude::*;

use super::{Folded, derivation, fact_select};
use crate::content::Translator;
use crate::party::{Fact, Source, Vantage};
use crate::ui::hooks::use_explanation;
use crate::ui::sentences::{
    fact_phrase, gathered, gathered_way, party_phrase, way, workaround_names,
};
use crate::ui::state::Action;
use crate::ui::translation::use_words;
use crate::view::workarounds::of_set;
use crate::view::{DesignSheet, Finding, PartySheet, Workaround};

/// What it would take for a party, whose sheet in the run on show `party` is, to see a fact.
pub fn ways_panel(
    words: &Translator,
    act: &Callback<Action>,
    design: &Rc<DesignSheet>,
    party: &PartySheet,
    fact: Fact,
) -> Html {
    let vantage = party.vantage;
    let phrase = fact_phrase(words, fact);
    let heading = words.text_with(
        "ways-heading",
        [
            ("party", party_phrase(words, vantage).into()),
            ("fact", phrase.as_str().into()),
        ],
    );
    let of_fact = |id: &str| words.text_with(id, [("fact", phrase.as_str().into())]);
    let body = match party.finding(fact) {
        Finding::Sees(_) => html! {
            <>
                <p class="drawer-lead">{ of_fact("ways-nothing-more") }</p>
                // Of what is not sealed in the first place there is no way around.
                if matches!(
                    fact,
                    Fact::Words | Fact::EarlierWords | Fact::LaterWords | Fact::Picture
                ) {
                    <Already design={design.clone()} {vantage} {fact} />
                }
            </>
        },
        Finding::Cannot => html! {
            <>
                <p class="drawer-lead">{ of_fact("ways-cannot") }</p>
                <p>{ words.text("ways-cannot-not-never") }</p>
            </>
        },
        Finding::OnlyIf(sets) => html! {
            // A fact or design of its own has its own list, with nothing run yet.
            <key={format!("{}-{}", design.design, fact)}>
                { ways_list(words, design, vantage, fact, sets) }
            </>
        },
    };
    html! {
        <section class="ways">
            <header>
                <h4>{ heading }</h4>
                {
                    fact_select(
                        words,
                        &format!("ways-fact-{}", vantage.slug()),
                        "table-fact",
                        fact,
                        act.reform(Action::Ask),
                    )
                }
            </header>
            { body }
        </section>
    }
}

/// Each of the `sets` as a way.
fn ways_list(
    words: &Translator,
    design: &Rc<DesignSheet>,
    vantage: Vantage,
    fact: Fact,
    sets: &[Vec<Source>],
) -> Html {
    let ways = gathered(sets);
    let intro = words.text_with(
        "ways-intro",
        [
            ("count", sets.len().into()),
            ("fact", fact_phrase(words, fact).into()),
        ],
    );
    html! {
        <>
            <p class="drawer-lead">{ intro }</p>
            <ul class="ways-list">
                for (index, way) in ways.iter().enumerate() {
                    <li>
                        if index > 0 {
                            <span class="ways-or">{ words.text("ways-or-word") }</span>
                        }
                        if let [set] = way.sets.as_slice() {
                            <WayItem
                                design={design.clone()}
                                {vantage}
                                {fact}
                                set={set.clone()}
                            />
                        } else {
                            <span class="way-gathered">{ gathered_way(words, way) }</span>
                            <Folded summary={words.text_with("ways-each", [("count", way.sets.len().into())])}>
                                <ul class="ways-list">
                                    for set in way.sets.iter() {
                                        <li>
                                            <WayItem
                                                design={design.clone()}
                                                {vantage}
                                                {fact}
                                                set={set.clone()}
                                            />
                                        </li>
                                    }
                                </ul>
                            </Folded>
                        }
                    </li>
                }
            </ul>
            <p class="ways-complete">{ words.text("ways-complete") }</p>
        </>
    }
}

/// One set, with the button that runs it.
#[component]
fn WayItem(props: &WayRunProps) -> Html {
    let words = use_words();
    let running = use_state(|| false);
    let label = words.text_with("ways-run-with", [("ways", way(&words, &props.set).into())]);
    let onclick = {
        let running = running.clone();
        Callback::from(move |_: MouseEvent| running.set(!*running))
    };
    let needs: Vec<&str> = props.set.iter().map(|source| source.id()).collect();
    html! {
        <>
            <div class="way" data-needs={needs.join("+")}>
                for (index, source) in props.set.iter().enumerate() {
                    if index > 0 {
                        <i>{ words.text("ways-and") }</i>
                    }
                    <span class="way-token">{ words.text(&format!("source-{}", source.slug())) }</span>
                }
                <button
                    type="button"
                    class="btn btn-small"
                    aria-label={label}
                    aria-expanded={if *running { "true" } else { "false" }}
                    {onclick}
                >
                    { words.text("ways-run") }
                </button>
                { tags(&words, &of_set(&props.set)) }
            </div>
            if *running {
                <WayRun
                    design={props.design.clone()}
                    vantage={props.vantage}
                    fact={props.fact}
                    set={props.set.clone()}
                />
            }
        </>
    }
}

/// Which of the six ways around encryption it is.
fn tags(words: &Translator, these: &[Workaround]) -> Html {
    if these.is_empty() {
        return Html::default();
    }
    let names = workaround_names(words, these);
    let said = words.text_with("workaround-tag-says", [("workaround", names.into())]);
    html! { <p class="way-tags">{ said }</p> }
}

#[derive(Properties, PartialEq)]
struct AlreadyProps {
    design: Rc<DesignSheet>,
    vantage: Vantage,
    fact: Fact,
}

/// Which of the six it is by which a party sees a fact already.
#[component]
fn Already(props: &AlreadyProps) -> Html {
    let words = use_words();
    let explanation = use_explanation(&props.design, props.vantage, props.fact, &[]);
    let by = explanation.map(|explanation| explanation.workarounds.clone());
    tags(&words, &by.unwrap_or_default())
}

#[derive(Properties, PartialEq)]
struct WayRunProps {
    design: Rc<DesignSheet>,
    vantage: Vantage,
    fact: Fact,
    set: Vec<Source>,
}

/// The derivation with one set lent to the party: run again, not looked up.
#[component]
fn WayRun(props: &WayRunProps) -> Html {
    let words = use_words();
    let explanation = use_explanation(&props.design, props.vantage, props.fact, &props.set);
    let named = way(&words, &props.set);
    html! {
        <div class="way-run" role="group">
            if explanation.is_none() {
                <p data-waiting="true">{ words.text("running") }</p>
            } else if let Some(explanation) =
                explanation.filter(|explanation| explanation.value.is_some())
            {
                <p>{ words.text_with("ways-ran", [("ways", named.into())]) }</p>
                { derivation(&words, &explanation) }
            } else {
                <p>
                    {
                        words.text_with(
                            "ways-ran-not",
                            [
                                ("ways", named.into()),
                                ("fact", fact_phrase(&words, props.fact).into()),
                            ],
                        )
                    }
                </p>
            }
        </div>
    }
}
