//! The reader's message.
//!
//! The browser owns the box: the page reads it on every input and writes to it
//! only to bring back a text, so that the caret and whatever an input method
//! is composing stay as they are.

use web_sys::js_sys::{JsString, Reflect};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

use super::card_picker;
use super::picture::data_address;
use crate::ui::hooks::use_act;
use crate::ui::message::Message;
use crate::ui::state::Action;
use crate::ui::translation::use_words;
use crate::world::Card;

/// What the composer shows.
#[derive(Properties, PartialEq)]
pub struct ComposerProps {
    /// The message.
    pub message: Message,
    /// Counts the times the page itself put a text into the box.
    pub refills: u32,
    /// The card that goes with it.
    pub card: Card,
    /// Bytes of the record that left Ana's phone, once there was a run.
    pub sent: Option<usize>,
}

/// The reader's message.
#[component]
pub fn Composer(props: &ComposerProps) -> Html {
    let words = use_words();
    let act = use_act();
    let field = use_node_ref();
    let offered = use_memo((), |()| props.message.typed.clone());
    use_effect_with(props.refills, {
        let (field, text) = (field.clone(), props.message.typed.clone());
        move |refills| {
            let field = field.cast::<HtmlTextAreaElement>().filter(|_| *refills > 0);
            if let Some(field) = field {
                field.set_value(&text);
            }
        }
    });
    let cards = use_memo((), |()| Card::ALL.map(|card| data_address(card.png())));
    let oninput = use_callback(act.clone(), |event: InputEvent, act| {
        if let Some(message) = event.target_dyn_into().as_ref().map(read) {
            act.emit(Action::Type(message));
        }
    });
    let typed = props.message.carried().len();
    let bytes = match props.sent {
        Some(sent) => words.text_with(
            "composer-bytes",
            [("typed", typed.into()), ("sent", sent.into())],
        ),
        None => words.text_with("composer-bytes-typed", [("typed", typed.into())]),
    };
    html! {
        <div class="composer">
            <h2><label for="message">{ words.text("composer-label") }</label></h2>
            <textarea
                id="message"
                ref={field}
                dir="auto"
                rows="2"
                spellcheck="false"
                autocomplete="off"
                defaultvalue={(*offered).clone()}
                aria-describedby="message-bytes"
                {oninput}
            />
            <p class="composer-bytes" id="message-bytes">{ bytes }</p>
            { card_picker(&words, &act, props.card, &*cards) }
        </div>
    }
}

/// The text in the box. Half characters cannot be carried: each reads as �.
fn read(field: &HtmlTextAreaElement) -> Message {
    let whole = Reflect::get(field, &"value".into())
        .ok()
        .and_then(|value| value.dyn_into::<JsString>().ok())
        .is_none_or(|text| text.is_valid_utf16());
    Message {
        typed: field.value().into(),
        mended: !whole,
    }
}
