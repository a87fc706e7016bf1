//! The request desk as the page asks it: a question goes out, and the answer
//! comes into the case file when it is there.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::case_file::{CaseAction, CaseFile};
use crate::ui::picture_file::saving::save_archive;
use crate::ui::runs::Explainer;
use crate::view::request_desk::{DeskAnswer, DeskQuestion};
use crate::world::Scenario;

/// The desk, and what happened at it.
#[derive(Clone, PartialEq)]
pub struct RequestHandle {
    /// What happened.
    pub file: Rc<CaseFile>,
    /// Asks the desk something.
    pub ask: Callback<DeskQuestion>,
    /// Does something to the file that the desk is not needed for.
    pub act: Callback<CaseAction>,
    /// Whether the last file could be saved; nothing before one was.
    pub saved: Option<bool>,
}

/// The desk, for as long as the page lives; what is served is played with `scenario`.
#[hook]
pub fn use_package(scenario: &Rc<Scenario>) -> RequestHandle {
    let explainer = use_context::<Explainer>();
    let file = use_reducer(CaseFile::default);
    let saved = use_state_eq(|| None);
    let act = {
        let dispatcher = file.dispatcher();
        use_callback((), move |action: CaseAction, ()| {
            dispatcher.dispatch(action)
        })
    };
    let ask = use_callback(
        (explainer, Rc::clone(scenario), act.clone(), saved.setter()),
        |question: DeskQuestion, (explainer, scenario, act, saved)| {
            let answer = explainer
                .as_ref()
                .and_then(|explainer| explainer.desk(question, scenario));
            match answer {
                Some(DeskAnswer::Archived(bytes)) => {
                    saved.set(Some(save_archive(&bytes, FILE).is_ok()));
                }
                Some(answer) => {
                    saved.set(None);
                    act.emit(CaseAction::Answered(Box::new(answer)));
                }
                None => act.emit(CaseAction::Failed),
            }
        },
    );
    RequestHandle {
        file: Rc::new((*file).clone()),
        ask,
        act,
        saved: *saved,
    }
}

/// What the file of a package is called on the reader's disk.
const FILE: &str = "sightlines-package.zip";
