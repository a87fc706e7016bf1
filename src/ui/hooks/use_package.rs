//! The request desk as the page asks it: a question goes out, and the answer
//! comes into the case file when it is there.

use std::collections::VecDeque;
use std::rc::Rc;

use yew::prelude::*;

use crate::disclosure::{Office, Order};
use crate::exchange::{Answer, Enclosed, Question};
use crate::ui::around::use_around;
use crate::ui::case_file::{CaseAction, CaseFile};
use crate::ui::engine::Asked;
use crate::ui::picture_file::saving::save_archive;
use crate::view::request_desk::{DeskAnswer, DeskQuestion};
use crate::world::Scenario;

/// The desk, and what happened at it.
#[derive(Clone, PartialEq)]
pub struct RequestHandle {
    /// What happened.
    pub file: Rc<CaseFile>,
    /// Asks the desk something.
    pub ask: Callback<DeskQuestion>,
    /// Asks an office to sign an order.
    pub sign: Callback<(Office, Order)>,
    /// Does something to the file that the desk is not needed for.
    pub act: Callback<CaseAction>,
    /// Whether the last file could be saved; nothing before one was.
    pub saved: Option<bool>,
}

/// The desk, for as long as the page lives; what is served is played with `scenario`.
#[hook]
pub fn use_package(scenario: &Rc<Scenario>) -> RequestHandle {
    let engine = use_around().and_then(|around| around.engine);
    let under_way = use_mut_ref(VecDeque::<Asked>::new);
    let file = use_reducer(CaseFile::default);
    let saved = use_state_eq(|| None);
    let act = {
        let dispatcher = file.dispatcher();
        use_callback((), move |action: CaseAction, ()| {
            dispatcher.dispatch(action)
        })
    };
    let ask = use_callback(
        (engine, Rc::clone(scenario), act.clone(), saved.setter()),
        move |question: DeskQuestion, (engine, scenario, act, saved)| {
            let Some(engine) = engine else {
                act.emit(CaseAction::Failed);
                return;
            };
            let Ok(question) = Enclosed::of(&question) else {
                act.emit(CaseAction::Failed);
                return;
            };
            let question = Question::Desk {
                question,
                scenario: Rc::clone(scenario),
            };
            let (act, saved) = (act.clone(), saved.clone());
            let asked = engine.ask(question, move |answer| match opened(answer) {
                Some(DeskAnswer::Archived(bytes)) => {
                    saved.set(Some(save_archive(&bytes, FILE).is_ok()));
                }
                Some(answer) => {
                    saved.set(None);
                    act.emit(CaseAction::Answered(Box::new(answer)));
                }
                None => act.emit(CaseAction::Failed),
            });
            // Dropped, a question is taken back; those answered long ago need no keeping.
            let mut under_way = under_way.borrow_mut();
            under_way.push_back(asked);
            if under_way.len() > AT_ONCE {
                under_way.pop_front();
            }
        },
    );
    let going_out = file
        .goes_out()
        .map(|order| DeskQuestion::Serve(order.clone(), file.approvals()));
    use_effect_with(
        (going_out, ask.clone(), act.clone()),
        |(going_out, ask, act)| {
            if let Some(question) = going_out {
                ask.emit(question.clone());
                act.emit(CaseAction::GoesOut);
            }
        },
    );
    let sign = use_callback(
        (ask.clone(), act.clone()),
        |(office, order): (Office, Order), (ask, act)| {
            act.emit(CaseAction::AskToSign(office));
            ask.emit(DeskQuestion::Approve(office, order));
        },
    );
    RequestHandle {
        sign,
        file: Rc::new((*file).clone()),
        ask,
        act,
        saved: *saved,
    }
}

/// What the desk answered, if it did.
fn opened(answer: Answer) -> Option<DeskAnswer> {
    match answer {
        Answer::Desk(answer) => answer.open().ok(),
        _ => None,
    }
}

/// How many questions a reader can have under way.
const AT_ONCE: usize = 64;

/// What the file of a package is called on the reader's disk.
const FILE: &str = "sightlines-package.zip";
