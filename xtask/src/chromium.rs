//! Finds the browser the tests drive, or installs it, or says what to do.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::checkout::{must_succeed, spelled};

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

/// What Debian calls the two.
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// The browser on this machine, installed first if we may.
pub fn find_or_install() -> Result<Chromium> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let Some(mut commands) = install_commands() else {
        bail!("{}", advice());
    };
    for command in &mut commands {
        eprintln!("running {}", spelled(command));
        must_succeed(command)?;
    }
    match find() {
        Some(found) => Ok(found),
        None => bail!("{}", advice()),
    }
}

fn find() -> Option<Chromium> {
    Some(Chromium {
        browser: BROWSERS.iter().find_map(|name| on_path(name))?,
        driver: on_path("chromedriver")?,
    })
}

/// The commands that install the packages, if this user may run them.
fn install_commands() -> Option<[Command; 2]> {
    let apt = on_path("apt-get")?;
    let root = answers("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let sudo = !root && answers("sudo", &["-n", "id", "-u"]).is_some();
    if !root && !sudo {
        return None;
    }
    let apt_get = |args: &[&str]| {
        let mut command = if root {
            Command::new("env")
        } else {
            let mut command = Command::new("sudo");
            command.args(["-n", "env"]);
            command
        };
        command
            .arg("DEBIAN_FRONTEND=noninteractive")
            .arg(&apt)
            .args(args);
        command
    };
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(PACKAGES);
    Some([apt_get(&["update"]), apt_get(&install)])
}

fn advice() -> String {
    format!(
        "the browser tests need Chromium and chromedriver on PATH.\n\
         On Debian or Ubuntu, run:\n\n    \
         sudo apt-get update && sudo apt-get install {}\n\n\
         Elsewhere, install both in matching versions. To leave the browser out: \
         cargo xtask test --native-only",
        PACKAGES.join(" ")
    )
}

fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|file| is_program(file))
}

fn is_program(file: &Path) -> bool {
    file.is_file()
}

/// What a command prints, if it succeeds.
fn answers(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
