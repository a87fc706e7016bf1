//! Joins `style/*.css` into the sheet of a program and points it at the named fonts.
//!
//! Each program's pages have one sheet, without the files that other pages alone need
//! and without comments, so that nobody waits for what no page of theirs shows.
//!
//! `tokens.css` and `base.css` come first, the components after them by name:
//! components do not rely on each other's order. What holds under special
//! circumstances comes last, and so prevails.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::programs::PageProgram;
use crate::terse;

/// The files that come first, in order.
const FIRST: [&str; 2] = ["tokens.css", "base.css"];

/// The files that come last, in order.
const LAST: [&str; 2] = ["forced_colours.css", "print.css"];

/// The files that only the pages of some programs need; all others are for every page.
const APART: [(&str, &[PageProgram]); 13] = {
    use PageProgram::{Designs, Library, Request};
    [
        ("build.css", &[Designs]),
        ("claims.css", &[Library]),
        // The request desk has its menu of designs.
        ("compare.css", &[Designs, Request]),
        // Works that are cited, and what a design does to sight, stand on other pages too.
        ("design_page.css", &[Designs, Request, Library]),
        ("key_search.css", &[Designs]),
        ("positions.css", &[Library]),
        ("prose.css", &[Designs, Request, Library]),
        ("request.css", &[Request]),
        ("safeguarding.css", &[Designs, Request, Library]),
        ("side_by_side.css", &[Library]),
        ("sources.css", &[Library]),
        ("time.css", &[Designs]),
        ("walk.css", &[Designs, Library]),
    ]
};

/// Whether the pages of a program need a file.
fn is_for(program: PageProgram, file: &str) -> bool {
    program == PageProgram::Every
        || APART
            .iter()
            .find(|(apart, _)| *apart == file)
            .is_none_or(|(_, programs)| programs.contains(&program))
}

/// The style files that the pages of a program need, joined. `locate` answers where a
/// file named by `url(…)` went.
pub fn join(
    folder: &Path,
    program: PageProgram,
    locate: impl Fn(&str) -> Result<String>,
) -> Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("cannot list {}", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "css"));
    files.retain(|file| is_for(program, &place(file).1));
    files.sort_by_key(|file| place(file));
    let mut sheet = String::new();
    for file in files {
        let text = fs::read_to_string(&file)
            .map(|text| terse::sheet(&text))
            .with_context(|| format!("cannot read {}", file.display()))?;
        sheet.push_str(&rewrite_urls(&text, &locate).with_context(|| file.display().to_string())?);
    }
    Ok(sheet)
}

/// Makes sure that each class in `markup` that style files know is known to the sheet
/// of the program whose page it is; `whole` is the sheet of every page.
pub fn ensure_dressed(markup: &str, sheet: &str, whole: &str) -> Result<()> {
    let said = markup.split("class=\"").skip(1);
    let classes: BTreeSet<&str> = said
        .filter_map(|after| after.split('"').next())
        .flat_map(str::split_whitespace)
        .collect();
    for class in classes {
        ensure!(
            knows(sheet, class) || !knows(whole, class),
            "a page has something of class {class}, but its style sheet does not: \
             see APART in xtask/src/stylesheet.rs"
        );
    }
    Ok(())
}

/// Whether a sheet has a rule about a class.
fn knows(sheet: &str, class: &str) -> bool {
    sheet.split(&format!(".{class}")).skip(1).any(|after| {
        let goes_on = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
        !after.starts_with(goes_on)
    })
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
pub fn rewrite_urls(sheet: &str, locate: impl Fn(&str) -> Result<String>) -> Result<String> {
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
    fn what_is_apart_is_there_and_every_page_has_all_of_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style");
        for (file, programs) in APART {
            assert!(folder.join(file).is_file(), "{file}");
            assert!(!programs.is_empty() && !is_for(PageProgram::Home, file));
        }
        let sheet = |program| join(&folder, program, |_| Ok(String::new())).unwrap();
        let (home, whole) = (sheet(PageProgram::Home), sheet(PageProgram::Every));
        assert!(knows(&whole, "request-head") && !knows(&home, "request-head"));
        assert!(knows(&home, "scene") && !home.contains("/*"));
    }

    #[test]
    fn a_class_that_only_other_pages_know_is_found() {
        let (sheet, whole) = (".a b {}", ".a b {} .c-d, .c > e {}");
        assert!(ensure_dressed("<i class=\"a unknown\">", sheet, whole).is_ok());
        assert!(ensure_dressed("<i class=\"a c\">", sheet, whole).is_err());
        assert!(ensure_dressed("<i class=\"c-\">", sheet, whole).is_ok());
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
