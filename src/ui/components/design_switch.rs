//! The designs, as an index of radio buttons; on small screens as one menu.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlSelectElement, window};
use yew::prelude::*;

use crate::design::{Design, Group};
use crate::ui::hooks::use_act;
use crate::ui::sentences::design_name;
use crate::ui::state::Action;
use crate::ui::translation::use_words;

/// The design on show.
#[derive(Properties, PartialEq)]
pub struct DesignSwitchProps {
    /// The design on show.
    pub design: Design,
}

/// The designs to choose from, in their groups.
#[component]
pub fn DesignSwitch(props: &DesignSwitchProps) -> Html {
    let words = use_words();
    let act = use_act();
    let groups = use_memo((), |()| groups());
    let onchange = use_callback(act.clone(), |event: Event, act| {
        let chosen = event
            .target_dyn_into::<HtmlSelectElement>()
            .and_then(|menu| menu.value().parse().ok());
        if let Some(design) = chosen {
            act.emit(Action::PickDesign(design));
        }
    });
    // Radio buttons bring arrows with them, but no way to either end.
    let onkeydown = use_callback(
        (act.clone(), groups.clone()),
        |event: KeyboardEvent, (act, groups)| {
            let mut designs = groups
                .iter()
                .flat_map(|(_, designs)| designs.iter().copied());
            let end = match event.key().as_str() {
                "Home" => designs.next(),
                "End" => designs.next_back(),
                _ => None,
            };
            if let Some(design) = end {
                event.prevent_default();
                act.emit(Action::PickDesign(design));
                focus(design);
            }
        },
    );
    html! {
        <div class="design-switch" role="group" aria-labelledby="design-choose">
            <h2 id="design-choose">
                <label for="design-select">{ words.text("design-choose") }</label>
            </h2>
            <select id="design-select" {onchange}>
                for (group, designs) in groups.iter() {
                    <optgroup label={words.text(&format!("group-{}", group.id()))}>
                        for design in designs.iter().copied() {
                            <option value={design.id()} selected={design == props.design}>
                                { design_name(&words, design) }
                            </option>
                        }
                    </optgroup>
                }
            </select>
            <div class="design-index" {onkeydown}>
                for (group, designs) in groups.iter() {
                    <fieldset>
                        <legend>{ words.text(&format!("group-{}", group.id())) }</legend>
                        for design in designs.iter().copied() {
                            <label>
                                <input
                                    type="radio"
                                    name="design"
                                    value={design.id()}
                                    checked={design == props.design}
                                    onchange={act.reform(move |_| Action::PickDesign(design))}
                                />
                                <span>{ design_name(&words, design) }</span>
                            </label>
                        }
                    </fieldset>
                }
            </div>
        </div>
    }
}

/// Moves the focus to a design's radio button.
fn focus(design: Design) {
    let selector = format!("input[name=design][value={}]", design.id());
    let button = window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(&selector).ok().flatten())
        .and_then(|button| button.dyn_into::<HtmlElement>().ok());
    if let Some(button) = button {
        let _ = button.focus();
    }
}

/// The groups that have designs, with them.
pub(super) fn groups() -> Vec<(Group, Vec<Design>)> {
    Group::ALL
        .into_iter()
        .map(|group| {
            let members = Design::ALL
                .into_iter()
                .filter(|design| design.group() == Some(group));
            (group, members.collect::<Vec<_>>())
        })
        .filter(|(_, members)| !members.is_empty())
        .collect()
}
