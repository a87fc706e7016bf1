//! Moves focus where the reader's attention was sent: to a panel a link or the
//! drawing asked for, or on from a part of the page that was replaced.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition, window,
};
use yew::prelude::*;

use crate::ui::island::Turns;
use crate::ui::preferences::wants_less_motion;
use crate::ui::state::{Drawer, Spot, State};

/// Moves focus each time `state.attention` counts on, once there is a run to show; not
/// again when another design has yet to be run, and not before `turns` has come to its end:
/// what is taken over later may change under the focus.
#[hook]
pub fn use_attention(state: &State, ready: bool, turns: &Turns) {
    let turns = turns.clone();
    let followed = use_mut_ref(|| 0);
    use_effect_with((state.attention, ready), move |((count, spot), ready)| {
        if !ready || followed.replace(*count) == *count {
            return;
        }
        if let Some(spot) = *spot {
            turns.after_all(Callback::from(move |()| go_to(spot)));
        }
    });
}

/// The id of the button that opens a party's drawer.
pub fn button_id(drawer: Drawer, slug: &str) -> String {
    match drawer {
        Drawer::Why => format!("why-{slug}"),
        Drawer::Ways => format!("ways-{slug}"),
    }
}

/// The id of what opens and closes a claim.
pub fn claim_id(claim: &str) -> String {
    format!("claim-{claim}")
}

fn go_to(spot: Spot) {
    let id = match spot {
        Spot::Headline | Spot::Top => "headline".to_owned(),
        Spot::Comparison => "comparison-result".to_owned(),
        Spot::Switch(mechanism) => format!("mechanism-{mechanism}"),
        Spot::Claim(claim) => claim_id(claim),
        Spot::Term(term) => term.message(),
        Spot::Panel(vantage) => format!("n-{}", vantage.slug()),
        Spot::Button(vantage, drawer) => button_id(drawer, &vantage.slug()),
    };
    let found = window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(&id));
    if let (Spot::Top, Some(window)) = (spot, window()) {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    if let Some(found) = found {
        if matches!(spot, Spot::Panel(_) | Spot::Claim(_) | Spot::Term(_)) {
            scroll_to(&found);
        }
        focus(&found);
    }
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

/// Focuses without scrolling: a scroll under way would jump.
fn focus(target: &Element) {
    if let Some(target) = target.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = target.focus_with_options(&options);
    }
}
