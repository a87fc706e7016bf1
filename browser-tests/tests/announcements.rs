//! After every switch of design a live region says in one sentence what
//! changed: once, and at no other time.

use anyhow::{Context as _, Result};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer, site_pages};
use serde_json::{Value, json};
use sightlines::design::Design;

/// Every design was run, the one on show too: before, there is nothing to compare.
const ALL_RUN: &str = "document.querySelector('[data-vantage][data-verdict]:not(td)')
    && document.querySelector('#designs td[data-verdict]')
    && !document.querySelector('#designs [data-waiting]')";

/// Milliseconds within which a first sentence is said: soon after a switch, and on a
/// machine with much else to do not as soon; where none is to be said, long enough.
const TO_BE_SAID: u32 = 15_000;
const SILENCE: u32 = 1_500;

/// What the region said, one entry for each time it changed, while this was done and
/// until nothing more is to be heard.
async fn said_while(reader: &Reader, done: &str, first: u32) -> Result<Vec<String>> {
    let script = format!(
        "const region = document.getElementById('change');
         const said = [region.textContent];
         let until;
         const within = (time) => {{ until = performance.now() + time; }};
         const watcher = new MutationObserver(() => {{
           if (said.at(-1) === region.textContent) return;
           said.push(region.textContent);
           // Long enough to hear another.
           within(700);
         }});
         watcher.observe(region, {{ childList: true, characterData: true, subtree: true }});
         {done}
         if (!until) within({first});
         while (performance.now() < until) await new Promise((next) => setTimeout(next, 50));
         watcher.disconnect();
         return said.slice(1);"
    );
    let said = reader.ask(&script, Vec::new()).await?;
    serde_json::from_value(said).context("the region said something odd")
}

fn choosing(design: Design) -> String {
    format!("document.querySelector(`input[name=design][value={design}]`).click();")
}

#[tokio::test]
async fn each_switch_is_told_once_in_every_language() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    for place in site_pages::first()? {
        let page = Page::load(&reader, &server, &place.path, "").await?;
        page.pass_opening().await?;
        // The designs not on show are run first, or their switch has to wait.
        reader.wait_until(ALL_RUN).await?;
        for design in [Design::Transport, Design::Escrow, Design::E2ee] {
            let said = said_while(&reader, &choosing(design), TO_BE_SAID).await?;
            assert_eq!(said.len(), 1, "/{} {design}: {said:#?}", place.path);
            let seen = reader
                .ask(
                    "return document.querySelector('.stage-change').textContent;",
                    Vec::new(),
                )
                .await?;
            assert_eq!(Value::from(said[0].trim()), seen, "/{}", place.path);
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_sentence_names_who_can_no_longer_read() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open_at(&reader, &server, "#design=transport").await?;
    reader.wait_until(ALL_RUN).await?;
    let said = said_while(&reader, &choosing(Design::E2ee), TO_BE_SAID).await?;
    let sentence = said.concat();
    assert!(sentence.contains("the platform"), "{sentence}");
    assert!(
        sentence.ends_with("can no longer read the words, and nobody new can."),
        "{sentence}"
    );
    assert_eq!(page.chosen().await?, Design::E2ee.id());
    Ok(())
}

#[tokio::test]
async fn writing_guessing_and_the_way_home_are_not_announced() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::load(&reader, &server, "", "").await?;
    let writing = "const box = document.querySelector('textarea#message');
        for (let nth = 0; nth < 8; nth++) {
          box.value += 'x';
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await new Promise((over) => setTimeout(over, 60));
        }
        document.querySelector('.guess input')?.click();";
    assert_eq!(
        said_while(&reader, writing, SILENCE).await?,
        [""; 0],
        "in the opening"
    );
    page.pass_opening().await?;
    assert_eq!(
        said_while(&reader, writing, SILENCE).await?,
        [""; 0],
        "unfolded"
    );
    page.choose(Design::Transport).await?;
    reader.wait_to_see(".stage-change").await?;
    // Home asks for another prediction: who reads must not be given away.
    let home = "document.querySelector('.brand').click();";
    let said = said_while(&reader, home, SILENCE).await?;
    assert!(said.iter().all(String::is_empty), "{}", json!(said));
    let on = "document.querySelector('#skip-guess').click();";
    assert_eq!(
        said_while(&reader, on, SILENCE).await?,
        [""; 0],
        "on arrival"
    );
    Ok(())
}
