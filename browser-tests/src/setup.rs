//! What `cargo xtask test` hands to the tests.

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::browser::Browser;

/// The folder of the built site.
pub fn site() -> Result<PathBuf> {
    handed("SIGHTLINES_SITE").map(PathBuf::from)
}

/// A browser's program.
pub fn program_of(browser: Browser) -> Result<String> {
    handed(match browser {
        Browser::Chromium => "SIGHTLINES_CHROMIUM",
        Browser::Firefox => "SIGHTLINES_FIREFOX",
    })
}

/// The program that drives a browser.
pub fn driver_of(browser: Browser) -> Result<String> {
    handed(match browser {
        Browser::Chromium => "SIGHTLINES_CHROMEDRIVER",
        Browser::Firefox => "SIGHTLINES_GECKODRIVER",
    })
}

/// The script of axe-core.
pub fn axe() -> Result<PathBuf> {
    handed("SIGHTLINES_AXE").map(PathBuf::from)
}

/// Whether the site was built as readers get it, without assertions.
pub fn is_release() -> Result<bool> {
    Ok(handed("SIGHTLINES_PROFILE")? == "release")
}

/// Whether files with what a test expects are to be written anew.
pub fn is_regenerating() -> bool {
    env::var_os("SIGHTLINES_REGENERATE").is_some()
}

fn handed(name: &str) -> Result<String> {
    env::var(name).with_context(|| {
        format!("{name} is not set: browser tests are run by `cargo xtask test`, which sets it")
    })
}
