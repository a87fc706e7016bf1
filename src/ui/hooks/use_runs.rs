//! Has the designs run whenever the message changes: those on screen first, then
//! the others, and none that the page does not show: a slow phone has enough to do.
//! Of the others, once they have been run, the verdicts come with every key, and what else
//! there is to show when the keys rest.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::exchange::{Answer, Question};
use crate::ui::engine::Engine;
use crate::ui::route::Page;
use crate::ui::runs::{Runs, Sheets};
use crate::ui::state::State;
use crate::ui::translation::Words;
use crate::world::Scenario;

/// What the page has to show.
#[derive(Clone, PartialEq)]
pub struct Observed {
    /// The sheets as they stand.
    pub sheets: Sheets,
    /// Whether the latest run did not succeed.
    pub failed: bool,
    /// What is played.
    pub scenario: Rc<Scenario>,
}

/// How long sheets of designs that are not on screen are gathered before they are
/// shown together, in milliseconds; all that were asked for are shown at once. To draw
/// them takes the page as long as it takes the engine to run a dozen.
const GATHERED: u32 = 500;

/// Has the designs run for the message in `state`, from when it is `awaited` on.
#[hook]
pub fn use_runs(words: &Words, state: &State, awaited: bool, engine: &Engine) -> Observed {
    let runs = use_mut_ref(Runs::default);
    let sheets = use_state(Sheets::default);
    let failed = use_state_eq(|| false);
    let soon = use_mut_ref(|| None::<Timeout>);

    let scenario = use_memo(
        (state.message.typed.clone(), state.card, words.clone()),
        |(_, card, words)| {
            let message = Some(state.message.carried());
            Rc::new(crate::view::scenario(words, message, *card))
        },
    );

    let awaited = awaited || state.unfolded || state.page != Page::Home;
    let (first, rest) = state.wanted();
    let asked = (Rc::clone(&scenario), first, rest, awaited, engine.clone());
    // Now, not once the page is drawn: meanwhile the engine is at work. What was asked
    // before is taken back when it is dropped.
    use_memo(asked, {
        let (sheets, failed) = (sheets.setter(), failed.setter());
        move |(scenario, first, rest, awaited, engine)| {
            let first: &[_] = if *awaited { first } else { &[] };
            let mut designs = runs.borrow().missing(scenario, first);
            let urgent = designs.len();
            let later = runs.borrow().missing(scenario, rest);
            let brief = runs.borrow().have_sheets(&later);
            designs.extend(later.into_iter().filter(|design| !first.contains(design)));
            let (all, come) = (designs.len(), Cell::new(0));
            let played = Rc::clone(scenario);
            let hear = move |answer| {
                let at_once = match answer {
                    Answer::Observed(observed) => {
                        failed.set(!runs.borrow_mut().take_in(&played, observed));
                        come.set(come.get() + 1);
                        come.get() <= urgent || come.get() == all
                    }
                    Answer::Sheet(design, sheet) => {
                        runs.borrow_mut().complete(&played, design, sheet)
                    }
                    _ => {
                        failed.set(true);
                        return;
                    }
                };
                if at_once {
                    soon.take();
                    sheets.set(runs.borrow().sheets());
                } else if soon.borrow().is_none() {
                    show_soon(&soon, &runs, &sheets);
                }
            };
            // A page that a server draws runs nothing.
            (cfg!(target_arch = "wasm32") && !designs.is_empty()).then(|| {
                let question = Question::Observe {
                    scenario: Rc::clone(scenario),
                    designs,
                    urgent,
                    brief,
                };
                engine.ask(question, hear)
            })
        }
    });

    Observed {
        sheets: (*sheets).clone(),
        failed: *failed,
        scenario: Rc::clone(&scenario),
    }
}

/// Shows what has come once a little more may have.
fn show_soon(
    soon: &Rc<RefCell<Option<Timeout>>>,
    runs: &Rc<RefCell<Runs>>,
    sheets: &UseStateSetter<Sheets>,
) {
    let (gathering, runs, sheets) = (Rc::clone(soon), Rc::clone(runs), sheets.clone());
    let timeout = Timeout::new(GATHERED, move || {
        // It has fired: there is nothing left to cancel.
        if let Some(fired) = gathering.take() {
            fired.forget();
        }
        sheets.set(runs.borrow().sheets());
    });
    soon.replace(Some(timeout));
}
