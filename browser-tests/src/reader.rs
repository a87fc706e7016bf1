//! Somebody with a browser: opens addresses, asks the page, waits, looks.

use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs};

use anyhow::{Context as _, Result, bail};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use url::Url;

use crate::browser::{Browser, Wish};
use crate::driver::Driver;

/// How long the page may take over anything. Generous: machines are shared.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often to look whether something has happened.
const GLANCE: Duration = Duration::from_millis(40);

/// The size of the reader's window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A laptop.
    Laptop,
    /// A phone, upright.
    Phone,
    /// A desk with room: as wide as the page is meant for.
    Desk,
    /// A window of 1280 pixels, zoomed to 400 %.
    Zoomed,
}

impl Screen {
    /// Width and height.
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Laptop => (1366, 900),
            Self::Phone => (390, 844),
            Self::Desk => (1440, 900),
            Self::Zoomed => (320, 256),
        }
    }
}

/// A browser with one window and a fresh profile; closed when dropped.
pub struct Reader {
    /// The browser.
    pub browser: Browser,
    client: Client,
    // Dropped in this order: the browser must be gone before its profile is.
    _driver: Driver,
    _profile: TempDir,
}

impl Reader {
    /// A reader in front of this screen.
    pub async fn at(screen: Screen) -> Result<Self> {
        Self::wishing(screen, &[]).await
    }

    /// A reader in front of this screen who wants something of the browser.
    pub async fn wishing(screen: Screen, wishes: &[Wish]) -> Result<Self> {
        let browser = Browser::chosen()?;
        let narrow = matches!(screen, Screen::Phone | Screen::Zoomed);
        let mut wishes = wishes.to_vec();
        if screen == Screen::Phone || narrow && browser == Browser::Firefox {
            wishes.push(Wish::Phone);
        }
        let mut driver = Driver::start(browser)?;
        let profile = TempDir::new()?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(browser.capabilities(profile.path(), &wishes)?)
            .connect(&driver.url())
            .await
            .context("the browser did not start")?;
        driver.session = client.session_id().await?;
        let reader = Self {
            browser,
            client,
            _driver: driver,
            _profile: profile,
        };
        reader.sit_at(screen).await?;
        Ok(reader)
    }

    /// Moves to another screen.
    pub async fn sit_at(&self, screen: Screen) -> Result<()> {
        let (width, height) = screen.size();
        match (self.browser, screen) {
            // Emulated from the start.
            (Browser::Chromium, Screen::Phone) => Ok(()),
            (Browser::Chromium, Screen::Zoomed) => self.look_through(screen).await,
            (Browser::Firefox, Screen::Phone | Screen::Zoomed) => {
                self.client.set_window_size(width, height).await?;
                // What the browser's own controls take comes on top.
                let script = "return outerHeight - innerHeight;";
                let controls = self.ask(script, Vec::new()).await?.as_u64().unwrap_or(0);
                let height = height + u32::try_from(controls)?;
                Ok(self.client.set_window_size(width, height).await?)
            }
            (_, Screen::Laptop | Screen::Desk) => {
                Ok(self.client.set_window_size(width, height).await?)
            }
        }
    }

    /// Has Chromium run a script in every page before the page's own.
    pub async fn run_first(&self, script: &str) -> Result<()> {
        let source = json!({ "source": script });
        self.tell("Page.addScriptToEvaluateOnNewDocument", source)
            .await
            .map(drop)
    }

    /// Gives Chromium a command of its own protocol. Firefox has no such door.
    pub async fn tell(&self, command: &str, parameters: Value) -> Result<Value> {
        let command = DevTools(json!({ "cmd": command, "params": parameters }));
        Ok(self.client.issue_cmd(command).await?)
    }

    /// Presses keys one after the other, as a keyboard would.
    pub async fn press(&self, keys: &[Key]) -> Result<()> {
        let keys: Vec<char> = keys.iter().map(|key| (*key).into()).collect();
        self.press_all(&keys, false).await
    }

    /// Presses a key with the shift key held down.
    pub async fn press_with_shift(&self, key: Key) -> Result<()> {
        self.press_all(&[key.into()], true).await
    }

    /// Types letters, as a keyboard would.
    pub async fn type_out(&self, words: &str) -> Result<()> {
        self.press_all(&words.chars().collect::<Vec<_>>(), false)
            .await
    }

    async fn press_all(&self, keys: &[char], shifted: bool) -> Result<()> {
        let shift = char::from(Key::Shift);
        let mut actions = KeyActions::new("keyboard".to_owned());
        if shifted {
            actions = actions.then(KeyAction::Down { value: shift });
        }
        for &value in keys {
            actions = actions
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        if shifted {
            actions = actions.then(KeyAction::Up { value: shift });
        }
        Ok(self.client.perform_actions(actions).await?)
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

    /// Waits until a JavaScript expression holds in the page. One that is being replaced by
    /// another may have nothing yet of what is asked about.
    pub async fn wait_until(&self, expression: &str) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.finds(expression).await;
            if let Ok(true) = found {
                return Ok(());
            }
            if Instant::now() > deadline {
                found?;
                let picture = self.screenshot("waited-in-vain").await?;
                bail!(
                    "waited in vain for: {expression}\nthe page looked like this: {}",
                    picture.display()
                );
            }
            tokio::time::sleep(GLANCE).await;
        }
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

/// A command that chromedriver passes on to Chromium.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.0.to_string()))
    }
}
