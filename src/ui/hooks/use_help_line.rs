//! The line below the safeguarding note that the browser kept from an earlier visit.

use yew::prelude::*;

use super::Act;
use crate::ui::state::Action;
use crate::ui::{help_line, storage};

/// Brings back what was kept.
#[hook]
pub fn use_help_line(act: Act) {
    use_effect_with((), move |()| {
        let kept = storage::remembered(storage::HELP);
        if let Some(line) = kept.as_deref().and_then(help_line::line) {
            act.dispatch(Action::RecallHelp(line));
        }
    });
}
