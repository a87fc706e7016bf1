//! A page rendered without a browser, as a reader of the site gets it.

use sightlines::content::{Locale, lexicon_on};
use sightlines::ui::app::{App, AppProps};
use sightlines::ui::body::Body;
use sightlines::ui::pages;
use sightlines::ui::route::Route;
use sightlines::ui::translation::Words;
use yew::ServerRenderer;

/// The page with the words sent to it, and no more.
pub async fn page(locale: Locale, route: Route) -> String {
    drawn(locale, route, Body(pages::any)).await
}

/// The same, with this in the middle.
pub async fn drawn(locale: Locale, route: Route, body: Body) -> String {
    ServerRenderer::<App>::with_props(move || {
        let words = Words::read(&lexicon_on(locale, route.page().id()));
        AppProps::still(words, route, body)
    })
    .hydratable(false)
    .render()
    .await
}
