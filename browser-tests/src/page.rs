//! What the page offers to tests, which is also what it offers to scripts,
//! embedders and assistive tools: ids and data attributes that stay.
//!
//! | where | what |
//! |---|---|
//! | `html[data-sealed=true]` | the page has sealed itself |
//! | `#offline[data-copy]` | what came of the copy: `pending`, `kept`, `none`, or `file` where none is needed |
//! | `textarea#message` | the reader's words |
//! | `button#skip-guess` | leads past the opening prediction, where there is one |
//! | `input[name=design]`, `select#design-select` | the choice of design, by id; on phones the second |
//! | `button#predict-again` | leads back to the prediction, for the design on show |
//! | `button#show-everyone` | unfolds the parties that do not open the page |
//! | `[data-vantage][data-verdict]` | a party's panel, and its verdict on the words |
//! | `[data-fact][data-verdict][data-needs]` in it | its verdict on each fact; sets as `a+b\|c` |
//! | `table#designs [data-design] td[data-vantage][data-verdict]` | the words, in every design |
//! | `button#share-open`, `textarea#share-link`, `svg#share-qr` | the share menu, the link in it, its QR code |
//! | `button#save-svg`, `button#save-png` | save the drawing |
//! | `a#embed-whole` | in a frame, leads to the whole page; `docs/links.md` says how frames and hosts talk |
//! | `[data-office] button`, `button#serve`, `button#download` | at the request desk: asks an office, serves the order, saves the package |
//! | `[data-refused]`, `[data-audit]`, `[data-custody]` | why an order was refused, what the auditor and the court found |
//! | `#notice`, not empty | something given was not used, and why |
//! | `#no-wasm`, `#load-failed`, `#crash` | the program cannot run, did not come, stopped |

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use sightlines::design::Design;
use sightlines::party::{Fact, Source, Vantage};
use sightlines::view::Finding;

use crate::{Reader, SiteServer};

/// A verdict as the page or the library states it: its id, and what is needed.
pub type Stated = (String, String);

/// The page, open in front of a reader.
pub struct Page<'a> {
    /// Who reads it.
    pub reader: &'a Reader,
    /// Who sent it.
    pub server: &'a SiteServer,
}

impl<'a> Page<'a> {
    /// Opens the page, waits until it has sealed itself and its copy for reading
    /// without a network was made, and passes the opening.
    pub async fn open(reader: &'a Reader, server: &'a SiteServer) -> Result<Page<'a>> {
        Self::open_at(reader, server, "").await
    }

    /// As [`Page::open`], with a fragment (`#…`).
    pub async fn open_at(
        reader: &'a Reader,
        server: &'a SiteServer,
        fragment: &str,
    ) -> Result<Page<'a>> {
        reader.visit(&format!("{}{fragment}", server.url())).await?;
        let page = Self { reader, server };
        page.wait_until_sealed().await?;
        page.wait_until_copied().await?;
        page.pass_opening().await?;
        Ok(page)
    }

    /// Passes the prediction that the page opens with, up to the designs.
    pub async fn pass_opening(&self) -> Result<()> {
        let script = "
            const skip = document.querySelector('button#skip-guess');
            skip?.click();
            return !!skip;";
        let passed = self.reader.ask(script, Vec::new()).await?;
        if passed == Value::Bool(true) {
            // Only then is the page done moving the reader's attention.
            self.reader
                .wait_until("document.activeElement?.id === 'headline'")
                .await?;
        }
        self.reader
            .wait_until("document.querySelector('input[name=design], select#design-select')")
            .await
    }

    /// Touches the page: who does something does not wait for the copy.
    pub async fn touch(&self) -> Result<()> {
        let script = "dispatchEvent(new PointerEvent('pointerdown'));";
        self.reader.ask(script, Vec::new()).await.map(drop)
    }

    /// Waits until the page says that it has sealed itself.
    pub async fn wait_until_sealed(&self) -> Result<()> {
        self.reader
            .wait_until("document.documentElement.dataset.sealed === 'true'")
            .await
    }

    /// Waits until nothing more is being fetched for the copy, if the page says so at all.
    pub async fn wait_until_copied(&self) -> Result<()> {
        self.reader
            .wait_until("!document.querySelector('#offline[data-copy=pending]')")
            .await
    }

    /// Writes into the message box, replacing what is there. The words are a
    /// JavaScript expression, so that they may be what no Rust string can be.
    pub async fn write_expression(&self, words: &str) -> Result<()> {
        let script = format!(
            "const box = document.querySelector('textarea#message');
             box.focus();
             box.value = {words};
             box.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));"
        );
        self.reader.ask(&script, Vec::new()).await.map(drop)
    }

    /// Writes these words into the message box.
    pub async fn write(&self, words: &str) -> Result<()> {
        self.write_expression(&json!(words).to_string()).await
    }

    /// What the message box holds.
    pub async fn written(&self) -> Result<String> {
        let script = "return document.querySelector('textarea#message').value;";
        let words = self.reader.ask(script, Vec::new()).await?;
        words
            .as_str()
            .map(str::to_owned)
            .context("the message box holds no words")
    }

    /// Chooses a design the way this screen offers it.
    pub async fn choose(&self, design: Design) -> Result<()> {
        let script = "
            const [id] = arguments;
            const select = document.querySelector('select#design-select');
            if (select && select.checkVisibility()) {
              select.value = id;
              select.dispatchEvent(new Event('change', { bubbles: true }));
              return select.value === id;
            }
            const radio = document.querySelector(`input[name=design][value='${id}']`);
            radio?.click();
            return !!radio?.checked;";
        let chosen = self.reader.ask(script, vec![json!(design.id())]).await?;
        anyhow::ensure!(chosen == Value::Bool(true), "{design} could not be chosen");
        Ok(())
    }

    /// The id of the design chosen now.
    pub async fn chosen(&self) -> Result<String> {
        let script = "return document.querySelector('input[name=design]:checked')?.value;";
        let id = self.reader.ask(script, Vec::new()).await?;
        id.as_str()
            .map(str::to_owned)
            .context("no design is chosen")
    }

    /// Waits until this design is chosen: the page may draw a moment after a key.
    pub async fn wait_until_chosen(&self, id: &str) -> Result<()> {
        let chosen = "document.querySelector('input[name=design]:checked')?.value";
        let id = json!(id);
        self.reader.wait_until(&format!("{chosen} === {id}")).await
    }

    /// Unfolds every party and every panel.
    pub async fn unfold(&self) -> Result<()> {
        let script = "
            // The menu of languages lies over what is below it, as menus do.
            const folded = `details:not([open], .language-menu) > summary, #app [aria-expanded=false],
              #show-everyone:not([aria-expanded])`;
            for (const e of document.querySelectorAll(folded)) e.click();";
        self.reader.ask(script, Vec::new()).await.map(drop)
    }

    /// What each panel says about each fact.
    pub async fn panels(&self) -> Result<BTreeMap<(Vantage, Fact), Stated>> {
        let script = "
            return [...document.querySelectorAll('[data-vantage] [data-fact]')].map((e) => [
              e.closest('[data-vantage]').dataset.vantage, e.dataset.fact,
              e.dataset.verdict, e.dataset.needs ?? '']);";
        let mut panels = BTreeMap::new();
        for [vantage, fact, verdict, needs] in self.rows(script).await? {
            panels.insert((vantage.parse()?, fact.parse()?), (verdict, needs));
        }
        Ok(panels)
    }

    /// What each panel's own attribute says about the words.
    pub async fn headlines(&self) -> Result<BTreeMap<Vantage, String>> {
        let script = "
            return [...document.querySelectorAll('[data-vantage][data-verdict]:not(td)')]
              .map((e) => [e.dataset.vantage, e.dataset.verdict]);";
        let mut headlines = BTreeMap::new();
        for [vantage, verdict] in self.rows(script).await? {
            headlines.insert(vantage.parse()?, verdict);
        }
        Ok(headlines)
    }

    /// What the table says about the words.
    pub async fn table(&self) -> Result<BTreeMap<(Design, Vantage), String>> {
        let script = "
            return [...document.querySelectorAll('table#designs td[data-verdict]')]
              .map((e) => [e.closest('[data-design]').dataset.design, e.dataset.vantage, e.dataset.verdict]);";
        let mut table = BTreeMap::new();
        for [design, vantage, verdict] in self.rows(script).await? {
            table.insert((design.parse()?, vantage.parse()?), verdict);
        }
        Ok(table)
    }

    async fn rows<const N: usize>(&self, script: &str) -> Result<Vec<[String; N]>> {
        let rows = self.reader.ask(script, Vec::new()).await?;
        serde_json::from_value::<Vec<Vec<String>>>(rows)?
            .into_iter()
            .map(|row| {
                row.try_into()
                    .map_err(|row| anyhow::anyhow!("an odd row: {row:?}"))
            })
            .collect()
    }
}

/// A finding as the page states it.
pub fn stated(finding: &Finding) -> Stated {
    let needs = match finding {
        Finding::OnlyIf(sets) => sets
            .iter()
            .map(|set| {
                set.iter()
                    .map(|source: &Source| source.id())
                    .collect::<Vec<_>>()
                    .join("+")
            })
            .collect::<Vec<_>>()
            .join("|"),
        Finding::Sees(_) | Finding::Cannot => String::new(),
    };
    (finding.id().to_owned(), needs)
}
