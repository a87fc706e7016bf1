//! One run laid out by days: made once for a message and a design, and only
//! looked up while the day is dragged.

use std::rc::Rc;

use yew::prelude::*;

use crate::design::Design;
use crate::ui::runs::Explainer;
use crate::view::Timeline;
use crate::world::Scenario;

/// The timeline of `scenario` under `design`, once there has been a run.
#[hook]
pub fn use_timeline(
    design: Design,
    scenario: &Rc<Scenario>,
    held_up: bool,
    was_run: bool,
) -> Option<Rc<Timeline>> {
    let explainer = use_context::<Explainer>();
    let asked = (explainer, design, Rc::clone(scenario), held_up, was_run);
    let timeline = use_memo(asked, |(explainer, design, scenario, held_up, was_run)| {
        let explainer = explainer.as_ref().filter(|_| *was_run)?;
        let played = Scenario {
            held_up: *held_up,
            ..(**scenario).clone()
        };
        explainer.timeline(*design, &played)
    });
    timeline.as_ref().clone()
}
