//! Runs every test: the Rust tests, then the page in real browsers.
//!
//! Nothing is skipped in silence: without a browser this fails and says what
//! to install, and what a flag would add is said where it is left out.

use std::process::ExitCode;
use std::thread;

use anyhow::{Result, bail};

use crate::assets::{self, Parts};
use crate::budget::Budget;
use crate::checkout::Checkout;
use crate::home::Home;
use crate::in_browsers::{self, Browsers, InFirefox};
use crate::prerender::Languages;
use crate::tally::{Tally, count};
use crate::wasm_build::Profile;
use crate::{dist, lighthouse};

/// What is tested.
#[derive(Clone, Debug)]
pub struct Testing {
    /// No browser at all.
    pub native_only: bool,
    /// What is tested in Firefox, too.
    pub firefox: Option<InFirefox>,
    /// What takes long, too.
    pub thorough: bool,
    /// Lighthouse's marks, too.
    pub lighthouse: bool,
    /// Write what tests expect anew.
    pub regenerate: bool,
    /// The files of browser tests to run, and nothing else; everything if empty.
    pub only: Vec<String>,
    /// How the page is built.
    pub profile: Profile,
}

/// Runs the tests and ends with `N passed, M failed`.
pub fn run(checkout: &Checkout, testing: &Testing) -> Result<ExitCode> {
    // A name that is misspelt is told before anything is built.
    let files = in_browsers::files(checkout, &testing.only)?;
    let page = (!testing.native_only || testing.lighthouse).then(|| {
        let (checkout, testing) = (checkout.clone(), testing.clone());
        // Beside the tests that need no page: those leave a core idle while the library
        // is compiled, and while a long test is run.
        thread::spawn(move || Readied::make(&checkout, &testing))
    });
    let mut tally = if testing.only.is_empty() {
        native(checkout)?
    } else {
        Tally::default()
    };
    if let Some(page) = page {
        let there = page
            .join()
            .unwrap_or_else(|_| bail!("what tests of the page need was not made ready"));
        tally += there
            .and_then(|there| of_the_page(checkout, testing, &files, there))
            .unwrap_or_else(not_run);
    }
    if !testing.lighthouse {
        println!("without Lighthouse, which --lighthouse adds");
    }
    Ok(tally.verdict())
}

/// What tests of the page need.
struct Readied {
    /// Where it is opened in any.
    browsers: Option<Browsers>,
    /// The page.
    parts: Parts,
}

impl Readied {
    /// Compiles the programs, too, into folders of their own below the target.
    fn make(checkout: &Checkout, testing: &Testing) -> Result<Self> {
        let browsers = || Browsers::find_or_install(checkout, testing.firefox.is_some());
        Ok(Self {
            browsers: (!testing.native_only).then(browsers).transpose()?,
            parts: Parts::make(checkout, testing.profile, Languages::AndPseudo)?,
        })
    }
}

/// Runs the browser tests, then has Lighthouse mark the page that they were run on, each
/// where it was asked for.
fn of_the_page(
    checkout: &Checkout,
    testing: &Testing,
    files: &[String],
    there: Readied,
) -> Result<Tally> {
    let Readied { browsers, parts } = there;
    let mut tally = Tally::default();
    if let Some(browsers) = browsers {
        tally +=
            in_browsers::run(checkout, testing, files, &browsers, &parts).unwrap_or_else(not_run);
    }
    if testing.lighthouse {
        let marked = marked(checkout, testing.profile, &parts.for_readers());
        tally += marked.unwrap_or_else(not_run);
    }
    Ok(tally)
}

/// Has Lighthouse mark the page as readers get it; with `--release` it is held to its
/// budget, too.
fn marked(checkout: &Checkout, profile: Profile, parts: &Parts) -> Result<Tally> {
    let mut tally = lighthouse::mark_pages(checkout, parts, profile)?;
    if profile.is_packed() {
        let site = assets::assemble(checkout, parts, &Home::default())?;
        let weighed = dist::weigh(checkout, &Budget::of(checkout)?, parts, &site).map(|()| Tally {
            passed: 1,
            failed: 0,
        });
        tally += weighed.unwrap_or_else(not_run);
    }
    Ok(tally)
}

/// Tests that could not be run count as one that failed.
fn not_run(error: anyhow::Error) -> Tally {
    eprintln!("error: {error:#}");
    Tally {
        passed: 0,
        failed: 1,
    }
}

/// Runs the tests that need no browser: the others are not run unless they are named.
fn native(checkout: &Checkout) -> Result<Tally> {
    count(checkout.cargo().args(["test", "--no-fail-fast"]))
}
