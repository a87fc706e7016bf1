//! How a page comes by its style.
//!
//! Nothing is painted before the style is there. The first page has it inside, so that
//! on a slow network nobody waits for a second answer; its policy allows that one style,
//! by digest. The pages of every other program share a file, fetched once for all.

use anyhow::Result;

use crate::catalogue::Assets;
use crate::{fingerprint, template};

/// The kind of the first page.
const FIRST: &str = "home";

/// The style of a page.
#[derive(Debug)]
pub enum StyleOfPage {
    /// It stands in the page.
    Inside(String),
    /// It lies beside it: where, and what it must be.
    Beside { address: String, integrity: String },
}

impl StyleOfPage {
    /// Of a page of a kind that lies `up` from the root; `sheet` is its style's name
    /// among the assets.
    pub fn of(kind: &str, sheet: &str, up: &str, assets: &Assets) -> Result<Self> {
        if kind != FIRST {
            return Ok(Self::Beside {
                address: format!("{up}{}", assets.fill("asset", sheet)?),
                integrity: assets.fill("integrity", sheet)?,
            });
        }
        let style = assets.sheet_within(sheet, up)?;
        template::ensure_stands_in(&style, "style")?;
        Ok(Self::Inside(style))
    }

    /// What the page's policy allows (CSP 3, section 6.7.2.3).
    pub fn source(&self) -> String {
        match self {
            Self::Inside(style) => format!("'{}'", fingerprint::allowed(style)),
            Self::Beside { .. } => "'self'".to_owned(),
        }
    }

    /// What stands in its head.
    pub fn element(&self) -> String {
        match self {
            Self::Inside(style) => format!("<style>{style}</style>"),
            Self::Beside { address, integrity } => format!(
                "<link rel=\"stylesheet\" href=\"{address}\" integrity=\"{integrity}\" \
                 crossorigin=\"anonymous\">"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(kind: &str, up: &str) -> StyleOfPage {
        let mut assets = Assets::default();
        assets.add(
            "a.css",
            b"b { src: url(\"c-1.woff2\"), url(\"data:x\") }".to_vec(),
        );
        StyleOfPage::of(kind, "a.css", up, &assets).unwrap()
    }

    #[test]
    fn the_first_page_has_its_style_inside_and_allows_it_alone() {
        let inside = style(FIRST, "../");
        let text = "b { src: url(\"../assets/c-1.woff2\"), url(\"data:x\") }";
        assert_eq!(inside.element(), format!("<style>{text}</style>"));
        assert_eq!(inside.source(), format!("'{}'", fingerprint::allowed(text)));
    }

    #[test]
    fn other_pages_share_a_file() {
        let beside = style("claims", "../../");
        assert!(beside.element().contains("href=\"../../assets/a-"));
        assert_eq!(beside.source(), "'self'");
    }
}
