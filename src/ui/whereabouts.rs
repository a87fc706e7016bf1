//! Where the reader is: on which page, in which state, with what in the box.
//! Handed down by context, for links to other pages to take along.

use yew::prelude::*;

use super::address::Link;
use super::housing::Housing;
use super::route::{Place, Route};
use super::translation::use_words;

/// Where the reader is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whereabouts {
    /// How the pages are housed.
    pub housing: Housing,
    /// The page.
    pub route: Route,
    /// Its state.
    pub link: Link,
    /// The message, as it is carried.
    pub message: AttrValue,
    /// The words in the box, where they are the reader's own.
    pub written: Option<AttrValue>,
}

/// Where the reader is; on the first page as it opens, unless somebody said otherwise.
#[hook]
pub fn use_whereabouts() -> Whereabouts {
    use_context::<Whereabouts>().unwrap_or_default()
}

/// The way to a page, in the state given or the present one.
#[hook]
pub fn use_way(to: Route, link: Option<&Link>) -> String {
    let here = use_whereabouts();
    let place = Place {
        locale: use_words().locale(),
        route: here.route,
    };
    here.housing.way_to(place, to, link.unwrap_or(&here.link))
}
