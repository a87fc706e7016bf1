//! Keeps the reader's place. Where what has the focus goes away, such as a button
//! that is no longer needed once it was pressed, browsers put the focus nowhere,
//! and the next key may begin at the other end of the page. Here it goes to what
//! stood around it.

use std::cell::RefCell;
use std::iter::successors;
use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::js_sys::Array;
use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, MutationObserver, MutationObserverInit, window,
};
use yew::prelude::*;

/// The focus stays in the page while the reader works in it.
#[hook]
pub fn use_kept_focus() {
    use_effect_with((), |()| {
        let keeping = Keeping::start();
        move || drop(keeping)
    });
}

/// What had the focus last and what stood around it, from within.
type Place = Rc<RefCell<Vec<Element>>>;

/// Stops keeping when dropped.
struct Keeping {
    observer: MutationObserver,
    _removed: Closure<dyn FnMut(Array)>,
    _moved: [EventListener; 2],
}

impl Keeping {
    fn start() -> Option<Self> {
        let document = window()?.document()?;
        let place = Place::default();
        // Who points somewhere has left it, also where nothing takes the focus.
        let moved = ["focusin", "pointerdown"].map(|kind| {
            let place = Rc::clone(&place);
            EventListener::new(&document, kind, move |event| {
                let taken = event.target().filter(|_| event.type_() == "focusin");
                let taken = taken.and_then(|taken| taken.dyn_into().ok());
                let chain = successors(taken, |inner: &Element| inner.parent_element());
                place.replace(chain.collect());
            })
        });
        let removed = Closure::new({
            let document = document.clone();
            move |_: Array| keep(&document, &place)
        });
        let observer = MutationObserver::new(removed.as_ref().unchecked_ref()).ok()?;
        let whole = MutationObserverInit::new();
        whole.set_child_list(true);
        whole.set_subtree(true);
        observer.observe_with_options(&document, &whole).ok()?;
        Some(Self {
            observer,
            _removed: removed,
            _moved: moved,
        })
    }
}

impl Drop for Keeping {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Where what had the focus is gone and nothing else has it, puts the focus on the
/// nearest thing around that is still there and can have it.
fn keep(document: &Document, place: &Place) {
    let is_gone = |holder: &Element| !holder.is_connected();
    if !place.borrow().first().is_some_and(is_gone) {
        return;
    }
    // Taking the focus is heard, too.
    for around in place
        .take()
        .into_iter()
        .filter(|around| around.is_connected())
    {
        if !is_nowhere(document) {
            return;
        }
        if let Some(around) = around.dyn_ref::<HtmlElement>() {
            take(around);
        }
    }
}

/// Whether nothing has the focus.
fn is_nowhere(document: &Document) -> bool {
    let holder = document.active_element();
    holder.is_none_or(|holder| holder.tag_name() == "BODY")
}

/// Gives it the focus; the page stays where it is.
fn take(around: &HtmlElement) {
    if !around.has_attribute("tabindex") {
        let _ = around.set_attribute("tabindex", "-1");
    }
    let staying = FocusOptions::new();
    staying.set_prevent_scroll(true);
    let _ = around.focus_with_options(&staying);
}
