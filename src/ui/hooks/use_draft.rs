//! The message the browser kept from before a reload.
//!
//! Nothing else is kept of a visit: on a shared laptop the next reader meets
//! the calm opening again.

use yew::prelude::*;

use super::Act;
use crate::ui::state::Action;
use crate::ui::storage;

/// Brings back what was kept.
#[hook]
pub fn use_draft(act: Act) {
    use_effect_with((), move |()| {
        if let Some(draft) = storage::take_from_session(storage::DRAFT) {
            act.dispatch(Action::Restore(draft.into()));
        }
    });
}
