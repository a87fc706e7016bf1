//! Goes to a party's panel when a link or the drawing asked for it, and moves
//! focus after a part of the page was replaced.

use gloo_timers::callback::Timeout;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, window,
};
use yew::prelude::*;

use crate::ui::preferences::wants_less_motion;
use crate::ui::state::State;

/// Goes to the selected panel each time `state.arrivals` counts on and there is a sheet.
#[hook]
pub fn use_arrival(state: &State, ready: bool) {
    let selected = state.selected;
    use_effect_with((state.arrivals, ready), move |(arrivals, ready)| {
        let target = selected.filter(|_| *ready && *arrivals > 0);
        if let Some(vantage) = target {
            // Focus follows the scroll; focusing first would jump.
            let id = format!("n-{}", vantage.slug());
            if let Some(heading) = element(&id) {
                scroll_to(&heading);
                focus(&heading);
            }
        }
    });
}

/// Focuses the element with this id once the page has been rendered again.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    Timeout::new(0, move || {
        if let Some(found) = element(&id) {
            focus(&found);
        }
    })
    .forget();
}

fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
}

fn scroll_to(target: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    options.set_behavior(if wants_less_motion() {
        ScrollBehavior::Instant
    } else {
        ScrollBehavior::Smooth
    });
    target.scroll_into_view_with_scroll_into_view_options(&options);
}

fn focus(target: &Element) {
    if let Some(target) = target.dyn_ref::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = target.focus_with_options(&options);
    }
}
