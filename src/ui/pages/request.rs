//! The request desk.

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::RequestPage;

/// Its body.
pub fn request(shown: &Shown<'_>) -> Html {
    html! {
        <RequestPage
            state={shown.state.clone()}
            sheets={shown.observed.sheets.clone()}
            scenario={shown.observed.scenario.clone()}
        />
    }
}
