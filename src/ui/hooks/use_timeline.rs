//! One run laid out by days: made once for a message and a design, and only
//! looked up while the day is dragged.

use std::rc::Rc;

use yew::prelude::*;

use super::{Of, use_answer, use_opened};
use crate::design::Design;
use crate::exchange::{Answer, Question};
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
    let question = was_run.then(|| Question::Timeline {
        design,
        scenario: Rc::new(Scenario {
            held_up,
            ..(**scenario).clone()
        }),
    });
    let answer = use_answer(question, Of(None));
    use_opened(answer, |answer| match answer {
        Answer::Timeline(timeline) => timeline.open().ok(),
        _ => None,
    })
}
