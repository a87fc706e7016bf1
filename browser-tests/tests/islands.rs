//! The program takes the page over part by part, so that a slow machine can answer in
//! between; what the reader does in between is kept.

use anyhow::{Result, ensure};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};

/// Parts of the first page: its masthead, the desk, the stage, its colophon.
const PARTS: u64 = 4;

/// Before each thing that was put off is done: counts the parts that have renderers of
/// their own by then, as Yew marks them; and once, when `when` have, does `act`.
fn in_between(when: u64, act: &str) -> String {
    // Firefox runs this beside the page, with a view of its own of what is in it.
    format!(
        "const page = window.wrappedJSObject ?? window;
         page.taken = () => [...page.document.querySelectorAll('.island')]
           .filter((part) => '__yew_subtree_id' in part).length;
         page.seen = [];
         let done = false;
         const later = page.setTimeout.bind(page);
         page.setTimeout = (call, ...rest) => later(() => {{
           page.seen.push(page.taken());
           if (!done && page.taken() === {when}) {{ done = true; {act} }}
           call();
         }}, ...rest);"
    )
}

/// Opens the first page and has something done once so many parts are taken over;
/// answers how many were at each time, once the page is sealed.
async fn counted(reader: &Reader, server: &SiteServer, when: u64, act: &str) -> Result<Vec<u64>> {
    reader.visit(server.url()).await?;
    reader.ask(&in_between(when, act), Vec::new()).await?;
    server.release();
    Page { reader, server }.wait_until_sealed().await?;
    let seen = "const page = window.wrappedJSObject ?? window;
                return [...page.seen, page.taken()];";
    let seen = reader.ask(seen, Vec::new()).await?;
    Ok(serde_json::from_value(seen)?)
}

#[tokio::test]
async fn no_two_parts_are_taken_over_at_once() -> Result<()> {
    let reader = Reader::at(Screen::Laptop).await?;
    let server = SiteServer::start(Delivery::HeldBack)?;
    let seen = counted(&reader, &server, PARTS, "").await?;
    ensure!(
        seen.iter().max() == Some(&PARTS),
        "parts taken over: {seen:?}"
    );
    for pair in seen.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{seen:?}");
    }
    Ok(())
}

#[tokio::test]
async fn what_the_reader_does_in_between_is_kept() -> Result<()> {
    // Each before the desk is taken over: before anything is, and after the masthead.
    for when in [0, 1] {
        let reader = Reader::at(Screen::Laptop).await?;
        let server = SiteServer::start(Delivery::HeldBack)?;
        let act = "
            document.querySelector('#message').value = 'Written meanwhile.';
            document.querySelector('input[name=card][value=sandcastle]').click();
            document.querySelector('[data-guess-for=platform] input[value=cannot]').click();";
        let seen = counted(&reader, &server, when, act).await?;
        ensure!(seen.contains(&when), "{seen:?}");
        let page = Page {
            reader: &reader,
            server: &server,
        };
        assert_eq!(page.written().await?, "Written meanwhile.");
        for picked in [
            "input[name=card][value=sandcastle]",
            "[data-guess-for=platform] input[value=cannot]",
        ] {
            let is_picked = format!("document.querySelector('{picked}').checked");
            assert!(reader.finds(&is_picked).await?, "{picked}");
        }
        reader
            .ask("document.querySelector('#show-me').click();", Vec::new())
            .await?;
        // The run is of the words that were written, and the guess is compared.
        let told =
            "document.querySelector('#app .told-words')?.textContent === 'Written meanwhile.'";
        reader.wait_until(told).await?;
        reader.wait_to_see("#comparison-result").await?;
    }
    Ok(())
}

/// Whoever chose the dark display is not shown the light one first.
#[tokio::test]
async fn the_display_kept_is_there_before_the_program() -> Result<()> {
    let reader = Reader::at(Screen::Laptop).await?;
    let server = SiteServer::start(Delivery::HeldBack)?;
    reader.visit(server.url()).await?;
    reader
        .ask(
            "localStorage.setItem('sightlines-theme', 'dark');",
            Vec::new(),
        )
        .await?;
    reader.visit(server.url()).await?;
    reader
        .wait_until("document.documentElement.dataset.theme === 'dark'")
        .await?;
    assert!(
        !reader
            .finds("document.querySelector('[data-set-theme][aria-pressed=true]')")
            .await?
    );
    Ok(())
}
