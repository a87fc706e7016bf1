//! The languages of the page, as links to the same page in each.
//!
//! A change of language is a navigation. What the reader chose is in the
//! address and goes along; what the reader wrote is kept by the browser until
//! the other page has taken it.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, HtmlDetailsElement, HtmlElement, window};
use yew::prelude::*;

use crate::content::Locale;
use crate::ui::storage;
use crate::ui::translation::use_words;

/// What goes along.
#[derive(Properties, PartialEq)]
pub struct LanguageMenuProps {
    /// The words in the box, where they are the reader's own.
    pub written: Option<AttrValue>,
}

/// The languages of the page.
#[component]
pub fn LanguageMenu(props: &LanguageMenuProps) -> Html {
    let words = use_words();
    let here = words.locale();
    let menu = use_node_ref();
    let onkeydown = {
        let menu = menu.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close(&menu);
            }
        })
    };
    let onclick = {
        let written = props.written.clone();
        Callback::from(move |event: MouseEvent| take_along(&event, written.as_deref()))
    };
    html! {
        <details class="language-menu" ref={menu} {onkeydown}>
            <summary>
                <span class="vh">{ words.text("language-menu") }{ " " }</span>
                <span lang={here.tag}>{ here.name }</span>
            </summary>
            <ul>
                for locale in Locale::ALL.iter().copied() {
                    <li>
                        <a
                            href={here.way_to(locale)}
                            lang={locale.tag}
                            hreflang={locale.tag}
                            dir={locale.direction.id()}
                            aria-current={(locale == here).then_some("true")}
                            onclick={onclick.clone()}
                        >
                            { locale.name }
                        </a>
                    </li>
                }
            </ul>
        </details>
    }
}

/// Closes the menu and gives the focus back to what opened it.
fn close(menu: &NodeRef) {
    let Some(details) = menu.cast::<HtmlDetailsElement>() else {
        return;
    };
    if details.open() {
        details.set_open(false);
        let summary = details.query_selector("summary").ok().flatten();
        if let Some(summary) = summary.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = summary.focus();
        }
    }
}

/// Adds to the link followed what the reader chose, and keeps what was written.
fn take_along(event: &MouseEvent, written: Option<&str>) {
    // Yew listens at the root of the page: the link is above what was met.
    let link = event
        .target_dyn_into::<Element>()
        .and_then(|met| met.closest("a").ok().flatten())
        .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    let chosen = window().and_then(|window| window.location().hash().ok());
    if let (Some(link), Some(chosen)) = (link, chosen) {
        link.set_hash(&chosen);
    }
    if let Some(written) = written {
        storage::keep_for_session(storage::DRAFT, written);
    }
}
