//! Answers questions, one at a time: the observatory behind a counter.

use std::cell::RefCell;
use std::fmt::Display;
use std::rc::Rc;

use serde::Serialize;

use super::{Answer, Enclosed, Garbled, Observed, Question};
use crate::crypto::Rng;
use crate::design::Design;
use crate::lab::key_search::{Progress, Search};
use crate::view::request_desk::RequestDesk;
use crate::view::{Observatory, ObservatoryError};
use crate::world::Scenario;

/// The engine's side of the exchange.
#[derive(Debug, Default)]
pub struct Responder {
    observatory: Rc<RefCell<Observatory>>,
    /// Opened by the first order.
    desk: RequestDesk,
}

impl From<Rc<RefCell<Observatory>>> for Responder {
    fn from(observatory: Rc<RefCell<Observatory>>) -> Self {
        Self {
            observatory,
            desk: RequestDesk::default(),
        }
    }
}

impl Responder {
    /// The answer to a question that has a single one. Of several designs to be
    /// observed, the first is; [`super::Queue`] takes them, and searches, apart.
    pub fn answer(&mut self, question: &Question) -> Answer {
        let mut observatory = self.observatory.borrow_mut();
        let answer = match question {
            Question::Observe {
                scenario,
                designs,
                urgent,
                brief,
            } => {
                drop(observatory);
                return match designs.first() {
                    Some(design) => self.observe(*design, scenario, *brief && *urgent == 0),
                    None => Answer::Failed("no design was named".to_owned()),
                };
            }
            Question::Explain {
                design,
                vantage,
                fact,
                added,
            } => observatory
                .explain(*design, *vantage, *fact, added)
                .map(|found| Answer::Explanation(found.map(Rc::new))),
            Question::Timeline { design, scenario } => observatory
                .timeline(*design, scenario)
                .map(|timeline| enclosed(&timeline, Answer::Timeline)),
            Question::Walk(design) => observatory
                .walk(*design)
                .map(|walk| either_way(walk, Answer::Walk)),
            Question::Workarounds(design) => observatory
                .workarounds(*design)
                .map(|found| either_way(found, Answer::Workarounds)),
            Question::Search { bits, message } => {
                let begun = Search::begin(*bits, message, &mut Rng::system());
                return match begun {
                    Ok(search) => Answer::Search(Progress::Running(search.so_far())),
                    Err(error) => Answer::Failed(error.to_string()),
                };
            }
            Question::Desk { question, scenario } => {
                let said = |error: &dyn Display| error.to_string();
                let answer = question
                    .open()
                    .map_err(|error| said(&error))
                    .and_then(|question| {
                        let answer = self.desk.answer(question, &mut observatory, scenario);
                        answer.map_err(|error| said(&error))
                    })
                    .and_then(|answer| Enclosed::of(&answer).map_err(|error| said(&error)));
                return answer.map_or_else(Answer::Failed, Answer::Desk);
            }
            #[cfg(debug_assertions)]
            #[allow(clippy::panic, reason = "to panic is what is asked")]
            Question::Stop => panic!("asked to stop"),
        };
        answer.unwrap_or_else(|error| failed(&error))
    }

    /// Runs one design; told in `brief`, for its verdicts alone.
    pub(super) fn observe(&mut self, design: Design, scenario: &Scenario, brief: bool) -> Answer {
        let mut observatory = self.observatory.borrow_mut();
        let glance = match observatory.glance(design, scenario) {
            Ok(glance) => glance,
            Err(error) => return failed(&error),
        };
        let sheet = match (!brief).then(|| observatory.sheet(design)).transpose() {
            Ok(sheet) => sheet.flatten(),
            Err(error) => return failed(&error),
        };
        let own = matches!(design, Design::Own(_)).then(|| observatory.own_designs().to_vec());
        let told = || {
            Ok(Observed {
                design,
                glance: Enclosed::of(&glance)?,
                sheet: sheet.as_ref().map(Enclosed::of).transpose()?,
                own,
            })
        };
        told().map_or_else(
            |error: Garbled| Answer::Failed(error.to_string()),
            Answer::Observed,
        )
    }

    /// What is to be shown of the latest run of one design; none before the first.
    pub(super) fn sheet(&self, design: Design) -> Option<Answer> {
        match self.observatory.borrow_mut().sheet(design) {
            Ok(sheet) => Some(enclosed(&sheet?, |sheet| Answer::Sheet(design, sheet))),
            Err(error) => Some(failed(&error)),
        }
    }
}

/// An answer that is handed over unopened.
fn enclosed<T: Serialize>(what: &T, answer: impl FnOnce(Enclosed<T>) -> Answer) -> Answer {
    Enclosed::of(what).map_or_else(|error| Answer::Failed(error.to_string()), answer)
}

/// The same for one that may have nothing in it.
fn either_way<T: Serialize>(
    what: Option<T>,
    answer: impl Fn(Option<Enclosed<T>>) -> Answer,
) -> Answer {
    match what {
        Some(what) => enclosed(&what, |what| answer(Some(what))),
        None => answer(None),
    }
}

fn failed(error: &ObservatoryError) -> Answer {
    Answer::Failed(error.to_string())
}
