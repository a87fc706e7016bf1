//! One design.

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::DesignPage;

/// Its body.
pub fn design(shown: &Shown<'_>) -> Html {
    let design = shown.state.design;
    html! {
        <DesignPage key={design.id()} {design} sheets={shown.observed.sheets.clone()} />
    }
}
