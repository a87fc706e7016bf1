//! How components ask for something: one dispatcher, handed down by context.

use yew::prelude::*;

use crate::ui::around::use_around;
use crate::ui::state::{Action, State};

/// Asks the page's state for something.
pub type Act = UseReducerDispatcher<State>;

/// A maker of event handlers that dispatch an action; they do nothing where no page is around.
#[hook]
pub fn use_act() -> Callback<Action> {
    use_around().map_or_else(Callback::noop, |around| around.act)
}
