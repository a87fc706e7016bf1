//! One design.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::DesignPage;

/// Its body.
pub fn design(shown: &Rc<Shown>) -> Html {
    shown.island("page", |shown| {
        let design = shown.state.design;
        html! {
            <DesignPage key={design.id()} {design} sheets={shown.observed.sheets.clone()} />
        }
    })
}
