//! Runs every test: the Rust tests, then the page in a real browser.
//!
//! Nothing is skipped in silence: without a browser this fails and says what
//! to install.

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::checkout::Checkout;
use crate::prerender::Languages;
use crate::tally::{Tally, count};
use crate::wasm_build::Profile;
use crate::{assets, chromium, lighthouse};

/// Runs the tests and ends with `N passed, M failed`.
pub fn run(
    checkout: &Checkout,
    native_only: bool,
    lighthouse: bool,
    profile: Profile,
) -> Result<ExitCode> {
    let mut tally = count(checkout.cargo().args([
        "test",
        "--workspace",
        "--exclude=browser-tests",
        "--no-fail-fast",
    ]))?;
    if !native_only {
        tally += in_a_browser(checkout, profile).unwrap_or_else(not_run);
    }
    if lighthouse {
        tally += lighthouse::run(checkout).unwrap_or_else(not_run);
    } else {
        println!("without Lighthouse, which --lighthouse adds");
    }
    Ok(tally.verdict())
}

/// Tests that could not be run count as one that failed.
fn not_run(error: anyhow::Error) -> Tally {
    eprintln!("error: {error:#}");
    Tally {
        passed: 0,
        failed: 1,
    }
}

/// Builds the site and runs the browser tests against it.
fn in_a_browser(checkout: &Checkout, profile: Profile) -> Result<Tally> {
    let chromium = chromium::find_or_install()?;
    let site = checkout.site();
    assets::build_site(checkout, profile, Languages::AndPseudo)
        .and_then(|built| built.write_to(&site))
        .context("the page was not built, so no browser could open it")?;
    count(
        checkout
            .cargo()
            .args(["test", "--package=browser-tests", "--no-fail-fast", "--"])
            // One browser at a time: several starve each other on a small machine.
            .arg("--test-threads=1")
            // Where a test failed is said by its message; a backtrace hides it.
            .env("RUST_LIB_BACKTRACE", "0")
            .env("SIGHTLINES_SITE", site)
            .env("SIGHTLINES_PROFILE", profile.name())
            .env("SIGHTLINES_CHROMIUM", chromium.browser)
            .env("SIGHTLINES_CHROMEDRIVER", chromium.driver),
    )
}
