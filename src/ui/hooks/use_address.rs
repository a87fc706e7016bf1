//! Keeps the address and the page saying the same: reads the fragment at the
//! start and whenever it changes, and writes back what the reader chose.

use gloo_events::EventListener;
use web_sys::window;
use yew::prelude::*;

use super::Act;
use crate::ui::fragment::{Fragment, link};
use crate::ui::housing::use_housing;
use crate::ui::state::{Action, State};
use crate::ui::translation::use_words;

/// Keeps the address and `state` saying the same.
#[hook]
pub fn use_address(state: &State, act: Act) {
    use_effect_with((), {
        let act = act.clone();
        move |()| {
            arrive(&act);
            let listener = window()
                .map(|window| EventListener::new(&window, "hashchange", move |_| arrive(&act)));
            move || drop(listener)
        }
    });
    let told = (
        state.unfolded,
        state.design,
        state.selected,
        state.fact,
        state.theme,
    );
    let kept = use_housing().part_to_keep(use_words().locale());
    use_effect_with(told, move |(unfolded, design, selected, fact, theme)| {
        // The calm opening keeps a bare address, so that reloading is calm too.
        if *unfolded {
            let mut wanted = link(*design, *selected, *fact);
            if let (Some(theme), true) = (theme, current().theme.is_some()) {
                wanted = format!("{wanted}&theme={}", theme.id());
            }
            if let Some(part) = kept {
                wanted = format!("{wanted}&{part}");
            }
            write(&wanted);
        }
    });
}

fn arrive(act: &Act) {
    let fragment = current();
    if !fragment.is_empty() {
        act.dispatch(Action::Arrive(fragment));
    }
}

fn current() -> Fragment {
    Fragment::parse(&hash())
}

fn hash() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// Takes the fragment out of the address, but for the part to `keep`: the
/// opening has a bare one.
pub fn clear_address(keep: Option<&str>) {
    if hash().is_empty() {
        return;
    }
    let kept = keep.map(|part| format!("#{part}")).unwrap_or_default();
    if let Some(location) = window().map(|window| window.location()) {
        let [path, search] =
            [location.pathname(), location.search()].map(Result::unwrap_or_default);
        replace(&format!("{path}{search}{kept}"));
    }
}

/// Replaces the fragment without a new entry in the history and without `hashchange`.
fn write(wanted: &str) {
    if hash() != wanted {
        replace(wanted);
    }
}

fn replace(wanted: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let nothing = web_sys::wasm_bindgen::JsValue::NULL;
        let _ = history.replace_state_with_url(&nothing, "", Some(wanted));
    }
}
