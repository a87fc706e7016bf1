//! The reader's desk: the message on one side; on the other the prediction,
//! or, once the page is unfolded, the designs.

use std::rc::Rc;

use yew::prelude::*;

use super::{Composer, design_switch, prediction_form};
use crate::content::Translator;
use crate::ui::address::Part;
use crate::ui::state::{Action, State};
use crate::view::DesignSheet;

/// The reader's desk; `sheet` is the run on show, once there is one.
pub fn desk(
    words: &Translator,
    act: &Callback<Action>,
    state: &State,
    sheet: Option<&Rc<DesignSheet>>,
) -> Html {
    let composes = state.shows(Part::Composer);
    let chooses = state.unfolded && state.shows(Part::Designs);
    let predicts = !state.unfolded && state.shows(Part::Prediction);
    if !(composes || chooses || predicts) {
        return html! {};
    }
    html! {
        <div class={classes!("desk", (!composes).then_some("is-bare"))}>
            if composes {
                <div>
                    if !state.unfolded {
                        <p class="desk-intro">{ words.text("opening-intro") }</p>
                    }
                    <Composer
                        message={state.message.clone()}
                        refills={state.refills}
                        card={state.card}
                        sent={sheet.map(|sheet| sheet.sent_bytes)}
                    />
                </div>
            }
            if chooses {
                { design_switch(words, act, state.design, state.shown_designs(), state.all_designs) }
            }
            if predicts {
                { prediction_form(words, act, state.design, &state.prediction) }
            }
        </div>
    }
}
