//! The reader's desk: the message on one side; on the other the prediction,
//! or, once the page is unfolded, the designs.

use std::rc::Rc;

use yew::prelude::*;

use super::{Composer, DesignSwitch, PredictionForm};
use crate::ui::address::Part;
use crate::ui::state::State;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;

/// What the desk shows.
#[derive(Properties, PartialEq)]
pub struct DeskProps {
    /// What the reader has decided.
    pub state: State,
    /// The run on show, once there is one.
    pub sheet: Option<Rc<DesignSheet>>,
}

/// The reader's desk.
#[component]
pub fn Desk(props: &DeskProps) -> Html {
    let words = use_words();
    let state = &props.state;
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
                        sent={props.sheet.as_ref().map(|sheet| sheet.sent_bytes)}
                    />
                </div>
            }
            if chooses {
                <DesignSwitch
                    design={state.design}
                    shown={state.shown_designs()}
                    all={state.all_designs}
                />
            }
            if predicts {
                <PredictionForm
                    design={state.design}
                    prediction={state.prediction.clone()}
                />
            }
        </div>
    }
}
