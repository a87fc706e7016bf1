//! One design back, one design on.

use yew::prelude::*;

use crate::content::Translator;
use crate::ui::state::{Action, Direction};

/// One design back, one design on: the one on show is the `position`th, from 1, of `count`.
pub fn design_stepper(
    words: &Translator,
    act: &Callback<Action>,
    position: usize,
    count: usize,
) -> Html {
    let back = act.reform(|_| Action::Step(Direction::Back));
    let forward = act.reform(|_| Action::Step(Direction::Forward));
    let position = words.text_with(
        "design-position",
        [("position", position.into()), ("count", count.into())],
    );
    html! {
        <div class="design-stepper" role="group" aria-label={words.text("design-choose")}>
            <button type="button" id="design-previous" class="btn btn-small" onclick={back}>
                { words.text("design-previous") }
            </button>
            <span>{ position }</span>
            <button type="button" id="design-next" class="btn btn-small" onclick={forward}>
                { words.text("design-next") }
            </button>
        </div>
    }
}
