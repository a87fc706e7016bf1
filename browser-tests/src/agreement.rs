//! Whether what the page says is what the library finds.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::{Duration, Instant};

use anyhow::Result;
use sightlines::design::Design;
use sightlines::party::{Fact, Vantage};
use sightlines::view::{Observatory, PartySheet, Prominence};
use sightlines::world::{Card, Scenario};

use crate::Page;
use crate::page::{Stated, stated};

/// What a run of our own finds: each verdict, and whether the page owes it.
pub type Expected = BTreeMap<(Vantage, Fact), (Stated, bool)>;

/// A design's verdicts on a message, from a run of our own.
pub fn expected(observatory: &mut Observatory, design: Design, words: &str) -> Result<Expected> {
    let scenario = Scenario {
        text: words.to_owned(),
        card: Card::default(),
        earlier_text: "Hello.".to_owned(),
        later_text: "See you.".to_owned(),
        reply_text: "Yes.".to_owned(),
        ..Scenario::default()
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
pub fn differences<K: Ord + Debug, V: PartialEq + Debug>(
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
pub async fn lasting(mut look: impl AsyncFnMut() -> Result<Vec<String>>) -> Result<Vec<String>> {
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        let differences = look().await?;
        if differences.is_empty() || Instant::now() > deadline {
            return Ok(differences);
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Where the panels on show, unfolded, still differ from `expected` after a while.
pub async fn differing_panels(page: &Page<'_>, expected: &Expected) -> Result<Vec<String>> {
    lasting(async || {
        let panels = page.panels().await?;
        let mut differences = differences(expected, &panels);
        for (vantage, verdict) in page.headlines().await? {
            let words = panels.get(&(vantage, Fact::Words));
            if words.is_none_or(|words| words.0 != verdict) {
                differences.push(format!("{vantage} is marked {verdict}, not {words:?}"));
            }
        }
        Ok(differences)
    })
    .await
}
