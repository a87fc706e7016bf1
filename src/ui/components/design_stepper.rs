//! One design back, one design on.

use yew::prelude::*;

use crate::ui::hooks::use_act;
use crate::ui::state::{Action, Direction};
use crate::ui::translation::use_words;

/// Where the reader is.
#[derive(Properties, PartialEq)]
pub struct DesignStepperProps {
    /// The place of the design on show, from 1.
    pub position: usize,
    /// How many there are to go through.
    pub count: usize,
}

/// One design back, one design on.
#[component]
pub fn DesignStepper(props: &DesignStepperProps) -> Html {
    let words = use_words();
    let act = use_act();
    let back = act.reform(|_| Action::Step(Direction::Back));
    let forward = act.reform(|_| Action::Step(Direction::Forward));
    let position = words.text_with(
        "design-position",
        [
            ("position", props.position.into()),
            ("count", props.count.into()),
        ],
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
