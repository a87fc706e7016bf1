//! The ten days of the scene, told.

use yew::prelude::*;

use crate::ui::translation::use_words;

/// The days of the scene that are told; the suffixes of the `days-…` messages.
const DAYS: [u8; 5] = [1, 5, 7, 9, 10];

/// The ten days of the scene.
#[component]
pub fn Days() -> Html {
    let words = use_words();
    html! {
        <ol class="days" aria-label={words.text("days-label")}>
            for day in DAYS {
                <li>
                    <b>{ words.text_with("days-day", [("day", day.into())]) }</b>
                    <span>{ words.text(&format!("days-{day}")) }</span>
                </li>
            }
        </ol>
    }
}
