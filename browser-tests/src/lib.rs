//! A reader with a real browser, for checking the page's promises.
//!
//! `cargo xtask test` builds the site, finds a browser and runs the tests under
//! `tests/`, one file per promise. In reading order: what xtask hands over; a
//! browser, what drives it, and a server that notes every request; a reader who
//! uses the one to visit the other; what the page has agreed to offer to such
//! readers; what it must agree with; and where, how and with what eyes it is read.
//!
//! Tests that take long stand in a module called `thorough`, those that need
//! what only Chromium offers in one called `chromium_alone`: xtask leaves a
//! module out by its name, and says so.

pub mod setup;

pub mod browser;
pub mod driver;
pub mod site_server;

pub mod reader;

pub mod page;

pub mod agreement;

pub mod site_pages;
pub mod pairwise;
pub mod conditions;
pub mod rounds;
pub mod axe;
pub mod focus;
pub mod accessibility_tree;

pub use browser::{Browser, Wish};
pub use fantoccini::key::Key;
pub use page::Page;
pub use reader::{Reader, Screen};
pub use site_server::{Delivery, SiteServer};
