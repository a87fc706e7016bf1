//! The bodies of the pages, and those that one program is for.
//!
//! A program names the bodies it can draw, and what it does not name is not in it.

mod home;
mod compare;
mod build;
mod time;
mod request;
mod claims;
mod design;
mod sources;

pub use build::build;
pub use claims::claims;
pub use compare::compare;
pub use design::design;
pub use home::home;
pub use request::request;
pub use sources::sources;
pub use time::time;

use std::rc::Rc;

use yew::Html;

use super::body::Shown;
use super::route::Page;

/// Those about designs: beside one another, put together, day by day, one by one.
pub fn designs(shown: &Rc<Shown>) -> Html {
    match shown.state.page {
        Page::Build => build(shown),
        Page::Time => time(shown),
        Page::Design => design(shown),
        _ => compare(shown),
    }
}

/// Those to read: the claims and what they rest on.
pub fn library(shown: &Rc<Shown>) -> Html {
    match shown.state.page {
        Page::Sources => sources(shown),
        _ => claims(shown),
    }
}

/// Every page's: for a single file, for a server and for tests.
pub fn any(shown: &Rc<Shown>) -> Html {
    match shown.state.page {
        Page::Home => home(shown),
        Page::Compare => compare(shown),
        Page::Build => build(shown),
        Page::Time => time(shown),
        Page::Request => request(shown),
        Page::Claims => claims(shown),
        Page::Design => design(shown),
        Page::Sources => sources(shown),
    }
}
