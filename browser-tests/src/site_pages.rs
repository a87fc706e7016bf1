//! The pages of the built site, found where they lie: a page or a language that
//! is added is tested from then on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::setup;

/// A page of the site, in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SitePage {
    /// Where it lies below the site's root: empty or ending in `/`.
    pub path: String,
    /// The language it says it is in.
    pub language: String,
    /// Where it lies below the folder of its language, as it says.
    pub within: String,
}

impl SitePage {
    /// Whether it is the first of its language: the one with the message.
    pub fn is_first(&self) -> bool {
        self.within.is_empty()
    }

    /// What it is of a kind with: the folder that it shares with others.
    fn kind(&self) -> &str {
        self.within.split_once('/').map_or("", |(kind, _)| kind)
    }
}

/// The first page of every language.
pub fn first() -> Result<Vec<SitePage>> {
    let mut pages = all()?;
    pages.retain(SitePage::is_first);
    Ok(pages)
}

/// The first page of every language, and every other page once, but few of those of which
/// there are many: the languages take turns, so that each has its share.
pub fn sample() -> Result<Vec<SitePage>> {
    let pages = alike_left_out()?;
    let languages = distinct(&pages, |page| &page.language);
    let turns: BTreeMap<&str, &str> = distinct(&pages, |page| &page.within)
        .into_iter()
        .filter(|within| !within.is_empty())
        .zip(languages.into_iter().cycle())
        .collect();
    let has_turn = |page: &&SitePage| {
        page.is_first() || turns.get(page.within.as_str()) == Some(&page.language.as_str())
    };
    Ok(pages.iter().filter(has_turn).cloned().collect())
}

/// Every page in every language, but few of those of which there are many: pages of one
/// kind are laid out alike, and native tests render them all.
pub fn alike_left_out() -> Result<Vec<SitePage>> {
    const ONE_IN: usize = 16;
    let mut pages = all()?;
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for page in &pages {
        let kind = kinds.entry(page.kind().to_owned()).or_default();
        kind.insert(page.within.clone());
    }
    pages.retain(|page| {
        let alike = &kinds[page.kind()];
        let nth = alike.iter().position(|within| *within == page.within);
        alike.len() <= ONE_IN || nth.is_some_and(|nth| nth % ONE_IN == 0)
    });
    Ok(pages)
}

/// What pages say of themselves, each answer once and in order.
pub fn distinct<'a>(pages: &'a [SitePage], said: impl Fn(&'a SitePage) -> &'a str) -> Vec<&'a str> {
    let answers: BTreeSet<&str> = pages.iter().map(said).collect();
    answers.into_iter().collect()
}

/// Every page that runs the program, the root first.
pub fn all() -> Result<Vec<SitePage>> {
    let root = setup::site()?;
    let mut found = Vec::new();
    collect(&root, "", &mut found)?;
    found.sort();
    ensure!(!found.is_empty(), "{} holds no page", root.display());
    Ok(found)
}

fn collect(folder: &Path, path: &str, found: &mut Vec<SitePage>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}{name}/"), found)?;
        } else if name == "index.html" {
            let text = fs::read_to_string(entry.path())?;
            if text.contains("id=\"app\"") {
                let said = |name: &str| {
                    let value = attribute(&text, name);
                    value.with_context(|| format!("/{path} has no {name}"))
                };
                found.push(SitePage {
                    path: path.to_owned(),
                    language: said("lang")?.to_owned(),
                    within: said("data-page")?.to_owned(),
                });
            }
        }
    }
    Ok(())
}

/// The value of an attribute of the root element.
fn attribute<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, root) = text.split_once("<html")?;
    let (root, _) = root.split_once('>')?;
    let (_, value) = root.split_once(&format!(" {name}=\""))?;
    value.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::attribute;

    #[test]
    fn what_a_page_is_is_read_from_its_root_element() {
        let text = "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\" data-page=\"\">";
        assert_eq!(attribute(text, "lang"), Some("ar"));
        assert_eq!(attribute(text, "data-page"), Some(""));
        assert_eq!(attribute("<html><p lang=\"de\">", "lang"), None);
    }
}
