//! Puts the site together from a program and the files beside it.
//!
//! ```text
//! static/*, style/fonts/* ─► named by content ─► a sheet for each program ─┐
//! programs ─► bindings ─► a .wasm file and a .js file each ─┤
//! prerender ─► words of each language ──────────────────────┴─► the pages of each language
//! ```
//!
//! Every name below `assets/` is derived from the bytes under it, and each file
//! states the digest of the next one it loads: the page of the style sheet and
//! the script, the script of the programs. Only relative paths are written, so
//! the site works at any address.

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::bindings::{self, Bindings, Place};
use crate::catalogue::Assets;
use crate::checkout::Checkout;
use crate::head::{self, Head};
use crate::home::Home;
use crate::offline::{self, FilledIn};
use crate::prerender::{self, Languages, Rendered};
use crate::programs::PageProgram;
use crate::site::Site;
use crate::style_of_page::StyleOfPage;
use crate::template::Housing;
use crate::wasm_build::{self, Profile};
use crate::{single_file, sitemap, stylesheet, template, terse};

/// What takes long to make, and is the same wherever the site will lie.
#[derive(Debug)]
pub struct Parts {
    /// The programs of pages; while developing that of every page alone.
    pub programs: Vec<(PageProgram, Bindings)>,
    /// The engine's, which the page starts in a worker.
    pub engine: Bindings,
    /// The pages of each language.
    pub languages: Vec<Rendered>,
    /// The pictures that stand beside a shared link, by name, where there are any.
    pub previews: Vec<(String, Vec<u8>)>,
}

impl Parts {
    /// Compiles the programs and renders the pages.
    pub fn make(checkout: &Checkout, profile: Profile, languages: Languages) -> Result<Self> {
        let languages = prerender::render(checkout, languages)?;
        let compiled = wasm_build::build(checkout, profile)?;
        // What is not in that of every page is in none.
        bindings::ensure_apart(&compiled.every, &compiled.engine)?;
        let programs = compiled.pages.iter();
        Ok(Self {
            programs: programs
                .map(|(page, lies)| Ok((*page, bindings::generate(lies, profile, Place::Page)?)))
                .collect::<Result<_>>()?,
            engine: bindings::generate(&compiled.engine, profile, Place::Worker)?,
            languages,
            previews: Vec::new(),
        })
    }

    /// Without the languages that only tests are offered.
    pub fn for_readers(mut self) -> Self {
        self.languages.retain(Rendered::is_offered);
        self
    }

    /// The program of every page.
    pub fn every(&self) -> Result<&Bindings> {
        let mut programs = self.programs.iter();
        let every = programs.find(|(page, _)| *page == PageProgram::Every);
        every
            .map(|(_, bindings)| bindings)
            .context("no program opens every page")
    }

    /// Those that a site is made with: that of every page where there is no other.
    fn of_site(&self) -> impl Iterator<Item = &(PageProgram, Bindings)> {
        let is_alone = self.programs.len() == 1;
        let programs = self.programs.iter();
        programs.filter(move |(page, _)| is_alone || *page != PageProgram::Every)
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
        engine,
        languages,
        previews,
        ..
    } = parts;
    let mut assets = Assets::default();
    assets.add_folder(&root.join("static"), "")?;
    assets.add_folder(&root.join("style/fonts"), "fonts/")?;
    let styles = root.join("style");
    let whole = stylesheet::join(&styles, PageProgram::Every, |target| assets.sibling(target))?;
    assets.add(ENGINE, engine.wasm.clone());
    for (page, bindings) in parts.of_site() {
        let sheet = stylesheet::join(&styles, *page, |target| assets.sibling(target))?;
        for drawn in drawn_by(*page, languages)? {
            stylesheet::ensure_dressed(drawn, &sheet, &whole).with_context(|| page.sheet())?;
        }
        assets.add(&page.sheet(), sheet.into_bytes());
        let module = page.module();
        assets.add(&module, bindings.wasm.clone());
        let fill = |verb: &str, argument: &str| match argument {
            PROGRAM => assets.fill(verb, &module),
            _ => assets.fill(verb, argument),
        };
        let script = script(checkout, parts, bindings, Housing::Site, fill)?;
        assets.add(&page.script(), script.into_bytes());
    }

    let host = checkout.read("web/embeds.js")?;
    assets.add("embeds.js", host.into_bytes());
    for language in languages {
        assets.add(&lexicon_of(language)?, language.part("lexicon")?.into());
        for (kind, words) in language.lexicons_of_kinds()? {
            assets.add(&lexicon_of_kind(language, kind)?, words.into());
        }
        let manifest = head::manifest(language, &assets.sibling("favicon.svg")?)?;
        assets.add(&manifest_of(language)?, manifest);
    }
    for (name, picture) in previews {
        assets.add(name, picture.clone());
    }
    let blank = blank(checkout, Housing::Site)?;
    let examples = checkout.read("web/embeds.html")?;
    let around = checkout.read("web/around.html")?;
    let (mut written, mut filled_in) = (Vec::new(), Vec::new());
    for language in languages {
        let mut shared: Option<String> = None;
        for page in language.pages()? {
            let head = Head {
                home,
                languages,
                page,
            };
            let folder = page.folder()?;
            let path = format!("{folder}index.html");
            let filled =
                fill_page(&blank, &around, head, &folder, &assets).with_context(|| path.clone())?;
            if page.is_of_a_design()? {
                let shared = match &shared {
                    Some(shared) => shared.clone(),
                    None => {
                        let name = format!("design-{}.html", language.part("tag")?);
                        let empty = shared_document(&blank, &around, head, &folder, &assets)?;
                        assets.add(&name, empty.into_bytes());
                        shared.insert(assets.fill("asset", &name)?).clone()
                    }
                };
                filled_in.push(FilledIn {
                    page: path.clone(),
                    shared,
                });
            }
            written.push((path, filled.into_bytes()));
        }
        let folder = format!("{}embeds/", language.folder()?);
        let path = format!("{folder}index.html");
        let head = Head {
            home,
            languages,
            page: language.first_page()?,
        };
        let filled =
            fill_page(&examples, &around, head, &folder, &assets).with_context(|| path.clone())?;
        written.push((path, filled.into_bytes()));
    }
    let mut for_others = Vec::new();
    for (name, _) in previews {
        for_others.extend(assets.take(name));
    }
    let mut site = assets.into_site();
    site.files.extend(written);
    let worker = checkout.read("web/sw.js")?;
    offline::add_worker(&mut site, &worker, &filled_in).context("web/sw.js")?;
    // What readers have no use for is no part of the copy that they keep.
    site.files.extend(for_others);
    site.files.extend(sitemap::files(home, languages)?);
    // To be kept and carried, not to be opened from here.
    let alone = single_file::assemble(checkout, parts)?;
    site.files
        .insert(single_file::NAME.to_owned(), alone.into_bytes());
    Ok(site)
}

/// What a program draws of its pages before it runs, in the first language.
fn drawn_by(program: PageProgram, languages: &[Rendered]) -> Result<Vec<&str>> {
    let Some(language) = languages.first() else {
        return Ok(Vec::new());
    };
    let mut drawn = Vec::new();
    for page in language.pages()? {
        let own = format!("sightlines-{}", page.part("program")?);
        if own == program.binary() || program == PageProgram::Every {
            drawn.extend([page.part("app")?, page.part("built")?]);
        }
    }
    Ok(drawn)
}

/// The blank page as one housed so is made from.
pub fn blank(checkout: &Checkout, housing: Housing) -> Result<String> {
    template::housed(&checkout.read("index.html")?, housing)
}

/// What the engine's program is called among the assets.
pub const ENGINE: &str = "sightlines-engine.wasm";

/// What a loader calls the page's program, whichever it is.
pub const PROGRAM: &str = "program";

/// The one script of a page: the bindings, and what starts the programs; the
/// script of the engine's worker is a text in it.
pub fn script(
    checkout: &Checkout,
    parts: &Parts,
    bindings: &Bindings,
    housing: Housing,
    fill: impl Fn(&str, &str) -> Result<String>,
) -> Result<String> {
    let loader = format!("web/load_{}.js", housing.name());
    let loader = template::fill(&checkout.read(&loader)?, fill).context(loader)?;
    let engine = format!("{}\n{}", parts.engine.glue, checkout.read("web/engine.js")?);
    let engine = terse::script(&engine)?;
    let boot = template::fill(&checkout.read("web/boot.js")?, |verb, _| match verb {
        "loader" => Ok(loader.clone()),
        // So that nothing in it can end the script it stands in.
        "engine" => Ok(Value::from(&*engine).to_string().replace('<', "\\u003c")),
        "housing" => Ok(housing.name().to_owned()),
        _ => bail!("nobody knows how to fill {verb}"),
    })?;
    terse::script(&format!("{}\n{boot}", bindings.glue))
}

/// What stands around the program, in the words of one language.
pub fn fill_around(around: &str, language: &Rendered) -> Result<String> {
    template::fill(around, |verb, argument| match verb {
        "word" => Ok(template::escape_html(language.word(argument)?)),
        _ => bail!("nobody knows how to fill {verb}"),
    })
}

/// What the words of a language are called among the assets.
pub fn lexicon_of(language: &Rendered) -> Result<String> {
    Ok(format!("words-{}.ftl", language.part("tag")?))
}

/// What the words that only pages of one kind have are called.
fn lexicon_of_kind(language: &Rendered, kind: &str) -> Result<String> {
    Ok(format!("words-{kind}-{}.ftl", language.part("tag")?))
}

/// What says of a language how a device shows its pages once they are installed.
fn manifest_of(language: &Rendered) -> Result<String> {
    Ok(format!("{}.webmanifest", language.part("tag")?))
}

/// The picture that stands beside a shared link to a page.
fn preview_of(language: &Rendered) -> Result<String> {
    Ok(format!("preview-{}.png", language.part("tag")?))
}

/// Puts one rendered page into a blank one, which will lie in `folder`.
fn fill_page(
    blank: &str,
    around: &str,
    head: Head<'_>,
    folder: &str,
    assets: &Assets,
) -> Result<String> {
    filled(blank, around, head, folder, assets, |part| {
        head.page.part(part)
    })
}

/// The document that all pages of one kind share where there is no network: as
/// deep below the root as they, with a place for the program to fill.
fn shared_document(
    blank: &str,
    around: &str,
    head: Head<'_>,
    folder: &str,
    assets: &Assets,
) -> Result<String> {
    let language = head.page.language;
    // Whoever asks for it knows which page it is; it has no address of its own.
    let blank = blank
        .replace("{{head addresses}}\n", "")
        .replace("{{head card}}\n", "");
    let kind = format!("{}/", head.page.part("kind")?);
    filled(&blank, around, head, folder, assets, |part| match part {
        "app" | "built" => Ok(""),
        "path" => Ok(&kind),
        "title" | "description" => language.word(&format!("shell-{part}")),
        _ => head.page.part(part),
    })
}

fn filled<'a>(
    blank: &str,
    around: &str,
    head: Head<'a>,
    folder: &str,
    assets: &Assets,
    part: impl Fn(&str) -> Result<&'a str>,
) -> Result<String> {
    let language = head.page.language;
    let up = prerender::way_up(folder);
    let program = head.page.part("program")?;
    // A site that is not packed has one program, for every page.
    let of_program = |ending: &str, every: String| {
        let own = format!("sightlines-{program}.{ending}");
        assets.sibling(&own).map_or(every, |_| own)
    };
    let own = |given: &str| match given {
        "lexicon" => lexicon_of(language),
        "manifest" => manifest_of(language),
        "script" => Ok(of_program("js", PageProgram::Every.script())),
        "style" => Ok(of_program("css", PageProgram::Every.sheet())),
        _ => Ok(given.to_owned()),
    };
    let kind = head.page.kind()?;
    let style = StyleOfPage::of(kind, &own("style")?, &up, assets)?;
    let of_kinds = language.lexicons_of_kinds()?;
    let has_more_words = of_kinds.iter().any(|(with_words, _)| *with_words == kind);
    let preview = assets.fill("asset", &preview_of(language)?).ok();
    template::fill(blank, |verb, argument| match verb {
        "word" => Ok(template::escape_html(language.word(argument)?)),
        "language" => Ok(language.part(argument)?.to_owned()),
        // Words of the page, which are no markup.
        "said" => Ok(template::escape_html(part(argument)?)),
        "page" => Ok(part(argument)?.to_owned()),
        "more-words" if has_more_words => {
            let name = lexicon_of_kind(language, kind)?;
            Ok(format!(
                " data-more-words=\"{up}{}\" data-more-words-integrity=\"{}\"",
                assets.fill("asset", &name)?,
                assets.fill("integrity", &name)?
            ))
        }
        "more-words" => Ok(String::new()),
        "around" => fill_around(around, language),
        "style" if argument == "source" => Ok(style.source()),
        "style" => Ok(style.element()),
        "head" => head.lines(argument, preview.as_deref()),
        "frame" => Ok(template::escape_html(language.frame(argument)?)),
        "asset" => Ok(format!("{up}{}", assets.fill(verb, &own(argument)?)?)),
        _ => assets.fill(verb, &own(argument)?),
    })
}
