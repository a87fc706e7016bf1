//! The service worker: which files make up a version, and what each must be.

use anyhow::Result;
use serde_json::{Value, json};

use crate::fingerprint;
use crate::site::Site;
use crate::template;

/// The worker's name; it lies at the root, so that all pages are in its scope.
pub const WORKER: &str = "sw.js";

/// A page that readers without a network get from a document that it shares with
/// others of its kind; the program fills that in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledIn {
    /// The page's file.
    pub page: String,
    /// The document's file.
    pub shared: String,
}

/// Writes the worker that keeps a copy of everything in `site`, from its
/// template; of the pages filled in, it keeps the document they share.
pub fn add_worker(site: &mut Site, blank: &str, filled_in: &[FilledIn]) -> Result<()> {
    let is_filled_in = |path: &str| filled_in.iter().any(|one| one.page == path);
    let (used, files): (Vec<_>, Vec<_>) = site
        .files
        .iter()
        .filter(|(path, _)| !is_filled_in(path))
        .partition(|(path, _)| is_kept_once_used(path));
    let (files, used) = (listed(&files), listed(&used));
    let pages = filled_in.iter().filter_map(|FilledIn { page, shared }| {
        let bytes = site.files.get(page)?;
        Some(json!([
            address(page),
            fingerprint::integrity(bytes),
            shared
        ]))
    });
    let pages = Value::from_iter(pages).to_string();
    let version = fingerprint::short(format!("{files}{used}{pages}").as_bytes());
    let worker = template::fill(blank, |verb, _| match verb {
        "version" => Ok(version.clone()),
        "files" => Ok(files.clone()),
        "once-used" => Ok(used.clone()),
        "filled-in" => Ok(pages.clone()),
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
                ("de/design/a/index.html".to_owned(), b"page a".to_vec()),
                ("assets/shared-1.html".to_owned(), b"shared".to_vec()),
                ("assets/a-1.css".to_owned(), b"a".to_vec()),
                ("assets/f-1.woff2".to_owned(), b"f".to_vec()),
            ]
            .into(),
        };
        let filled_in = FilledIn {
            page: "de/design/a/index.html".to_owned(),
            shared: "assets/shared-1.html".to_owned(),
        };
        let template = "{{version}} {{files}}\n{{filled-in}}";
        add_worker(&mut site, template, &[filled_in]).unwrap();
        String::from_utf8(site.files[WORKER].clone()).unwrap()
    }

    #[test]
    fn pages_are_kept_under_the_address_readers_ask_for() {
        let worker = worker("page");
        let (_, list) = worker.lines().next().unwrap().split_once(' ').unwrap();
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
        assert_eq!(paths, ["assets/a-1.css", "assets/shared-1.html", "de/", ""]);
        assert!(
            files
                .iter()
                .all(|(_, digest)| digest.starts_with("sha384-"))
        );
    }

    #[test]
    fn of_pages_that_share_a_document_that_is_kept_and_they_are_asked_for_by_digest() {
        let worker = worker("page");
        let list = worker.lines().nth(1).unwrap();
        let integrity = fingerprint::integrity(b"page a");
        let wanted = json!([["de/design/a/", integrity, "assets/shared-1.html"]]);
        assert_eq!(serde_json::from_str::<Value>(list).unwrap(), wanted);
    }

    #[test]
    fn another_page_is_another_version() {
        let version = |page| worker(page).split(' ').next().unwrap().to_owned();
        assert_eq!(version("one"), version("one"));
        assert_ne!(version("one"), version("two"));
    }
}
