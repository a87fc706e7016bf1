//! Whatever is given to the page, it goes on, and keeps the reader's words.

use anyhow::Result;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use sightlines::design::Design;

/// The page still answers: it has not stopped, and every design can be chosen.
async fn goes_on(page: &Page<'_>) -> Result<()> {
    for design in Design::FRONT {
        page.choose(design).await?;
    }
    page.reader
        .wait_to_see("[data-vantage][data-verdict]")
        .await?;
    assert!(
        page.reader
            .finds("document.getElementById('crash').hidden")
            .await?,
        "the page has stopped"
    );
    Ok(())
}

/// Texts as JavaScript expressions, by what is odd about them.
const ODD_TEXTS: [(&str, &str); 7] = [
    ("nothing", "''"),
    ("only a line break", r"'\n'"),
    (
        "a hundred thousand characters",
        "'0123456789'.repeat(10000)",
    ),
    (
        "emoji",
        r"'\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467} \u{1F3F4}\u{E0067}\u{E007F}'",
    ),
    (
        "right to left",
        r"'\u05E9\u05DC\u05D5\u05DD \u202Eabc\u0645\u0631\u062D\u0628\u0627'",
    ),
    ("halves of characters", r"'a\uD800b\uDC00c'"),
    (
        "markup",
        "'<script>window.marked = true</script><img src=x onerror=\"window.marked = true\">'",
    ),
];

#[tokio::test]
async fn no_text_stops_the_page() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    let before = server.settle().await;
    for (odd, words) in ODD_TEXTS {
        page.write_expression(words).await?;
        goes_on(&page)
            .await
            .map_err(|error| error.context(format!("given {odd}")))?;
    }
    assert!(
        !reader.finds("window.marked").await?,
        "the words became markup"
    );
    assert_eq!(server.settle().await, before);
    Ok(())
}

#[tokio::test]
async fn what_can_be_read_is_shown_as_it_was_written() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.choose(Design::Postcard).await?;
    for words in ["<b>plain & simple</b>", "שלום", "👩‍👩‍👧"] {
        page.write(words).await?;
        let shown = format!(
            "document.getElementById('app').textContent.includes({})",
            serde_json::json!(words)
        );
        reader.wait_until(&shown).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_dropped_file_is_declined_and_the_words_stay() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.write("Keep me.").await?;
    let drop = "
        const carried = new DataTransfer();
        carried.items.add(new File([new Uint8Array(10_000_000)], 'big.bin'));
        const box = document.querySelector('textarea#message');
        for (const kind of ['dragenter', 'dragover', 'drop'])
          box.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));";
    reader.ask(drop, Vec::new()).await?;
    reader.wait_to_see("#notice:not(:empty)").await?;
    assert_eq!(page.written().await?, "Keep me.");
    goes_on(&page).await
}

#[tokio::test]
async fn a_link_that_says_nothing_sensible_opens_the_page_as_usual() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let usual = Page::open(&reader, &server).await?.chosen().await?;
    // Another document first: a mere change of fragment would load nothing.
    reader.visit("about:blank").await?;
    let page = Page::open_at(&reader, &server, "#garbage=%%%").await?;
    reader.wait_to_see("#notice:not(:empty)").await?;
    assert_eq!(page.chosen().await?, usual);
    goes_on(&page).await
}
