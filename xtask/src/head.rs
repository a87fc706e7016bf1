//! What the head of each page says to search engines and to the places where a
//! link is shared: its one address, the same page in other languages, and a
//! card with a picture.
//!
//! Languages made for tests are pages of a test's site; nobody is sent there.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};
use serde_json::json;
use unic_langid::LanguageIdentifier;

use crate::home::Home;
use crate::prerender::{Page, Rendered};
use crate::template::escape_html;

/// The size of a preview in pixels, which those who show it like to know beforehand.
const PREVIEW_SIZE: (u32, u32) = (1200, 630);

/// The page's wall in the light display and in the dark one, as in `style/tokens.css`.
const WALLS: [(&str, &str); 2] = [("light", "#e9ece9"), ("dark", "#0e1516")];

/// One page among those of its site.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// Where the site will lie.
    pub home: &'a Home,
    /// Every language of the site.
    pub languages: &'a [Rendered],
    /// This page.
    pub page: Page<'a>,
}

impl Head<'_> {
    /// The lines called `part`; `preview` is the path of the page's picture, if it has one.
    pub fn lines(&self, part: &str, preview: Option<&str>) -> Result<String> {
        match part {
            "addresses" => self.addresses(),
            "card" => self.card(preview),
            "walls" => Ok(walls()),
            _ => bail!("the head has no part called {part}"),
        }
    }

    /// The page's one address, and where it stands in each language.
    fn addresses(&self) -> Result<String> {
        let mut lines = format!(
            "<link rel=\"canonical\" href=\"{}\">",
            self.address_of(&self.page)?
        );
        for (tag, address) in self.alternates()? {
            let _ = write!(
                lines,
                "\n<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">"
            );
        }
        Ok(lines)
    }

    /// The page in every language offered: tag and address. The last is for
    /// readers of none of them.
    pub fn alternates(&self) -> Result<Vec<(&'_ str, String)>> {
        let mut alternates = Vec::new();
        for other in offered(self.languages) {
            let same = self.page.in_language(other)?;
            alternates.push((other.part("tag")?, self.address_of(&same)?));
        }
        let first = offered(self.languages)
            .next()
            .context("no language is offered")?;
        let first = self.page.in_language(first)?;
        alternates.push(("x-default", self.address_of(&first)?));
        Ok(alternates)
    }

    /// The address of a page, from this one.
    pub fn address_of(&self, other: &Page<'_>) -> Result<String> {
        let address = self.home.address(&other.folder()?, &self.page.way_up()?);
        Ok(escape_html(&address))
    }

    /// What stands beside a shared link (Open Graph, and Twitter's own words).
    fn card(&self, preview: Option<&str>) -> Result<String> {
        let language = self.page.language;
        let mut lines = Vec::new();
        let mut say = |property: &str, content: &str| {
            lines.push(format!(
                "<meta property=\"{property}\" content=\"{}\">",
                escape_html(content)
            ));
        };
        say("og:type", "website");
        say("og:site_name", language.part("brand")?);
        say("og:title", self.page.part("title")?);
        say("og:description", self.page.part("description")?);
        let way_up = self.page.way_up()?;
        say("og:url", &self.home.address(&self.page.folder()?, &way_up));
        say("og:locale", &locale(language.part("tag")?)?);
        for other in offered(self.languages) {
            let tag = other.part("tag")?;
            if tag != language.part("tag")? {
                say("og:locale:alternate", &locale(tag)?);
            }
        }
        if let Some(path) = preview {
            say("og:image", &self.home.address(path, &way_up));
            say("og:image:type", "image/png");
            say("og:image:width", &PREVIEW_SIZE.0.to_string());
            say("og:image:height", &PREVIEW_SIZE.1.to_string());
            say("og:image:alt", language.word("shell-preview")?);
        }
        let card = preview.map_or("summary", |_| "summary_large_image");
        lines.push(format!("<meta name=\"twitter:card\" content=\"{card}\">"));
        Ok(lines.join("\n"))
    }
}

/// The languages readers are offered, in that order.
pub fn offered(languages: &[Rendered]) -> impl Iterator<Item = &Rendered> {
    languages.iter().filter(|language| language.is_offered())
}

/// How a device shows the pages of a language once they are installed there (W3C, Web Application Manifest).
/// Paths in it are seen from the folder of assets; `icon` is one.
pub fn manifest(language: &Rendered, icon: &str) -> Result<Vec<u8>> {
    let text = json!({
        "name": language.word("shell-title")?,
        "short_name": language.part("brand")?,
        "description": language.word("shell-description")?,
        "lang": language.part("tag")?,
        "dir": language.part("dir")?,
        "start_url": format!("../{}", language.folder()?),
        "scope": "../",
        "display": "minimal-ui",
        "background_color": WALLS[0].1,
        "theme_color": WALLS[0].1,
        "icons": [{ "src": icon, "type": "image/svg+xml", "sizes": "any" }],
    });
    Ok(text.to_string().into_bytes())
}

/// What colours the browser around the page.
fn walls() -> String {
    let lines = WALLS.map(|(scheme, colour)| {
        format!(
            "<meta name=\"theme-color\" content=\"{colour}\" \
             media=\"(prefers-color-scheme: {scheme})\">"
        )
    });
    lines.join("\n")
}

/// A tag as Open Graph wants it: a language and where most of its readers live.
fn locale(tag: &str) -> Result<String> {
    let mut language: LanguageIdentifier = tag
        .parse()
        .with_context(|| format!("{tag:?} is no language tag"))?;
    language.maximize();
    let region = language
        .region
        .with_context(|| format!("no region is known for {tag:?}"))?;
    Ok(format!("{}_{region}", language.language))
}

#[cfg(test)]
mod tests;
