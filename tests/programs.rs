//! Each program draws the pages it is for, and draws them as that of every page does.

#![allow(clippy::panic, reason = "a test fails by panicking")]

mod rendered;

use std::rc::Rc;

use sightlines::content::Locale;
use sightlines::design::Design;
use sightlines::ui::body::{Body, Shown};
use sightlines::ui::pages;
use sightlines::ui::route::{Page, Route};
use yew::Html;

/// Draws what stands in the middle of a page.
type Draws = fn(&Rc<Shown>) -> Html;

/// The programs, with the sources of their binaries and the bodies these name.
const PROGRAMS: [(&str, &str, Draws); 4] = [
    ("home", include_str!("../src/bin/page/home.rs"), pages::home),
    (
        "designs",
        include_str!("../src/bin/page/designs.rs"),
        pages::designs,
    ),
    (
        "request",
        include_str!("../src/bin/page/request.rs"),
        pages::request,
    ),
    (
        "library",
        include_str!("../src/bin/page/library.rs"),
        pages::library,
    ),
];

#[tokio::test]
async fn each_page_is_drawn_by_its_program_as_by_that_of_every_page() {
    for kind in Page::ALL {
        let route = Route::of(kind, Design::E2ee);
        let (_, _, body) = PROGRAMS
            .iter()
            .find(|(name, _, _)| *name == kind.program())
            .unwrap_or_else(|| panic!("no program {} for {kind}", kind.program()));
        let own = rendered::drawn(Locale::ENGLISH, route, Body(*body)).await;
        let of_every = rendered::page(Locale::ENGLISH, route).await;
        assert!(own.contains("<main"), "{kind}");
        assert!(own == of_every, "{kind} is drawn otherwise");
    }
}

#[test]
fn each_binary_names_the_body_it_is_called_after() {
    for (name, source, _) in PROGRAMS {
        let named = format!("program!(sightlines::ui::pages::{name});");
        assert!(source.contains(&named), "src/bin/page/{name}.rs");
    }
}
