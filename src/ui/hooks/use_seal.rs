//! Seals the page once everything that it needs has arrived. In between, the engine is
//! started: a worker started by a page that has forbidden itself every request is bound
//! by that.
//!
//! The copy for reading without a network is complete by then, unless the reader does
//! something before: who writes does not wait for it (`web/load_site.js`). To wait
//! longer would have keys made a minute later on a slow network, and what is typed
//! meanwhile held by a page that is open still.

use gloo_timers::callback::Timeout;
use web_sys::window;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::ui::engine::{Engine, Starter};
use crate::ui::offline::{Begun, Copy, Keep};
use crate::ui::seal::{self, Seal};

/// Whether the page is sealed by now, and what came of its copy.
#[hook]
pub fn use_seal(copy: Option<Keep>, starter: Option<Starter>, engine: Engine) -> (Seal, Copy) {
    let state = use_state(|| (Seal::Pending, Copy::Pending));
    use_effect_with((), {
        let state = state.setter();
        let sealing = async move {
            seal::wait_until_loaded().await;
            if let Some(starter) = &starter {
                starter.is_ready().await;
            }
            let begun = Begun::by(copy).await;
            seal::forbid_requests();
            if let Some(starter) = &starter {
                engine.start(starter, cores()).await;
            }
            let sealed = seal::close();
            state.set((sealed, Copy::Pending));
            state.set((sealed, begun.complete().await));
        };
        // A breath, so that a slow machine can answer the reader in between.
        move |()| {
            Timeout::new(0, || spawn_local(sealing)).forget();
        }
    });
    *state
}

/// How many things this machine does at once, as far as the browser tells.
fn cores() -> usize {
    let told = window().map(|window| window.navigator().hardware_concurrency());
    // A whole number, small.
    told.map_or(1, |cores| cores as usize)
}
