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
    let (used, files): (Vec<_>, Vec<_>) = site
        .files
        .iter()
        .partition(|(path, _)| is_kept_once_used(path));
    let (files, used) = (listed(&files), listed(&used));
    let version = fingerprint::short(format!("{files}{used}").as_bytes());
    let worker = template::fill(blank, |verb, _| match verb {
        "version" => Ok(version.clone()),
        "files" => Ok(files.clone()),
        "once-used" => Ok(used.clone()),
        _ => anyhow::bail!("nobody knows how to fill {verb}"),
    })?;
    site.files.insert(WORKER.to_owned(), worker.into_bytes());
    Ok(())
}

/// Fonts are for one script each, and a reader meets one or two.
fn is_kept_once_used(path: &str) -> bool {
    path.ends_with(".woff2")
}

/// Addresses and digests, as the worker reads them.
fn listed(files: &[(&String, &Vec<u8>)]) -> String {
    let pairs = files
        .iter()
        .map(|(path, bytes)| json!([address(path), fingerprint::integrity(bytes)]));
    Value::from_iter(pairs).to_string()
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
                ("assets/f-1.woff2".to_owned(), b"f".to_vec()),
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
