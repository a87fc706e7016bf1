//! The drawing, with the headline that answers the question above it.

use std::rc::Rc;

use yew::prelude::*;

use super::parties_section::brought_forward;
use super::{comparison, design_stepper, drawing_in_words, drawing_key};
use crate::content::Translator;
use crate::ui::address::Part;
use crate::ui::route::Page;
use crate::ui::scene::Scene;
use crate::ui::sentences::{design_line, headline, readers_line};
use crate::ui::state::{Action, State};
use crate::view::{DesignSheet, FIRST};

/// What the stage shows.
#[derive(Clone, Copy, Debug)]
pub struct Staged<'a> {
    /// The run on show, once there is one.
    pub sheet: Option<&'a Rc<DesignSheet>>,
    /// The drawing that stands here until the first run: markup made when the
    /// page was built. Empty in the browser, where it stands already.
    pub built: Option<&'a AttrValue>,
    /// What the last change of design changed, once there was one.
    pub change: Option<&'a AttrValue>,
}

/// The drawing and its headline.
pub fn stage_section(
    words: &Translator,
    act: &Callback<Action>,
    state: &State,
    staged: Staged<'_>,
) -> Html {
    let again = act.reform(|_| Action::PredictAgain);
    let Staged {
        sheet,
        built,
        change,
    } = staged;
    let predicting = !state.unfolded;
    let drawing = sheet.cloned().map_or_else(
        || match built {
            Some(markup) => Html::from_html_unchecked(markup.clone()),
            None => html! { <p class="stage-waiting">{ words.text("running") }</p> },
        },
        |sheet| {
            let shown = if predicting {
                FIRST.to_vec()
            } else {
                brought_forward(&sheet, state)
            };
            html! {
                <>
                    <Scene
                        sheet={sheet.clone()}
                        shown={shown.clone()}
                        selected={state.selected}
                        {predicting}
                    />
                    if state.shows(Part::DrawingWords) {
                        { drawing_in_words(words, &sheet, &shown, predicting) }
                    }
                </>
            }
        },
    );
    let readers = sheet.and_then(|sheet| readers_line(words, sheet));
    // Elsewhere the page has a headline of its own, and other ways to choose.
    let home = state.page == Page::Home;
    let (place, headline_id, level) = if home {
        ("answer", "headline", "h1")
    } else {
        ("outcome", "outcome-headline", "h2")
    };
    html! {
        <section id={place} class="stage" tabindex="-1" aria-label={words.text("drawing-label")}>
            if !predicting {
                <div class="stage-head">
                    <div>
                        <@{level} id={headline_id} class="stage-headline" tabindex="-1">
                            { sheet.map(|sheet| headline(words, sheet)) }
                        </@>
                        if let Some(line) = readers {
                            <p class="stage-readers">{ line }</p>
                        }
                        <p class="stage-line">
                            { design_line(words, state.design) }
                        </p>
                        // The live region above says the same to readers who listen.
                        if let Some(change) = change {
                            <p class="stage-change">{ change }</p>
                        }
                    </div>
                    <div class="stage-side">
                        if home && state.shows(Part::Designs) {
                            { design_stepper(words, act, state.position(), state.shown_designs().len()) }
                        }
                        if home && state.shows(Part::Prediction) {
                            <button type="button" id="predict-again" class="btn btn-small" onclick={again}>
                                { words.text("predict-again") }
                            </button>
                        }
                        if state.shows(Part::Key) {
                            { drawing_key(words) }
                        }
                    </div>
                </div>
                if let (Some(_), Some(sheet)) = (state.prediction.compared, sheet) {
                    { comparison(words, act, &state.prediction, sheet) }
                }
            }
            { drawing }
        </section>
    }
}
