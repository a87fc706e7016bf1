//! What `cargo xtask test` hands to the tests.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context as _, Result};

/// The folder of the built site.
pub fn site() -> Result<PathBuf> {
    handed("SIGHTLINES_SITE").map(PathBuf::from)
}

/// The folders of the site's pages below its root: empty, or ending in a slash.
pub fn pages() -> Result<Vec<String>> {
    let root = site()?;
    let mut folders = vec![String::new()];
    for entry in fs::read_dir(&root)? {
        let entry = entry?;
        if entry.path().join("index.html").is_file() {
            folders.push(format!("{}/", entry.file_name().to_string_lossy()));
        }
    }
    folders.sort();
    Ok(folders)
}

/// The browser.
pub fn chromium() -> Result<String> {
    handed("SIGHTLINES_CHROMIUM")
}

/// The program that drives the browser.
pub fn chromedriver() -> Result<String> {
    handed("SIGHTLINES_CHROMEDRIVER")
}

/// Whether the site was built as readers get it, without assertions.
pub fn is_release() -> Result<bool> {
    Ok(handed("SIGHTLINES_PROFILE")? == "release")
}

fn handed(name: &str) -> Result<String> {
    env::var(name).with_context(|| {
        format!("{name} is not set: browser tests are run by `cargo xtask test`, which sets it")
    })
}
