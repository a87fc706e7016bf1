//! Once sealed, the page cannot send anything, and still works.
//!
//! Each probe must reach the server before the page seals itself: a probe that
//! never could proves nothing.

use anyhow::{Context as _, Result};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use serde_json::Value;
use sightlines::design::Design;

/// Ways in which a page can send something away, each to an address of its own.
const PROBES: [(&str, &str); 3] = [
    (
        "probe-fetch",
        "try { await fetch('probe-fetch'); return 'sent'; } catch { return 'refused'; }",
    ),
    (
        "probe-image",
        "return new Promise((done) => {
           const image = new Image();
           image.onload = image.onerror = () => done('over');
           image.src = 'probe-image';
         });",
    ),
    (
        "probe-beacon",
        "try { return navigator.sendBeacon('probe-beacon', 'x'); } catch { return 'refused'; }",
    ),
];

async fn send_probes(reader: &Reader) -> Result<Vec<Value>> {
    let mut answers = Vec::new();
    for (name, script) in PROBES {
        answers.push(reader.ask(script, Vec::new()).await.context(name)?);
    }
    Ok(answers)
}

#[tokio::test]
async fn what_could_be_sent_before_the_seal_cannot_be_sent_after_it() -> Result<()> {
    let server = SiteServer::start(Delivery::HeldBack)?;
    let reader = Reader::at(Screen::Laptop).await?;
    reader.visit(server.url()).await?;
    assert!(
        !reader
            .finds("document.documentElement.dataset.sealed === 'true'")
            .await?,
        "the page is sealed although its program has not come"
    );
    send_probes(&reader).await?;
    server.settle().await;
    for (name, _) in PROBES {
        assert!(
            server.was_asked_for(name),
            "{name} never reached the server"
        );
    }

    server.release_program();
    let page = Page {
        reader: &reader,
        server: &server,
    };
    page.wait_until_sealed().await?;
    page.pass_opening().await?;
    let before = server.settle().await;
    let answers = send_probes(&reader).await?;
    assert_eq!(answers[0], "refused", "fetch was not refused");
    assert_eq!(server.settle().await, before, "something was sent");

    page.write("Still here?").await?;
    for design in Design::FRONT {
        page.choose(design).await?;
    }
    assert_eq!(page.written().await?, "Still here?");
    reader.wait_to_see("[data-vantage][data-verdict]").await?;
    assert_eq!(
        server.settle().await,
        before,
        "using the page sent something"
    );
    Ok(())
}
