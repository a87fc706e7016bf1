//! How long the page takes to arrive at a slow phone over a slow network: until what can be
//! read is painted, until the page answers, and until the reader's own words can be run.
//!
//! The network is that of Lighthouse's mobile preset, applied by Chromium and not worked
//! out afterwards; the page comes compressed, from a host that xtask is. What a helper of
//! the page's fetches for its copy is not slowed down, and so is not waited for.

use std::env;

use anyhow::{Context as _, Result};
use browser_tests::{Reader, Screen};
use serde_json::json;

use super::figures::tell;

/// Arrivals at each page, each with a browser of its own.
const ARRIVALS: usize = 5;

/// Folders of pages: the source language, and the one with most faces.
const FOLDERS: [&str; 2] = ["", "ar/"];

/// Milliseconds to the host and back.
const LATENCY: u32 = 150;

/// Bytes a second, there and back: nine tenths of 1.6 Mbit and of 750 kbit.
const THROUGHPUT: [u32; 2] = [188_743, 86_400];

/// How much slower than this machine the phone is.
const SLOWER: u32 = 4;

/// Told to the browser before the page. It answers once each part has a renderer, as Yew
/// marks it; who presses something then does not wait for the copy.
const NOTE: &str = "
    const answers = setInterval(() => {
      const parts = [...document.querySelectorAll('.island')];
      if (!parts.length || !parts.every((part) => '__yew_subtree_id' in part)) return;
      clearInterval(answers);
      window.answered = performance.now();
      dispatchEvent(new PointerEvent('pointerdown'));
    }, 10);
    const runs = setInterval(() => {
      if (!document.documentElement.dataset.sealed) return;
      clearInterval(runs);
      window.runs = performance.now();
    }, 10);";

/// Arrives a few times at each page.
pub async fn measure() -> Result<()> {
    let host = env::var("SIGHTLINES_HOST").context("cargo xtask bench --page says where")?;
    for folder in FOLDERS {
        let (mut painted, mut answered, mut runs) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ARRIVALS {
            let reader = slow().await?;
            reader.visit(&format!("{host}{folder}")).await?;
            reader.wait_until("window.runs").await?;
            let times = "
                const [painted] = performance.getEntriesByName('first-contentful-paint');
                return [painted.startTime, window.answered, window.runs];";
            let times = reader.ask(times, Vec::new()).await?;
            let [first, second, third] = serde_json::from_value(times)?;
            painted.push(first);
            answered.push(second);
            runs.push(third);
        }
        tell(&format!("/{folder} on a slow network, painted"), painted);
        tell("  answers", answered);
        tell("  can run the reader's own words", runs);
    }
    Ok(())
}

/// A reader with a slow phone and a slow network.
async fn slow() -> Result<Reader> {
    let reader = Reader::at(Screen::Phone).await?;
    let [down, up] = THROUGHPUT;
    for (command, parameters) in [
        ("Network.enable", json!({})),
        (
            "Network.emulateNetworkConditions",
            json!({
                "offline": false,
                "latency": LATENCY,
                "downloadThroughput": down,
                "uploadThroughput": up,
            }),
        ),
        ("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })),
    ] {
        reader.tell(command, parameters).await?;
    }
    reader.run_first(NOTE).await?;
    Ok(reader)
}
