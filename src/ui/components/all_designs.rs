//! Whether all designs are shown, or those of the first impression.

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::ui::state::Action;

/// Shows all designs, or puts those away that are not of the first impression: `all`
/// says where it stands, `controls` is the id of what becomes longer.
pub fn all_designs(
    words: &Translator,
    act: &Callback<Action>,
    all: bool,
    controls: &'static str,
) -> Html {
    let label = if all {
        words.text("designs-fewer")
    } else {
        words.text_with("designs-all", [("count", Design::ALL.len().into())])
    };
    html! {
        <p class="all-designs">
            <button
                type="button"
                id={format!("all-{}", controls)}
                class="btn btn-small"
                aria-expanded={if all { "true" } else { "false" }}
                aria-controls={controls}
                onclick={act.reform(|_| Action::ToggleDesigns)}
            >
                { label }
            </button>
        </p>
    }
}
