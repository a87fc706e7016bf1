//! A built site: paths and their bytes, and nothing that is not listed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// A complete site. Served from here, a path outside it does not exist.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// By path below the site's root, with `/` and without a leading one.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// The file at the path of a URL, which starts with `/`.
    pub fn at(&self, path: &str) -> Option<(&str, &[u8])> {
        let path = path.strip_prefix('/')?;
        let path = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        self.files
            .get_key_value(&path)
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Writes the site to `folder`, replacing what is there.
    pub fn write_to(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder)
                .with_context(|| format!("cannot clear {}", folder.display()))?;
        }
        for (path, bytes) in &self.files {
            let file = folder.join(path);
            if let Some(parent) = file.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
        }
        Ok(())
    }
}

/// What to call a file's contents over HTTP, by its ending.
pub fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("webmanifest") => "application/manifest+json",
        Some("txt" | "ftl") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_paths_exist() {
        let site = Site {
            files: [("index.html".to_owned(), b"page".to_vec())].into(),
        };
        assert_eq!(site.at("/"), Some(("index.html", &b"page"[..])));
        for path in [
            "/../index.html",
            "//index.html",
            "/x",
            "/x/",
            "index.html",
            "",
        ] {
            assert_eq!(site.at(path), None, "{path}");
        }
    }
}
