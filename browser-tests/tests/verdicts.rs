//! What the page says is what the library finds, for the reader's own words.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::{Duration, Instant};

use anyhow::Result;
use browser_tests::page::{Stated, stated};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use sightlines::design::Design;
use sightlines::party::{Fact, Vantage};
use sightlines::view::{Observatory, PartySheet, Prominence};
use sightlines::world::{Card, Scenario};

const WORDS: &str = "Meet me at the lighthouse, 7 o'clock.";

/// A design's verdicts, from a run of our own.
fn expected(
    observatory: &mut Observatory,
    design: Design,
) -> Result<BTreeMap<(Vantage, Fact), (Stated, bool)>> {
    let scenario = Scenario {
        text: WORDS.to_owned(),
        card: Card::default(),
        earlier_text: "Hello.".to_owned(),
        later_text: "See you.".to_owned(),
        reply_text: "Yes.".to_owned(),
    };
    let sheet = observatory.observe(design, &scenario)?;
    let mut expected = BTreeMap::new();
    for party in &sheet.parties {
        for fact in Fact::ALL {
            let owed = must_be_shown(party);
            expected.insert((party.vantage, fact), (stated(party.finding(fact)), owed));
        }
    }
    Ok(expected)
}

/// The phones may stand apart in one line, and a party without a place in a
/// design may be left out; everybody else has a panel.
fn must_be_shown(party: &PartySheet) -> bool {
    !matches!(party.vantage, Vantage::AnaPhone | Vantage::BenPhone)
        && party.prominence != Prominence::Absent
}

/// Where the page says something else than the library, or owes an answer.
fn differences<K: Ord + Debug, V: PartialEq + Debug>(
    expected: &BTreeMap<K, (V, bool)>,
    shown: &BTreeMap<K, V>,
) -> Vec<String> {
    let unknown = shown.keys().filter(|key| !expected.contains_key(key));
    let mut found: Vec<_> = unknown.map(|key| format!("{key:?}: who asked?")).collect();
    for (key, (expected, owed)) in expected {
        match shown.get(key) {
            None if *owed => found.push(format!("{key:?}: not shown, should be {expected:?}")),
            Some(shown) if shown != expected => {
                found.push(format!("{key:?}: {shown:?}, should be {expected:?}"));
            }
            None | Some(_) => {}
        }
    }
    found
}

/// Looks until nothing differs any more, and returns what still does at the end.
async fn lasting(mut look: impl AsyncFnMut() -> Result<Vec<String>>) -> Result<Vec<String>> {
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        let differences = look().await?;
        if differences.is_empty() || Instant::now() > deadline {
            return Ok(differences);
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
        let differences = lasting(async || {
            let panels = page.panels().await?;
            let mut differences = differences(&expected, &panels);
            for (vantage, verdict) in page.headlines().await? {
                let words = panels.get(&(vantage, Fact::Words));
                if words.is_none_or(|words| words.0 != verdict) {
                    differences.push(format!("{vantage} is marked {verdict}, not {words:?}"));
                }
            }
            Ok(differences)
        })
        .await?;
        assert!(differences.is_empty(), "{design}: {differences:#?}");
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
        for ((vantage, fact), ((verdict, _), owed)) in expected(&mut observatory, design)? {
            if fact == Fact::Words {
                wanted.insert((design, vantage), (verdict, owed));
            }
        }
    }
    let differences = lasting(async || Ok(differences(&wanted, &page.table().await?))).await?;
    assert!(differences.is_empty(), "{differences:#?}");
    Ok(())
}
