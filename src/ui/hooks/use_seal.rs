//! Seals the page once everything it needs has arrived, the copy for reading
//! without a network included.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::ui::offline::{Copy, Keep};
use crate::ui::seal::{self, Seal};

/// Whether the page is sealed by now, and what came of its copy.
#[hook]
pub fn use_seal(copy: Option<Keep>) -> (Seal, Copy) {
    let state = use_state(|| (Seal::Pending, Copy::Pending));
    use_effect_with((), {
        let state = state.setter();
        move |()| {
            spawn_local(async move {
                seal::wait_until_loaded().await;
                let copy = Copy::made(copy).await;
                state.set((seal::close(), copy));
            });
        }
    });
    *state
}
