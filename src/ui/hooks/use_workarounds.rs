//! What the six ways around encryption come to in a run.

use std::rc::Rc;

use yew::prelude::*;

use super::{use_answer, use_opened};
use crate::exchange::{Answer, Question};
use crate::view::{DesignSheet, WorkaroundFinding};

/// The six, for the run that `sheet` shows, once they were looked for.
#[hook]
pub fn use_workarounds(sheet: &Rc<DesignSheet>) -> Option<Rc<Vec<WorkaroundFinding>>> {
    let answer = use_answer(Some(Question::Workarounds(sheet.design)), sheet.into());
    use_opened(answer, |answer| match answer {
        Answer::Workarounds(Some(found)) => found.open().ok(),
        _ => None,
    })
}
