//! Whether all designs are shown, or those of the first impression.

use yew::prelude::*;

use crate::design::Design;
use crate::ui::hooks::use_act;
use crate::ui::state::Action;
use crate::ui::translation::use_words;

/// Where it stands.
#[derive(Properties, PartialEq)]
pub struct AllDesignsProps {
    /// Whether all are shown.
    pub all: bool,
    /// The id of what becomes longer.
    pub controls: &'static str,
}

/// Shows all designs, or puts those away that are not of the first impression.
#[component]
pub fn AllDesigns(props: &AllDesignsProps) -> Html {
    let words = use_words();
    let act = use_act();
    let label = if props.all {
        words.text("designs-fewer")
    } else {
        words.text_with("designs-all", [("count", Design::ALL.len().into())])
    };
    html! {
        <p class="all-designs">
            <button
                type="button"
                id={format!("all-{}", props.controls)}
                class="btn btn-small"
                aria-expanded={if props.all { "true" } else { "false" }}
                aria-controls={props.controls}
                onclick={act.reform(|_| Action::ToggleDesigns)}
            >
                { label }
            </button>
        </p>
    }
}
