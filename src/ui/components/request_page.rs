//! The request desk: an order is chosen, approved, served, and answered.

use yew::prelude::*;

use crate::ui::runs::Sheets;
use crate::ui::state::State;
use crate::ui::translation::use_words;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct RequestPageProps {
    /// What the reader decided.
    pub state: State,
    /// The runs there are.
    pub sheets: Sheets,
}

/// The page.
#[component]
pub fn RequestPage(_props: &RequestPageProps) -> Html {
    let words = use_words();
    html! {
        <section class="request" aria-labelledby="headline">
            <header>
                <h1 id="headline" tabindex="-1">{ words.text("request-title") }</h1>
                <p>{ words.text("request-intro") }</p>
            </header>
        </section>
    }
}
