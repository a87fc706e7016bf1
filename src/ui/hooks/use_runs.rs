//! Runs the designs whenever the message changes: those on screen at once, the
//! others as soon as the browser has drawn it, and none that the page does not
//! show: a slow phone has enough to do.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use web_sys::console;
use yew::prelude::*;

use crate::design::Design;
use crate::ui::route::Page;
use crate::ui::runs::{Explainer, Runs, Sheets};
use crate::ui::state::State;
use crate::ui::translation::use_words;
use crate::view::request_desk::RequestDesk;
use crate::view::{Observatory, ObservatoryError};
use crate::world::Scenario;

/// What the page has to show.
#[derive(Clone, PartialEq)]
pub struct Observed {
    /// The sheets as they stand.
    pub sheets: Sheets,
    /// Whether the latest run did not succeed.
    pub failed: bool,
    /// The door to explanations of these sheets.
    pub explainer: Explainer,
    /// What is played.
    pub scenario: Rc<Scenario>,
}

/// Runs the designs for the message in `state`, from when it is `awaited` on.
#[hook]
pub fn use_runs(state: &State, awaited: bool) -> Observed {
    let words = use_words();
    let observatory = use_memo((), |()| Rc::new(RefCell::new(Observatory::new())));
    let desk = use_memo((), |()| Rc::new(RefCell::new(RequestDesk::default())));
    let runs = use_mut_ref(Runs::default);
    let sheets = use_state(Sheets::default);
    let failed = use_state(|| false);

    let scenario = use_memo(
        (state.message.typed.clone(), state.card, words),
        |(_, card, words)| {
            let message = Some(state.message.carried());
            Rc::new(crate::view::scenario(words, message, *card))
        },
    );

    let awaited = awaited || state.unfolded || state.page != Page::Home;
    let asked = (Rc::clone(&scenario), state.wanted(), awaited);
    use_effect_with(asked, {
        let observatory = Rc::clone(&observatory);
        let (sheets, failed) = (sheets.setter(), failed.setter());
        move |(scenario, (first, rest), awaited)| {
            let scenario = Rc::clone(scenario);
            let run = move |designs: &[Design]| {
                let done = runs
                    .borrow_mut()
                    .run(&mut observatory.borrow_mut(), &scenario, designs);
                report(&done);
                failed.set(done.is_err());
                sheets.set(runs.borrow().sheets());
            };
            if *awaited {
                run(first);
            }
            let next = Rc::new(RefCell::new(None));
            run_later(rest.clone(), Rc::new(run), &next);
            move || drop(next.take())
        }
    });

    Observed {
        sheets: (*sheets).clone(),
        failed: *failed,
        explainer: Explainer::new(Rc::clone(&observatory), Rc::clone(&desk)),
        scenario: Rc::clone(&scenario),
    }
}

/// How many designs are run before the browser may draw.
const AT_ONCE: usize = 5;

/// What comes next, until somebody takes it.
type Next = Rc<RefCell<Option<Timeout>>>;

/// Runs some designs.
type RunThese = Rc<dyn Fn(&[Design])>;

/// Runs `rest` a few at a time; whoever takes what is `next` puts an end to it.
fn run_later(rest: Vec<Design>, run: RunThese, next: &Next) {
    if rest.is_empty() {
        return;
    }
    let then = Rc::clone(next);
    let timeout = Timeout::new(16, move || {
        // It has fired: there is nothing left to cancel.
        if let Some(fired) = then.take() {
            fired.forget();
        }
        let (now, later) = rest.split_at(rest.len().min(AT_ONCE));
        run(now);
        run_later(later.to_vec(), run, &then);
    });
    next.replace(Some(timeout));
}

fn report(done: &Result<(), ObservatoryError>) {
    if let Err(error) = done {
        console::error_1(&error.to_string().into());
    }
}
