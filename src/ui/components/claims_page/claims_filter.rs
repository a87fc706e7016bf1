//! Which claims are shown, and in which order: four menus.

use std::str::FromStr;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::content::claims::{Kind, Settles, Speaker};
use crate::ui::claims_shown::{ClaimsShown, Order};
use crate::ui::hooks::use_act;
use crate::ui::state::Action;
use crate::ui::translation::use_words;

/// What is chosen.
#[derive(Properties, PartialEq)]
pub struct ClaimsFilterProps {
    /// What is chosen.
    pub chosen: ClaimsShown,
}

/// The menus.
#[component]
pub fn ClaimsFilter(props: &ClaimsFilterProps) -> Html {
    let words = use_words();
    let act = use_act();
    let chosen = props.chosen;
    let named = |ids: Vec<(&'static str, String)>| -> Vec<(&'static str, AttrValue)> {
        ids.into_iter()
            .map(|(id, message)| (id, words.text(&message).into()))
            .collect()
    };
    let speakers = Speaker::ALL.map(|one| (one.id(), format!("speaker-{one}-short")));
    let kinds = Kind::ALL.map(|one| (one.id(), format!("claim-kind-{one}")));
    let settles = Settles::ALL.map(|one| (one.id(), format!("claim-settles-{one}")));
    let orders = Order::ALL.map(|one| (one.id(), format!("claims-order-{one}")));
    // A claim that is not shown any more is not open either.
    let all: AttrValue = words.text("claims-any").into();
    html! {
        <div class="claims-filter" role="group" aria-label={words.text("claims-choose")}>
            <Menu
                id="claims-by"
                label={words.text("claims-by")}
                all={all.clone()}
                offered={named(speakers.to_vec())}
                chosen={chosen.by.map(Speaker::id)}
                on_choose={act.reform(move |id: String| {
                    Action::Claims(narrowed(ClaimsShown { by: known(&id), ..chosen }))
                })}
            />
            <Menu
                id="claims-kind"
                label={words.text("claims-kind")}
                all={all.clone()}
                offered={named(kinds.to_vec())}
                chosen={chosen.kind.map(Kind::id)}
                on_choose={act.reform(move |id: String| {
                    Action::Claims(narrowed(ClaimsShown { kind: known(&id), ..chosen }))
                })}
            />
            <Menu
                id="claims-settles"
                label={words.text("claims-settles")}
                {all}
                offered={named(settles.to_vec())}
                chosen={chosen.settles.map(Settles::id)}
                on_choose={act.reform(move |id: String| {
                    Action::Claims(narrowed(ClaimsShown { settles: known(&id), ..chosen }))
                })}
            />
            <Menu
                id="claims-order"
                label={words.text("claims-order")}
                offered={named(orders.to_vec())}
                chosen={Some(chosen.order.id())}
                on_choose={act.reform(move |id: String| {
                    let order = known(&id).unwrap_or_default();
                    Action::Claims(ClaimsShown { order, ..chosen })
                })}
            />
        </div>
    }
}

fn known<T: FromStr>(id: &str) -> Option<T> {
    id.parse().ok()
}

/// The open claim stays open only while it is shown.
fn narrowed(chosen: ClaimsShown) -> ClaimsShown {
    let open = chosen
        .open
        .filter(|open| chosen.list().iter().any(|claim| claim.id == *open));
    ClaimsShown { open, ..chosen }
}

#[derive(Properties, PartialEq)]
struct MenuProps {
    id: AttrValue,
    label: AttrValue,
    /// The name of the choice that leaves nothing out, where there is one.
    #[prop_or_default]
    all: Option<AttrValue>,
    offered: Vec<(&'static str, AttrValue)>,
    chosen: Option<&'static str>,
    on_choose: Callback<String>,
}

#[component]
fn Menu(props: &MenuProps) -> Html {
    let onchange = use_callback(props.on_choose.clone(), |event: Event, on_choose| {
        if let Some(menu) = event.target_dyn_into::<HtmlSelectElement>() {
            on_choose.emit(menu.value());
        }
    });
    html! {
        <div class="claims-menu">
            <label for={props.id.clone()}>{ &props.label }</label>
            <select id={props.id.clone()} {onchange}>
                if let Some(all) = &props.all {
                    <option value="" selected={props.chosen.is_none()}>{ all }</option>
                }
                for (id, name) in props.offered.iter() {
                    <option value={*id} selected={props.chosen == Some(*id)}>{ name }</option>
                }
            </select>
        </div>
    }
}
