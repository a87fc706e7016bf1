//! What the browser kept: a message from before a reload, and whether the
//! reader has been past the opening.

use yew::prelude::*;

use super::Act;
use crate::ui::state::{Action, State};
use crate::ui::{preferences, storage};

/// Brings back what was kept, and keeps that the page was unfolded.
#[hook]
pub fn use_first_visit(state: &State, act: Act) {
    use_effect_with((), move |()| {
        if let Some(draft) = storage::take_from_session(storage::DRAFT) {
            act.dispatch(Action::Restore(draft.into()));
        }
        if preferences::has_unfolded() {
            act.dispatch(Action::Unfold);
        }
    });
    use_effect_with(state.unfolded, |unfolded| {
        if *unfolded {
            preferences::keep_unfolded();
        }
    });
}
