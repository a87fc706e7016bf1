//! The designs, as an index of radio buttons; on small screens as one menu.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlSelectElement, window};
use yew::prelude::*;

use super::all_designs;
use crate::content::Translator;
use crate::design::{Design, Group};
use crate::ui::sentences::design_name;
use crate::ui::state::Action;

/// The designs to choose from, in their groups.
///
/// `design` is on show; `shown` stand in the index, in their order, the ones of the
/// first impression before all others; `all` says whether those are all.
pub fn design_switch(
    words: &Translator,
    act: &Callback<Action>,
    design: Design,
    shown: Vec<Design>,
    all: bool,
) -> Html {
    let onchange = {
        let act = act.clone();
        Callback::from(move |event: Event| {
            let chosen = event
                .target_dyn_into::<HtmlSelectElement>()
                .and_then(|menu| menu.value().parse().ok());
            if let Some(design) = chosen {
                act.emit(Action::PickDesign(design));
            }
        })
    };
    let is_front = |design: Design| Design::FRONT.contains(&design);
    let front = groups_of(is_front);
    let others = groups_of(|design| !is_front(design) && shown.contains(&design));
    // Radio buttons bring arrows with them, but no way to either end.
    let onkeydown = {
        let act = act.clone();
        Callback::from(move |event: KeyboardEvent| {
            let end = match event.key().as_str() {
                "Home" => shown.first(),
                "End" => shown.last(),
                _ => None,
            };
            if let Some(design) = end {
                event.prevent_default();
                act.emit(Action::PickDesign(*design));
                focus(*design);
            }
        })
    };
    html! {
        <div class="design-switch" role="group" aria-labelledby="design-choose">
            <h2 id="design-choose">
                <label for="design-select">{ words.text("design-choose") }</label>
            </h2>
            // A menu takes no room until it is open: it always has all of them.
            <select id="design-select" {onchange}>
                { options(words, design, &front, "design-group") }
                { options(words, design, &groups_of(|design| !is_front(design)), "design-group-more") }
            </select>
            <div id="design-index" class="design-index" {onkeydown}>
                { index(words, act, design, &front) }
                if !others.is_empty() {
                    <div class="design-others">
                        { index(words, act, design, &others) }
                    </div>
                }
            </div>
            { all_designs(words, act, all, "design-index") }
        </div>
    }
}

/// Radio buttons, group by group.
fn index(
    words: &Translator,
    act: &Callback<Action>,
    chosen: Design,
    groups: &[(Group, Vec<Design>)],
) -> Html {
    html! {
        for (group, designs) in groups.iter() {
            <fieldset>
                <legend>{ words.text(&format!("group-{}", group.id())) }</legend>
                for design in designs.iter().copied() {
                    <label>
                        <input
                            type="radio"
                            name="design"
                            value={design.id()}
                            checked={design == chosen}
                            onchange={act.reform(move |_| Action::PickDesign(design))}
                        />
                        <span>{ design_name(words, design) }</span>
                    </label>
                }
            </fieldset>
        }
    }
}

/// Options of a menu, group by group; `heading` is the message that names a group.
fn options(
    words: &Translator,
    chosen: Design,
    groups: &[(Group, Vec<Design>)],
    heading: &str,
) -> Html {
    let label = |group: Group| {
        let group = words.text(&format!("group-{}", group.id()));
        words.text_with(heading, [("group", group.into())])
    };
    html! {
        for (group, designs) in groups.iter() {
            <optgroup label={label(*group)}>
                for design in designs.iter().copied() {
                    <option value={design.id()} selected={design == chosen}>
                        { design_name(words, design) }
                    </option>
                }
            </optgroup>
        }
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

/// The groups, with their designs.
pub(super) fn groups() -> Vec<(Group, Vec<Design>)> {
    groups_of(|_| true)
}

/// The groups that have such designs, with those.
pub(super) fn groups_of(wanted: impl Fn(Design) -> bool) -> Vec<(Group, Vec<Design>)> {
    Group::ALL
        .into_iter()
        .map(|group| {
            let members = Design::ALL
                .into_iter()
                .filter(|design| design.group() == Some(group) && wanted(*design));
            (group, members.collect::<Vec<_>>())
        })
        .filter(|(_, members)| !members.is_empty())
        .collect()
}
