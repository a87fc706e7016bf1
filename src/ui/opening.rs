//! How a program opens its page in a browser.
//!
//! When it has to stop, it says so to the page around it before it traps:
//! `web/boot.js` listens for `sightlines-panic` and shows what can be saved.

use std::panic::{self, PanicHookInfo};

use gloo_timers::callback::Timeout;
use web_sys::js_sys::{Function, Promise};
use web_sys::{CustomEvent, Document, Element, console, window};
use yew::Renderer;

use super::app::{App, AppProps};
use super::arrival::Arrival;
use super::body::Body;
use super::engine::Starter;
use super::housing::Housing;
use super::offline::Keep;
use super::route::Route;
use super::translation::Words;

/// Says so when the program has to stop.
pub fn prepare() {
    panic::set_hook(Box::new(say_so));
    #[cfg(debug_assertions)]
    stop_when_asked();
}

/// What the page around the program hands to it.
#[derive(Debug)]
pub struct Handed<'a> {
    /// The words of the page's language.
    pub lexicon: &'a str,
    /// Begins a copy for reading without a network, and promises what says what
    /// came of it.
    pub copy: Function,
    /// Kept once the engine has arrived.
    pub arrived: Promise,
    /// Starts the engine.
    pub start: Function,
    /// `site` or `file`.
    pub housing: &'a str,
}

/// Opens the page, taking over what stands in `#app`.
pub fn open(handed: Handed<'_>, body: Body) {
    let document = window().and_then(|window| window.document());
    let Some(document) = document else { return };
    let Some(place) = document.get_element_by_id("app") else {
        return;
    };
    let Handed { arrived, start, .. } = handed;
    let page = AppProps {
        copy: Some(Keep(handed.copy)),
        engine: Some(Starter { arrived, start }),
        housing: Housing::named(handed.housing),
        ..AppProps::still(Words::read(handed.lexicon), Route::default(), body)
    };
    // A breath, so that a slow machine can answer the reader in between.
    Timeout::new(0, move || take_over(&document, place, page)).forget();
}

fn take_over(document: &Document, place: Element, page: AppProps) {
    let stands = place.has_child_nodes();
    let page = AppProps {
        arrival: Arrival::at(document),
        // Only the first page has a drawing that stands before the first run.
        built: has_drawing(document).then(Default::default),
        route: route_of(document).unwrap_or_default(),
        stands,
        ..page
    };
    let renderer = Renderer::<App>::with_root_and_props(place, page);
    if stands {
        renderer.hydrate();
    } else {
        renderer.render();
    }
}

/// Which page the document is for.
fn route_of(document: &Document) -> Option<Route> {
    let named = document.document_element()?.get_attribute("data-page")?;
    let address = document.location()?.pathname().ok()?;
    Route::of_document(&named, &address)
}

fn has_drawing(document: &Document) -> bool {
    document.get_element_by_id("answer").is_some()
}

fn say_so(what: &PanicHookInfo<'_>) {
    console::error_1(&what.to_string().into());
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new("sightlines-panic")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Lets a test see what a reader sees when the program has to stop. No build
/// that readers get has it.
#[cfg(debug_assertions)]
#[allow(clippy::panic, reason = "to panic is what is asked")]
fn stop_when_asked() {
    let Some(window) = window() else { return };
    gloo_events::EventListener::new(&window, "sightlines-test-panic", |_| panic!("asked")).forget();
}
