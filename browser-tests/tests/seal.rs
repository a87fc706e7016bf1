//! Once sealed, the page cannot send anything, and still works.
//!
//! Each probe must reach the server before the page seals itself: a probe that
//! never could proves nothing.

use anyhow::{Context as _, Result};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use serde_json::{Value, json};
use sightlines::design::Design;

/// Ways in which a page can send something away, each to an address of its own.
const PROBES: [(&str, &str); 4] = [
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
    (
        "probe-worker",
        "const address = new URL('probe-worker', document.baseURI).href;
         const script = `fetch('${address}').then(() => 'sent', () => 'refused').then(postMessage)`;
         const worker = new Worker(URL.createObjectURL(
           new Blob([script], { type: 'text/javascript' })));
         return new Promise((done) => {
           worker.onmessage = ({ data }) => done(data);
           worker.onerror = () => done('no worker');
         });",
    ),
];

/// Has every worker that the page starts keep an ear open for an address to ask,
/// before what it is meant to do; notes whether the page had a policy that allows no
/// connection by then.
/// Firefox runs tests beside the page, where neither can be done.
const EAVESDROP: &str = "
    if (window.wrappedJSObject) return 'beside';
    const ear = `addEventListener('message', (event) => {
      if (typeof event.data !== 'string') return;
      event.stopImmediatePropagation();
      fetch(event.data).then(() => 'sent', () => 'refused').then((said) => postMessage(said));
    });\n`;
    const [Plain, PlainWorker] = [window.Blob, window.Worker];
    window.Blob = class extends Plain {
      constructor(parts, options) {
        super(options?.type === 'text/javascript' ? [ear, ...parts] : parts, options);
      }
    };
    window.Worker = class extends PlainWorker {
      constructor(...given) {
        super(...given);
        window.started ??= [];
        const policies = document.querySelectorAll('meta[http-equiv=Content-Security-Policy]');
        const forbidding = ({ content }) =>
          content.includes(\"default-src 'none'\") && !content.includes('connect-src');
        window.started.push([this, [...policies].some(forbidding)]);
      }
    };
    const trial = new Worker(URL.createObjectURL(
      new Blob([''], { type: 'text/javascript' })));
    const said = new Promise((done) => { trial.onmessage = ({ data }) => done(data); });
    trial.postMessage(new URL('probe-engine', document.baseURI).href);
    window.started = [];
    return said;";

/// Asks each of the engine's own workers to send something.
const ASK_THE_ENGINE: &str = "
    return Promise.all(window.started.map(async ([worker, forbidden]) => {
      const said = new Promise((done) => {
        worker.addEventListener('message', (event) => {
          if (typeof event.data !== 'string') return;
          event.stopImmediatePropagation();
          done(event.data);
        }, { capture: true });
      });
      worker.postMessage(new URL('probe-engine-sealed', document.baseURI).href);
      return [forbidden, await said];
    }));";

async fn send_probes(reader: &Reader) -> Result<Vec<Value>> {
    let mut answers = Vec::new();
    for (name, script) in PROBES {
        answers.push(reader.ask(script, Vec::new()).await.context(name)?);
    }
    Ok(answers)
}

/// What is said of the copy.
const COPY: &str = "return document.querySelector('#offline')?.dataset.copy;";

/// The first page, of which nothing is waited for.
async fn arrived<'a>(reader: &'a Reader, server: &'a SiteServer) -> Result<Page<'a>> {
    reader.visit(server.url()).await?;
    Ok(Page { reader, server })
}

#[tokio::test]
async fn left_alone_the_page_seals_itself_once_its_copy_is_complete() -> Result<()> {
    let server = SiteServer::lending_copies(Delivery::CopyHeldBack)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = arrived(&reader, &server).await?;
    reader
        .wait_until("document.querySelector('#offline[data-copy=pending]')")
        .await?;
    server.settle().await;
    let sealed = "document.documentElement.dataset.sealed === 'true'";
    assert!(!reader.finds(sealed).await?, "something is still to come");
    server.release();
    page.wait_until_sealed().await?;
    let before = server.requests();
    page.wait_until_copied().await?;
    assert_eq!(reader.ask(COPY, Vec::new()).await?, "kept");
    assert_eq!(
        server.settle().await,
        before,
        "asked for by the sealed page"
    );
    Ok(())
}

#[tokio::test]
async fn who_does_something_does_not_wait_for_the_copy() -> Result<()> {
    let server = SiteServer::lending_copies(Delivery::CopyHeldBack)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = arrived(&reader, &server).await?;
    page.write("Meet me at the harbour.").await?;
    page.wait_until_sealed().await?;
    assert_eq!(reader.ask(COPY, Vec::new()).await?, "pending");
    page.pass_opening().await?;
    reader.wait_to_see("[data-vantage][data-verdict]").await?;
    server.release();
    page.wait_until_copied().await?;
    assert_eq!(reader.ask(COPY, Vec::new()).await?, "kept");
    Ok(())
}

#[tokio::test]
async fn what_could_be_sent_before_the_seal_cannot_be_sent_after_it() -> Result<()> {
    let server = SiteServer::lending_copies(Delivery::HeldBack)?;
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

    let answer = reader.ask(EAVESDROP, Vec::new()).await?;
    let eavesdrops = answer != "beside";
    if eavesdrops {
        assert_eq!(answer, "sent", "before the seal a worker can send");
        server.settle().await;
        assert!(server.was_asked_for("probe-engine"));
    }

    server.release();
    let page = Page {
        reader: &reader,
        server: &server,
    };
    page.wait_until_sealed().await?;
    page.wait_until_copied().await?;
    page.pass_opening().await?;
    let before = server.settle().await;
    if eavesdrops {
        let workers = reader.ask(ASK_THE_ENGINE, Vec::new()).await?;
        let workers = workers.as_array().context("no list of workers")?;
        assert!(!workers.is_empty(), "the page started no worker");
        for worker in workers {
            let wanted = json!([true, "refused"]);
            assert_eq!(
                *worker, wanted,
                "started by a page that cannot send, it cannot"
            );
        }
    }
    let answers = send_probes(&reader).await?;
    assert_eq!(answers[0], "refused", "fetch was not refused");
    assert_eq!(answers[3], "refused", "a worker's fetch was not refused");
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
