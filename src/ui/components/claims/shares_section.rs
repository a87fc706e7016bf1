//! A roll-out, conversation by conversation: one part of a hundred is built one way, the
//! rest the other; each kind is run, and counted as often as it occurs. Below it, what
//! happened, by date.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::RestsOn;
use crate::content::Translator;
use crate::content::rollout::steps;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::components::Prose;
use crate::ui::runs::Sheets;
use crate::ui::sentences::design_name;
use crate::ui::state::LIST_BEHIND_THE_SEAL;
use crate::ui::translation::use_words;
use crate::view::share::Hundred;

/// What the section shows.
#[derive(Properties, PartialEq)]
pub struct SharesSectionProps {
    /// The runs there are.
    pub sheets: Sheets,
}

/// How the conversations are built that are not end-to-end.
const READABLE: Design = Design::ServerScan;

/// How those may be built that are; the list is the same in all.
const SEALED: [Design; 3] = [
    LIST_BEHIND_THE_SEAL,
    Design::ClientScan,
    Design::ClientScanThreshold,
];

/// What is counted: the suffix of a `shares-…` message, who looks, at what.
const COUNTED: [(&str, &[Vantage], Fact); 5] = [
    (
        "matched",
        &[Vantage::Platform, Vantage::ClearingHouse],
        Fact::ListMatch,
    ),
    ("platform-words", &[Vantage::Platform], Fact::Words),
    ("thief-words", &[Vantage::Thief], Fact::Words),
    ("order-words", &[Vantage::PoliceContent], Fact::Words),
    ("traffic", &[Vantage::PoliceTraffic], Fact::Sender),
];

/// How many of a hundred conversations are end-to-end before the slider is moved.
const AT_FIRST: u8 = 40;

/// A roll-out, conversation by conversation.
#[component]
pub fn SharesSection(props: &SharesSectionProps) -> Html {
    let words = use_words();
    let share = use_state(|| AT_FIRST);
    let sealed = use_state(|| 0_usize);
    let oninput = {
        let share = share.setter();
        Callback::from(move |event: InputEvent| {
            let slid = event
                .target_dyn_into::<HtmlInputElement>()
                .and_then(|slider| slider.value().parse().ok());
            if let Some(slid) = slid {
                share.set(slid);
            }
        })
    };
    let onchange = {
        let sealed = sealed.setter();
        Callback::from(move |event: Event| {
            let chosen = event
                .target_dyn_into::<HtmlSelectElement>()
                .and_then(|menu| menu.value().parse().ok());
            if let Some(chosen) = chosen {
                sealed.set(chosen);
            }
        })
    };
    let built = SEALED.get(*sealed).copied().unwrap_or(LIST_BEHIND_THE_SEAL);
    let counted = props
        .sheets
        .of(READABLE)
        .zip(props.sheets.of(built))
        .map(|(one, other)| {
            let hundred = Hundred {
                one,
                other,
                of_the_other: *share,
            };
            COUNTED.map(|(_, vantages, fact)| hundred.where_seen(vantages, fact))
        });
    let value = words.text_with("shares-value", [("share", (*share).into())]);
    let others = design_name(&words, READABLE);
    html! {
        <section id="shares" class="sect" aria-labelledby="shares-title">
            <header>
                <h2 id="shares-title">{ words.text("shares-title") }</h2>
                <p><Prose id="shares-intro" /></p>
            </header>
            <div class="shares-controls">
                <label for="shares-slider">{ words.text("shares-slider") }</label>
                <input
                    type="range"
                    id="shares-slider"
                    min="0"
                    max="100"
                    step="5"
                    value={share.to_string()}
                    aria-valuetext={value.clone()}
                    {oninput}
                />
                <output for="shares-slider">{ value }</output>
                <label for="shares-sealed">{ words.text("shares-sealed-as") }</label>
                <select id="shares-sealed" {onchange}>
                    for (index, design) in SEALED.into_iter().enumerate() {
                        <option value={index.to_string()} selected={index == *sealed}>
                            { sealed_name(&words, design) }
                        </option>
                    }
                </select>
                <p>{ words.text_with("shares-readable-as", [("design", others.into())]) }</p>
            </div>
            <p class="computed" role="status">
                if let Some([matched, ..]) = counted {
                    {
                        words.text_with(
                            "shares-sentence",
                            [("share", (*share).into()), ("matched", matched.into())],
                        )
                    }
                } else {
                    <span data-waiting="true">{ words.text("answer-waiting") }</span>
                }
            </p>
            <h3>{ words.text("shares-seen") }</h3>
            <dl class="shares">
                for (index, (id, _, _)) in COUNTED.into_iter().enumerate() {
                    <div data-share={id}>
                        <dt>{ words.text(&format!("shares-{id}")) }</dt>
                        { of_a_hundred(&words, counted.and_then(|all| all.get(index).copied())) }
                    </div>
                }
            </dl>
            <p class="cannot-settle"><Prose id="shares-cannot-settle" /></p>
            <h3>{ words.text("shares-history") }</h3>
            <ol class="dated">
                for step in steps() {
                    <li data-step={step.id}>
                        <p class="dated-when">
                            { words.text(&format!("rollout-{}-when", step.id)) }
                        </p>
                        <div>
                            <p><Prose id={format!("rollout-{}-what", step.id)} /></p>
                            <RestsOn statement={step.rests_on} last_seen={step.last_seen} />
                        </div>
                    </li>
                }
            </ol>
        </section>
    }
}

fn sealed_name(words: &Translator, design: Design) -> String {
    match design {
        Design::Own(_) => words.text("shares-list-kept-on-server"),
        preset => design_name(words, preset),
    }
}

/// A number out of a hundred, also as a bar.
fn of_a_hundred(words: &Translator, count: Option<u8>) -> Html {
    let Some(count) = count else {
        return html! { <dd data-waiting="true">{ words.text("answer-waiting") }</dd> };
    };
    html! {
        <dd data-count={count.to_string()}>
            <svg
                class="hundred"
                viewBox="0 0 100 8"
                preserveAspectRatio="none"
                aria-hidden="true"
            >
                <rect class="hundred-all" width="100" height="8" />
                <rect class="hundred-seen" width={count.to_string()} height="8" />
            </svg>
            <span>{ words.text_with("shares-value", [("share", count.into())]) }</span>
        </dd>
    }
}
