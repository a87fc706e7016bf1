//! Every design beside every other.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::ComparePage;

/// Its body.
pub fn compare(shown: &Rc<Shown>) -> Html {
    shown.island("page", |shown| {
        html! {
            <ComparePage state={(*shown.state).clone()} sheets={shown.observed.sheets.clone()} />
        }
    })
}
