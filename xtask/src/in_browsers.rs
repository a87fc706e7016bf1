//! Runs the tests of the page in real browsers, several files of them at a time: a reader
//! with a browser waits for its page for a part of the time, and uses one core for most of
//! the rest.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, thread};

use anyhow::{Context as _, Result, bail};

use crate::assets::{self, Parts};
use crate::axe;
use crate::checkout::{Checkout, must_succeed};
use crate::chromium::{self, Chromium};
use crate::firefox::{self, Firefox};
use crate::home::Home;
use crate::side_by_side::{self, Titled};
use crate::tally::Tally;
use crate::test::Testing;

/// What is tested in Firefox, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InFirefox {
    /// What another browser may do otherwise.
    Differences,
    /// All but what takes long, which is the same page under more conditions.
    Everything,
}

/// The files of tests of what another browser may do otherwise: taking a page over,
/// policies and workers, copies, single files, traps; where the focus goes when what has it
/// goes away.
const ANOTHER_BROWSERS: [&str; 8] = [
    "hydration",
    "islands",
    "kept_focus",
    "offline",
    "opening",
    "seal",
    "single_file",
    "stopped_page",
];

/// The browsers, and what is asked of the page in them.
#[derive(Debug)]
pub struct Browsers {
    chromium: Chromium,
    /// Where it was asked for.
    firefox: Option<Firefox>,
    /// The script of axe-core.
    axe: PathBuf,
}

impl Browsers {
    /// Those on this machine, installed first where they may be.
    pub fn find_or_install(checkout: &Checkout, with_firefox: bool) -> Result<Self> {
        let firefox = || firefox::find_or_install(checkout);
        Ok(Self {
            chromium: chromium::find_or_install()?,
            firefox: with_firefox.then(firefox).transpose()?,
            axe: axe::find_or_fetch(checkout)?,
        })
    }
}

/// Puts the site together and runs these files of tests on it.
pub fn run(
    checkout: &Checkout,
    testing: &Testing,
    files: &[String],
    browsers: &Browsers,
    parts: &Parts,
) -> Result<Tally> {
    let site = checkout.site();
    assets::assemble(checkout, parts, &Home::default())
        .and_then(|built| built.write_to(&site))
        .context("the page was not built, so no browser could open it")?;
    must_succeed(
        checkout
            .cargo()
            .args(["test", "--no-run"])
            .args(named(files)),
    )?;
    let runs = Runs {
        checkout,
        testing,
        browsers,
        site: &site,
        cores: thread::available_parallelism().map_or(1, usize::from),
    };
    let mut all = runs.in_chromium(files);
    if let Some(firefox) = &browsers.firefox {
        all.extend(runs.in_firefox(firefox, files));
    } else {
        println!("not in Firefox, which --firefox adds");
    }
    side_by_side::count(all, runs.cores)
}

/// The files of browser tests that are wanted, or all.
///
/// # Errors
/// One that is wanted and not there.
pub fn files(checkout: &Checkout, wanted: &[String]) -> Result<Vec<String>> {
    let mut there = Vec::new();
    for entry in fs::read_dir(checkout.root.join("browser-tests/tests"))? {
        let path = entry?.path();
        let stem = path.file_stem().context("a file without a name")?;
        if path.extension().is_some_and(|extension| extension == "rs") {
            there.push(stem.to_string_lossy().into_owned());
        }
    }
    there.sort();
    if let Some(unknown) = wanted.iter().find(|name| !there.contains(name)) {
        bail!("there is no file of browser tests called {unknown}");
    }
    Ok(match wanted {
        [] => there,
        some => some.to_vec(),
    })
}

/// As cargo is told them.
fn named(files: &[String]) -> impl Iterator<Item = &str> {
    files.iter().flat_map(|name| ["--test", name])
}

/// Runs of one file of tests each.
struct Runs<'a> {
    checkout: &'a Checkout,
    testing: &'a Testing,
    browsers: &'a Browsers,
    site: &'a Path,
    /// How much this machine does at a time.
    cores: usize,
}

impl Runs<'_> {
    fn in_chromium(&self, files: &[String]) -> Vec<Titled> {
        let left_out: &[&str] = if self.testing.thorough {
            &[]
        } else {
            println!("without what takes long, which --thorough adds in Chromium");
            &["thorough::"]
        };
        let Chromium { browser, driver } = &self.browsers.chromium;
        let told = [
            ("SIGHTLINES_BROWSER", "chromium".as_ref()),
            ("SIGHTLINES_CHROMIUM", browser.as_path()),
            ("SIGHTLINES_CHROMEDRIVER", driver),
        ];
        self.of_files(files, "Chromium", told, left_out)
    }

    fn in_firefox(&self, firefox: &Firefox, files: &[String]) -> Vec<Titled> {
        println!("in Firefox without what Chromium alone offers");
        let mut files = files.to_vec();
        let is_whole = self.testing.firefox == Some(InFirefox::Everything);
        if self.testing.only.is_empty() && !is_whole {
            println!("and without what is the same in every browser, which --everywhere adds");
            files = ANOTHER_BROWSERS.map(str::to_owned).into();
        }
        let told = [
            ("SIGHTLINES_BROWSER", "firefox".as_ref()),
            ("SIGHTLINES_FIREFOX", firefox.browser.as_path()),
            ("SIGHTLINES_GECKODRIVER", &firefox.driver),
        ];
        // What takes long is the same page under more conditions: one browser will do.
        self.of_files(&files, "Firefox", told, &["thorough::", "chromium_alone::"])
    }

    /// Each of these files in a browser of which the tests are told so.
    fn of_files(
        &self,
        files: &[String],
        browser: &str,
        told: [(&str, &Path); 3],
        left_out: &[&str],
    ) -> Vec<Titled> {
        let run = |file: &String| {
            let mut command = self.of_file(file, left_out, files.len());
            command.envs(told);
            Titled {
                title: format!("{file}, in {browser}"),
                command,
            }
        };
        files.iter().map(run).collect()
    }

    /// One of this many files of tests, without the modules left out.
    fn of_file(&self, file: &str, left_out: &[&str], of: usize) -> Command {
        let mut command = self.checkout.cargo();
        command
            // Where a test failed is said by its message; a backtrace hides it.
            .env("RUST_LIB_BACKTRACE", "0")
            .env("SIGHTLINES_SITE", self.site)
            .env("SIGHTLINES_PROFILE", self.testing.profile.name())
            .env("SIGHTLINES_AXE", &self.browsers.axe)
            .args(["test", "--test", file, "--"]);
        if self.testing.regenerate {
            command.env("SIGHTLINES_REGENERATE", "1");
        }
        // One browser at a time of each file, unless it is the only one.
        let at_once = if of == 1 { self.cores } else { 1 };
        command.arg(format!("--test-threads={at_once}"));
        let left_out = left_out.iter().map(|module| format!("--skip={module}"));
        command.args(left_out);
        command
    }
}
