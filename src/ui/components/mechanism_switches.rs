//! A switch for each mechanism, in groups, with a line that says what it does.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::content::Translator;
use crate::design::{Aspect, Design};
use crate::mechanism::{Mechanism, MechanismSet};
use crate::ui::hooks::use_act;
use crate::ui::sentences::mechanism_name;
use crate::ui::state::Action;
use crate::ui::translation::use_words;

/// What is switched on.
#[derive(Properties, PartialEq)]
pub struct MechanismSwitchesProps {
    /// What is switched on.
    pub own: MechanismSet,
}

/// The switches.
#[component]
pub fn MechanismSwitches(props: &MechanismSwitchesProps) -> Html {
    let words = use_words();
    let act = use_act();
    let at_odds: MechanismSet = Design::Own(props.own)
        .clashes()
        .flat_map(|clash| clash.at_odds(props.own))
        .collect();
    html! {
        <div class="mechanisms" role="group" aria-label={words.text("build-choose")}>
            for aspect in Aspect::ALL {
                <fieldset>
                    <legend>{ words.text(&format!("mechanism-group-{}", aspect.id())) }</legend>
                    for mechanism in aspect.mechanisms() {
                        { switch(&words, &act, props.own, mechanism, at_odds.has(mechanism)) }
                    }
                </fieldset>
            }
        </div>
    }
}

fn switch(
    words: &Translator,
    act: &Callback<Action>,
    own: MechanismSet,
    mechanism: Mechanism,
    at_odds: bool,
) -> Html {
    let id = format!("mechanism-{mechanism}");
    let line = format!("{id}-line");
    // The reason stands with the others.
    let described = if at_odds {
        format!("{line} clashes")
    } else {
        line.clone()
    };
    let onchange = act.reform(move |event: Event| {
        let on = event
            .target_dyn_into::<HtmlInputElement>()
            .is_some_and(|switch| switch.checked());
        Action::Build(if on {
            own.with(mechanism)
        } else {
            own.without(mechanism)
        })
    });
    html! {
        <div class={classes!("mechanism", at_odds.then_some("is-clash"))}>
            <input
                type="checkbox"
                id={id.clone()}
                checked={own.has(mechanism)}
                aria-describedby={described}
                {onchange}
            />
            <label for={id}>{ mechanism_name(words, mechanism) }</label>
            <p id={line}>{ words.text(&format!("mechanism-{mechanism}-line")) }</p>
        </div>
    }
}
