//! Which fact is asked about.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::content::Translator;
use crate::party::Fact;

/// A menu of all facts, `fact` chosen in it. The message `label` names it; the two are tied by `id`;
/// `on_ask` is told when another is chosen.
pub fn fact_select(
    words: &Translator,
    id: &str,
    label: &str,
    fact: Fact,
    on_ask: Callback<Fact>,
) -> Html {
    let id = AttrValue::from(id.to_owned());
    let onchange = Callback::from(move |event: Event| {
        let chosen = event
            .target_dyn_into::<HtmlSelectElement>()
            .and_then(|menu| menu.value().parse().ok());
        if let Some(fact) = chosen {
            on_ask.emit(fact);
        }
    });
    html! {
        <p class="fact-select">
            <label for={id.clone()}>{ words.text(label) }</label>
            <select {id} {onchange}>
                for each in Fact::ALL {
                    <option value={each.id()} selected={each == fact}>
                        { words.text(&format!("fact-{}", each.slug())) }
                    </option>
                }
            </select>
        </p>
    }
}
