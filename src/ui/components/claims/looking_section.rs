//! “Will not look” and “cannot look”: the same switch and the same order to resume, at
//! a server that can read and at one that cannot, each state really run.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Answers, Asked};
use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::components::Prose;
use crate::ui::runs::Sheets;
use crate::ui::sentences::{and_list, party_phrase};
use crate::ui::state::LIST_BEHIND_THE_SEAL;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;
use crate::view::capability::{Access, Capability};

/// What the section shows.
#[derive(Properties, PartialEq)]
pub struct LookingSectionProps {
    /// The runs there are.
    pub sheets: Sheets,
}

/// “Will not look” beside “cannot look”.
#[component]
pub fn LookingSection(props: &LookingSectionProps) -> Html {
    let words = use_words();
    html! {
        <section id="looking" class="sect" aria-labelledby="looking-title">
            <header>
                <h2 id="looking-title">{ words.text("looking-title") }</h2>
                <p><Prose id="looking-intro" /></p>
            </header>
            <div class="pair">
                <Looking
                    id="policy"
                    with_list={Design::ServerScan}
                    without={Design::Transport}
                    sheets={props.sheets.clone()}
                />
                <Looking
                    id="design"
                    with_list={LIST_BEHIND_THE_SEAL}
                    without={Design::E2ee}
                    sheets={props.sheets.clone()}
                />
            </div>
            <p class="cannot-settle"><Prose id="looking-cannot-settle" /></p>
        </section>
    }
}

/// One of the two.
#[derive(Properties, PartialEq)]
struct LookingProps {
    /// The middle of a `looking-…-title` message.
    id: &'static str,
    /// What is run when the switch is on.
    with_list: Design,
    /// And when it is off.
    without: Design,
    sheets: Sheets,
}

/// Whether the server compares, and why.
#[derive(Clone, Copy, PartialEq)]
enum Switch {
    Off,
    On,
    Ordered,
}

#[component]
fn Looking(props: &LookingProps) -> Html {
    let words = use_words();
    let switch = use_state(|| Switch::On);
    let set = switch.setter();
    let onchange = {
        let set = set.clone();
        Callback::from(move |event: Event| {
            let on = event
                .target_dyn_into::<HtmlInputElement>()
                .is_some_and(|switch| switch.checked());
            set.set(if on { Switch::On } else { Switch::Off });
        })
    };
    let order = Callback::from(move |_: MouseEvent| set.set(Switch::Ordered));
    let design = match *switch {
        Switch::Off => props.without,
        Switch::On | Switch::Ordered => props.with_list,
    };
    let sheet = props.sheets.of(design);
    let title = format!("looking-{}-title", props.id);
    let box_id = format!("looking-{}-switch", props.id);
    let ask = |vantage, fact| Asked {
        design,
        vantage,
        fact,
    };
    html! {
        <article class="side" aria-labelledby={title.clone()} data-looking={props.id}>
            <h3 id={title.clone()}>{ words.text(&title) }</h3>
            <p><Prose id={format!("looking-{}-says", props.id)} /></p>
            <p class="side-switch">
                <input
                    type="checkbox"
                    id={box_id.clone()}
                    checked={*switch != Switch::Off}
                    {onchange}
                />
                <label for={box_id}>{ words.text("looking-switch") }</label>
            </p>
            <button type="button" class="btn btn-small" onclick={order}>
                { words.text("looking-order") }
            </button>
            <p class="computed" role="status">
                if *switch == Switch::Ordered {
                    { words.text("looking-ordered") }{ " " }
                }
                if let Some(sheet) = sheet {
                    { found(&words, *switch, sheet) }
                } else {
                    <span data-waiting="true">{ words.text("answer-waiting") }</span>
                }
            </p>
            <Answers
                asked={vec![
                    ask(Vantage::Platform, Fact::ListMatch),
                    ask(Vantage::ClearingHouse, Fact::ListMatch),
                    ask(Vantage::Platform, Fact::Picture),
                    ask(Vantage::PoliceContent, Fact::Picture),
                    ask(Vantage::Thief, Fact::Picture),
                ]}
                sheets={props.sheets.clone()}
                names_designs={false}
            />
        </article>
    }
}

/// What comes of it, in a sentence.
fn found(words: &Translator, switch: Switch, sheet: &DesignSheet) -> String {
    let reached = Capability::ProactiveDetection.served(sheet, Access::Words);
    let parties: Vec<String> = reached
        .iter()
        .map(|reached| party_phrase(words, reached.vantage))
        .collect();
    let named = [("parties", and_list(words, &parties).into())];
    match (switch, parties.is_empty()) {
        (Switch::Off, true) => words.text("looking-off"),
        (Switch::On, true) => words.text("looking-nothing"),
        (Switch::Ordered, true) => words.text("looking-nothing-ordered"),
        (Switch::Ordered, false) => words.text_with("looking-found-ordered", named),
        (Switch::On | Switch::Off, false) => words.text_with("looking-found", named),
    }
}
