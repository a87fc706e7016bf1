//! Every design beside every other.

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::ComparePage;

/// Its body.
pub fn compare(shown: &Shown<'_>) -> Html {
    html! {
        <ComparePage state={shown.state.clone()} sheets={shown.observed.sheets.clone()} />
    }
}
