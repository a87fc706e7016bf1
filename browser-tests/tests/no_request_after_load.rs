//! Using the page sends nothing.

use anyhow::Result;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use sightlines::design::Design;

async fn use_everything(screen: Screen) -> Result<()> {
    let server = SiteServer::lending_copies(Delivery::Prompt)?;
    let reader = Reader::at(screen).await?;
    let page = Page::open(&reader, &server).await?;
    let before = server.settle().await;
    assert!(
        before.iter().all(|path| path.contains("/deep/sub-path/")),
        "{before:?}"
    );
    page.write("Dinner at 7?").await?;
    for design in Design::FRONT {
        page.choose(design).await?;
        page.unfold().await?;
        page.write(&format!("Dinner at 7? ({design})")).await?;
    }
    assert_eq!(server.settle().await, before);
    Ok(())
}

#[tokio::test]
async fn writing_switching_and_unfolding_on_a_laptop_send_nothing() -> Result<()> {
    use_everything(Screen::Laptop).await
}

#[tokio::test]
async fn writing_switching_and_unfolding_on_a_phone_send_nothing() -> Result<()> {
    use_everything(Screen::Phone).await
}
