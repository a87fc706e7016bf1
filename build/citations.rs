//! Where each source is cited: found by looking for ids of sources in every file of
//! `content/`, whatever else the file says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;
use toml::{Table, Value};

use crate::content::{listed, read, read_file, root};

/// What `content/tables.toml` says of a file.
#[derive(Deserialize)]
struct About {
    page: String,
    entry: Option<String>,
}

/// An entry of a file: the file's name and the entry's id, which may be empty.
type Citing = (String, String);

/// `citations.rs`, which `src/content/citations.rs` includes.
pub fn table() -> Result<String, String> {
    let about: BTreeMap<String, About> = read::<BTreeMap<String, Table>>("tables.toml")?
        .into_iter()
        .map(|(file, said)| Ok((file, said.try_into()?)))
        .collect::<Result<_, toml::de::Error>>()
        .map_err(|error| format!("content/tables.toml: {error}"))?;
    let mut cited: BTreeMap<String, BTreeSet<Citing>> = BTreeMap::new();
    for path in listed(&root()?.join("content"))? {
        let name = path.file_stem().and_then(|name| name.to_str());
        let (Some(name), Some("toml")) = (name, path.extension().and_then(|end| end.to_str()))
        else {
            continue;
        };
        let mut found = Vec::new();
        look(&Value::Table(read_file(&path)?), "", &mut found);
        if !found.is_empty() && !about.contains_key(name) {
            return Err(format!(
                "content/{name}.toml cites sources, and content/tables.toml does not say on \
                 which page: add a section [{name}] there"
            ));
        }
        for (source, entry) in found {
            let citing = (name.to_owned(), entry);
            cited.entry(source).or_default().insert(citing);
        }
    }
    let mut table = "const CITED: &[(&str, &[Citing])] = &[\n".to_owned();
    for (source, citing) in &cited {
        let _ = write!(table, "({source:?}, &[");
        for (file, entry) in citing {
            let Some(About { page, entry: key }) = about.get(file) else {
                continue;
            };
            let _ = write!(
                table,
                "Citing {{ file: {file:?}, entry: {entry:?}, page: {page:?}, key: {key:?} }}, "
            );
        }
        table.push_str("]),\n");
    }
    table.push_str("];\n");
    Ok(table)
}

/// Every source that `value` names, with the id of the entry nearest around.
fn look(value: &Value, entry: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Table(table) => {
            // What is nested in an entry, such as one cell of it, is part of it.
            let own = table.get("id").and_then(Value::as_str);
            let entry = own.filter(|_| entry.is_empty()).unwrap_or(entry);
            for (key, value) in table {
                match (key.as_str(), value) {
                    ("source", Value::String(id)) => found.push((id.clone(), entry.to_owned())),
                    ("sources", Value::Array(ids)) => {
                        let ids = ids.iter().filter_map(Value::as_str);
                        found.extend(ids.map(|id| (id.to_owned(), entry.to_owned())));
                    }
                    _ => look(value, entry, found),
                }
            }
        }
        Value::Array(values) => {
            for value in values {
                look(value, entry, found);
            }
        }
        _ => {}
    }
}
