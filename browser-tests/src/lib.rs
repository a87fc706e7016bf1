//! A reader with a real browser, for checking the page's promises.
//!
//! `cargo xtask test` builds the site, finds Chromium and runs the tests under
//! `tests/`, one file per promise. In reading order: what xtask hands over; a
//! browser and a server that notes every request; a reader who uses the one to
//! visit the other; what the page has agreed to offer to such readers; and what
//! it must agree with.

pub mod setup;

pub mod chromedriver;
pub mod site_server;

pub mod reader;

pub mod page;

pub mod agreement;

pub use page::Page;
pub use reader::{Reader, Screen};
pub use site_server::{Delivery, SiteServer};
