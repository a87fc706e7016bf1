//! A round of the site: each page of a sample, looked at as it opens and wide open.

use anyhow::Result;

use crate::conditions::Standing;
use crate::{Delivery, Page, Reader, Screen, SiteServer, site_pages};

/// What one reader in front of this screen finds with `look`, each with where and how the
/// page stood.
///
/// # Errors
/// The first page that could not be opened, unfolded or looked at.
pub async fn found_on_each_page(
    screen: Screen,
    look: impl AsyncFn(&Page<'_>) -> Result<Vec<String>>,
) -> Result<Vec<String>> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(screen).await?;
    let mut found = Vec::new();
    for place in site_pages::sample()? {
        let page = Page::load(&reader, &server, &place.path, "").await?;
        for standing in [Standing::Opening, Standing::WideOpen] {
            page.stand(standing).await?;
            let here = look(&page).await?.into_iter();
            found.extend(here.map(|what| format!("/{} {standing:?}: {what}", place.path)));
        }
    }
    Ok(found)
}
