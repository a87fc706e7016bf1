//! Runs every test: the Rust tests, then the page in real browsers.
//!
//! Nothing is skipped in silence: without a browser this fails and says what
//! to install, and what a flag would add is said where it is left out.

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::{fs, thread};

use anyhow::{Context as _, Result, bail};

use crate::assets::{self, Parts};
use crate::checkout::Checkout;
use crate::chromium::Chromium;
use crate::firefox::Firefox;
use crate::home::Home;
use crate::prerender::Languages;
use crate::tally::{Tally, count};
use crate::wasm_build::{self, Profile};
use crate::{axe, chromium, dist, firefox, lighthouse};

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

/// What is tested in Firefox once it passed through Chromium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InFirefox {
    /// What another browser may do otherwise.
    Differences,
    /// All but what takes long, which is the same page under more conditions.
    Everything,
}

/// Runs the tests and ends with `N passed, M failed`.
pub fn run(checkout: &Checkout, testing: &Testing) -> Result<ExitCode> {
    let tools = (!testing.native_only).then(|| {
        let (checkout, testing) = (checkout.clone(), testing.clone());
        thread::spawn(move || Tools::make_ready(&checkout, &testing))
    });
    let mut tally = if testing.only.is_empty() {
        native(checkout)?
    } else {
        Tally::default()
    };
    if let Some(tools) = tools {
        let there = tools
            .join()
            .unwrap_or_else(|_| bail!("what browsers need was not made ready"));
        let tested = there.and_then(|tools| in_browsers(checkout, testing, tools));
        tally += tested.unwrap_or_else(not_run);
    }
    if testing.lighthouse {
        tally += marked(checkout, testing.profile).unwrap_or_else(not_run);
    } else {
        println!("without Lighthouse, which --lighthouse adds");
    }
    Ok(tally.verdict())
}

/// What the tests in a browser need, made ready beside the others: those leave a core
/// idle while the library is compiled, and while a long test is run.
struct Tools {
    chromium: Chromium,
    /// Where it was asked for.
    firefox: Option<Firefox>,
    /// The script of axe-core.
    axe: PathBuf,
}

impl Tools {
    /// Compiles the programs, too, into folders of their own below the target.
    fn make_ready(checkout: &Checkout, testing: &Testing) -> Result<Self> {
        let firefox = || firefox::find_or_install(checkout);
        let tools = Self {
            chromium: chromium::find_or_install()?,
            firefox: testing.firefox.map(|_| firefox()).transpose()?,
            axe: axe::find_or_fetch(checkout)?,
        };
        wasm_build::build(checkout, testing.profile)?;
        Ok(tools)
    }
}

/// Has Lighthouse mark the page as it was tested; with `--release` it is held to its
/// budget, too.
fn marked(checkout: &Checkout, profile: Profile) -> Result<Tally> {
    let parts = Parts::make(checkout, profile, Languages::Offered)?;
    let mut tally = lighthouse::mark_pages(checkout, &parts, profile)?;
    if profile.is_packed() {
        let site = assets::assemble(checkout, &parts, &Home::default())?;
        let weighed = dist::weigh(checkout, &parts, &site).map(|()| Tally {
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

/// The files of browser tests.
fn browser_tests(checkout: &Checkout) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(checkout.root.join("browser-tests/tests"))? {
        let path = entry?.path();
        let stem = path.file_stem().context("a file without a name")?;
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.push(stem.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Builds the site and runs the browser tests against it.
fn in_browsers(checkout: &Checkout, testing: &Testing, tools: Tools) -> Result<Tally> {
    let Tools {
        chromium,
        firefox,
        axe,
    } = tools;
    let site = checkout.site();
    assets::build_site(checkout, testing.profile, Languages::AndPseudo)
        .and_then(|built| built.write_to(&site))
        .context("the page was not built, so no browser could open it")?;
    let there = browser_tests(checkout)?;
    if let Some(unknown) = testing.only.iter().find(|name| !there.contains(name)) {
        bail!("there is no file of browser tests called {unknown}");
    }
    let named = match &*testing.only {
        [] => there,
        only => only.to_vec(),
    };
    let tests = |named: &[String]| {
        let mut command = checkout.cargo();
        command
            // Where a test failed is said by its message; a backtrace hides it.
            .env("RUST_LIB_BACKTRACE", "0")
            .env("SIGHTLINES_SITE", &site)
            .env("SIGHTLINES_PROFILE", testing.profile.name())
            .env("SIGHTLINES_AXE", &axe);
        command.args(["test", "--no-fail-fast"]);
        command.args(named.iter().flat_map(|name| ["--test", name]));
        if testing.regenerate {
            command.env("SIGHTLINES_REGENERATE", "1");
        }
        command
    };
    println!("in Chromium:");
    let mut tally = in_one(
        tests(&named)
            .env("SIGHTLINES_BROWSER", "chromium")
            .env("SIGHTLINES_CHROMIUM", chromium.browser)
            .env("SIGHTLINES_CHROMEDRIVER", chromium.driver),
        testing.thorough,
        &[],
    )?;
    if let Some(firefox) = firefox {
        println!("in Firefox, which has no part in tests of what Chromium alone offers:");
        let mut named = named;
        if testing.only.is_empty() && testing.firefox != Some(InFirefox::Everything) {
            println!("without what is the same in every browser, which --everywhere adds");
            named = ANOTHER_BROWSERS.map(str::to_owned).into();
        }
        tally += in_one(
            tests(&named)
                .env("SIGHTLINES_BROWSER", "firefox")
                .env("SIGHTLINES_FIREFOX", firefox.browser)
                .env("SIGHTLINES_GECKODRIVER", firefox.driver),
            // What takes long is the same page under more conditions: one browser will do.
            false,
            &["chromium_alone::"],
        )?;
    } else {
        println!("not in Firefox, which --firefox adds");
    }
    Ok(tally)
}

/// The files of tests of what another browser may do otherwise: taking a page over,
/// policies and workers, copies, single files, traps.
const ANOTHER_BROWSERS: [&str; 6] = [
    "hydration",
    "offline",
    "opening",
    "seal",
    "single_file",
    "stopped_page",
];

/// Runs the browser tests in the browser that `command` names.
fn in_one(command: &mut Command, thorough: bool, without: &[&str]) -> Result<Tally> {
    command
        .arg("--")
        // One browser at a time: several starve each other on a small machine.
        .arg("--test-threads=1");
    if !thorough {
        println!("without what takes long, which --thorough adds in Chromium");
        command.arg("--skip=thorough::");
    }
    for module in without {
        command.arg(format!("--skip={module}"));
    }
    count(command)
}
