//! The ways between the pages: what was chosen and what was written goes along,
//! and every page shows what was run.

use anyhow::Result;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer, setup};
use serde_json::{Value, json};
use sightlines::design::Design;
use sightlines::ui::route::Route;

/// How far apart the designs are whose pages are opened.
const DESIGNS_APART: usize = 8;

const SEALED: &str = "document.documentElement.dataset.sealed === 'true'";

async fn click(reader: &Reader, selector: &str) -> Result<()> {
    reader.wait_to_see(selector).await?;
    let script = format!("document.querySelector({}).click();", Value::from(selector));
    reader.ask(&script, Vec::new()).await.map(drop)
}

/// Follows a link to another page, which is another document.
async fn follow(reader: &Reader, selector: &str, path: &str) -> Result<()> {
    click(reader, selector).await?;
    let there = json!(path);
    reader
        .wait_until(&format!(
            "document.documentElement.dataset.page === {there} && {SEALED}"
        ))
        .await
}

#[tokio::test]
async fn words_and_choices_go_along_from_page_to_page_and_back() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open_at(&reader, &server, "#v=1&step=open&design=escrow").await?;
    page.write("Do not lose me.").await?;
    follow(
        &reader,
        ".site-nav li:nth-last-child(2) a",
        "design/escrow/",
    )
    .await?;
    reader.wait_to_see(".walk > li").await?;
    let message = "document.querySelector('.walk-message q').textContent === 'Do not lose me.'";
    reader.wait_until(message).await?;
    follow(&reader, ".site-nav li:nth-child(2) a", "compare/").await?;
    reader.wait_to_see("#differences h3").await?;
    assert!(
        reader
            .finds("document.querySelector('#compare-first').value === 'escrow'")
            .await?
    );
    follow(&reader, ".site-nav li:nth-child(1) a", "").await?;
    assert_eq!(page.written().await?, "Do not lose me.");
    assert_eq!(page.chosen().await?, Design::Escrow.id());
    Ok(())
}

#[tokio::test]
async fn a_change_of_language_stays_on_the_page() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "compare/", "#v=1&design=escrow").await?;
    click(&reader, ".language-menu summary").await?;
    click(&reader, ".language-menu a[hreflang=de]").await?;
    reader
        .wait_until(&format!(
            "document.documentElement?.lang === 'de' && {SEALED}"
        ))
        .await?;
    assert!(
        reader
            .finds("location.pathname.endsWith('/de/compare/') && location.hash.includes('escrow')")
            .await?
    );
    Ok(())
}

#[tokio::test]
async fn a_link_that_names_a_page_leads_there() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    for (fragment, path) in [
        ("#v=1&page=compare&against=escrow", "compare/"),
        ("#v=1&page=design&design=at_rest", "design/at_rest/"),
    ] {
        reader.visit("about:blank").await?;
        reader.visit(&format!("{}{fragment}", server.url())).await?;
        let there = json!(path);
        reader
            .wait_until(&format!(
                "document.documentElement.dataset.page === {there} && {SEALED}"
            ))
            .await?;
        assert!(!reader.finds("location.hash.includes('page=')").await?);
    }
    Ok(())
}

#[tokio::test]
async fn two_designs_are_compared_and_a_difference_is_explained() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(
        &reader,
        &server,
        "compare/",
        "#v=1&design=transport&against=e2ee",
    )
    .await?;
    let before = server.settle().await;
    click(&reader, "[data-differs=platform] [data-fact=words] summary").await?;
    reader
        .wait_to_see("[data-differs=platform] [data-fact=words] .difference-why[data-rule] .held")
        .await?;
    click(&reader, "#compare-swap").await?;
    reader
        .wait_until("document.querySelector('#compare-first').value === 'e2ee'")
        .await?;
    let swapped = "location.hash === '#v=1' || !location.hash.includes('design=transport')";
    reader.wait_until(swapped).await?;
    assert_eq!(server.settle().await, before, "comparing sent something");
    Ok(())
}

#[tokio::test]
async fn in_a_single_file_the_pages_follow_the_fragment() -> Result<()> {
    let nobody = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let file = format!(
        "file://{}",
        setup::site()?.join("sightlines.html").display()
    );
    reader.visit(&file).await?;
    let page = Page {
        reader: &reader,
        server: &nobody,
    };
    page.wait_until_sealed().await?;
    page.write("Carried along.").await?;
    let mut titles = Vec::new();
    for (place, shown) in [
        ("nth-last-child(2)", ".walk > li"),
        ("nth-child(2)", "#differences h3"),
        ("first-child", "#message"),
    ] {
        let before = reader.ask("return document.title;", Vec::new()).await?;
        click(&reader, &format!(".site-nav li:{place} a")).await?;
        reader.wait_to_see(shown).await?;
        // The title follows once the page has been drawn.
        let followed = format!("document.title !== {before}");
        reader.wait_until(&followed).await?;
        titles.push(reader.ask("return document.title;", Vec::new()).await?);
    }
    assert_eq!(page.written().await?, "Carried along.");
    titles.dedup();
    assert_eq!(titles.len(), 3, "{titles:?}");
    // Each page is found again by its address; those of designs are alike.
    for design in Route::all()
        .filter_map(Route::design)
        .step_by(DESIGNS_APART)
    {
        reader.visit("about:blank").await?;
        reader
            .visit(&format!("{file}#v=1&page=design&design={design}"))
            .await?;
        page.wait_until_sealed().await?;
        reader.wait_to_see(".walk > li").await?;
        assert!(
            !reader
                .finds("document.body.textContent.includes('⟦')")
                .await?,
            "{design} lacks words"
        );
    }
    Ok(())
}
