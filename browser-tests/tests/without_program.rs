//! A reader whose browser runs no script, or no WebAssembly, still reads the
//! explanation, the drawing and the whole table.

use anyhow::Result;
use browser_tests::{Delivery, Reader, Screen, SiteServer};
use sightlines::design::Design;
use sightlines::party::Vantage;

async fn reads_everything(reader: &Reader, server: &SiteServer) -> Result<()> {
    let cells = reader.count_shown("table#designs td[data-verdict]").await?;
    assert_eq!(cells, Design::ALL.len() * Vantage::ALL.len());
    assert_eq!(reader.count_shown(".built svg.scene").await?, 1);
    assert!(reader.count_shown(".built p").await? > 4);
    assert_eq!(reader.count_shown("textarea#message").await?, 0);
    assert!(!server.was_asked_for(".wasm"));
    Ok(())
}

#[tokio::test]
async fn without_javascript() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::without_scripts().await?;
    for folder in ["", "ar/"] {
        reader.visit(&format!("{}{folder}", server.url())).await?;
        reads_everything(&reader, &server).await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_web_assembly() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::without_web_assembly().await?;
    reader.visit(server.url()).await?;
    reader.wait_to_see("#no-wasm").await?;
    reads_everything(&reader, &server).await
}

#[tokio::test]
async fn a_phone_without_javascript_scrolls_only_downwards() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::on_a_phone_without_scripts().await?;
    reader.visit(server.url()).await?;
    assert_eq!(reader.count_shown(".built svg.scene").await?, 1);
    assert!(reader.width_of("body").await? <= Screen::Phone.width());
    Ok(())
}
