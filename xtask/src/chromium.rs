//! Finds Chromium and its driver, or installs them, or says what to do.

use std::path::PathBuf;

use anyhow::Result;

use crate::debian::{self, on_path};

/// A browser and the program that drives it.
#[derive(Debug)]
pub struct Chromium {
    /// The browser.
    pub browser: PathBuf,
    /// Its driver.
    pub driver: PathBuf,
}

/// What the browser is called, by who packages it.
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// The browser on this machine, installed first if we may.
pub fn find_or_install() -> Result<Chromium> {
    debian::find_or_install(
        find,
        &["chromium", "chromium-driver"],
        "the browser tests need Chromium and chromedriver on PATH, in matching versions.",
    )
}

fn find() -> Option<Chromium> {
    Some(Chromium {
        browser: BROWSERS.iter().find_map(|name| on_path(name))?,
        driver: on_path("chromedriver")?,
    })
}
