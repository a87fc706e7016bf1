//! The line to the engine, the same for the life of the page.

use yew::prelude::*;

use crate::ui::engine::Engine;

/// The line to the engine.
#[hook]
pub fn use_engine() -> Engine {
    let engine = use_memo((), |()| Engine::default());
    use_effect_with((*engine).clone(), stop_when_asked);
    (*engine).clone()
}

/// No build that readers get can be stopped.
#[cfg(not(debug_assertions))]
fn stop_when_asked(_: &Engine) {}

/// Lets a test see what a reader sees when the engine has to stop.
#[cfg(debug_assertions)]
fn stop_when_asked(engine: &Engine) {
    use crate::exchange::Question;

    let Some(window) = web_sys::window() else {
        return;
    };
    let engine = engine.clone();
    gloo_events::EventListener::new(&window, "sightlines-test-engine-panic", move |_| {
        // Nobody waits: it has no answer. Dropped, it would be taken back.
        std::mem::forget(engine.ask(Question::Stop, |_| {}));
    })
    .forget();
}
