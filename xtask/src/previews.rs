//! The pictures that stand beside a shared link, drawn by the project's own
//! program from real runs. Only `dist` has them: nobody shares a link to a
//! site on this machine.

use std::fs;

use anyhow::{Context as _, Result};

use crate::checkout::{Checkout, must_succeed};

/// Draws the picture of every language offered: name and bytes.
pub fn draw(checkout: &Checkout) -> Result<Vec<(String, Vec<u8>)>> {
    let folder = checkout.target.join("previews");
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot clear {}", folder.display()))?;
    }
    fs::create_dir_all(&folder)?;
    must_succeed(
        checkout
            .cargo()
            .args(["run", "--quiet", "--bin=previews", "--"])
            .arg(&folder),
    )?;
    let mut pictures = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        pictures.push((name, fs::read(entry.path())?));
    }
    pictures.sort();
    Ok(pictures)
}
