//! Finds Firefox, or installs it, and builds its driver once.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::checkout::{Checkout, must_succeed};
use crate::debian::{self, on_path};

/// A browser and the program that drives it.
#[derive(Debug)]
pub struct Firefox {
    /// The browser.
    pub browser: PathBuf,
    /// Its driver.
    pub driver: PathBuf,
}

/// The release of the driver that the tests were written against.
const GECKODRIVER: &str = "0.37.1";

/// The browser on this machine, installed first if we may, and its driver.
pub fn find_or_install(checkout: &Checkout) -> Result<Firefox> {
    let browser = debian::find_or_install(
        || {
            ["firefox-esr", "firefox"]
                .iter()
                .find_map(|name| on_path(name))
        },
        &["firefox-esr"],
        "the browser tests need Firefox on PATH.",
    )?;
    Ok(Firefox {
        browser,
        driver: driver(checkout)?,
    })
}

/// The driver on PATH, else the one built from its crate, below the target folder.
fn driver(checkout: &Checkout) -> Result<PathBuf> {
    if let Some(found) = on_path("geckodriver") {
        return Ok(found);
    }
    let root = checkout.target.join("geckodriver");
    let built = root.join("bin/geckodriver");
    if !built.is_file() {
        eprintln!("building geckodriver {GECKODRIVER}; this takes a few minutes, once");
        let install = |locked: &[&str]| {
            let mut command = checkout.cargo();
            command
                .args(["install", "geckodriver", "--version", GECKODRIVER, "--root"])
                .arg(&root)
                // It hands messages on: unoptimised, and with nothing for a debugger, it is
                // built in half the time.
                .arg("--debug")
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .args(locked);
            must_succeed(&mut command)
        };
        install(&["--locked"])
            .or_else(|_| install(&[]))
            .context("geckodriver was not built; put one on PATH, or leave out --firefox")?;
    }
    Ok(built)
}
