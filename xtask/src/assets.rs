//! Puts the site together from a program and the files beside it.
//!
//! ```text
//! static/*, style/fonts/* ─► named by content ─► style.css ─┐
//! program ─► bindings ─► sightlines.wasm ─► sightlines.js ──┤
//! prerender ─► words of each language ──────────────────────┴─► a page for each language
//! ```
//!
//! Every name below `assets/` is derived from the bytes under it, and each file
//! states the digest of the next one it loads: the page of the style sheet and
//! the script, the script of the program. Only relative paths are written, so
//! the site works at any address.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::bindings::{self, Bindings};
use crate::checkout::Checkout;
use crate::fingerprint;
use crate::head::{self, Head};
use crate::home::Home;
use crate::prerender::{self, Languages, Rendered};
use crate::site::Site;
use crate::wasm_build::{self, Profile};
use crate::{offline, sitemap, stylesheet, template};

/// The folder of everything but the page itself.
const FOLDER: &str = "assets";

/// What takes long to make, and is the same wherever the site will lie.
#[derive(Debug)]
pub struct Parts {
    /// The program.
    pub bindings: Bindings,
    /// A page for each language.
    pub pages: Vec<Rendered>,
}

impl Parts {
    /// Compiles the program and renders the pages.
    pub fn make(checkout: &Checkout, profile: Profile, languages: Languages) -> Result<Self> {
        let pages = prerender::render(checkout, languages)?;
        let compiled = wasm_build::build(checkout, profile)?;
        Ok(Self {
            bindings: bindings::generate(&compiled, profile)?,
            pages,
        })
    }
}

/// Makes the parts and assembles a site that may lie anywhere.
pub fn build_site(checkout: &Checkout, profile: Profile, languages: Languages) -> Result<Site> {
    let parts = Parts::make(checkout, profile, languages)?;
    assemble(checkout, &parts, &Home::default())
}

/// Assembles the site that will lie at `home`.
pub fn assemble(checkout: &Checkout, parts: &Parts, home: &Home) -> Result<Site> {
    let root = &checkout.root;
    let Parts { bindings, pages } = parts;
    let mut assets = Assets::default();
    assets.add_folder(&root.join("static"), "")?;
    assets.add_folder(&root.join("style/fonts"), "fonts/")?;
    let sheet = stylesheet::join(&root.join("style"), |target| assets.sibling(target))?;
    assets.add("style.css", sheet.into_bytes());
    assets.add("sightlines.wasm", bindings.wasm.clone());
    let boot = fs::read_to_string(root.join("web/boot.js")).context("cannot read web/boot.js")?;
    let boot = template::fill(&boot, |verb, argument| assets.fill(verb, argument))?;
    assets.add(
        "sightlines.js",
        format!("{}\n{boot}", bindings.glue).into_bytes(),
    );

    for page in pages {
        assets.add(&lexicon_of(page)?, page.part("lexicon")?.into());
        let manifest = head::manifest(page, &assets.sibling("favicon.svg")?)?;
        assets.add(&manifest_of(page)?, manifest);
    }
    let blank = fs::read_to_string(root.join("index.html")).context("cannot read index.html")?;
    let mut written = Vec::new();
    for page in pages {
        let path = format!("{}index.html", page.folder()?);
        let head = Head { home, pages, page };
        let filled = fill_page(&blank, head, &assets).with_context(|| path.clone())?;
        written.push((path, filled.into_bytes()));
    }
    let mut site = assets.into_site();
    site.files.extend(written);
    let worker = fs::read_to_string(root.join("web/sw.js")).context("cannot read web/sw.js")?;
    offline::add_worker(&mut site, &worker).context("web/sw.js")?;
    // For crawlers: no part of the copy that readers keep.
    site.files.extend(sitemap::files(home, pages)?);
    Ok(site)
}

/// What the words of a page are called among the assets.
fn lexicon_of(page: &Rendered) -> Result<String> {
    Ok(format!("words-{}.ftl", page.part("tag")?))
}

/// What says of a page how a device shows it once it is installed.
fn manifest_of(page: &Rendered) -> Result<String> {
    Ok(format!("{}.webmanifest", page.part("tag")?))
}

/// The picture that stands beside a shared link to a page.
fn preview_of(page: &Rendered) -> Result<String> {
    Ok(format!("preview-{}.png", page.part("tag")?))
}

/// Puts one rendered page into the blank one.
fn fill_page(blank: &str, head: Head<'_>, assets: &Assets) -> Result<String> {
    let page = head.page;
    let up = page.way_up()?;
    let own = |given: &str| match given {
        "lexicon" => lexicon_of(page),
        "manifest" => manifest_of(page),
        _ => Ok(given.to_owned()),
    };
    let preview = assets.fill("asset", &preview_of(page)?).ok();
    template::fill(blank, |verb, argument| match verb {
        "word" => Ok(template::escape_html(page.word(argument)?)),
        "page" => Ok(page.part(argument)?.to_owned()),
        "head" => head.lines(argument, preview.as_deref()),
        "asset" => Ok(format!("{up}{}", assets.fill(verb, &own(argument)?)?)),
        _ => assets.fill(verb, &own(argument)?),
    })
}

/// Files by the name their author gave them, and what became of them.
#[derive(Debug, Default)]
struct Assets(BTreeMap<String, Asset>);

#[derive(Debug)]
struct Asset {
    /// The name derived from the bytes.
    name: String,
    bytes: Vec<u8>,
}

impl Assets {
    fn add(&mut self, given: &str, bytes: Vec<u8>) {
        let base = given.rsplit('/').next().unwrap_or(given);
        let name = fingerprint::named(base, &bytes);
        self.0.insert(given.to_owned(), Asset { name, bytes });
    }

    /// Adds every file of a folder, if there is one, under `prefix`.
    fn add_folder(&mut self, folder: &Path, prefix: &str) -> Result<()> {
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

    fn get(&self, given: &str) -> Result<&Asset> {
        self.0
            .get(given)
            .with_context(|| format!("there is no file {given}"))
    }

    /// Where `given` lies, seen from another asset.
    fn sibling(&self, given: &str) -> Result<String> {
        Ok(self.get(given)?.name.clone())
    }

    /// Fills a blank of a template.
    fn fill(&self, verb: &str, given: &str) -> Result<String> {
        match verb {
            "asset" => Ok(format!("{FOLDER}/{}", self.get(given)?.name)),
            "sibling" => self.sibling(given),
            "integrity" => Ok(fingerprint::integrity(&self.get(given)?.bytes)),
            _ => bail!("nobody knows how to fill {verb}"),
        }
    }

    fn into_site(self) -> Site {
        let files = self.0.into_values();
        Site {
            files: files
                .map(|asset| (format!("{FOLDER}/{}", asset.name), asset.bytes))
                .collect(),
        }
    }
}
