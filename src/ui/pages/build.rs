//! A design of the reader’s own.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::BuildPage;

/// Its body.
pub fn build(shown: &Rc<Shown>) -> Html {
    shown.island("page", |shown| {
    let state = &*shown.state;
    html! {
        <BuildPage
            state={state.clone()}
            sheets={shown.observed.sheets.clone()}
            change={state.on_show().and_then(|design| shown.announcement.beside(design).cloned())}
        />
    }
    })
}
