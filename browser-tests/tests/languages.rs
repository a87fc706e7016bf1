//! The page in every language: the same verdicts, its own direction, and a
//! change of language that loses nothing.

use anyhow::Result;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer, site_pages};
use sightlines::content::{Locale, pseudo};
use sightlines::ui::route::Route;

#[tokio::test]
async fn every_language_has_a_page_of_its_own_tag_and_direction() -> Result<()> {
    let mut folders: Vec<String> = Locale::ALL
        .iter()
        .chain(pseudo::ALL)
        .flat_map(|locale| Route::all().map(|route| format!("{}{}", locale.folder(), route.path())))
        .collect();
    folders.sort();
    let pages: Vec<String> = site_pages::all()?
        .into_iter()
        .map(|place| place.path)
        .collect();
    assert_eq!(pages, folders);
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    for locale in Locale::ALL.iter().chain(pseudo::ALL) {
        reader
            .visit(&format!("{}{}", server.url(), locale.folder()))
            .await?;
        reader
            .wait_until("document.documentElement.dataset.sealed === 'true'")
            .await?;
        let expected = format!(
            "document.documentElement?.lang === '{}' && document.documentElement.dir === '{}'
               && !document.body.textContent.includes('⟦')
               && document.title.length > 10",
            locale.tag,
            locale.direction.id()
        );
        assert!(reader.finds(&expected).await?, "{}", locale.tag);
    }
    Ok(())
}

#[tokio::test]
async fn a_change_of_language_keeps_the_words_and_what_was_chosen() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open_at(&reader, &server, "#design=escrow&vantage=platform").await?;
    page.write("Do not lose me.").await?;
    reader
        .ask(
            "document.querySelector('.language-menu').open = true;
             document.querySelector('.language-menu a[hreflang=de]').click();",
            Vec::new(),
        )
        .await?;
    reader
        .wait_until("document.documentElement?.lang === 'de'")
        .await?;
    page.wait_until_sealed().await?;
    assert_eq!(page.written().await?, "Do not lose me.");
    assert_eq!(page.chosen().await?, "escrow");
    assert!(reader.finds("location.pathname.endsWith('/de/')").await?);
    Ok(())
}

#[tokio::test]
async fn markup_in_a_translation_makes_no_elements() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let folder = pseudo::MARKED_UP.folder();
    reader.visit(&format!("{}{folder}", server.url())).await?;
    reader
        .wait_until("document.documentElement.dataset.sealed === 'true'")
        .await?;
    assert!(
        reader
            .finds("document.body.textContent.includes('<b title=')")
            .await?
    );
    assert!(!reader.finds("document.querySelector('b[title]')").await?);
    reader.wait_to_see(".partial").await
}
