//! The program takes over the page that stands; it does not make another.

use anyhow::{Result, ensure};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer, site_pages};

/// Marks everything the program must take over; the drawing, and what waits for
/// the first run, is what it replaces.
const MARK: &str = "
    const kept = [...document.querySelectorAll('#app, #app *')]
      .filter((e) => !e.closest('.scene-holder, .drawing-in-words, [data-waiting]'));
    for (const e of kept) e.stoodBefore = true;
    window.marked = kept;
    return kept.length;";

/// How many of them are gone, or are no longer the same.
const LOST: &str = "
    return window.marked.filter((e) => !e.isConnected || !e.stoodBefore)
      // What says that something is still to be run gives way to what was run.
      .filter((e) => !/-waiting\\b/.test(e.className))
      .map((e) => `${e.tagName}#${e.id}.${e.className}`);";

#[tokio::test]
async fn every_page_is_taken_over_as_it_stands() -> Result<()> {
    let reader = Reader::at(Screen::Laptop).await?;
    let mut lost = Vec::new();
    for place in site_pages::sample()? {
        let folder = place.path;
        // A host of its own, of which the browser keeps nothing yet.
        let server = SiteServer::start(Delivery::HeldBack)?;
        reader.visit(&format!("{}{folder}", server.url())).await?;
        let marked = reader.ask(MARK, Vec::new()).await?;
        ensure!(marked.as_u64() > Some(90), "{folder}: {marked} marked");
        server.release();
        let page = Page {
            reader: &reader,
            server: &server,
        };
        page.touch().await?;
        page.wait_until_sealed().await?;
        let gone: Vec<String> = serde_json::from_value(reader.ask(LOST, Vec::new()).await?)?;
        lost.extend(gone.into_iter().map(|what| format!("/{folder}: {what}")));
    }
    assert!(lost.is_empty(), "not taken over: {lost:#?}");
    Ok(())
}

#[tokio::test]
async fn what_the_reader_did_before_the_program_came_is_kept() -> Result<()> {
    let server = SiteServer::start(Delivery::HeldBack)?;
    let reader = Reader::at(Screen::Laptop).await?;
    reader.visit(server.url()).await?;
    let script = "
        document.querySelector('#message').value = 'Written early.';
        document.querySelector('input[name=card][value=sandcastle]').click();
        document.querySelector('[data-guess-for=platform] input[value=cannot]').click();";
    reader.ask(script, Vec::new()).await?;
    server.release();
    let page = Page {
        reader: &reader,
        server: &server,
    };
    page.wait_until_sealed().await?;
    assert_eq!(page.written().await?, "Written early.");
    assert!(
        reader
            .finds("document.querySelector('input[name=card]:checked').value === 'sandcastle'")
            .await?
    );
    reader
        .ask("document.querySelector('#show-me').click();", Vec::new())
        .await?;
    // The run is of the words that were written, and the guess is compared.
    reader
        .wait_until("document.querySelector('#app .told-words')?.textContent === 'Written early.'")
        .await?;
    reader.wait_to_see("#comparison-result").await
}

/// Whether the page's program was asked for only once something had been painted.
const PAINTED_BEFORE: &str = "
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const programs = performance.getEntriesByType('resource')
      .filter((entry) => entry.name.endsWith('.wasm'));
    return [painted?.startTime, ...programs.map((entry) => entry.startTime)];";

/// On a slow network what is fetched at once shares the way: what can be read comes first,
/// then what answers, then what runs.
#[tokio::test]
async fn each_thing_is_fetched_once_what_is_needed_sooner_has_come() -> Result<()> {
    let server = SiteServer::lending_copies(Delivery::HeldBack)?;
    let reader = Reader::at(Screen::Laptop).await?;
    reader.visit(server.url()).await?;
    let is_engine = |path: &String| path.contains("sightlines-engine");
    let asked = server.settle().await;
    assert!(server.was_asked_for(".wasm"), "{asked:?}");
    assert!(!asked.iter().any(is_engine), "{asked:?}");
    server.release();
    let page = Page {
        reader: &reader,
        server: &server,
    };
    page.wait_until_sealed().await?;
    assert!(server.requests().iter().any(is_engine));
    let times = reader.ask(PAINTED_BEFORE, Vec::new()).await?;
    let times: Vec<f64> = serde_json::from_value(times)?;
    ensure!(times.len() == 3, "one painting and two programs: {times:?}");
    assert!(times.is_sorted(), "{times:?}");
    Ok(())
}
