//! Words that are explained open by key and by touch, close with Escape with focus
//! where it was, and lead to the list of all words; a teacher's line below the
//! safeguarding note is kept, goes along in links, and stays text.

use anyhow::Result;
use browser_tests::{Delivery, Key, Page, Reader, Screen, SiteServer};
use serde_json::{Value, json};

const SEALED: &str = "document.documentElement.dataset.sealed === 'true'";
const OPEN: &str = "document.querySelector(':popover-open')";

async fn focus(reader: &Reader, selector: &str) -> Result<()> {
    reader.wait_to_see(selector).await?;
    let script = format!("document.querySelector({}).focus();", Value::from(selector));
    reader.ask(&script, Vec::new()).await.map(drop)
}

#[tokio::test]
async fn a_word_opens_by_key_and_escape_gives_focus_back() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "design/escrow/", "").await?;
    focus(&reader, ".term").await?;
    reader.press(&[Key::Enter]).await?;
    reader.wait_until(&format!("{OPEN} !== null")).await?;
    // What opened belongs to the word, and the next stop is inside.
    let own = format!("{OPEN}.id === document.activeElement.getAttribute('popovertarget')");
    assert!(reader.finds(&own).await?);
    reader.press(&[Key::Tab]).await?;
    let inside = format!("{OPEN}.contains(document.activeElement)");
    assert!(reader.finds(&inside).await?);
    reader.press(&[Key::Escape]).await?;
    reader.wait_until(&format!("{OPEN} === null")).await?;
    let back = "document.activeElement === document.querySelector('.term')";
    assert!(reader.finds(back).await?);
    Ok(())
}

#[tokio::test]
async fn a_word_opens_by_a_tap_before_the_program_has_come() -> Result<()> {
    let server = SiteServer::start(Delivery::HeldBack)?;
    let reader = Reader::at(Screen::Phone).await?;
    reader
        .visit(&format!("{}design/escrow/", server.url()))
        .await?;
    let tap = "document.querySelector('.term').click();";
    reader.ask(tap, Vec::new()).await?;
    reader.wait_until(&format!("{OPEN} !== null")).await?;
    let fits = format!(
        "(() => {{ const box = {OPEN}.getBoundingClientRect();
          return box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight; }})()"
    );
    assert!(reader.finds(&fits).await?);
    // A word tapped elsewhere closes it.
    let other = "[...document.querySelectorAll('.term')].at(-1).click();";
    reader.ask(other, Vec::new()).await?;
    let one = "document.querySelectorAll(':popover-open').length === 1";
    assert!(reader.finds(one).await?);
    Ok(())
}

#[tokio::test]
async fn the_way_to_all_words_leads_to_the_one_looked_up_with_the_state() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "design/escrow/", "#v=1&card=sandcastle").await?;
    focus(&reader, "[data-term=key-escrow]").await?;
    reader.press(&[Key::Enter]).await?;
    reader
        .ask(&format!("{OPEN}.querySelector('a').click();"), Vec::new())
        .await?;
    let there = json!("sources/");
    reader
        .wait_until(&format!(
            "document.documentElement.dataset.page === {there} && {SEALED}"
        ))
        .await?;
    reader
        .wait_until("document.activeElement.id === 'term-key-escrow'")
        .await?;
    assert!(
        reader
            .finds("location.hash.includes('card=sandcastle')")
            .await?
    );
    Ok(())
}

#[tokio::test]
async fn the_list_of_sources_is_narrowed() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "sources/", "").await?;
    let before = server.settle().await;
    focus(&reader, "#sources-search").await?;
    reader.type_out("Double Ratchet").await?;
    reader
        .wait_until(
            "(() => { const left = document.querySelectorAll('.sources-all > li').length;
               return left > 0 && left < 5; })()",
        )
        .await?;
    assert_eq!(server.settle().await, before, "narrowing sent something");
    Ok(())
}

#[tokio::test]
async fn a_teachers_line_is_kept_goes_along_and_stays_text() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let line = "Ms Adler, room 12 <b>";
    let stands = format!(
        "document.querySelector('.safeguarding-line bdi')?.textContent === {}",
        json!(line)
    );
    Page::load(&reader, &server, "sources/", "").await?;
    focus(&reader, ".safeguarding-local summary").await?;
    reader.press(&[Key::Enter]).await?;
    focus(&reader, "#help-line").await?;
    reader.type_out(line).await?;
    reader.press(&[Key::Enter]).await?;
    reader.wait_until(&stands).await?;
    reader
        .wait_until("location.hash.includes('help=Ms%20Adler')")
        .await?;
    // On the next visit, without the link, the browser still has it.
    reader.visit("about:blank").await?;
    Page::load(&reader, &server, "design/client_scan/", "").await?;
    reader.wait_until(&stands).await?;
    // A line that a link brings is shown, and not kept.
    reader.visit("about:blank").await?;
    Page::load(&reader, &server, "sources/", "#v=1&help=Elsewhere").await?;
    let brought = "document.querySelector('.safeguarding-line bdi')?.textContent === 'Elsewhere'";
    reader.wait_until(brought).await?;
    let kept = format!(
        "localStorage.getItem('sightlines-help') === {}",
        json!(line)
    );
    assert!(reader.finds(&kept).await?);
    Ok(())
}
