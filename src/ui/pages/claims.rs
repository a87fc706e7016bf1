//! The sentences of the dispute.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::ClaimsPage;

/// Its body.
pub fn claims(shown: &Rc<Shown>) -> Html {
    shown.island("page", |shown| {
        html! {
            <ClaimsPage state={(*shown.state).clone()} sheets={shown.observed.sheets.clone()} />
        }
    })
}
