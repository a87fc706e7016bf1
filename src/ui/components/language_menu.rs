//! The languages of the page, as links to the same page in each.
//!
//! A change of language is a navigation, or in a single file a reload. What the reader chose is in the
//! address and goes along; what the reader wrote is kept by the browser until
//! the other page has taken it.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, HtmlDetailsElement, HtmlElement, window};
use yew::prelude::*;

use crate::content::Locale;
use crate::ui::route::Place;
use crate::ui::storage;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::{Whereabouts, use_whereabouts};

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
    let Whereabouts { housing, route, .. } = use_whereabouts();
    let place = Place {
        locale: here,
        route,
    };
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
                            href={housing.way_in(place, locale)}
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
        // In a single file the language is part of the fragment already.
        let own = link.get_attribute("href").unwrap_or_default();
        let own = own.split_once('#').map_or("", |(_, own)| own);
        link.set_hash(&joined(own, &chosen));
    }
    if let Some(written) = written {
        storage::keep_for_session(storage::DRAFT, written);
    }
}

/// The fragment that says what `own` says, and of `chosen` all but the language.
fn joined(own: &str, chosen: &str) -> String {
    let own = own.split('&').filter(|part| part.starts_with("lang="));
    let chosen = chosen.trim_start_matches('#').split('&');
    let chosen = chosen.filter(|part| !part.is_empty() && !part.starts_with("lang="));
    own.chain(chosen).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn a_change_of_language_takes_along_everything_but_the_language() {
        assert_eq!(joined("", "#design=escrow"), "design=escrow");
        assert_eq!(
            joined("lang=de", "#lang=sr&design=escrow&theme=dark"),
            "lang=de&design=escrow&theme=dark"
        );
        // Followed twice, as when the first load was stopped.
        assert_eq!(
            joined("lang=de&design=e2ee", "#design=escrow"),
            "lang=de&design=escrow"
        );
    }
}
