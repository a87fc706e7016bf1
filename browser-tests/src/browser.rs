//! Which browser reads the page, and how it is told what it needs to know.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use crate::setup;

/// A browser that the tests can drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, through chromedriver.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
}

/// What a reader may want of a browser, besides a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// No WebAssembly, as in a strict or “lockdown” mode.
    NoWebAssembly,
    /// The system's own few colours in place of the page's.
    ForcedColours,
    /// A window narrower than the browser's own controls allow.
    Phone,
}

/// What Chromium is told: no window, no visits of its own.
const CHROMIUM_FLAGS: [&str; 9] = [
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

/// Lets a window of Firefox be as narrow as a phone.
const NARROW_CHROME: &str = ":root { min-width: 0 !important; min-height: 0 !important; }\n";

impl Browser {
    /// The one that `SIGHTLINES_BROWSER` names; Chromium where it names none.
    pub fn chosen() -> Result<Self> {
        match env::var("SIGHTLINES_BROWSER").as_deref() {
            Ok("chromium") | Err(_) => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok(other) => bail!("SIGHTLINES_BROWSER is {other:?}: say chromium or firefox"),
        }
    }

    /// The capabilities of a session with a fresh profile in this folder.
    pub fn capabilities(self, profile: &Path, wishes: &[Wish]) -> Result<Map<String, Value>> {
        let (name, options) = match self {
            Self::Chromium => ("goog:chromeOptions", chromium(profile, wishes)?),
            Self::Firefox => ("moz:firefoxOptions", firefox(profile, wishes)?),
        };
        Ok([(name.to_owned(), options)].into_iter().collect())
    }
}

fn chromium(profile: &Path, wishes: &[Wish]) -> Result<Value> {
    let mut args: Vec<String> = CHROMIUM_FLAGS.map(str::to_owned).into();
    args.push(format!("--user-data-dir={}", profile.display()));
    let mut options = json!({ "binary": setup::program_of(Browser::Chromium)? });
    for wish in wishes {
        match wish {
            Wish::NoWebAssembly => args.push("--js-flags=--jitless --noexpose-wasm".to_owned()),
            Wish::ForcedColours => args.push("--force-high-contrast".to_owned()),
            // Emulated, since a headless window cannot be as narrow as a phone.
            Wish::Phone => {
                options["mobileEmulation"] = json!({ "deviceMetrics": {
                    "width": crate::Screen::Phone.size().0,
                    "height": crate::Screen::Phone.size().1,
                    "pixelRatio": 2.0,
                    "touch": true,
                } });
            }
        }
    }
    options["args"] = json!(args);
    Ok(options)
}

fn firefox(profile: &Path, wishes: &[Wish]) -> Result<Value> {
    let mut prefs = json!({
        "toolkit.legacyUserProfileCustomizations.stylesheets": true,
        // Tab reaches links and buttons whatever the desktop says.
        "accessibility.tabfocus": 7,
        "browser.link.open_newwindow": 3,
    });
    for wish in wishes {
        match wish {
            Wish::NoWebAssembly => prefs["javascript.options.wasm"] = json!(false),
            Wish::ForcedColours => prefs["browser.display.document_color_use"] = json!(2),
            Wish::Phone => {
                fs::create_dir_all(profile.join("chrome"))?;
                fs::write(profile.join("chrome/userChrome.css"), NARROW_CHROME)?;
            }
        }
    }
    Ok(json!({
        "binary": setup::program_of(Browser::Firefox)?,
        "args": ["-headless", "-profile", profile],
        "prefs": prefs,
    }))
}
