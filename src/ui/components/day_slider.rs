//! The day of an event, to be dragged along the ten days.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::party::{Day, Event as Happening};
use crate::ui::translation::use_words;

/// The day, and who wants to know of another.
#[derive(Properties, PartialEq)]
pub struct DaySliderProps {
    /// What happens on it.
    pub event: Happening,
    /// The day.
    pub day: Day,
    /// The first day that can be chosen.
    pub first: Day,
    /// What the day gives, in a sentence.
    pub told: String,
    /// Takes each day that is passed.
    pub on_drag: Callback<Day>,
    /// Takes the day on which the reader lets go.
    pub on_settle: Callback<Day>,
}

/// The days as a scale, and the slider under it.
#[component]
pub fn DaySlider(props: &DaySliderProps) -> Html {
    let words = use_words();
    let days = use_memo(words.clone(), |words| {
        let said = |day: Day| words.text_with("time-day", [("day", day.0.into())]);
        Day::all().map(|day| (day, said(day))).collect::<Vec<_>>()
    });
    let read = |callback: &Callback<Day>| {
        let callback = callback.clone();
        move |given: &str| {
            if let Ok(day) = given.parse() {
                callback.emit(Day(day));
            }
        }
    };
    let (drag, settle) = (read(&props.on_drag), read(&props.on_settle));
    let oninput = move |event: InputEvent| {
        if let Some(slider) = event.target_dyn_into::<HtmlInputElement>() {
            drag(&slider.value());
        }
    };
    let onchange = move |event: Event| {
        if let Some(slider) = event.target_dyn_into::<HtmlInputElement>() {
            settle(&slider.value());
        }
    };
    let step = |by: i8| {
        let there = props
            .day
            .0
            .checked_add_signed(by)
            .filter(|day| (props.first.0..=Day::LOOK.0).contains(day));
        (there.is_none(), there.unwrap_or(props.day.0))
    };
    let button = |id: &'static str, by: i8| {
        let (disabled, there) = step(by);
        html! {
            <button
                type="button"
                id={format!("time-{id}")}
                class="btn btn-small"
                aria-disabled={disabled.to_string()}
                onclick={props.on_settle.reform(move |_| Day(there))}
            >
                { words.text(&format!("time-slider-{id}")) }
            </button>
        }
    };
    html! {
        <>
            <div class="time-cursor" data-day={props.day.to_string()} aria-hidden="true" />
            <div class="time-row time-days">
                <label class="time-label" for="time-day">
                    { words.text(&format!("time-slider-{}", props.event)) }
                </label>
                for (day, said) in days.iter() {
                    <span
                        aria-hidden="true"
                        class={classes!((*day == props.day).then_some("is-chosen"))}
                    >
                        { said.clone() }
                    </span>
                }
            </div>
            <div class="time-row time-slide">
                <div class="time-label time-steps">
                    { button("earlier", -1) }
                    { button("later", 1) }
                </div>
                <div class="time-slider" data-from={props.first.to_string()} data-until="10">
                    <input
                        type="range"
                        id="time-day"
                        min={props.first.to_string()}
                        max={Day::LOOK.to_string()}
                        step="1"
                        value={props.day.to_string()}
                        aria-valuetext={props.told.clone()}
                        {oninput}
                        {onchange}
                    />
                </div>
            </div>
        </>
    }
}
