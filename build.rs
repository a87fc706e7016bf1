//! Finds the languages, one folder below `locales/` each, and makes tables of what
//! is cited about the designs, `content/designs.toml` and `content/sources.toml`.
//!
//! A language is offered because its folder is there. What the program must
//! know before any word is loaded (its tag, its own name, its direction,
//! whether it is whole) is read from the folder's `locale.ftl` and written as a
//! table, `locales.rs`, which `src/content/locale.rs` includes. The words
//! themselves are compiled into native programs only; the page loads those of
//! the one language it is in.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Deserialize;

/// The language that every other falls back to; always offered first.
const SOURCE: &str = "en";

/// Files in a folder that the page does not need.
const NOT_OF_THE_PAGE: [&str; 1] = ["cli.ftl"];

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=content/designs.toml");
    println!("cargo::rerun-if-changed=content/sources.toml");
    println!("cargo::rerun-if-changed=build.rs");
    for (name, table) in [("locales.rs", languages()), ("catalogue.rs", catalogue())] {
        let out = env::var_os("OUT_DIR")
            .map(PathBuf::from)
            .unwrap_or_default();
        let written = table.and_then(|table| {
            fs::write(out.join(name), table)
                .map_err(|error| format!("{name} could not be written: {error}"))
        });
        if let Err(problem) = written {
            println!("cargo::error={problem}");
        }
    }
}

/// What `content/designs.toml` says of one design.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    #[serde(default)]
    rows: Vec<String>,
    safeguarding: bool,
    proposed: Statement,
    #[serde(rename = "for")]
    in_favour: Statement,
    against: Statement,
}

/// What one statement rests on: ids of sources, and how sure it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    sources: Vec<String>,
    certainty: String,
}

/// What `content/sources.toml` says of one source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    title: String,
    author: String,
    year: Option<i32>,
    kind: String,
    url: Option<String>,
    certainty: String,
}

#[derive(Deserialize)]
struct Designs {
    design: Vec<Entry>,
}

#[derive(Deserialize)]
struct Sources {
    last_seen: String,
    source: Vec<Source>,
}

fn catalogue() -> Result<String, String> {
    let Designs { design: designs } = read("designs.toml")?;
    let Sources {
        last_seen,
        source: sources,
    } = read("sources.toml")?;
    let statement = |Statement { sources, certainty }: &Statement| {
        format!("Statement {{ sources: &{sources:?}, certainty: {certainty:?} }}")
    };
    let mut table = "const ENTRIES: &[Entry] = &[\n".to_owned();
    for entry in &designs {
        let Entry {
            id,
            rows,
            safeguarding,
            ..
        } = entry;
        let _ = writeln!(
            table,
            "Entry {{ design: {id:?}, rows: &{rows:?}, safeguarding: {safeguarding}, \
             proposed: {}, in_favour: {}, against: {} }},",
            statement(&entry.proposed),
            statement(&entry.in_favour),
            statement(&entry.against),
        );
    }
    table.push_str("];\nconst SOURCES: &[Source] = &[\n");
    for source in &sources {
        let Source {
            id,
            title,
            author,
            year,
            kind,
            url,
            certainty,
        } = source;
        let year = year.map(|year| year.to_string());
        let _ = writeln!(
            table,
            "Source {{ id: {id:?}, title: {title:?}, author: {author:?}, year: {year:?}, \
             kind: {kind:?}, url: {url:?}, certainty: {certainty:?} }},"
        );
    }
    let _ = writeln!(
        table,
        "];\n/// When the sources were last looked at, as an ISO 8601 date.\n\
         pub const LAST_SEEN: &str = {last_seen:?};"
    );
    Ok(table)
}

fn read<T: for<'a> Deserialize<'a>>(name: &str) -> Result<T, String> {
    let path = sources()?.join("content").join(name);
    let text = fs::read_to_string(&path).map_err(|error| format!("content/{name}: {error}"))?;
    toml::from_str(&text).map_err(|error| format!("content/{name}: {error}"))
}

/// The folder of the sources.
fn sources() -> Result<PathBuf, String> {
    let folder = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    folder.ok_or_else(|| "cargo names no folder for the sources".to_owned())
}

fn languages() -> Result<String, String> {
    let root = sources()?.join("locales");
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

fn listed(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}
