//! The order as it is written: what is asked for, of which system, about whom,
//! and the approvals it needs. Everything is filled in already.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Approvals;
use crate::content::Translator;
use crate::design::Design;
use crate::disclosure::{Frame, Instrument, Offence};
use crate::party::Day;
use crate::ui::case_file::CaseAction;
use crate::ui::components::compare_page::Choice;
use crate::ui::hooks::{RequestHandle, use_act};
use crate::ui::order_form::{CASE, OrderForm};
use crate::ui::state::Action;
use crate::ui::translation::use_words;

/// What is asked for.
#[derive(Properties, PartialEq)]
pub struct OrderSheetProps {
    /// What is asked for.
    pub form: OrderForm,
    /// The system it is asked of.
    pub design: Design,
    /// The desk.
    pub desk: RequestHandle,
}

/// The order as it is written.
#[component]
pub fn OrderSheet(props: &OrderSheetProps) -> Html {
    let words = use_words();
    let act = use_act();
    let OrderSheetProps { form, design, desk } = props;
    let form = *form;
    let fill_in = act.reform(Action::FillIn);
    // What was signed for another kind of order is of no use for this one.
    let anew = {
        let (fill_in, file) = (fill_in.clone(), desk.act.clone());
        Callback::from(move |form: OrderForm| {
            file.emit(CaseAction::NewOrder);
            fill_in.emit(form);
        })
    };
    let onsubmit = {
        let order = form.order(*design);
        desk.act.reform(move |event: SubmitEvent| {
            event.prevent_default();
            CaseAction::Serve(order.clone())
        })
    };
    let aim = form.instrument.aim().id();
    let whose = |target: &dyn std::fmt::Display| words.text(&format!("target-{aim}-{target}"));
    html! {
        <form class="order" aria-labelledby="order-title" {onsubmit}>
            <header>
                <h2 id="order-title">{ words.text("order-title") }</h2>
                <span class="order-case">{ words.text_with("order-case", [("case", CASE.into())]) }</span>
            </header>
            <fieldset class="order-laws">
                <legend>{ words.text("order-law") }</legend>
                for frame in Frame::ALL {
                    <label>
                        <input
                            type="radio"
                            name="law"
                            value={frame.id()}
                            checked={frame == form.frame}
                            onchange={anew.reform(move |_: Event| OrderForm { frame, ..form })}
                        />
                        <span>{ words.text(&format!("frame-{frame}")) }</span>
                    </label>
                }
            </fieldset>
            <fieldset class="order-instruments">
                <legend>{ words.text("order-instrument") }</legend>
                for instrument in Instrument::ALL {
                    <label>
                        <input
                            type="radio"
                            name="instrument"
                            value={instrument.id()}
                            checked={instrument == form.instrument}
                            onchange={anew.reform(move |_: Event| form.asking_for(instrument))}
                        />
                        <span>
                            <b>{ words.text(&format!("instrument-{instrument}")) }</b>
                            { " " }
                            <small>{ words.text(&format!("instrument-{instrument}-what")) }</small>
                        </span>
                    </label>
                }
            </fieldset>
            <Choice
                id="request-design"
                label={words.text("order-design")}
                design={*design}
                on_choose={act.reform(Action::PickDesign)}
            />
            <details class="order-more">
                <summary>{ told(&words, form, &whose(&form.target)) }</summary>
                <fieldset class="order-laws">
                    <legend>{ words.text("order-target") }</legend>
                    for target in form.instrument.targets().iter().copied() {
                        <label>
                            <input
                                type="radio"
                                name="target"
                                value={target.id()}
                                checked={target == form.target}
                                onchange={fill_in.reform(move |_: Event| OrderForm { target, ..form })}
                            />
                            <span>{ whose(&target) }</span>
                        </label>
                    }
                </fieldset>
                <p class="order-select">
                    <label for="request-day">{ words.text("order-day") }</label>
                    <select
                        id="request-day"
                        onchange={fill_in.reform(move |event: Event| OrderForm {
                            day: chosen(&event).map_or(form.day, Day),
                            ..form
                        })}
                    >
                        for day in Day::all() {
                            <option value={day.to_string()} selected={day == form.day}>
                                { words.text_with("order-day-option", [("day", day.0.into())]) }
                            </option>
                        }
                    </select>
                </p>
                <p class="order-select">
                    <label for="request-offence">{ words.text("order-offence") }</label>
                    <select
                        id="request-offence"
                        onchange={fill_in.reform(move |event: Event| OrderForm {
                            offence: chosen(&event).unwrap_or(form.offence),
                            ..form
                        })}
                    >
                        for offence in Offence::ALL {
                            <option value={offence.id()} selected={offence == form.offence}>
                                { words.text(&format!("offence-{offence}")) }
                            </option>
                        }
                    </select>
                </p>
            </details>
            <Approvals {form} design={*design} desk={desk.clone()} />
        </form>
    }
}

/// The rest of the order in one line.
fn told(words: &Translator, form: OrderForm, whose: &str) -> String {
    words.text_with(
        "order-more",
        [
            ("target", whose.into()),
            ("day", form.day.0.into()),
            (
                "offence",
                words.text(&format!("offence-{}", form.offence)).into(),
            ),
        ],
    )
}

/// What a menu was set to.
fn chosen<T: std::str::FromStr>(event: &Event) -> Option<T> {
    event
        .target_dyn_into::<HtmlSelectElement>()
        .and_then(|menu| menu.value().parse().ok())
}
