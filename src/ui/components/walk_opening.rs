//! What closes a record: the seal, the keys to it, and who has them.

use yew::prelude::*;

use super::HeldLine;
use crate::content::Translator;
use crate::ui::sentences::stay;
use crate::ui::translation::use_words;
use crate::view::{Key, Opening};

/// A seal.
#[derive(Properties, PartialEq)]
pub struct WalkOpeningProps {
    /// The seal and its keys.
    pub opening: Opening,
}

/// A seal, the keys to it, and who has them.
#[component]
pub fn WalkOpening(props: &WalkOpeningProps) -> Html {
    opened(&use_words(), &props.opening)
}

fn opened(words: &Translator, opening: &Opening) -> Html {
    html! {
        <div class="walk-opening" data-rule={opening.rule}>
            if let Some(form) = opening.form {
                <p class="walk-form">
                    { words.text_with("walk-closed-form", [("form", words.text(&format!("form-{form}")).into())]) }
                </p>
            }
            <p>{ words.text(&format!("rule-{}", opening.rule)) }</p>
            <ul class="walk-keys">
                for key in opening.keys.iter() {
                    <li>{ one_key(words, key) }</li>
                }
            </ul>
        </div>
    }
}

fn one_key(words: &Translator, key: &Key) -> Html {
    html! {
        <>
            <HeldLine held={key.held.clone()} />
            if key.holders.is_empty() {
                <p>{ words.text("walk-key-nowhere") }</p>
            } else {
                <ul>
                    for one in key.holders.iter() {
                        <li>{ stay(words, one) }</li>
                    }
                </ul>
            }
            if !key.got_by.is_empty() {
                <p>{ words.text("walk-key-got") }</p>
                <ul class="walk-got">
                    for opening in key.got_by.iter() {
                        <li>{ opened(words, opening) }</li>
                    }
                </ul>
            }
        </>
    }
}
