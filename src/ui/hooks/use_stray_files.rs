//! Keeps files out: one dropped or pasted anywhere is neither opened by the
//! browser nor read by the page.

use gloo_events::{EventListener, EventListenerOptions};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Event, window};
use yew::prelude::*;

use super::Act;
use crate::ui::state::Action;

/// Refuses files, with a word on what to do instead.
#[hook]
pub fn use_stray_files(act: Act) {
    use_effect_with((), move |()| {
        let listeners = window().map(|window| {
            ["dragover", "drop", "paste"].map(|kind| {
                let act = act.clone();
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&window, kind, options, move |event| {
                    if carries_file(event) {
                        event.prevent_default();
                        if kind != "dragover" {
                            act.dispatch(Action::StrayFile);
                        }
                    }
                })
            })
        });
        move || drop(listeners)
    });
}

fn carries_file(event: &Event) -> bool {
    let carried: Option<DataTransfer> = match event.dyn_ref::<DragEvent>() {
        Some(drag) => drag.data_transfer(),
        None => event
            .dyn_ref::<ClipboardEvent>()
            .and_then(ClipboardEvent::clipboard_data),
    };
    carried.is_some_and(|carried| carried.types().includes(&"Files".into(), 0))
}
