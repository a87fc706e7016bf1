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
                let language = language(&text).with_context(|| format!("/{path} has no lang"))?;
                found.push(SitePage {
                    path: path.to_owned(),
                    language: language.to_owned(),
                });
            }
        }
    }
    Ok(())
}

/// The value of `lang` on the root element.
fn language(text: &str) -> Option<&str> {
    let (_, root) = text.split_once("<html")?;
    let (root, _) = root.split_once('>')?;
    let (_, value) = root.split_once("lang=\"")?;
    value.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::language;

    #[test]
    fn the_language_is_read_from_the_root_element() {
        assert_eq!(
            language("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">"),
            Some("ar")
        );
        assert_eq!(language("<html><p lang=\"de\">"), None);
    }
}
