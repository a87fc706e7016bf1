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

use anyhow::{Context as _, Result, bail};

use crate::bindings::{self, Bindings};
use crate::catalogue::Assets;
use crate::checkout::Checkout;
use crate::head::{self, Head};
use crate::home::Home;
use crate::prerender::{self, Languages, Rendered};
use crate::site::Site;
use crate::template::Housing;
use crate::wasm_build::{self, Profile};
use crate::{offline, single_file, sitemap, stylesheet, template};

/// What takes long to make, and is the same wherever the site will lie.
#[derive(Debug)]
pub struct Parts {
    /// The program.
    pub bindings: Bindings,
    /// A page for each language.
    pub pages: Vec<Rendered>,
    /// The pictures that stand beside a shared link, by name, where there are any.
    pub previews: Vec<(String, Vec<u8>)>,
}

impl Parts {
    /// Compiles the program and renders the pages.
    pub fn make(checkout: &Checkout, profile: Profile, languages: Languages) -> Result<Self> {
        let pages = prerender::render(checkout, languages)?;
        let compiled = wasm_build::build(checkout, profile)?;
        Ok(Self {
            bindings: bindings::generate(&compiled, profile)?,
            pages,
            previews: Vec::new(),
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
    let Parts {
        bindings,
        pages,
        previews,
    } = parts;
    let mut assets = Assets::default();
    assets.add_folder(&root.join("static"), "")?;
    assets.add_folder(&root.join("style/fonts"), "fonts/")?;
    let sheet = stylesheet::join(&root.join("style"), |target| assets.sibling(target))?;
    assets.add("style.css", sheet.into_bytes());
    assets.add("sightlines.wasm", bindings.wasm.clone());
    let script = script(checkout, &bindings.glue, Housing::Site, |verb, argument| {
        assets.fill(verb, argument)
    })?;
    assets.add("sightlines.js", script.into_bytes());

    let host = checkout.read("web/embeds.js")?;
    assets.add("embeds.js", host.into_bytes());
    for page in pages {
        assets.add(&lexicon_of(page)?, page.part("lexicon")?.into());
        let manifest = head::manifest(page, &assets.sibling("favicon.svg")?)?;
        assets.add(&manifest_of(page)?, manifest);
    }
    for (name, picture) in previews {
        assets.add(name, picture.clone());
    }
    let blank = blank(checkout, Housing::Site)?;
    let examples = checkout.read("web/embeds.html")?;
    let around = checkout.read("web/around.html")?;
    let mut written = Vec::new();
    for page in pages {
        for (blank, below) in [(&blank, ""), (&examples, "embeds/")] {
            let folder = format!("{}{below}", page.folder()?);
            let path = format!("{folder}index.html");
            let head = Head { home, pages, page };
            let filled =
                fill_page(blank, &around, head, &folder, &assets).with_context(|| path.clone())?;
            written.push((path, filled.into_bytes()));
        }
    }
    let mut for_others = Vec::new();
    for (name, _) in previews {
        for_others.extend(assets.take(name));
    }
    let mut site = assets.into_site();
    site.files.extend(written);
    let worker = checkout.read("web/sw.js")?;
    offline::add_worker(&mut site, &worker).context("web/sw.js")?;
    // What readers have no use for is no part of the copy that they keep.
    site.files.extend(for_others);
    site.files.extend(sitemap::files(home, pages)?);
    // To be kept and carried, not to be opened from here.
    let alone = single_file::assemble(checkout, parts)?;
    site.files
        .insert(single_file::NAME.to_owned(), alone.into_bytes());
    Ok(site)
}

/// The blank page as one housed so is made from.
pub fn blank(checkout: &Checkout, housing: Housing) -> Result<String> {
    template::housed(&checkout.read("index.html")?, housing)
}

/// The one script of a page: the bindings, and what starts the program.
pub fn script(
    checkout: &Checkout,
    glue: &str,
    housing: Housing,
    fill: impl Fn(&str, &str) -> Result<String>,
) -> Result<String> {
    let loader = format!("web/load_{}.js", housing.name());
    let loader = template::fill(&checkout.read(&loader)?, fill).context(loader)?;
    let boot = template::fill(&checkout.read("web/boot.js")?, |verb, _| match verb {
        "loader" => Ok(loader.clone()),
        "housing" => Ok(housing.name().to_owned()),
        _ => bail!("nobody knows how to fill {verb}"),
    })?;
    Ok(format!("{glue}\n{boot}"))
}

/// What stands around the program, in the words of one page.
pub fn fill_around(around: &str, page: &Rendered) -> Result<String> {
    template::fill(around, |verb, argument| match verb {
        "word" => Ok(template::escape_html(page.word(argument)?)),
        _ => bail!("nobody knows how to fill {verb}"),
    })
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

/// Puts one rendered page into a blank one, which will lie in `folder`.
fn fill_page(
    blank: &str,
    around: &str,
    head: Head<'_>,
    folder: &str,
    assets: &Assets,
) -> Result<String> {
    let page = head.page;
    let up = way_up(folder);
    let own = |given: &str| match given {
        "lexicon" => lexicon_of(page),
        "manifest" => manifest_of(page),
        _ => Ok(given.to_owned()),
    };
    let preview = assets.fill("asset", &preview_of(page)?).ok();
    template::fill(blank, |verb, argument| match verb {
        "word" => Ok(template::escape_html(page.word(argument)?)),
        "page" => Ok(page.part(argument)?.to_owned()),
        "around" => fill_around(around, page),
        "head" => head.lines(argument, preview.as_deref()),
        "frame" => Ok(template::escape_html(page.frame(argument)?)),
        "asset" => Ok(format!("{up}{}", assets.fill(verb, &own(argument)?)?)),
        _ => assets.fill(verb, &own(argument)?),
    })
}

/// The way from a folder to the root of the site.
fn way_up(folder: &str) -> String {
    "../".repeat(folder.matches('/').count())
}
