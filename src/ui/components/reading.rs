//! What a party reads: the words that really came out, and the picture when it did too.

use yew::prelude::*;

use super::{ValueShown, picture};
use crate::content::Translator;
use crate::view::{Finding, Value};

/// What a party reads.
///
/// `words_read` are the words, where they were read; `of_picture` is what the same party
/// makes of the picture.
pub fn reading(words: &Translator, words_read: Option<&Value>, of_picture: &Finding) -> Html {
    html! {
        <div class="reading">
            <small>{ words.text(if words_read.is_some() { "panel-reads" } else { "panel-sees-picture" }) }</small>
            <div class="reading-in">
                if let Some(value) = words_read {
                    <ValueShown value={value.clone()} />
                }
                if let Finding::Sees(Value::Picture(bytes)) = of_picture {
                    { picture(words, bytes) }
                }
            </div>
        </div>
    }
}
