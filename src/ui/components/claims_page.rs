//! The sentences of the dispute: who says them, and what a run shows of each.

use yew::prelude::*;

use super::SideBySide;
use crate::ui::runs::Sheets;
use crate::ui::state::State;
use crate::ui::translation::use_words;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct ClaimsPageProps {
    /// What the reader decided.
    pub state: State,
    /// The runs there are.
    pub sheets: Sheets,
}

/// The page.
#[component]
pub fn ClaimsPage(props: &ClaimsPageProps) -> Html {
    let words = use_words();
    html! {
        <section class="claims" aria-labelledby="headline">
            <header>
                <h1 id="headline" tabindex="-1">{ words.text("claims-title") }</h1>
                <p>{ words.text("claims-intro") }</p>
            </header>
            <SideBySide sheets={props.sheets.clone()} />
        </section>
    }
}
