//! A claim is opened with the keyboard alone; the runs it asks are done then, and the
//! sentence says what they show.

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context as _, Result, ensure};
use browser_tests::{Delivery, Key, Page, Reader, Screen, SiteServer};
use serde_json::{Value, json};
use sightlines::content::claims::Claim;
use sightlines::content::{Locale, Translator};
use sightlines::design::Design;
use sightlines::ui::sentences::answer;
use sightlines::view::experiment::Experiment;
use sightlines::view::{DesignSheet, Observatory, scenario};
use sightlines::world::Card;

/// More stops than lie between one claim and the next but a few.
const STOPS: usize = 80;

/// The sentences that a claim's runs come to, for the message that the page offers.
fn expected(words: &Translator, claim: &str) -> Result<Vec<String>> {
    let claim = Claim::of(claim).context("a claim")?;
    let scenario = scenario(words, None, Card::default());
    let mut observatory = Observatory::new();
    let mut sheets: BTreeMap<Design, Rc<DesignSheet>> = BTreeMap::new();
    let experiments: Vec<Experiment> = claim
        .experiments
        .iter()
        .filter_map(Experiment::of)
        .collect();
    for design in experiments.iter().flat_map(|asked| &asked.designs) {
        if !sheets.contains_key(design) {
            sheets.insert(*design, observatory.observe(*design, &scenario)?);
        }
    }
    let sheet_of = |design: Design| sheets.get(&design).map(|sheet| &**sheet);
    experiments
        .iter()
        .map(|asked| {
            let found = asked.answer(sheet_of).context("an answer")?;
            Ok(answer(words, asked, &found, sheet_of).join(" "))
        })
        .collect()
}

/// Presses Tab until the keyboard is at the element with this id.
async fn tab_to(reader: &Reader, id: &str) -> Result<()> {
    for _ in 0..STOPS {
        if reader
            .finds(&format!("document.activeElement?.id === {}", json!(id)))
            .await?
        {
            return Ok(());
        }
        reader.press(&[Key::Tab]).await?;
    }
    ensure!(false, "the keyboard never came to {id}");
    Ok(())
}

/// The sentences that stand in an open claim, once its runs are done.
async fn told(reader: &Reader, claim: &str) -> Result<Vec<String>> {
    let within = format!("details[data-claim={claim}][open]");
    reader
        .wait_until(&format!(
            "document.querySelector('{within} .run-says') &&
             !document.querySelector('{within} .run-says[data-waiting]')"
        ))
        .await?;
    let script = format!(
        "return [...document.querySelectorAll('{within} .run-says')].map((e) => e.textContent);"
    );
    Ok(serde_json::from_value(
        reader.ask(&script, Vec::new()).await?,
    )?)
}

#[tokio::test]
async fn three_claims_are_opened_by_keyboard_and_say_what_their_runs_show() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "claims/", "").await?;
    let before = server.settle().await;
    let words = Translator::new(Locale::ENGLISH);
    reader
        .ask(
            "document.querySelector('#reply-first').focus();",
            Vec::new(),
        )
        .await?;
    for claim in ["c2", "c8", "c11"] {
        tab_to(&reader, &format!("claim-{claim}")).await?;
        reader.press(&[Key::Enter]).await?;
        assert_eq!(
            told(&reader, claim).await?,
            expected(&words, claim)?,
            "{claim}"
        );
        // One at a time, and the address says which.
        let only = "document.querySelectorAll('details.claim[open]').length === 1";
        reader.wait_until(only).await?;
        let named = format!("location.hash.includes('claim={claim}')");
        reader.wait_until(&named).await?;
    }
    // A claim that is pressed again is put away.
    reader.press(&[Key::Enter]).await?;
    reader
        .wait_until("!document.querySelector('details.claim[open]')")
        .await?;
    assert_eq!(
        server.settle().await,
        before,
        "running a claim sent something"
    );
    Ok(())
}

#[tokio::test]
async fn a_link_opens_its_claim_and_the_list_it_names() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "claims/", "#v=1&claim=c39&kind=technical").await?;
    let sentences = told(&reader, "c39").await?;
    let words = Translator::new(Locale::ENGLISH);
    assert_eq!(sentences, expected(&words, "c39")?);
    reader
        .wait_until("document.activeElement?.id === 'claim-c39'")
        .await?;
    let shown = "return document.querySelectorAll('details.claim').length;";
    let technical = sightlines::content::claims::CLAIMS
        .iter()
        .filter(|claim| {
            claim
                .kinds
                .contains(&sightlines::content::claims::Kind::Technical)
        })
        .count();
    assert_eq!(reader.ask(shown, Vec::new()).await?, json!(technical));
    // The reader's way back leads to what was open before.
    let script = "document.querySelector('details[data-claim=c2] > summary').click();";
    reader.ask(script, Vec::new()).await?;
    told(&reader, "c2").await?;
    reader.ask("history.back();", Vec::new()).await?;
    told(&reader, "c39").await?;
    Ok(())
}

#[tokio::test]
async fn the_verdict_behind_a_sentence_leads_to_its_run() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "claims/", "#v=1&claim=c22").await?;
    told(&reader, "c22").await?;
    let cell = "details[data-claim=c22] td[data-design=transport][data-vantage=thief] a";
    let href = reader
        .ask(
            &format!("return document.querySelector('{cell}').getAttribute('href');"),
            Vec::new(),
        )
        .await?;
    let href = href.as_str().unwrap_or_default().to_owned();
    for part in [
        "step=open",
        "design=transport",
        "vantage=thief",
        "open=thief:why",
    ] {
        assert!(href.contains(part), "{href}");
    }
    reader
        .ask(
            &format!("document.querySelector('{cell}').click();"),
            Vec::new(),
        )
        .await?;
    reader
        .wait_until("document.documentElement.dataset.page === ''")
        .await?;
    reader.wait_to_see("#drawer-thief").await?;
    let verdict = "return document.querySelector('#p-thief').dataset.verdict;";
    assert_eq!(reader.ask(verdict, Vec::new()).await?, Value::from("sees"));
    Ok(())
}
