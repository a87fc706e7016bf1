//! axe-core finds nothing to fault, whoever reads the page and how.

use anyhow::Result;
use browser_tests::conditions::{Conditions, Display, Standing, WIDTHS};
use browser_tests::rounds::found_on_each_page;
use browser_tests::site_pages;
use browser_tests::{Delivery, Reader, Screen, SiteServer};

/// The page of every language and every other page once, as it opens and with everything
/// open; of those of which there are many, a few.
#[tokio::test]
async fn no_fault_is_found_on_any_page_as_it_opens_and_wide_open() -> Result<()> {
    let faults = found_on_each_page(Screen::Desk, async |page| page.faults().await).await?;
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

#[test]
fn every_two_conditions_meet() -> Result<()> {
    let pages = site_pages::alike_left_out()?;
    let rows = Conditions::pairwise(&pages)?;
    for page in &pages {
        assert!(rows.iter().any(|row| row.page == *page), "{page:?}");
        for display in Display::ALL {
            let mut so = rows.iter().filter(|row| row.display == display);
            let (here, spoken) = (&page.within, &page.language);
            let meet = so.clone().any(|row| row.page.within == *here)
                && so.any(|row| row.page.language == *spoken);
            assert!(meet, "{page:?} {display:?}");
        }
    }
    for width in WIDTHS {
        for standing in Standing::ALL {
            let meet = |row: &Conditions| row.width == width && row.standing == standing;
            assert!(rows.iter().any(meet), "{width} {standing:?}");
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
            let server = SiteServer::start(Delivery::Prompt)?;
            let reader = Reader::at(Screen::Desk).await?;
            let mut faults = Vec::new();
            for conditions in Conditions::pairwise(&site_pages::alike_left_out()?)? {
                let page = conditions.open(&reader, &server).await?;
                for fault in page.faults().await? {
                    faults.push(format!("{conditions:?}: {fault}"));
                }
            }
            assert!(faults.is_empty(), "{faults:#?}");
            Ok(())
        }
    }
}
