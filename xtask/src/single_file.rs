//! The page as a single file: both programs, style, fonts and the words of every
//! language inside, so that it can be carried to where there is no network.
//!
//! Its policy allows that one script and that one style, by digest, and no
//! request at all. It stands in the first language offered; `web/load_file.js`
//! writes it in another.

use anyhow::{Context as _, Result};
use serde_json::{Map, Value, json};

use crate::assets::{self, Parts};
use crate::catalogue::Assets;
use crate::checkout::Checkout;
use crate::fingerprint;
use crate::head::{self, Head};
use crate::home::Home;
use crate::prerender::Rendered;
use crate::programs::PageProgram;
use crate::stylesheet;
use crate::template::{self, Housing};

/// What the file is called.
pub const NAME: &str = "sightlines.html";

/// Puts everything into one file.
pub fn assemble(checkout: &Checkout, parts: &Parts) -> Result<String> {
    let language = head::offered(&parts.languages)
        .next()
        .context("no language is offered")?;
    let page = language.first_page()?;
    let mut inside = Assets::default();
    inside.add_folder(&checkout.root.join("static"), "")?;
    inside.add_folder(&checkout.root.join("style/fonts"), "fonts/")?;
    inside.add(assets::PROGRAM, parts.every()?.wasm.clone());
    inside.add(assets::ENGINE, parts.engine.wasm.clone());

    let around = checkout.read("web/around.html")?;
    let languages = languages(&parts.languages, &around)?;
    let script = assets::script(
        checkout,
        parts,
        parts.every()?,
        Housing::File,
        |verb, argument| match verb {
            "languages" => Ok(languages.clone()),
            _ => inside.fill(verb, argument),
        },
    )?;
    let style = stylesheet::join(&checkout.root.join("style"), PageProgram::Every, |target| {
        inside.data(target)
    })?;
    template::ensure_stands_in(&script, "script")?;
    template::ensure_stands_in(&style, "style")?;

    let head = Head {
        home: &Home::default(),
        languages: &parts.languages,
        page,
    };
    let blank = assets::blank(checkout, Housing::File)?;
    template::fill(&blank, |verb, argument| match (verb, argument) {
        ("text", "script") => Ok(script.clone()),
        ("text", "style") => Ok(style.clone()),
        ("digest", "script") => Ok(fingerprint::allowed(&script)),
        ("digest", "style") => Ok(fingerprint::allowed(&style)),
        ("word", id) => Ok(template::escape_html(language.word(id)?)),
        ("language", part) => Ok(language.part(part)?.to_owned()),
        ("said", part) => Ok(template::escape_html(page.part(part)?)),
        ("page", part) => Ok(page.part(part)?.to_owned()),
        ("head", part) => head.lines(part, None),
        ("around", _) => assets::fill_around(&around, language),
        _ => inside.fill(verb, argument),
    })
    .context("index.html, as a single file")
}

/// What the file needs to stand in each language offered, as a JavaScript expression.
fn languages(rendered: &[Rendered], around: &str) -> Result<String> {
    let mut inside = Map::new();
    for language in head::offered(rendered) {
        let needed = json!({
            "dir": language.part("dir")?,
            "title": language.word("shell-title")?,
            "description": language.word("shell-description")?,
            "around": assets::fill_around(around, language)?,
            "words": language.part("lexicon_in_file")?,
        });
        inside.insert(language.part("tag")?.to_owned(), needed);
    }
    // So that nothing in it can end the script it stands in.
    Ok(Value::from(inside).to_string().replace('<', "\\u003c"))
}
