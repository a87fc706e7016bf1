//! Keeps the address and the page saying the same: reads the fragment at the
//! start and whenever it changes, and writes back what the reader chose.
//!
//! Another design, party or step is another entry in the browser's history, so
//! that “back” leads to it; anything less changes the entry there is.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::wasm_bindgen::JsValue;
use web_sys::{Location, window};
use yew::prelude::*;

use super::Act;
use crate::ui::address::{Address, Link, Reading, Unread};
use crate::ui::housing::Housing;
use crate::ui::route::{Place, Route};
use crate::ui::state::{Action, Remark, State};
use crate::ui::translation::Words;

/// Keeps the address and `state` saying the same.
#[hook]
pub fn use_address(words: &Words, housing: Housing, state: &State, act: Act) {
    let here = Place {
        locale: words.locale(),
        route: state.route(),
    };
    let written = use_mut_ref(|| None::<String>);
    use_effect_with((), {
        let written = Rc::clone(&written);
        // Whoever has begun to write before the program came keeps the words.
        let wrote = *state.message.typed != *words.text("scene-words");
        move |()| {
            arrive(&act, housing, here, &written, wrote);
            let listener = window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| {
                    arrive(&act, housing, here, &written, false);
                })
            });
            move || drop(listener)
        }
    });
    use_effect_with(housing.told(here, &state.link()), move |link| {
        let wanted = link.to_string();
        // Nothing is written before what stands there has been read and followed.
        let first = written.replace(Some(wanted.clone())).is_none();
        if !first {
            write(link, &wanted);
        }
    });
}

/// Reads the address. On a site `here` is where the document lies for good; in a
/// file only its language is.
fn arrive(
    act: &Act,
    housing: Housing,
    here: Place,
    written: &RefCell<Option<String>>,
    wrote: bool,
) {
    let hash = hash();
    if written.borrow().as_deref() == Some(&*hash) {
        return;
    }
    match Address::read(&hash) {
        Address::Place(word) => {
            if !is_place(&word) {
                act.dispatch(Action::Remark(Remark::Unread(Unread::Part(word))));
            }
            // The browser has gone there; reloading must still find the state.
            if let Some(wanted) = written.borrow().as_deref() {
                replace(wanted);
            }
        }
        Address::State(mut reading) => {
            let wanted = wanted(housing, here, &mut reading.link);
            if wanted != here && moves(housing, here, wanted) {
                move_to(act, housing, wanted, here, reading);
            } else if written.borrow().is_some() || !hash.is_empty() {
                reading.link.words.take_if(|_| wrote);
                act.dispatch(Action::Arrive(reading));
            }
            // A bare address is the opening, which is where the page starts.
        }
    }
}

/// The document that a link asks for. What stays in the link is the state that
/// this document, should it be the one, is to show.
fn wanted(housing: Housing, here: Place, link: &mut Link) -> Place {
    let locale = link.lang.take().unwrap_or(here.locale);
    let route = match (housing, link.page) {
        (Housing::Site, None) => here.route,
        (_, page) => Route::of(page.unwrap_or_default(), link.design),
    };
    link.page = Some(route.page());
    link.design = route.design().unwrap_or(link.design);
    Place { locale, route }
}

/// Whether going there is leaving this document.
fn moves(housing: Housing, here: Place, wanted: Place) -> bool {
    housing == Housing::Site || wanted.locale != here.locale
}

/// Moves to the page in another language, or to another page, and takes the
/// rest of the link along.
fn move_to(act: &Act, housing: Housing, wanted: Place, here: Place, mut reading: Box<Reading>) {
    let location = window().map(|window| window.location());
    let from_file = location.as_ref().is_none_or(is_file);
    match location.filter(|_| !from_file) {
        Some(location) => {
            let told = Housing::Site.told(wanted, &reading.link);
            let target = format!("{}{told}", here.way_to(wanted));
            let _ = location.replace(&target);
        }
        None => {
            if housing == Housing::Site {
                reading.link.page = Some(here.route.page());
            }
            act.dispatch(Action::Arrive(reading));
            act.dispatch(Action::Remark(Remark::Language(wanted.locale)));
        }
    }
}

fn is_file(location: &Location) -> bool {
    location
        .protocol()
        .is_ok_and(|protocol| protocol == "file:")
}

fn is_place(word: &str) -> bool {
    window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(word))
        .is_some()
}

fn write(link: &Link, wanted: &str) {
    let now = hash();
    if now == wanted {
        return;
    }
    let elsewhere = match Address::read(&now) {
        Address::State(reading) => link.is_elsewhere(&reading.link),
        Address::Place(_) => false,
    };
    if elsewhere {
        push(wanted);
    } else {
        replace(wanted);
    }
}

fn hash() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

// Neither makes the browser say “hashchange”. Both may be refused, as when
// there have been too many in a short time; then the address stays behind.

fn push(wanted: &str) {
    if let (Some(history), Some(address)) = (history(), address(wanted)) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

fn replace(wanted: &str) {
    if let (Some(history), Some(address)) = (history(), address(wanted)) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

fn history() -> Option<web_sys::History> {
    window().and_then(|window| window.history().ok())
}

/// This page's address with `fragment`; without a `#` where there is none.
fn address(fragment: &str) -> Option<String> {
    let location = window()?.location();
    let (path, search) = (location.pathname().ok()?, location.search().ok()?);
    Some(format!("{path}{search}{fragment}"))
}

#[cfg(test)]
mod tests {
    use super::{moves, wanted};
    use crate::content::Locale;
    use crate::design::Design;
    use crate::ui::address::Link;
    use crate::ui::housing::Housing;
    use crate::ui::route::{Page, Place, Route};

    fn at(route: Route) -> Place {
        Place {
            locale: Locale::ENGLISH,
            route,
        }
    }

    #[test]
    fn on_a_site_the_path_tells_the_page_and_its_design() {
        let here = at(Route::Design(Design::Escrow));
        let mut link = Link::default();
        assert_eq!(wanted(Housing::Site, here, &mut link), here);
        assert_eq!(link.page, Some(Page::Design));
        assert_eq!(link.design, Design::Escrow);
    }

    #[test]
    fn a_link_that_names_another_page_leads_to_its_document() {
        for route in Route::all() {
            let mut link = Link {
                page: Some(route.page()),
                design: route.design().unwrap_or(Design::AtRest),
                ..Link::default()
            };
            let here = at(Route::Compare);
            let there = wanted(Housing::Site, here, &mut link);
            assert_eq!(there, at(route));
            assert!(moves(Housing::Site, here, there));
            // In a file there is but one document.
            assert!(!moves(Housing::File, here, there));
        }
    }

    #[test]
    fn in_a_file_a_link_without_a_page_means_the_first() {
        let here = at(Route::Design(Design::Escrow));
        let there = wanted(Housing::File, here, &mut Link::default());
        assert_eq!(there, at(Route::Home));
    }
}
