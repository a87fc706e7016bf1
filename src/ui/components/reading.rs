//! What a party reads: the words that really came out, and the picture when it did too.

use yew::prelude::*;

use super::{Picture, ValueShown};
use crate::ui::translation::use_words;
use crate::view::{Finding, Value};

/// What came out.
#[derive(Properties, PartialEq)]
pub struct ReadingProps {
    /// The words, where they were read.
    pub words_read: Option<Value>,
    /// What the same party makes of the picture.
    pub picture: Finding,
}

/// What a party reads.
#[component]
pub fn Reading(props: &ReadingProps) -> Html {
    let words = use_words();
    html! {
        <div class="reading">
            <small>{ words.text(if props.words_read.is_some() { "panel-reads" } else { "panel-sees-picture" }) }</small>
            <div class="reading-in">
                if let Some(value) = &props.words_read {
                    <ValueShown value={value.clone()} />
                }
                if let Finding::Sees(Value::Picture(bytes)) = &props.picture {
                    <Picture bytes={bytes.clone()} />
                }
            </div>
        </div>
    }
}
