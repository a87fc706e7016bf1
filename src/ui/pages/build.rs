//! A design of the reader’s own.

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::BuildPage;

/// Its body.
pub fn build(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    html! {
        <BuildPage
            state={state.clone()}
            sheets={shown.observed.sheets.clone()}
            change={state.on_show().and_then(|design| shown.announcement.beside(design).cloned())}
        />
    }
}
