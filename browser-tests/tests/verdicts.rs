//! What the page says is what the library finds, for the reader's own words.

use std::collections::BTreeMap;

use anyhow::Result;
use browser_tests::agreement::{differences, differing_panels, expected, lasting};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use sightlines::design::Design;
use sightlines::party::Fact;
use sightlines::view::Observatory;

const WORDS: &str = "Meet me at the lighthouse, 7 o'clock.";

async fn compare_panels(screen: Screen, designs: &[Design]) -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(screen).await?;
    let page = Page::open(&reader, &server).await?;
    let mut observatory = Observatory::new();
    page.write(WORDS).await?;
    for &design in designs {
        let expected = expected(&mut observatory, design, WORDS)?;
        page.choose(design).await?;
        page.unfold().await?;
        let differences = differing_panels(&page, &expected).await?;
        assert!(differences.is_empty(), "{design}: {differences:#?}");
    }
    Ok(())
}

#[tokio::test]
async fn every_panel_on_a_laptop_states_the_librarys_verdicts() -> Result<()> {
    compare_panels(Screen::Laptop, &Design::FRONT).await
}

#[tokio::test]
async fn every_panel_on_a_phone_states_the_librarys_verdicts() -> Result<()> {
    // The phone's menu offers every design.
    compare_panels(Screen::Phone, &Design::ALL).await
}

#[tokio::test]
async fn the_table_states_the_librarys_verdicts_on_the_words() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.write(WORDS).await?;
    page.unfold().await?;
    let mut observatory = Observatory::new();
    let mut wanted = BTreeMap::new();
    for design in Design::FRONT {
        for ((vantage, fact), ((verdict, _), owed)) in expected(&mut observatory, design, WORDS)? {
            if fact == Fact::Words {
                wanted.insert((design, vantage), (verdict, owed));
            }
        }
    }
    let differences = lasting(async || Ok(differences(&wanted, &page.table().await?))).await?;
    assert!(differences.is_empty(), "{differences:#?}");
    Ok(())
}
