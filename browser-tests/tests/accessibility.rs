//! axe-core finds nothing to fault, whoever reads the page and how.

use anyhow::Result;
use browser_tests::conditions::{Conditions, Display, Standing, WIDTHS};
use browser_tests::site_pages::{self, SitePage};
use browser_tests::turns::by_two;
use browser_tests::{Browser, Delivery, Page, Reader, Screen, SiteServer};

/// The page of every language and every other page once, as it opens; and with
/// everything open, of those of which there are many a few.
#[tokio::test]
async fn no_fault_is_found_on_any_page_as_it_opens_and_wide_open() -> Result<()> {
    // One browser will do for every page: axe-core reads the same document in both.
    let pages = match Browser::chosen()? {
        Browser::Chromium => site_pages::taking_turns()?,
        Browser::Firefox => site_pages::sample()?,
    };
    let opened_wide = site_pages::sample()?;
    let faults = by_two(pages, |pages| faults_as_they_stand(pages, &opened_wide)).await?;
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

async fn faults_as_they_stand(
    pages: Vec<SitePage>,
    opened_wide: &[SitePage],
) -> Result<Vec<String>> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Desk).await?;
    let mut faults = Vec::new();
    for place in pages {
        let page = Page::load(&reader, &server, &place.path, "").await?;
        let wide = opened_wide
            .iter()
            .any(|one| one.within == place.within)
            .then_some(Standing::WideOpen);
        for standing in [Standing::Opening].into_iter().chain(wide) {
            page.stand(standing).await?;
            for fault in page.faults().await? {
                faults.push(format!("/{} {standing:?}: {fault}", place.path));
            }
        }
    }
    Ok(faults)
}

#[test]
fn every_two_conditions_meet() -> Result<()> {
    let pages = site_pages::sample()?;
    let rows = Conditions::pairwise(&pages);
    for page in &pages {
        for display in Display::ALL {
            let meet = |row: &&Conditions| row.page == *page && row.display == display;
            assert!(rows.iter().any(|row| meet(&row)), "{page:?} {display:?}");
        }
        for standing in Standing::ALL {
            let meet = |row: &&Conditions| row.page == *page && row.standing == standing;
            assert!(rows.iter().any(|row| meet(&row)), "{page:?} {standing:?}");
        }
    }
    for width in WIDTHS {
        for standing in Standing::ALL {
            let meet = |row: &&Conditions| row.width == width && row.standing == standing;
            assert!(rows.iter().any(|row| meet(&row)), "{width} {standing:?}");
        }
    }
    Ok(())
}

/// Widths, displays and sizes of text are emulated as only Chromium can.
mod chromium_alone {
    mod thorough {
        use super::super::*;

        #[tokio::test]
        async fn no_fault_is_found_wherever_two_conditions_meet() -> Result<()> {
            let all = Conditions::pairwise(&site_pages::sample()?);
            let faults = by_two(all, faults_under).await?;
            assert!(faults.is_empty(), "{faults:#?}");
            Ok(())
        }

        async fn faults_under(all: Vec<Conditions>) -> Result<Vec<String>> {
            let server = SiteServer::start(Delivery::Prompt)?;
            let reader = Reader::at(Screen::Desk).await?;
            let mut faults = Vec::new();
            for conditions in all {
                let page = conditions.open(&reader, &server).await?;
                for fault in page.faults().await? {
                    faults.push(format!("{conditions:?}: {fault}"));
                }
            }
            Ok(faults)
        }
    }
}
