//! The files a page refers to, by the name their author gave them: where each
//! lies in a site, what it must be, or the file itself where there is no site.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::fingerprint;
use crate::site::{Site, media_type};
use crate::stylesheet;

/// The folder of everything but the pages.
const FOLDER: &str = "assets";

/// Files by the name their author gave them, and what became of them.
#[derive(Debug, Default)]
pub struct Assets(BTreeMap<String, Asset>);

#[derive(Debug)]
struct Asset {
    /// The name derived from the bytes.
    name: String,
    bytes: Vec<u8>,
}

impl Assets {
    /// Adds a file.
    pub fn add(&mut self, given: &str, bytes: Vec<u8>) {
        let base = given.rsplit('/').next().unwrap_or(given);
        let name = fingerprint::named(base, &bytes);
        self.0.insert(given.to_owned(), Asset { name, bytes });
    }

    /// Adds every file of a folder, if there is one, under `prefix`.
    pub fn add_folder(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        if !folder.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let ending = path.extension().and_then(|ending| ending.to_str());
            let name = path.file_name().and_then(|name| name.to_str());
            match (name, ending) {
                // A licence beside the fonts is for whoever reads the sources.
                (_, None | Some("txt" | "md")) => {}
                (Some(name), Some(_)) => self.add(&format!("{prefix}{name}"), fs::read(&path)?),
                (None, _) => bail!("{} has no readable name", path.display()),
            }
        }
        Ok(())
    }

    /// Takes a file out: its path below the root, and its bytes.
    pub fn take(&mut self, given: &str) -> Option<(String, Vec<u8>)> {
        let asset = self.0.remove(given)?;
        Some((format!("{FOLDER}/{}", asset.name), asset.bytes))
    }

    fn get(&self, given: &str) -> Result<&Asset> {
        self.0
            .get(given)
            .with_context(|| format!("there is no file {given}"))
    }

    /// Where `given` lies, seen from another asset.
    pub fn sibling(&self, given: &str) -> Result<String> {
        Ok(self.get(given)?.name.clone())
    }

    /// A file of text as it stands in a page `up` from the root: what it refers to is
    /// seen from there.
    pub fn sheet_within(&self, given: &str, up: &str) -> Result<String> {
        let sheet = std::str::from_utf8(&self.get(given)?.bytes)?;
        stylesheet::rewrite_urls(sheet, |name| Ok(format!("{up}{FOLDER}/{name}")))
    }

    /// The file itself as an address.
    pub fn data(&self, given: &str) -> Result<String> {
        let kind = media_type(given);
        let text = STANDARD.encode(&self.get(given)?.bytes);
        Ok(format!("data:{kind};base64,{text}"))
    }

    /// Fills a blank of a template.
    pub fn fill(&self, verb: &str, given: &str) -> Result<String> {
        match verb {
            "asset" => Ok(format!("{FOLDER}/{}", self.get(given)?.name)),
            "sibling" => self.sibling(given),
            "data" => self.data(given),
            "base64" => Ok(STANDARD.encode(&self.get(given)?.bytes)),
            "integrity" => Ok(fingerprint::integrity(&self.get(given)?.bytes)),
            _ => bail!("nobody knows how to fill {verb}"),
        }
    }

    /// All of them, by path below the root.
    pub fn into_site(self) -> Site {
        let files = self.0.into_values();
        Site {
            files: files
                .map(|asset| (format!("{FOLDER}/{}", asset.name), asset.bytes))
                .collect(),
        }
    }
}
