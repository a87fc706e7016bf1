//! What a crawler reads: a list of every page, each with the same page in the
//! other languages, and a note where that list is.
//!
//! <https://www.sitemaps.org/protocol.html>; RFC 9309 for `robots.txt`.

use anyhow::Result;

use crate::head::{Head, offered};
use crate::home::Home;
use crate::prerender::Rendered;

/// The two files, by name; none where the site's address is not known, since
/// both must name whole addresses.
pub fn files(home: &Home, languages: &[Rendered]) -> Result<Vec<(String, Vec<u8>)>> {
    if !home.is_known() {
        return Ok(Vec::new());
    }
    let list = home.address("sitemap.xml", "");
    Ok(vec![
        (
            "sitemap.xml".to_owned(),
            sitemap(home, languages)?.into_bytes(),
        ),
        (
            "robots.txt".to_owned(),
            format!("User-agent: *\nAllow: /\n\nSitemap: {list}\n").into_bytes(),
        ),
    ])
}

fn sitemap(home: &Home, languages: &[Rendered]) -> Result<String> {
    let mut lines = vec![
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned(),
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">"
            .to_owned(),
    ];
    for language in offered(languages) {
        for page in language.pages()? {
            let head = Head {
                home,
                languages,
                page,
            };
            lines.push("<url>".to_owned());
            lines.push(format!("<loc>{}</loc>", head.address_of(&page)?));
            for (tag, address) in head.alternates()? {
                lines.push(format!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>"
                ));
            }
            lines.push("</url>".to_owned());
        }
    }
    lines.push("</urlset>\n".to_owned());
    Ok(lines.join("\n"))
}
