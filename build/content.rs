//! Reads what is written down as data below `content/`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Deserialize;

/// What the file with this name in `content/` says.
pub fn read<T: for<'a> Deserialize<'a>>(name: &str) -> Result<T, String> {
    read_file(&root()?.join("content").join(name))
}

/// What the file at `path` says.
pub fn read_file<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The folder of the sources.
pub fn root() -> Result<PathBuf, String> {
    let folder = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    folder.ok_or_else(|| "cargo names no folder for the sources".to_owned())
}

/// What lies in a folder, in the order of names.
pub fn listed(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}
