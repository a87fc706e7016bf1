//! The table of languages: what must be known before any word is loaded.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::content::{listed, root};

/// The language that every other falls back to; always offered first.
const SOURCE: &str = "en";

/// Files in a folder that the page does not need.
const NOT_OF_THE_PAGE: [&str; 1] = ["cli.ftl"];

/// `locales.rs`, which `src/content/locale.rs` includes.
pub fn table() -> Result<String, String> {
    let root = root()?.join("locales");
    let mut folders = listed(&root)?;
    folders.retain(|folder| folder.is_dir());
    folders.sort_by_key(|folder| (!folder.ends_with(SOURCE), folder.clone()));
    let (mut offered, mut words) = (String::new(), String::new());
    for folder in &folders {
        describe(folder, &mut offered, &mut words)?;
    }
    Ok(format!(
        "const OFFERED: &[Locale] = &[{offered}];\n\
         #[cfg(not(target_arch = \"wasm32\"))]\n\
         const WORDS: &[(&str, &[(&str, &str)])] = &[{words}];\n"
    ))
}

fn describe(folder: &Path, offered: &mut String, words: &mut String) -> Result<(), String> {
    let tag = folder
        .file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| format!("{} has no readable name", folder.display()))?;
    let card = folder.join("locale.ftl");
    let text = fs::read_to_string(&card).map_err(|error| {
        format!("locales/{tag} needs a file locale.ftl that names the language: {error}")
    })?;
    let said = |id: &str| {
        text.lines()
            .filter_map(|line| line.split_once('='))
            .find(|(name, _)| name.trim() == id)
            .map(|(_, value)| value.trim().to_owned())
            .ok_or_else(|| format!("locales/{tag}/locale.ftl lacks {id}"))
    };
    let one_of = |id: &str, known: [(&str, &'static str); 2]| {
        let given = said(id)?;
        known
            .into_iter()
            .find(|(value, _)| *value == given)
            .map(|(_, variant)| variant)
            .ok_or_else(|| {
                format!(
                    "locales/{tag}/locale.ftl: {id} is {given:?}; it can be {} or {}",
                    known[0].0, known[1].0
                )
            })
    };
    let name = said("locale-name")?;
    let direction = one_of(
        "locale-direction",
        [("ltr", "LeftToRight"), ("rtl", "RightToLeft")],
    )?;
    let status = one_of(
        "locale-status",
        [("complete", "Complete"), ("partial", "Partial")],
    )?;
    let _ = writeln!(
        offered,
        "Locale {{ tag: {tag:?}, name: {name:?}, direction: Direction::{direction}, \
         status: Status::{status} }},"
    );
    let _ = write!(words, "({tag:?}, &[");
    for file in listed(folder)? {
        let name = file
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if name.ends_with(".ftl") && !NOT_OF_THE_PAGE.contains(&name) {
            let path = file.display().to_string();
            let _ = write!(words, "({name:?}, include_str!({path:?})),");
        }
    }
    words.push_str("]),\n");
    Ok(())
}
