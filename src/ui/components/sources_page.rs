//! What everything rests on: the works that are cited, the words that are explained,
//! and what the model leaves out.

use yew::prelude::*;

use crate::ui::translation::use_words;

/// The page.
#[component]
pub fn SourcesPage() -> Html {
    let words = use_words();
    html! {
        <section class="sources" aria-labelledby="headline">
            <header>
                <h1 id="headline" tabindex="-1">{ words.text("sources-title") }</h1>
                <p>{ words.text("sources-intro") }</p>
            </header>
        </section>
    }
}
