//! What is cited about the designs, and every source there is.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::content::{listed, read, read_file, root};

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

/// What a file of `content/sources/` says of one source.
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

/// When all of it was last looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LastSeen {
    last_seen: String,
}

#[derive(Deserialize)]
struct Designs {
    design: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    source: Vec<Source>,
}

/// `catalogue.rs`, which `src/content/catalogue.rs` includes.
pub fn table() -> Result<String, String> {
    let Designs { design: designs } = read("designs.toml")?;
    let mut sources = Vec::new();
    for file in listed(&root()?.join("content/sources"))? {
        let Sources { source } = read_file(&file)?;
        sources.extend(source);
    }
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
    table.push_str("];\n/// Every source, file by file.\npub const SOURCES: &[Source] = &[\n");
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
    let LastSeen { last_seen } = read("last_seen.toml")?;
    let _ = writeln!(
        table,
        "];\n/// When the sources were last looked at, as an ISO 8601 date.\n\
         pub const LAST_SEEN: &str = {last_seen:?};"
    );
    Ok(table)
}
