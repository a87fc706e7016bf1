//! Whether the reader has begun to do something.
//!
//! The drawing that a page opens with was made when the page was built, and
//! tells nothing yet. Making keys before anybody asks would only keep a slow
//! machine from answering the first touch.

use gloo_events::{EventListener, EventListenerOptions};
use web_sys::window;
use yew::prelude::*;

/// What a reader begins with, by hand, by keyboard or by other means.
const FIRST: [&str; 5] = ["pointerdown", "keydown", "focusin", "input", "click"];

/// Whether the reader has begun; true from the start where no drawing stands yet.
#[hook]
pub fn use_stirring(stands: bool) -> bool {
    let stirring = use_state(|| !stands);
    use_effect_with(*stirring, {
        let setter = stirring.setter();
        move |stirring| {
            let listeners = window().filter(|_| !stirring).map(|window| {
                FIRST.map(|kind| {
                    let setter = setter.clone();
                    let options = EventListenerOptions::run_in_capture_phase();
                    EventListener::new_with_options(&window, kind, options, move |_| {
                        setter.set(true);
                    })
                })
            });
            move || drop(listeners)
        }
    });
    *stirring
}
