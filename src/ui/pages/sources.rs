//! What everything rests on.

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::components::SourcesPage;

/// Its body.
pub fn sources(_: &Shown<'_>) -> Html {
    html! { <SourcesPage /> }
}
