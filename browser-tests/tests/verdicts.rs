//! What the page says is what the library finds, for the reader's own words.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use browser_tests::page::{Stated, stated};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use sightlines::design::Design;
use sightlines::party::{Fact, Vantage};
use sightlines::view::{Observatory, Prominence};
use sightlines::world::{Card, Scenario};

const WORDS: &str = "Meet me at the lighthouse, 7 o'clock.";

/// A design's table, from a run of our own.
struct Expected {
    /// Every party's verdict on every fact.
    stated: BTreeMap<(Vantage, Fact), Stated>,
    /// Parties that have a place in this design.
    present: Vec<Vantage>,
}

fn expected(observatory: &mut Observatory, design: Design) -> Result<Expected> {
    let scenario = Scenario {
        text: WORDS.to_owned(),
        card: Card::default(),
        earlier_text: "Hello.".to_owned(),
        later_text: "See you.".to_owned(),
        reply_text: "Yes.".to_owned(),
    };
    let sheet = observatory.observe(design, &scenario)?;
    let mut stated_by = BTreeMap::new();
    let mut present = Vec::new();
    for party in &sheet.parties {
        if party.prominence != Prominence::Absent {
            present.push(party.vantage);
        }
        for fact in Fact::ALL {
            stated_by.insert((party.vantage, fact), stated(party.finding(fact)));
        }
    }
    Ok(Expected {
        stated: stated_by,
        present,
    })
}

/// Looks until the page agrees, and returns what it says then or at the end.
async fn eventually<T: PartialEq>(
    expected: &T,
    mut look: impl AsyncFnMut() -> Result<T>,
) -> Result<T> {
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        let seen = look().await?;
        if seen == *expected || Instant::now() > deadline {
            return Ok(seen);
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

async fn compare_panels(screen: Screen) -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(screen).await?;
    let page = Page::open(&reader, &server).await?;
    let mut observatory = Observatory::new();
    page.write(WORDS).await?;
    for design in Design::ALL {
        let expected = expected(&mut observatory, design)?;
        page.choose(design).await?;
        page.unfold().await?;
        // Parties that hold nothing at all here may be left out.
        let shown = page.panels().await?;
        let wanted: BTreeMap<_, _> = expected
            .stated
            .iter()
            .filter(|((vantage, fact), _)| {
                expected.present.contains(vantage) || shown.contains_key(&(*vantage, *fact))
            })
            .map(|(key, stated)| (*key, stated.clone()))
            .collect();
        let seen = eventually(&wanted, async || page.panels().await).await?;
        assert_eq!(seen, wanted, "{design}");
        for (vantage, verdict) in page.headlines().await? {
            let words = wanted
                .get(&(vantage, Fact::Words))
                .context("a panel without words")?;
            assert_eq!(verdict, words.0, "{design}, {vantage}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_panel_on_a_laptop_states_the_librarys_verdicts() -> Result<()> {
    compare_panels(Screen::Laptop).await
}

#[tokio::test]
async fn every_panel_on_a_phone_states_the_librarys_verdicts() -> Result<()> {
    compare_panels(Screen::Phone).await
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
    for design in Design::ALL {
        for ((vantage, fact), (verdict, _)) in expected(&mut observatory, design)?.stated {
            if fact == Fact::Words {
                wanted.insert((design, vantage), verdict);
            }
        }
    }
    let seen = eventually(&wanted, async || page.table().await).await?;
    assert_eq!(seen, wanted);
    Ok(())
}
