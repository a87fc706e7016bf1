//! What stands on the browser's tab: each page has a title of its own, also
//! where several share a document.

use web_sys::window;
use yew::prelude::*;

use crate::ui::route::Route;
use crate::ui::translation::Words;

/// Gives the document the title of the page on show. The first page has the one
/// that the document came with.
#[hook]
pub fn use_title(words: &Words, route: Route) {
    let words = words.clone();
    let first = use_mut_ref(|| None::<String>);
    use_effect_with(route, move |route| {
        let Some(document) = window().and_then(|window| window.document()) else {
            return;
        };
        let title = route.title(&words).or_else(|| first.borrow().clone());
        if first.borrow().is_none() {
            first.replace(Some(document.title()));
        }
        if let Some(title) = title {
            document.set_title(&title);
        }
    });
}
