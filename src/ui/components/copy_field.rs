//! A text to take along: a field that cannot be changed, and a button that
//! copies it, or selects it where the browser lets no page copy.

use web_sys::HtmlTextAreaElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::ui::clipboard;
use crate::ui::translation::use_words;

/// What is to be copied.
#[derive(Properties, PartialEq)]
pub struct CopyFieldProps {
    /// The id of the field.
    pub id: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// What the button says.
    pub copy: AttrValue,
    /// What is said once the text is copied.
    pub copied: AttrValue,
}

/// A field and its button.
#[component]
pub fn CopyField(props: &CopyFieldProps) -> Html {
    let words = use_words();
    let field = use_node_ref();
    // The text that was copied, and whether the browser let the page.
    let done = use_state(|| None::<(AttrValue, bool)>);
    let onclick = {
        let (field, done, text) = (field.clone(), done.setter(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let (field, done, text) = (field.clone(), done.clone(), text.clone());
            spawn_local(async move {
                let copied = clipboard::copy(text.to_string()).await;
                if !copied && let Some(field) = field.cast::<HtmlTextAreaElement>() {
                    let _ = field.focus();
                    field.select();
                }
                done.set(Some((text, copied)));
            });
        })
    };
    let select = Callback::from(|event: FocusEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            field.select();
        }
    });
    let said = match &*done {
        Some((text, true)) if *text == props.text => Some(props.copied.clone()),
        Some((text, false)) if *text == props.text => Some(words.text("share-copy-refused").into()),
        _ => None,
    };
    html! {
        <div class="copy-field">
            <label class="copy-label" for={props.id.clone()}>{ props.label.clone() }</label>
            <textarea
                id={props.id.clone()}
                ref={field}
                class="copy-text"
                rows="3"
                readonly=true
                dir="ltr"
                spellcheck="false"
                value={props.text.clone()}
                onfocus={select}
            />
            <button type="button" class="btn btn-small" {onclick}>{ props.copy.clone() }</button>
            <p class="copy-said" role="status">{ said }</p>
        </div>
    }
}
