//! Measures a keystroke natively and in Chromium, in one go on one machine; and how
//! long a reader of the packed page waits.

use std::process::Command;

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;

use crate::bindings::{self, Bindings, Place};
use crate::checkout::{Checkout, must_succeed};
use crate::prerender::Languages;
use crate::site::Site;
use crate::wasm_build::{self, Profile};
use crate::{assets, chromium, serve};

/// The page around the measuring program. Nothing in it waits for anything, so
/// the measuring is done, and its text in the page, before the load event,
/// which is when Chromium prints it.
const PAGE: &str = "<!doctype html><meta charset=utf-8><title>Measuring</title><body>\
    <script type=module>import { initSync } from './measure.js';\
    import program from './program.js';\
    initSync({ module: Uint8Array.from(atob(program), (c) => c.charCodeAt(0)) });</script>";

/// Runs `cargo bench` where wanted, then the same workload in Chromium, and prints both.
pub fn run(checkout: &Checkout, natively: bool) -> Result<()> {
    if natively {
        println!("natively:");
        must_succeed(checkout.cargo().args(["bench", "--bench", "keystroke"]))?;
    }
    let browser = chromium::find_or_install()?.browser;
    let compiled = wasm_build::build_measure(checkout)?;
    let Bindings { glue, wasm } = bindings::generate(&compiled, Profile::Engine, Place::Page)?;
    let program = format!("export default \"{}\";", STANDARD.encode(wasm));
    let site = Site {
        files: [
            ("index.html".to_owned(), PAGE.into()),
            ("measure.js".to_owned(), glue.into_bytes()),
            ("program.js".to_owned(), program.into_bytes()),
        ]
        .into(),
    };
    let address = serve::in_background(site)?;
    let output = Command::new(browser)
        .args([
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--timeout=120000",
            "--dump-dom",
        ])
        .arg(format!("http://{address}/"))
        .output()
        .context("cannot run the browser")?;
    let page = String::from_utf8_lossy(&output.stdout);
    let Some((_, text)) = page.split_once("<body>") else {
        bail!("the browser printed no page");
    };
    println!("in Chromium:");
    println!("{}", text.split('<').next().unwrap_or_default());
    Ok(())
}

/// Packs the page and has a reader of it time what he waits for.
pub fn run_page(checkout: &Checkout) -> Result<()> {
    let chromium = chromium::find_or_install()?;
    let packed = assets::build_site(checkout, Profile::Release, Languages::Offered)?;
    let site = checkout.target.join("paced-site");
    packed.write_to(&site)?;
    // As a good host would: compressed.
    let host = serve::in_background(packed)?;
    must_succeed(
        checkout
            .cargo()
            .args(["test", "--quiet", "--package=browser-tests", "--bench=pace"])
            .env("SIGHTLINES_SITE", &site)
            .env("SIGHTLINES_HOST", format!("http://{host}/"))
            .env("SIGHTLINES_BROWSER", "chromium")
            .env("SIGHTLINES_CHROMIUM", chromium.browser)
            .env("SIGHTLINES_CHROMEDRIVER", chromium.driver),
    )
}
