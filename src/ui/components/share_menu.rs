//! The share menu: a button, and below it the link, its QR code, the picture,
//! and the code that puts the page into another one.

use web_sys::{HtmlElement, window};
use yew::prelude::*;

use super::{EmbedBuilder, Folded, PictureDownloads, share_link};
use crate::ui::hooks::use_act;
use crate::ui::state::State;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// What is shared.
#[derive(Properties, PartialEq)]
pub struct ShareMenuProps {
    /// What the reader has decided.
    pub state: State,
}

/// Where this page lies, as a link to it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// Its address, up to the fragment.
    pub address: AttrValue,
    /// Whether it was opened from a file.
    pub local: bool,
}

/// The share menu.
#[component]
pub fn ShareMenu(props: &ShareMenuProps) -> Html {
    let words = use_words();
    let act = use_act();
    let housing = use_whereabouts().housing;
    let button = use_node_ref();
    // None while the menu is closed.
    let base = use_state(|| None::<Base>);
    let is_open = base.is_some();
    let toggle = {
        let base = base.clone();
        Callback::from(move |_: MouseEvent| base.set(if is_open { None } else { here() }))
    };
    let onkeydown = {
        let (base, button) = (base.clone(), button.clone());
        Callback::from(move |event: KeyboardEvent| {
            if is_open && event.key() == "Escape" {
                base.set(None);
                if let Some(button) = button.cast::<HtmlElement>() {
                    let _ = button.focus();
                }
            }
        })
    };
    html! {
        <div class="share" {onkeydown}>
            <button
                type="button"
                id="share-open"
                class="btn btn-small"
                ref={button}
                aria-expanded={if is_open { "true" } else { "false" }}
                aria-controls={is_open.then_some("share")}
                onclick={toggle}
            >
                { words.text("share-open") }
            </button>
            if let Some(base) = &*base {
                <section id="share" class="share-panel" aria-label={words.text("share-title")}>
                    { share_link(&words, &act, housing, &props.state, base) }
                    <PictureDownloads design={props.state.on_show().unwrap_or(props.state.design)} />
                    <Folded class="share-embed" summary={words.text("embed-title")}>
                        <EmbedBuilder start={props.state.link()} base={base.clone()} />
                    </Folded>
                </section>
            }
        </div>
    }
}

fn here() -> Option<Base> {
    let location = window()?.location();
    let address = location.href().ok()?;
    let address = address.split('#').next().unwrap_or_default().to_owned();
    Some(Base {
        local: address.starts_with("file:"),
        address: address.into(),
    })
}
