//! The service worker: which files make up a version, and what each must be.

use anyhow::Result;
use serde_json::{Value, json};

use crate::fingerprint;
use crate::site::Site;
use crate::template;

/// The worker's name; it lies at the root, so that all pages are in its scope.
pub const WORKER: &str = "sw.js";

/// Writes the worker that keeps a copy of everything in `site`, from its template.
pub fn add_worker(site: &mut Site, blank: &str) -> Result<()> {
    let files: Vec<Value> = site
        .files
        .iter()
        .map(|(path, bytes)| json!([address(path), fingerprint::integrity(bytes)]))
        .collect();
    let list = Value::from(files).to_string();
    let version = fingerprint::short(list.as_bytes());
    let worker = template::fill(blank, |verb, _| match verb {
        "version" => Ok(version.clone()),
        "files" => Ok(list.clone()),
        _ => anyhow::bail!("nobody knows how to fill {verb}"),
    })?;
    site.files.insert(WORKER.to_owned(), worker.into_bytes());
    Ok(())
}

/// How a reader asks for a file: a page by its folder.
fn address(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(page: &str) -> String {
        let mut site = Site {
            files: [
                ("index.html".to_owned(), page.into()),
                ("de/index.html".to_owned(), page.into()),
                ("assets/a-1.css".to_owned(), b"a".to_vec()),
            ]
            .into(),
        };
        add_worker(&mut site, "{{version}} {{files}}").unwrap();
        String::from_utf8(site.files[WORKER].clone()).unwrap()
    }

    #[test]
    fn pages_are_kept_under_the_address_readers_ask_for() {
        let worker = worker("page");
        let (_, list) = worker.split_once(' ').unwrap();
        let files: Vec<(String, String)> = serde_json::from_str::<Value>(list)
            .unwrap()
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| {
                (
                    pair[0].as_str().unwrap().into(),
                    pair[1].as_str().unwrap().into(),
                )
            })
            .collect();
        let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["assets/a-1.css", "de/", ""]);
        assert!(
            files
                .iter()
                .all(|(_, digest)| digest.starts_with("sha384-"))
        );
    }

    #[test]
    fn another_page_is_another_version() {
        let version = |page| worker(page).split(' ').next().unwrap().to_owned();
        assert_eq!(version("one"), version("one"));
        assert_ne!(version("one"), version("two"));
    }
}
