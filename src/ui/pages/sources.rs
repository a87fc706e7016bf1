//! What everything rests on.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::SourcesPage;

/// Its body.
pub fn sources(shown: &Rc<Shown>) -> Html {
    shown.island("page", |_| {
        html! { <SourcesPage /> }
    })
}
