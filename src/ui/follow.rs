//! Links that do something here when they are followed, and lead to the same when they
//! are copied or opened elsewhere.

use yew::prelude::*;

/// Does `here` in place of following the link.
pub fn follow(here: impl Fn() + 'static) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        // A click that asks for a new tab or window is the browser's.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            here();
        }
    })
}
