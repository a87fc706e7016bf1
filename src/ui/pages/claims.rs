//! The sentences of the dispute.

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::ClaimsPage;

/// Its body.
pub fn claims(shown: &Shown<'_>) -> Html {
    html! {
        <ClaimsPage state={shown.state.clone()} sheets={shown.observed.sheets.clone()} />
    }
}
