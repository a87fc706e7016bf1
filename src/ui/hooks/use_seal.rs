//! Seals the page once everything it needs has arrived.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::ui::seal::{self, Seal};

/// Whether the page is sealed by now.
#[hook]
pub fn use_seal() -> Seal {
    let seal = use_state(|| Seal::Pending);
    use_effect_with((), {
        let seal = seal.setter();
        move |()| {
            spawn_local(async move {
                seal::wait_until_loaded().await;
                seal.set(seal::close());
            });
        }
    });
    *seal
}
