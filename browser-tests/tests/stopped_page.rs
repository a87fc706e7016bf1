//! A page that cannot start or go on says so, says what to do, and gives the
//! reader's words back.

use anyhow::Result;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer, Wish, setup};
use serde_json::Value;

/// Where the words wait for the next start.
const DRAFT: &str = "sessionStorage.getItem('sightlines-draft')";

async fn opened(delivery: Delivery) -> Result<(SiteServer, Reader)> {
    let server = SiteServer::start(delivery)?;
    let reader = Reader::at(Screen::Laptop).await?;
    reader.visit(server.url()).await?;
    Ok((server, reader))
}

#[tokio::test]
async fn the_page_says_what_it_is_before_its_program_has_come() -> Result<()> {
    let (_server, reader) = opened(Delivery::HeldBack).await?;
    reader.wait_to_see("#app h1").await?;
    reader.wait_to_see("#app p").await
}

#[tokio::test]
async fn a_browser_without_web_assembly_is_told_what_to_do() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::wishing(Screen::Laptop, &[Wish::NoWebAssembly]).await?;
    reader.visit(server.url()).await?;
    assert!(reader.finds("typeof WebAssembly === 'undefined'").await?);
    reader.wait_to_see("#no-wasm").await?;
    assert!(!server.was_asked_for(".wasm"), "a useless download");
    Ok(())
}

#[tokio::test]
async fn a_program_that_is_missing_is_reported() -> Result<()> {
    let (_server, reader) = opened(Delivery::Missing).await?;
    reader.wait_to_see("#load-failed").await?;
    reader.wait_to_see("#load-failed-reload").await
}

#[tokio::test]
async fn a_program_that_was_altered_does_not_run() -> Result<()> {
    let (_server, reader) = opened(Delivery::Altered).await?;
    reader.wait_to_see("#load-failed").await?;
    assert!(
        !reader
            .finds("document.documentElement.dataset.sealed")
            .await?
    );
    Ok(())
}

#[tokio::test]
async fn a_trap_gives_the_words_back() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.write("Do not lose me.").await?;
    // As the browser reports it; thrown from here, it would arrive without its
    // cause. Firefox runs this beside the page, with errors of its own.
    let trap = "const page = window.wrappedJSObject ?? window;
                page.dispatchEvent(new page.ErrorEvent('error', {
                  error: new page.WebAssembly.RuntimeError('unreachable') }));";
    reader.ask(trap, Vec::new()).await?;
    reader.wait_to_see("#crash").await?;
    let kept = reader.ask(
        "return document.getElementById('crash-text').value;",
        Vec::new(),
    );
    assert_eq!(kept.await?, "Do not lose me.");

    reader
        .ask(
            "setTimeout(() => document.getElementById('crash-restart').click());",
            Vec::new(),
        )
        .await?;
    reader
        .wait_until("document.readyState === 'complete' && document.getElementById('crash').hidden")
        .await?;
    page.wait_until_sealed().await?;
    assert_eq!(page.written().await?, "Do not lose me.");
    Ok(())
}

#[tokio::test]
async fn starting_again_without_the_words_forgets_them() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open_at(&reader, &server, "#design=e2ee").await?;
    page.write("Forget me.").await?;
    reader
        .ask(
            "window.dispatchEvent(new CustomEvent('sightlines-panic'));",
            Vec::new(),
        )
        .await?;
    reader.wait_to_see("#crash").await?;
    reader
        .ask(
            "setTimeout(() => document.getElementById('crash-restart-empty').click());",
            Vec::new(),
        )
        .await?;
    reader
        .wait_until("document.readyState === 'complete' && document.getElementById('crash').hidden")
        .await?;
    page.wait_until_sealed().await?;
    assert_ne!(page.written().await?, "Forget me.");
    assert_eq!(
        reader.ask(&format!("return {DRAFT};"), Vec::new()).await?,
        Value::Null
    );
    Ok(())
}

/// Builds with assertions panic when told to, so that a real panic can be
/// watched. What readers get has no such switch.
#[tokio::test]
async fn a_real_panic_is_reported_and_readers_cannot_cause_one() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.write("Do not lose me.").await?;
    let panic = "setTimeout(() => window.dispatchEvent(new CustomEvent('sightlines-test-panic')));";
    reader.ask(panic, Vec::new()).await?;
    if setup::is_release()? {
        server.settle().await;
        assert!(
            reader
                .finds("document.getElementById('crash').hidden")
                .await?
        );
        return Ok(());
    }
    words_are_kept(&reader).await
}

/// The engine is a program of its own, in a worker: when it has to stop, the
/// reader is told as when the page has to.
#[tokio::test]
async fn a_panic_in_the_engine_is_reported_too() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.write("Do not lose me.").await?;
    let panic = "window.dispatchEvent(new CustomEvent('sightlines-test-engine-panic'));";
    reader.ask(panic, Vec::new()).await?;
    if setup::is_release()? {
        return Ok(());
    }
    words_are_kept(&reader).await
}

/// The page says that it had to stop, and shows what was written.
async fn words_are_kept(reader: &Reader) -> Result<()> {
    reader.wait_to_see("#crash").await?;
    let kept = reader.ask(
        "return document.getElementById('crash-text').value;",
        Vec::new(),
    );
    assert_eq!(kept.await?, "Do not lose me.");
    Ok(())
}
