//! How long a run takes: from the first question to the last verdict, and from a key to
//! the frame in which all that it changes is painted; and to the last sheet of a design
//! that is not on screen, which comes once the keys rest.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use sightlines::design::Design;

use super::figures::tell;

/// Told to the browser before any page: what takes the times.
const WATCH: &str = include_str!("watch.js");

/// First runs of all designs, each in a browser of its own.
const COLD_STARTS: usize = 6;

/// Keys typed one after the other.
const KEYS: usize = 30;

/// Nothing was asked, answered or painted for so long: whatever there was to do is done.
const QUIET: f64 = 400.0;

/// What the page's own clock said, in milliseconds.
struct Times {
    first_question: f64,
    last_answer: f64,
    drawn: f64,
    /// Zero where every sheet came with its verdicts, as from cold.
    last_sheet: f64,
    key: f64,
    answers: usize,
}

/// Runs all designs from cold, then again after keys.
pub async fn measure() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let (mut cold, mut shown) = (Vec::new(), Vec::new());
    for _ in 0..COLD_STARTS {
        let reader = watched(Screen::Desk).await?;
        reader.visit(&format!("{}compare/", server.url())).await?;
        let all = "document.querySelectorAll('table#designs td[data-verdict]').length > 0 &&
            !document.querySelector('#app [data-waiting=true]')";
        reader.wait_until(all).await?;
        let times = settled(&reader).await?;
        ensure!(
            times.answers >= Design::ALL.len(),
            "not every design was run"
        );
        cold.push(times.last_answer - times.first_question);
        shown.push(times.drawn - times.first_question);
    }
    tell("all designs from cold, to the last verdict", cold);
    tell("  until painted", shown);

    let reader = watched(Screen::Desk).await?;
    Page::open(&reader, &server).await?;
    settled(&reader).await?;
    type_keys("the first page's designs", &reader).await?;
    let all = "document.querySelector('#all-designs').click();";
    reader.ask(all, Vec::new()).await?;
    settled(&reader).await?;
    type_keys("all designs", &reader).await?;
    Ok(())
}

/// A reader whose pages are timed.
async fn watched(screen: Screen) -> Result<Reader> {
    let reader = Reader::at(screen).await?;
    reader.run_first(WATCH).await?;
    Ok(reader)
}

async fn type_keys(what: &str, reader: &Reader) -> Result<()> {
    let (mut answered, mut painted, mut whole) = (Vec::new(), Vec::new(), Vec::new());
    let focus = "document.querySelector('textarea#message').focus();";
    reader.ask(focus, Vec::new()).await?;
    for _ in 0..KEYS {
        let forget = "pace.sent = []; pace.heard = []; pace.sheets = []; pace.drawn = 0;";
        reader.ask(forget, Vec::new()).await?;
        reader.type_out("x").await?;
        let times = settled(reader).await?;
        ensure!(times.answers > 0, "nothing was run after a key");
        answered.push(times.last_answer - times.key);
        painted.push(times.drawn - times.key);
        whole.push(times.last_sheet - times.key);
    }
    tell(&format!("a key, {what}, to the last verdict"), answered);
    tell("  until painted", painted);
    tell("  to the last sheet", whole);
    Ok(())
}

/// Waits until nothing happens any more, and takes the times of what did.
async fn settled(reader: &Reader) -> Result<Times> {
    let script = "
        const latest = Math.max(pace.drawn, pace.changed, pace.key, ...pace.heard,
          ...pace.sheets, ...pace.sent);
        return [performance.now() - latest, pace.sent[0] ?? 0, pace.heard.at(-1) ?? 0,
          pace.verdicts, pace.sheets.at(-1) ?? 0, pace.key, pace.heard.length];";
    let begun = Instant::now();
    loop {
        let told = reader.ask(script, Vec::new()).await?;
        let told: [f64; 7] = serde_json::from_value(told)?;
        let [
            quiet_for,
            first_question,
            last_answer,
            drawn,
            last_sheet,
            key,
            answers,
        ] = told;
        if quiet_for > QUIET {
            return Ok(Times {
                first_question,
                last_answer,
                drawn,
                last_sheet,
                key,
                answers: answers as usize,
            });
        }
        ensure!(
            begun.elapsed() < Duration::from_secs(60),
            "the page never rests"
        );
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
