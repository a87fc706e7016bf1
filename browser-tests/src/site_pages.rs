//! The pages of the built site, found where they lie: a page or a language that
//! is added is tested from then on.

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

/// Every page, but of those of a kind of which there are many each only once:
/// the languages take turns, so that each has its share.
pub fn taking_turns() -> Result<Vec<SitePage>> {
    let pages = all()?;
    let named = |of: fn(&SitePage) -> &str, kind: &str| -> Vec<String> {
        let alike = pages.iter().filter(|page| page.kind() == kind);
        let mut names: Vec<String> = alike.map(|page| of(page).to_owned()).collect();
        names.sort();
        names.dedup();
        names
    };
    let has_turn = |page: &&SitePage| {
        let languages = named(|page| &page.language, page.kind());
        let members = named(|page| &page.within, page.kind());
        let place = |names: &[String], name: &str| names.iter().position(|one| one == name);
        let (language, member) = (
            place(&languages, &page.language).unwrap_or_default(),
            place(&members, &page.within).unwrap_or_default(),
        );
        let rounds = members.len().max(languages.len());
        members.len() < 2
            || (0..rounds)
                .any(|round| (round % languages.len(), round % members.len()) == (language, member))
    };
    Ok(pages.iter().filter(has_turn).cloned().collect())
}

/// As [`taking_turns`], with only some of those of which there are many: pages of
/// one kind are laid out alike, and native tests render them all.
pub fn sample() -> Result<Vec<SitePage>> {
    const OF_A_KIND: usize = 6;
    let mut pages = taking_turns()?;
    let kinds: Vec<String> = pages.iter().map(|page| page.kind().to_owned()).collect();
    let mut at = 0;
    pages.retain(|page| {
        let alike: Vec<usize> = (0..kinds.len())
            .filter(|&other| kinds[other] == kinds[at] && !page.kind().is_empty())
            .collect();
        let place = alike.iter().position(|&other| other == at);
        at += 1;
        // Spread over the kind, not its first few.
        place.is_none_or(|place| {
            let step = alike.len().div_ceil(OF_A_KIND).max(1);
            place % step == 0
        })
    });
    Ok(pages)
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
