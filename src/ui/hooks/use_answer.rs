//! A question to the engine, asked when a part of the page comes into being and
//! again whenever the run it is about is another one.

use std::rc::Rc;

use yew::prelude::*;

use crate::exchange::{Answer, Question};
use crate::ui::around::use_around;
use crate::view::DesignSheet;

/// The run that a question is about. Two are equal only when they are the same:
/// every run has bytes of its own.
#[derive(Clone, Debug)]
pub struct Of(pub Option<Rc<DesignSheet>>);

impl From<&Rc<DesignSheet>> for Of {
    fn from(sheet: &Rc<DesignSheet>) -> Self {
        Self(Some(Rc::clone(sheet)))
    }
}

impl PartialEq for Of {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(own), Some(other)) => Rc::ptr_eq(own, other),
            (own, other) => own.is_none() && other.is_none(),
        }
    }
}

/// The answer to `question` about the run `of`; none until it has come. While the
/// run changes, the answer about the one before stays.
#[cfg(target_arch = "wasm32")]
#[hook]
pub fn use_answer(question: Option<Question>, of: Of) -> Option<Rc<Answer>> {
    let engine = use_around().and_then(|around| around.engine);
    let last = use_state(|| None::<(Question, Rc<Answer>)>);
    use_effect_with((engine, question.clone(), of), {
        let last = last.setter();
        move |(engine, question, _): &(_, Option<Question>, Of)| {
            let asked = engine.as_ref().zip(question.clone());
            let asked = asked.map(|(engine, question)| {
                let about = question.clone();
                engine.ask(question, move |answer| {
                    last.set(Some((about.clone(), Rc::new(answer))));
                })
            });
            move || drop(asked)
        }
    });
    let (about, answer) = last.as_ref()?;
    question?.is_like(about).then(|| Rc::clone(answer))
}

/// As in a browser, only that the answer is there at once.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
pub fn use_answer(question: Option<Question>, of: Of) -> Option<Rc<Answer>> {
    let engine = use_around().and_then(|around| around.engine);
    let answer = use_memo((engine, question, of), |(engine, question, _)| {
        let (engine, question) = engine.as_ref().zip(question.clone())?;
        engine.answer_now(question).map(Rc::new)
    });
    (*answer).clone()
}

/// What `open` makes of an answer: made once, however often the page is drawn.
#[hook]
pub fn use_opened<T: 'static>(
    answer: Option<Rc<Answer>>,
    open: fn(&Answer) -> Option<T>,
) -> Option<Rc<T>> {
    let opened = use_memo(answer, |answer| {
        answer.as_deref().and_then(open).map(Rc::new)
    });
    (*opened).clone()
}
