//! The request desk.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::RequestPage;

/// Its body.
pub fn request(shown: &Rc<Shown>) -> Html {
    shown.island("page", |shown| {
        html! {
            <RequestPage
                state={(*shown.state).clone()}
                sheets={shown.observed.sheets.clone()}
                scenario={shown.observed.scenario.clone()}
            />
        }
    })
}
