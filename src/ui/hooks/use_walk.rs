//! The message's way under one design, as it was really gone.

use std::rc::Rc;

use yew::prelude::*;

use super::{use_answer, use_opened};
use crate::exchange::{Answer, Question};
use crate::view::{DesignSheet, Walk};

/// The walk through the run that `sheet` shows, once it was made.
#[hook]
pub fn use_walk(sheet: &Rc<DesignSheet>) -> Option<Rc<Walk>> {
    let answer = use_answer(Some(Question::Walk(sheet.design)), sheet.into());
    use_opened(answer, |answer| match answer {
        Answer::Walk(Some(walk)) => walk.open().ok(),
        _ => None,
    })
}
