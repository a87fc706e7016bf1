//! A site as a good host delivers it: compressed for browsers that take it so,
//! and kept by them for as long as its name says it is the same.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::site::{Site, media_type};
use crate::weight::{Effort, packed_each};

/// A site, and each of its files compressed where that helps.
#[derive(Debug)]
pub struct Hosted {
    site: Site,
    packed: BTreeMap<String, Vec<u8>>,
}

/// What is sent for a file.
#[derive(Debug, PartialEq, Eq)]
pub struct Delivery<'a> {
    /// The bytes.
    pub bytes: &'a [u8],
    /// The headers, besides those of the server itself.
    pub headers: Vec<(&'static str, &'static str)>,
}

impl Hosted {
    /// Compresses a site.
    pub fn new(site: Site, effort: Effort) -> Result<Self> {
        let mut compressed = packed_each(&site.files, effort)?;
        // What is compressed already only grows.
        compressed.retain(|path, smaller| {
            let plain = site.files.get(path).map_or(0, Vec::len);
            smaller.len() + smaller.len() / 10 < plain
        });
        Ok(Self {
            site,
            packed: compressed,
        })
    }

    /// What to send for the path of a URL to a browser that takes these encodings.
    pub fn deliver(&self, path: &str, accepted: &str) -> Option<Delivery<'_>> {
        let (path, plain) = self.site.at(path)?;
        let mut headers = vec![
            ("Content-Type", media_type(path)),
            ("Cache-Control", kept(path)),
            ("X-Content-Type-Options", "nosniff"),
            ("Vary", "Accept-Encoding"),
        ];
        let takes_brotli = accepted
            .split(',')
            .any(|given| given.split(';').next().unwrap_or_default().trim() == "br");
        let bytes = match self.packed.get(path) {
            Some(packed) if takes_brotli => {
                headers.push(("Content-Encoding", "br"));
                packed
            }
            _ => plain,
        };
        Some(Delivery { bytes, headers })
    }
}

/// How long a browser may keep a file without asking. What is named by its
/// content never changes.
fn kept(path: &str) -> &'static str {
    if path.starts_with("assets/") {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosted() -> Hosted {
        let files = [
            ("index.html".to_owned(), b"page ".repeat(100)),
            ("assets/a-1.woff2".to_owned(), b"tiny".to_vec()),
        ];
        let site = Site {
            files: files.into(),
        };
        Hosted::new(site, Effort::Often).unwrap()
    }

    #[test]
    fn only_who_takes_brotli_gets_it() {
        let hosted = hosted();
        let plain = hosted.deliver("/", "gzip, brief").unwrap();
        assert_eq!(plain.bytes, b"page ".repeat(100));
        let smaller = hosted.deliver("/", "gzip, deflate, br;q=0.9").unwrap();
        assert!(smaller.bytes.len() < 100);
        assert!(smaller.headers.contains(&("Content-Encoding", "br")));
        assert!(!plain.headers.contains(&("Content-Encoding", "br")));
    }

    #[test]
    fn what_would_grow_is_sent_as_it_is_and_kept_for_good() {
        let hosted = hosted();
        let font = hosted.deliver("/assets/a-1.woff2", "br").unwrap();
        assert_eq!(font.bytes, b"tiny");
        assert!(
            font.headers
                .iter()
                .any(|(_, value)| value.contains("immutable"))
        );
        let page = hosted.deliver("/", "br").unwrap();
        assert!(page.headers.contains(&("Cache-Control", "no-cache")));
        assert_eq!(hosted.deliver("/x", "br"), None);
    }
}
