//! Which messages open, by the day.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::TimePage;

/// Its body.
pub fn time(shown: &Rc<Shown>) -> Html {
    shown.island("page", |shown| {
        html! {
            <TimePage
                design={shown.state.design}
                moment={shown.state.moment}
                scenario={shown.observed.scenario.clone()}
                was_run={shown.sheet.is_some()}
            />
        }
    })
}
