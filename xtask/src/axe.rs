//! Fetches axe-core, which looks for faults of accessibility, once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::checkout::{Checkout, must_succeed};
use crate::debian::{self, on_path};
use crate::fingerprint;

/// The release that the tests were written against.
const VERSION: &str = "4.14.1";

/// What its script must be, to the byte.
const INTEGRITY: &str = "sha384-xt1SFg49QaDwsyt0Xfs2XAyBtYPClXl3X2q5OOLeGAUmq9jZTYIMdztpF99WdhiH";

/// The script, fetched first if it is not there yet.
pub fn find_or_fetch(checkout: &Checkout) -> Result<PathBuf> {
    let folder = checkout.target.join("axe-core");
    let script = folder.join("node_modules/axe-core/axe.min.js");
    if !script.is_file() {
        fetch(&folder)?;
    }
    let bytes = fs::read(&script).with_context(|| format!("cannot read {}", script.display()))?;
    if fingerprint::integrity(&bytes) != INTEGRITY {
        bail!(
            "{} is not axe-core {VERSION} as released; delete {} to fetch it again",
            script.display(),
            folder.display()
        );
    }
    Ok(script)
}

fn fetch(folder: &Path) -> Result<()> {
    let npm = debian::find_or_install(
        || on_path("node").and_then(|_| on_path("npm")),
        &["nodejs", "npm"],
        "axe-core is fetched with npm.",
    )?;
    fs::create_dir_all(folder)?;
    must_succeed(
        Command::new(npm)
            .args([
                "install",
                "--no-save",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--prefix",
            ])
            .arg(folder)
            .arg(format!("axe-core@{VERSION}")),
    )
    .context("axe-core was not fetched; the browser tests need it")
}
