//! A reader whose browser runs no script, or no WebAssembly, still reads the
//! explanation, the drawing and the whole table.

use anyhow::Result;
use browser_tests::browser::Wish;
use browser_tests::{Delivery, Reader, Screen, SiteServer};
use serde_json::json;
use sightlines::design::Design;
use sightlines::party::Vantage;

/// What such a reader sees of each: the table's cells, drawings, paragraphs, boxes to write in.
const SEEN: &str = "
    return ['table#designs td[data-verdict]', '.built svg.scene', '.built p', 'textarea#message']
      .map((what) => [...document.querySelectorAll(what)].filter((e) => e.checkVisibility()).length);";

async fn reads_everything(reader: &Reader, server: &SiteServer) -> Result<()> {
    let seen: Vec<usize> = serde_json::from_value(reader.ask(SEEN, Vec::new()).await?)?;
    let [cells, drawings, paragraphs, boxes] = seen[..] else {
        anyhow::bail!("an odd answer: {seen:?}");
    };
    assert_eq!(cells, Design::ALL.len() * Vantage::ALL.len());
    assert_eq!((drawings, boxes), (1, 0));
    assert!(paragraphs > 4, "{paragraphs} paragraphs");
    assert!(!server.was_asked_for(".wasm"));
    Ok(())
}

#[tokio::test]
async fn without_web_assembly() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::wishing(Screen::Laptop, &[Wish::NoWebAssembly]).await?;
    reader.visit(server.url()).await?;
    reader.wait_to_see("#no-wasm").await?;
    reads_everything(&reader, &server).await
}

mod chromium_alone {
    use super::*;

    #[tokio::test]
    async fn without_javascript_on_any_screen_in_either_direction() -> Result<()> {
        for screen in [Screen::Laptop, Screen::Phone] {
            let server = SiteServer::start(Delivery::Prompt)?;
            let reader = Reader::at(screen).await?;
            let off = json!({ "value": true });
            reader
                .tell("Emulation.setScriptExecutionDisabled", off)
                .await?;
            for folder in ["", "ar/"] {
                reader.visit(&format!("{}{folder}", server.url())).await?;
                reads_everything(&reader, &server).await?;
                let sideways = "document.documentElement.scrollWidth > innerWidth";
                assert!(!reader.finds(sideways).await?, "/{folder} scrolls sideways");
            }
        }
        Ok(())
    }
}
