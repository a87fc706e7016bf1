//! The pages in every language, rendered by the project's own program.

use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::checkout::{Checkout, spelled};

/// Which languages a site has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Languages {
    /// Those readers are offered.
    Offered,
    /// And those made for tests.
    AndPseudo,
}

/// The pages in one language, as `sightlines-prerender` prints them.
#[derive(Clone, Debug)]
pub struct Rendered(Value);

impl Rendered {
    /// What is said of the language under `key`; see the program's documentation.
    pub fn part(&self, key: &str) -> Result<&str> {
        self.0[key]
            .as_str()
            .with_context(|| format!("the rendered language has no {key}"))
    }

    /// The message with this id that stands around the program.
    pub fn word(&self, id: &str) -> Result<&str> {
        self.0["words"][id]
            .as_str()
            .with_context(|| format!("no message around the program is called {id}"))
    }

    /// The link of the frame with this name on the page of examples.
    pub fn frame(&self, name: &str) -> Result<&str> {
        self.0["frames"][name]
            .as_str()
            .with_context(|| format!("the page of examples has no frame {name}"))
    }

    /// Its folder below the root of the site: empty, or ending in a slash.
    pub fn folder(&self) -> Result<&str> {
        self.part("folder")
    }

    /// Whether readers are offered it, or only tests are.
    pub fn is_offered(&self) -> bool {
        self.0["offered"] == true
    }

    /// The further words that pages of one kind have, by the kind.
    pub fn lexicons_of_kinds(&self) -> Result<Vec<(&str, &str)>> {
        let kinds = self.0["lexicons_of_kinds"].as_object();
        kinds
            .context("the rendered language has no words of kinds of pages")?
            .iter()
            .map(|(kind, words)| {
                let words = words.as_str().context("words are no text")?;
                Ok((kind.as_str(), words))
            })
            .collect()
    }

    /// Its pages: the first one first.
    pub fn pages(&self) -> Result<Vec<Page<'_>>> {
        let pages = self.0["pages"]
            .as_array()
            .context("the rendered language has no pages")?;
        Ok(pages
            .iter()
            .map(|part| Page {
                language: self,
                part,
            })
            .collect())
    }

    /// The first of its pages.
    pub fn first_page(&self) -> Result<Page<'_>> {
        let pages = self.pages()?;
        pages.first().copied().context("a language has no page")
    }
}

/// The kind of page whose members share a document in the copy that readers keep,
/// since there is one of each for every design.
const SHARES_A_DOCUMENT: &str = "design";

/// One page in one language.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// Its language.
    pub language: &'a Rendered,
    part: &'a Value,
}

impl<'a> Page<'a> {
    /// What the page says under `key`; see the program's documentation.
    pub fn part(&self, key: &str) -> Result<&'a str> {
        self.part[key]
            .as_str()
            .with_context(|| format!("the rendered page has no {key}"))
    }

    /// Its folder below that of its language: empty, or ending in a slash.
    pub fn path(&self) -> Result<&'a str> {
        self.part("path")
    }

    /// Its folder below the root of the site: empty, or ending in a slash.
    pub fn folder(&self) -> Result<String> {
        Ok(format!("{}{}", self.language.folder()?, self.path()?))
    }

    /// The way from its folder to the root of the site.
    pub fn way_up(&self) -> Result<String> {
        Ok(way_up(&self.folder()?))
    }

    /// Which pages it is of a kind with.
    pub fn kind(&self) -> Result<&'a str> {
        self.part("kind")
    }

    /// Whether it is about one design.
    pub fn is_of_a_design(&self) -> Result<bool> {
        Ok(self.kind()? == SHARES_A_DOCUMENT)
    }

    /// The same page in another language.
    pub fn in_language(&self, other: &'a Rendered) -> Result<Page<'a>> {
        let path = self.path()?;
        let pages = other.pages()?;
        let same = pages
            .into_iter()
            .find(|page| page.path().ok() == Some(path));
        same.with_context(|| format!("a language has no page {path}"))
    }
}

/// The way from a folder to the root of the site.
pub fn way_up(folder: &str) -> String {
    "../".repeat(folder.matches('/').count())
}

/// The day of the last commit: the same sources give the same page. Unknown
/// where the sources are no repository.
fn day_of_the_sources(checkout: &Checkout) -> Option<String> {
    let output = Command::new("git")
        .args(["log", "-1", "--format=%cs"])
        .current_dir(&checkout.root)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let day = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !day.is_empty()).then_some(day)
}

/// Renders the pages in every language asked for.
pub fn render(checkout: &Checkout, languages: Languages) -> Result<Vec<Rendered>> {
    let mut command = checkout.cargo();
    command.args(["run", "--quiet", "--bin=sightlines-prerender", "--"]);
    if languages == Languages::AndPseudo {
        command.arg("--pseudo");
    }
    if let Some(day) = day_of_the_sources(checkout) {
        command.args(["--date", &day]);
    }
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot run {}", spelled(&command)))?;
    if !output.status.success() {
        bail!("this failed ({}): {}", output.status, spelled(&command));
    }
    let pages: Vec<Value> = serde_json::from_slice(&output.stdout)
        .context("the pages were rendered, but not as JSON")?;
    Ok(pages.into_iter().map(Rendered).collect())
}
