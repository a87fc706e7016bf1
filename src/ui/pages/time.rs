//! Which messages open, by the day.

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::TimePage;

/// Its body.
pub fn time(shown: &Shown<'_>) -> Html {
    html! {
        <TimePage
            design={shown.state.design}
            moment={shown.state.moment}
            scenario={shown.observed.scenario.clone()}
            was_run={shown.sheet.is_some()}
        />
    }
}
