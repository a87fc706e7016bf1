//! Boots the page in a browser.
//!
//! When the program has to stop, it says so to the page around it before it
//! traps: `web/boot.js` listens for `sightlines-panic` and shows what can be
//! saved.

use std::panic::{self, PanicHookInfo};

use sightlines::ui::app::App;
use web_sys::{CustomEvent, console, window};

fn main() {
    panic::set_hook(Box::new(say_so));
    #[cfg(debug_assertions)]
    stop_when_asked();
    let Some(document) = window().and_then(|window| window.document()) else {
        return;
    };
    match document.get_element_by_id("app") {
        Some(place) => yew::Renderer::<App>::with_root(place).render(),
        None => yew::Renderer::<App>::new().render(),
    };
}

fn say_so(what: &PanicHookInfo<'_>) {
    console::error_1(&what.to_string().into());
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new("sightlines-panic")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Lets a test see what a reader sees when the program has to stop. No build
/// that readers get has it.
#[cfg(debug_assertions)]
#[allow(clippy::panic, reason = "to panic is what is asked")]
fn stop_when_asked() {
    let Some(window) = window() else { return };
    gloo_events::EventListener::new(&window, "sightlines-test-panic", |_| {
        panic!("asked to stop")
    })
    .forget();
}
