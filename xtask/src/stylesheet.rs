//! Joins `style/*.css` into one sheet and points it at the named fonts.
//!
//! `tokens.css` and `base.css` come first, the components after them by name:
//! components do not rely on each other's order. What holds under special
//! circumstances comes last, and so prevails.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// The files that come first, in order.
const FIRST: [&str; 2] = ["tokens.css", "base.css"];

/// The files that come last, in order.
const LAST: [&str; 2] = ["forced_colours.css", "print.css"];

/// All style files, joined. `locate` answers where a file named by `url(…)` went.
pub fn join(folder: &Path, locate: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("cannot list {}", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "css"));
    files.sort_by_key(|file| place(file));
    let mut sheet = String::new();
    for file in files {
        let text = fs::read_to_string(&file)
            .map(|text| text + "\n")
            .with_context(|| format!("cannot read {}", file.display()))?;
        sheet.push_str(&rewrite_urls(&text, &locate).with_context(|| file.display().to_string())?);
    }
    Ok(sheet)
}

/// Where a file stands in the joined sheet.
fn place(file: &Path) -> (usize, String) {
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let among = |files: &[&str]| files.iter().position(|&file| file == name);
    let place = among(&FIRST)
        .or_else(|| among(&LAST).map(|last| FIRST.len() + 1 + last))
        .unwrap_or(FIRST.len());
    (place, name)
}

/// Replaces the target of each relative `url(…)`.
fn rewrite_urls(sheet: &str, locate: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut rewritten = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("url(") {
        let (target, after) = after.split_once(')').context("url( is never closed")?;
        let target = target.trim().trim_matches(['"', '\'']);
        rewritten.push_str(before);
        rewritten.push_str("url(\"");
        if target.starts_with("data:") || target.starts_with('#') {
            rewritten.push_str(target);
        } else {
            rewritten.push_str(&locate(target)?);
        }
        rewritten.push_str("\")");
        rest = after;
    }
    rewritten.push_str(rest);
    Ok(rewritten)
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn tokens_and_base_come_before_components() {
        let mut names = ["z.css", "base.css", "a.css", "tokens.css"].map(Path::new);
        names.sort_by_key(|file| place(file));
        assert_eq!(
            names,
            ["tokens.css", "base.css", "a.css", "z.css"].map(Path::new)
        );
    }

    #[test]
    fn fonts_are_found_under_their_new_names() {
        let sheet = rewrite_urls("src: url(fonts/a.woff2) format(\"woff2\")", |target| {
            assert_eq!(target, "fonts/a.woff2");
            Ok("a-1.woff2".to_owned())
        });
        assert_eq!(sheet.unwrap(), "src: url(\"a-1.woff2\") format(\"woff2\")");
    }

    #[test]
    fn a_sheet_that_names_a_missing_file_stops_the_build() {
        assert!(rewrite_urls("url('x.png')", |_| bail!("no such file")).is_err());
        assert!(rewrite_urls("url(data:x)", |_| bail!("no such file")).is_ok());
    }
}
