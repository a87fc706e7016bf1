//! The explanation behind one finding, asked for when a reader opens it.

use std::rc::Rc;

use yew::prelude::*;

use super::use_answer;
use crate::exchange::{Answer, Question};
use crate::party::{Fact, Source, Vantage};
use crate::view::{DesignSheet, Explanation};

/// Why `vantage` sees `fact` in the run `sheet` shows, or what lending it `added`
/// changes; none until it was worked out.
#[hook]
pub fn use_explanation(
    sheet: &Rc<DesignSheet>,
    vantage: Vantage,
    fact: Fact,
    added: &[Source],
) -> Option<Rc<Explanation>> {
    let question = Question::Explain {
        design: sheet.design,
        vantage,
        fact,
        added: added.to_vec(),
    };
    let answer = use_answer(Some(question), sheet.into())?;
    match &*answer {
        Answer::Explanation(explanation) => explanation.clone(),
        _ => None,
    }
}
