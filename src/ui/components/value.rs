//! A value that came out of an opening. Words stand in serif, in the direction
//! they are written in; long ones are cut, with a way to see them whole.

use yew::prelude::*;

use super::picture;
use crate::ui::sentences::value_words;
use crate::ui::translation::use_words;
use crate::view::Value;

/// Characters shown before the rest is folded away.
const FIRST_CHARACTERS: usize = 280;

/// The value.
#[derive(Properties, PartialEq)]
pub struct ValueShownProps {
    /// The value.
    pub value: Value,
}

/// A value that came out of an opening.
#[component]
pub fn ValueShown(props: &ValueShownProps) -> Html {
    let words = use_words();
    let whole = use_state(|| false);
    let show_whole = {
        let whole = whole.setter();
        Callback::from(move |_: MouseEvent| whole.set(true))
    };
    match &props.value {
        Value::Picture(bytes) => picture(&words, bytes),
        Value::Text(text) if text.is_empty() => {
            html! { <p class="words words-empty">{ words.text("words-empty") }</p> }
        }
        Value::Text(text) => {
            let cut = text
                .char_indices()
                .nth(FIRST_CHARACTERS)
                .map(|(end, _)| end);
            match cut.filter(|_| !*whole) {
                None => html! { <p class="words" dir="auto">{ text.as_str() }</p> },
                Some(end) => {
                    let count = text.chars().count();
                    html! {
                        <div>
                            <p class="words" dir="auto">{ &text[..end] }{ "…" }</p>
                            <button type="button" class="btn btn-small" onclick={show_whole}>
                                { words.text_with("words-all", [("count", count.into())]) }
                            </button>
                        </div>
                    }
                }
            }
        }
        other => html! {
            <bdi class="value" dir="auto">{ value_words(&words, other) }</bdi>
        },
    }
}
