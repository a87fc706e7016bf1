//! Under what conditions the page is read: display, size of text, width, and
//! how far it is unfolded.

use anyhow::{Context as _, Result};
use serde_json::json;

use crate::site_pages::{SitePage, distinct};
use crate::{Page, Reader, Screen, SiteServer, pairwise};

/// How the page is displayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Display {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Large and heavy.
    Projector,
    /// In the system's own few colours.
    Forced,
}

/// How far the page is unfolded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As it opens: one question.
    Opening,
    /// Unfolded, with panels shut.
    Unfolded,
    /// With the menu for sharing open.
    Sharing,
    /// With a notice at the top.
    Noticing,
    /// With every party, panel and drawer open.
    WideOpen,
}

/// One set of conditions.
#[derive(Clone, Debug)]
pub struct Conditions {
    /// Which page, in which language.
    pub page: SitePage,
    /// The display.
    pub display: Display,
    /// The size of text, in percent.
    pub text: u32,
    /// The width of the window, in CSS pixels.
    pub width: u32,
    /// How far it is unfolded.
    pub standing: Standing,
}

impl Display {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Projector, Self::Forced];

    /// What `data-theme` says.
    const fn theme(self) -> &'static str {
        match self {
            Self::Light | Self::Forced => "light",
            Self::Dark => "dark",
            Self::Projector => "projector",
        }
    }
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Opening,
        Self::Unfolded,
        Self::Sharing,
        Self::Noticing,
        Self::WideOpen,
    ];
}

/// What is in sight on a page of any kind once what it shows is there: a run where it
/// has one, and otherwise what it says.
pub const STANDS: &str = ".scene, .walk > li, #differences > p, .time-messages, .claims, \
                          .request, .sources-all";

/// Sizes of text, in percent.
pub const TEXTS: [u32; 2] = [100, 200];
/// Widths, in CSS pixels.
pub const WIDTHS: [u32; 2] = [390, 1440];

impl Conditions {
    /// Sets of conditions in which every two conditions meet, each of these pages and each
    /// of the languages that they are in among them.
    pub fn pairwise(pages: &[SitePage]) -> Result<Vec<Self>> {
        let places = distinct(pages, |page| &page.within);
        let languages = distinct(pages, |page| &page.language);
        let answers = [
            places.len(),
            languages.len(),
            Display::ALL.len(),
            TEXTS.len(),
            WIDTHS.len(),
            Standing::ALL.len(),
        ];
        let set = |row: Vec<usize>| {
            let (place, language) = (places[row[0]], languages[row[1]]);
            let mut pages = pages.iter();
            let page = pages.find(|page| page.within == place && page.language == language);
            let page = page.with_context(|| format!("{place} is not there in {language}"))?;
            Ok(Self {
                page: page.clone(),
                display: Display::ALL[row[2]],
                text: TEXTS[row[3]],
                width: WIDTHS[row[4]],
                standing: Standing::ALL[row[5]],
            })
        };
        pairwise::rows(&answers).into_iter().map(set).collect()
    }

    /// Opens the page under these conditions, in Chromium.
    pub async fn open<'a>(&self, reader: &'a Reader, server: &'a SiteServer) -> Result<Page<'a>> {
        reader.emulate_width(self.width).await?;
        reader
            .force_colours(self.display == Display::Forced)
            .await?;
        let page = Page::load(reader, server, &self.page.path, "").await?;
        page.display(self.display.theme()).await?;
        page.stand(self.standing).await?;
        page.read_by(self.text, "").await?;
        Ok(page)
    }
}

impl Reader {
    /// Looks at the page through a window this wide, in Chromium.
    pub async fn emulate_width(&self, width: u32) -> Result<()> {
        self.emulate((width, 900), 1, width < 500).await
    }

    /// Looks at the page as if on another screen, in Chromium, without loading it anew.
    pub async fn look_through(&self, screen: Screen) -> Result<()> {
        let zoom = if screen == Screen::Zoomed { 4 } else { 1 };
        self.emulate(screen.size(), zoom, screen == Screen::Phone)
            .await
    }

    async fn emulate(&self, (width, height): (u32, u32), zoom: u32, mobile: bool) -> Result<()> {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": zoom,
            "mobile": mobile });
        self.tell("Emulation.setDeviceMetricsOverride", metrics)
            .await
            .map(drop)
    }

    /// Has Chromium show the page in the system's colours, or no longer.
    pub async fn force_colours(&self, forced: bool) -> Result<()> {
        let value = if forced { "active" } else { "none" };
        self.prefer("forced-colors", value).await
    }

    /// Has Chromium tell the page that its reader prefers something.
    pub async fn prefer(&self, feature: &str, value: &str) -> Result<()> {
        let features = json!({ "features": [{ "name": feature, "value": value }] });
        self.tell("Emulation.setEmulatedMedia", features)
            .await
            .map(drop)
    }
}

impl<'a> Page<'a> {
    /// Opens a page of the site and waits until it has sealed itself, which may be
    /// before its copy is complete, without passing the opening.
    pub async fn load(
        reader: &'a Reader,
        server: &'a SiteServer,
        path: &str,
        fragment: &str,
    ) -> Result<Page<'a>> {
        // Another document first: a mere change of fragment would load nothing.
        reader.visit("about:blank").await?;
        reader
            .visit(&format!("{}{path}{fragment}", server.url()))
            .await?;
        let page = Self { reader, server };
        page.touch().await?;
        page.wait_until_sealed().await?;
        // A run has to be there before anything can be said of it.
        reader.wait_to_see(STANDS).await?;
        reader
            .wait_until(
                "![...document.querySelectorAll('.sight td')].some((e) => e.dataset.waiting)",
            )
            .await?;
        Ok(page)
    }

    /// Chooses a display by its button.
    pub async fn display(&self, theme: &str) -> Result<()> {
        let script = "document.querySelector(`[data-set-theme='${arguments[0]}']`).click();";
        self.reader.ask(script, vec![json!(theme)]).await?;
        self.reader
            .wait_until(&format!(
                "document.documentElement.dataset.theme === '{theme}'"
            ))
            .await
    }

    /// Unfolds the page as far as wanted.
    pub async fn stand(&self, standing: Standing) -> Result<()> {
        if !self
            .reader
            .finds("document.querySelector('#answer')")
            .await?
        {
            return self.stand_elsewhere(standing).await;
        }
        match standing {
            Standing::Opening => return Ok(()),
            Standing::Unfolded => self.pass_opening().await?,
            Standing::WideOpen => {
                self.pass_opening().await?;
                self.open_wide().await?;
            }
            Standing::Sharing => {
                self.pass_opening().await?;
                let script = "document.getElementById('share-open').click();";
                self.reader.ask(script, Vec::new()).await?;
                self.reader.wait_to_see("#share").await?;
            }
            Standing::Noticing => {
                self.pass_opening().await?;
                self.write("").await?;
                self.reader.wait_to_see("#notice:not(:empty)").await?;
            }
        }
        self.reader
            .wait_to_see("[data-vantage][data-verdict]")
            .await
    }

    /// The same on a page that has neither an opening nor a message.
    async fn stand_elsewhere(&self, standing: Standing) -> Result<()> {
        match standing {
            Standing::Opening | Standing::Unfolded => Ok(()),
            Standing::WideOpen => self.open_wide().await,
            Standing::Sharing => {
                let script = "document.getElementById('share-open').click();";
                self.reader.ask(script, Vec::new()).await?;
                self.reader.wait_to_see("#share").await
            }
            Standing::Noticing => {
                let script = "location.hash = '#v=1&nobody=knows';";
                self.reader.ask(script, Vec::new()).await?;
                self.reader.wait_to_see("#notice:not(:empty)").await
            }
        }
    }

    /// Opens every party, panel and drawer, one kind of drawer in every other
    /// panel, and whatever is folded inside.
    pub async fn open_wide(&self) -> Result<()> {
        // Twice: drawers hold things to unfold in turn.
        for _ in 0..2 {
            self.unfold().await?;
            // Until nothing has changed for a while and no answer is still to come.
            let script = "
                const rest = () => new Promise((done) => {
                  const over = () => { watcher.disconnect(); done(); };
                  const isAwaited = () => document.querySelector('[data-waiting]');
                  const look = () => setTimeout(() => isAwaited() || over(), 100);
                  let quiet = look();
                  const watcher = new MutationObserver(() => {
                    clearTimeout(quiet);
                    quiet = look();
                  });
                  watcher.observe(document.body, {
                    attributes: true, characterData: true, childList: true, subtree: true });
                  setTimeout(over, 300);
                });
                await rest();
                let nth = 0;
                for (const party of document.querySelectorAll('article[data-vantage]')) {
                  const buttons = party.querySelectorAll('.party-acts button');
                  const wanted = buttons[nth++ % 2];
                  if (wanted?.ariaExpanded === 'false') wanted.click();
                }
                await rest();";
            self.reader.ask(script, Vec::new()).await?;
        }
        // Menus lie over the page, and over each other.
        let script = "document.querySelector('.language-menu')?.removeAttribute('open');
            document.querySelector('#share-open[aria-expanded=true]')?.click();";
        self.reader.ask(script, Vec::new()).await.map(drop)
    }

    /// Has the page shown in text of this size, in percent, and by rules of the reader's
    /// own, in the place of those there were, and laid out anew; in Chromium.
    pub async fn read_by(&self, text: u32, rules: &str) -> Result<()> {
        // A projector's is larger to begin with, and stays so in proportion.
        let size = match text {
            100 => String::new(),
            text => format!(
                "html {{ font-size: {text}%; }}
                 html[data-theme=projector] {{ font-size: {}%; }}",
                f64::from(text) * 1.1875
            ),
        };
        let script = "
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(arguments[0]);
            document.adoptedStyleSheets = [sheet];
            const frame = () => new Promise(requestAnimationFrame);
            return frame().then(frame).then(() => null);";
        let rules = vec![json!(size + rules)];
        self.reader.ask(script, rules).await.map(drop)
    }
}
