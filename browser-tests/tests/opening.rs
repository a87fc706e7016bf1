//! The opening is calm for whoever comes next, and no way through the page
//! loses the reader's words.

use anyhow::Result;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use serde_json::Value;
use sightlines::design::Design;

const PREDICTING: &str = "document.querySelector('#skip-guess')";

async fn click(reader: &Reader, selector: &str) -> Result<()> {
    let script = format!("document.querySelector({}).click();", Value::from(selector));
    reader.ask(&script, Vec::new()).await.map(drop)
}

#[tokio::test]
async fn the_way_home_and_another_prediction_keep_the_words() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.write("Do not lose me.").await?;
    page.choose(Design::Escrow).await?;
    reader.wait_to_see(".stage-change").await?;
    let before = server.settle().await;
    click(&reader, "#predict-again").await?;
    reader.wait_until(PREDICTING).await?;
    click(&reader, "#skip-guess").await?;
    reader
        .wait_until("document.querySelector('input[name=design]')")
        .await?;
    assert_eq!(page.chosen().await?, Design::Escrow.id());
    click(&reader, ".brand").await?;
    reader.wait_until(PREDICTING).await?;
    assert_eq!(page.written().await?, "Do not lose me.");
    assert!(reader.finds("location.hash === ''").await?);
    assert_eq!(server.settle().await, before, "the page loaded something");
    Ok(())
}

#[tokio::test]
async fn the_next_reader_meets_the_opening_again() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::open(&reader, &server).await?;
    reader.visit("about:blank").await?;
    reader.visit(server.url()).await?;
    reader.wait_until(PREDICTING).await
}

#[tokio::test]
async fn on_a_projector_the_drawing_comes_first_and_the_words_stay() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.write("Do not lose me.").await?;
    click(&reader, "[data-set-theme=projector]").await?;
    reader
        .wait_until("document.querySelector('#stage ~ #desk')")
        .await?;
    assert_eq!(page.written().await?, "Do not lose me.");
    click(&reader, "[data-set-theme=light]").await?;
    reader
        .wait_until("document.querySelector('#desk ~ #stage')")
        .await?;
    assert_eq!(page.written().await?, "Do not lose me.");
    Ok(())
}
