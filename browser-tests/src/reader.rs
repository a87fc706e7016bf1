//! Somebody with a browser: opens addresses, asks the page, waits, looks.

use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs};

use anyhow::{Context as _, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::chromedriver::Chromedriver;
use crate::setup;

/// How long the page may take over anything. Generous: machines are shared.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often to look whether something has happened.
const GLANCE: Duration = Duration::from_millis(100);

/// What the browser is told: no window, no visits of its own.
const FLAGS: [&str; 9] = [
    "--headless=new",
    // Root, as in a container, may not use the sandbox. Only our page is opened.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
];

/// The size of the reader's window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A laptop.
    Laptop,
    /// A phone, upright.
    Phone,
}

impl Screen {
    const fn size(self) -> (u32, u32) {
        match self {
            Self::Laptop => (1366, 900),
            Self::Phone => (390, 844),
        }
    }
}

/// A browser with one window and a fresh profile; closed when dropped.
pub struct Reader {
    client: Client,
    // Dropped in this order: the browser must be gone before its profile is.
    _driver: Chromedriver,
    _profile: TempDir,
}

impl Reader {
    /// A reader in front of this screen.
    pub async fn at(screen: Screen) -> Result<Self> {
        Self::with_flags(screen, &[]).await
    }

    /// A reader whose browser lacks WebAssembly, as in a strict or “lockdown” mode.
    pub async fn without_web_assembly() -> Result<Self> {
        Self::with_flags(Screen::Laptop, &["--js-flags=--jitless --noexpose-wasm"]).await
    }

    async fn with_flags(screen: Screen, flags: &[&str]) -> Result<Self> {
        let driver = Chromedriver::start()?;
        let profile = TempDir::new()?;
        let mut args: Vec<String> = FLAGS
            .iter()
            .chain(flags)
            .map(|&flag| flag.to_owned())
            .collect();
        args.push(format!("--user-data-dir={}", profile.path().display()));
        let mut capabilities = Map::new();
        capabilities.insert(
            "goog:chromeOptions".to_owned(),
            json!({
                "binary": setup::chromium()?,
                "args": args,
                // Emulated, since a headless window cannot be as narrow as a phone.
                "mobileEmulation": (screen == Screen::Phone).then(|| json!({
                    "deviceMetrics": {
                        "width": screen.size().0,
                        "height": screen.size().1,
                        "pixelRatio": 2.0,
                        "touch": true,
                    }
                })),
            }),
        );
        if let Some(options) = capabilities["goog:chromeOptions"].as_object_mut() {
            options.retain(|_, value| !value.is_null());
        }
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&driver.url())
            .await
            .context("the browser did not start")?;
        if screen == Screen::Laptop {
            let (width, height) = screen.size();
            client.set_window_size(width, height).await?;
        }
        Ok(Self {
            client,
            _driver: driver,
            _profile: profile,
        })
    }

    /// Opens an address.
    pub async fn visit(&self, url: &str) -> Result<()> {
        Ok(self.client.goto(url).await?)
    }

    /// Runs the body of an async function in the page, with `arguments`, and
    /// returns what it returns.
    pub async fn ask(&self, body: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!(
            "const given = Array.from(arguments); const done = given.pop();
             (async function () {{ {body} }}).apply(null, given)
               .then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self.client.execute_async(&script, arguments).await?;
        if let Some(error) = answer.get("error").and_then(Value::as_str) {
            bail!("the page answered with {error} to: {body}");
        }
        Ok(answer.get("value").cloned().unwrap_or(Value::Null))
    }

    /// Whether a JavaScript expression holds in the page now.
    pub async fn finds(&self, expression: &str) -> Result<bool> {
        let body = format!("return !!({expression});");
        Ok(self.ask(&body, Vec::new()).await? == Value::Bool(true))
    }

    /// Waits until a JavaScript expression holds in the page.
    pub async fn wait_until(&self, expression: &str) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while !self.finds(expression).await? {
            if Instant::now() > deadline {
                let picture = self.screenshot("waited-in-vain").await?;
                bail!(
                    "waited in vain for: {expression}\nthe page looked like this: {}",
                    picture.display()
                );
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(())
    }

    /// Waits until an element that matches this selector can be seen.
    pub async fn wait_to_see(&self, selector: &str) -> Result<()> {
        self.wait_until(&format!(
            "[...document.querySelectorAll({})].some((e) => e.checkVisibility())",
            json!(selector)
        ))
        .await
    }

    /// Saves a picture of the window and says where.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let folder = env::temp_dir().join("sightlines-browser-tests");
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}-{}.png", std::process::id()));
        fs::write(&file, self.client.screenshot().await?)?;
        Ok(file)
    }
}
