//! Which fact is asked about.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::party::Fact;
use crate::ui::translation::use_words;

/// The fact asked about.
#[derive(Properties, PartialEq)]
pub struct FactSelectProps {
    /// The id of the menu; its label is tied to it.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The fact asked about.
    pub fact: Fact,
    /// Another fact was chosen.
    pub on_ask: Callback<Fact>,
}

/// A menu of all facts.
#[component]
pub fn FactSelect(props: &FactSelectProps) -> Html {
    let words = use_words();
    let onchange = use_callback(props.on_ask.clone(), |event: Event, on_ask| {
        let chosen = event
            .target_dyn_into::<HtmlSelectElement>()
            .and_then(|menu| menu.value().parse().ok());
        if let Some(fact) = chosen {
            on_ask.emit(fact);
        }
    });
    html! {
        <p class="fact-select">
            <label for={props.id.clone()}>{ props.label.clone() }</label>
            <select id={props.id.clone()} {onchange}>
                for fact in Fact::ALL {
                    <option value={fact.id()} selected={fact == props.fact}>
                        { words.text(&format!("fact-{}", fact.slug())) }
                    </option>
                }
            </select>
        </p>
    }
}
