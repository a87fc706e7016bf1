//! The page in a single file opens from a disk and does there what it does on
//! a host, in every language, without asking anybody for anything.

use std::fs;

use anyhow::{Context as _, Result};
use browser_tests::agreement::{differing_panels, expected};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer, setup};
use serde_json::json;
use sightlines::content::Locale;
use sightlines::design::Design;
use sightlines::view::Observatory;
use tempfile::TempDir;

const WORDS: &str = "Meet me at the lighthouse, 7 o'clock.";

/// An attribute that no program would write.
const MARK: &str = "data-stood-before";

/// The page shows which design is chosen: it has followed its address.
const CHOSEN: &str = "document.querySelector('input[name=design]:checked')";

/// What the browser has fetched for the page, if anything.
const FETCHED: &str = "
    return performance.getEntriesByType('resource').map((entry) => entry.name.slice(0, 99));";

/// A copy of the file on a disk of its own, its English page marked.
struct File {
    url: String,
    _folder: TempDir,
}

impl File {
    fn copied() -> Result<Self> {
        let folder = TempDir::new()?;
        let text = fs::read_to_string(setup::site()?.join("sightlines.html"))?;
        let marked = text.replacen("<main id=\"main\"", &format!("<main {MARK} id=\"main\""), 1);
        assert_ne!(text, marked, "the file holds no page");
        let path = folder.path().join("sightlines.html");
        fs::write(&path, marked)?;
        Ok(Self {
            url: format!("file://{}", path.display()),
            _folder: folder,
        })
    }

    /// Opens the file anew, as if nothing had been open before.
    async fn open<'a>(
        &self,
        reader: &'a Reader,
        nobody: &'a SiteServer,
        fragment: &str,
    ) -> Result<Page<'a>> {
        reader.visit("about:blank").await?;
        reader.visit(&format!("{}{fragment}", self.url)).await?;
        let page = Page {
            reader,
            server: nobody,
        };
        page.wait_until_sealed().await?;
        Ok(page)
    }
}

async fn is_in(reader: &Reader, locale: Locale) -> Result<bool> {
    reader
        .finds(&format!(
            "document.documentElement?.lang === '{}' && document.documentElement.dir === '{}'",
            locale.tag,
            locale.direction.id()
        ))
        .await
}

#[tokio::test]
async fn it_is_taken_over_in_english_and_written_afresh_in_every_other_language() -> Result<()> {
    let file = File::copied()?;
    let nobody = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let mut titles = Vec::new();
    for locale in Locale::ALL.iter().copied() {
        let fragment = format!("#lang={}", locale.tag);
        let page = file.open(&reader, &nobody, &fragment).await?;
        assert!(is_in(&reader, locale).await?, "{}", locale.tag);
        let stands = reader
            .finds(&format!("document.querySelector('main[{MARK}]')"))
            .await?;
        assert_eq!(stands, locale == Locale::ENGLISH, "{}", locale.tag);
        assert!(
            !reader
                .finds("document.querySelector('#notice').textContent")
                .await?
        );
        assert!(
            reader
                .finds("document.querySelectorAll('main').length === 1")
                .await?
        );
        page.pass_opening().await?;
        titles.push(reader.ask("return document.title;", Vec::new()).await?);
    }
    titles.dedup();
    assert_eq!(titles.len(), Locale::ALL.len(), "{titles:?}");
    Ok(())
}

#[tokio::test]
async fn it_states_the_librarys_verdicts_in_every_language() -> Result<()> {
    let file = File::copied()?;
    let nobody = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let mut observatory = Observatory::new();
    for locale in Locale::ALL.iter().copied() {
        let fragment = format!("#lang={}", locale.tag);
        let page = file.open(&reader, &nobody, &fragment).await?;
        page.pass_opening().await?;
        page.write(WORDS).await?;
        for design in Design::FRONT {
            page.choose(design).await?;
            page.unfold().await?;
            let expected = expected(&mut observatory, design, WORDS)?;
            let differences = differing_panels(&page, &expected).await?;
            assert!(
                differences.is_empty(),
                "{}, {design}: {differences:#?}",
                locale.tag
            );
        }
        assert_eq!(
            reader.ask(FETCHED, Vec::new()).await?,
            json!([]),
            "{}",
            locale.tag
        );
    }
    assert_eq!(nobody.requests(), Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn it_can_reach_nobody() -> Result<()> {
    // The list of what was fetched is not empty where something is.
    let somebody = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::open(&reader, &somebody).await?;
    assert_ne!(reader.ask(FETCHED, Vec::new()).await?, json!([]));

    let file = File::copied()?;
    let nobody = SiteServer::start(Delivery::Prompt)?;
    file.open(&reader, &nobody, "").await?;
    let probe = "
        const [address] = arguments;
        const image = new Promise((done) => {
          const image = new Image();
          image.onload = () => done('came');
          image.onerror = () => done('refused');
          image.src = address;
        });
        const answer = fetch(address, { mode: 'no-cors' }).then(() => 'came', () => 'refused');
        return [await image, await answer];";
    let answers = reader.ask(probe, vec![json!(nobody.url())]).await?;
    assert_eq!(answers, json!(["refused", "refused"]));
    assert_eq!(nobody.settle().await, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn a_change_of_language_keeps_the_words_and_what_was_chosen_and_lasts() -> Result<()> {
    let file = File::copied()?;
    let nobody = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = file
        .open(&reader, &nobody, "#design=escrow&vantage=platform")
        .await?;
    page.pass_opening().await?;
    page.write("Do not lose me.").await?;
    let german = Locale::from_tag("de").context("no German")?;
    let follow = "
        document.querySelector('.language-menu').open = true;
        document.querySelector('.language-menu a[hreflang=de]').click();";
    reader.ask(follow, Vec::new()).await?;
    reader
        .wait_until("document.documentElement?.lang === 'de'")
        .await?;
    page.wait_until_sealed().await?;
    assert!(is_in(&reader, german).await?);
    reader.wait_until(CHOSEN).await?;
    assert_eq!(page.written().await?, "Do not lose me.");
    assert_eq!(page.chosen().await?, "escrow");

    // Reloading finds the same page again.
    let began = reader
        .ask("return performance.timeOrigin;", Vec::new())
        .await?;
    let reload = "setTimeout(() => location.reload());";
    reader.ask(reload, Vec::new()).await?;
    reader
        .wait_until(&format!("performance.timeOrigin > {began}"))
        .await?;
    page.wait_until_sealed().await?;
    assert!(is_in(&reader, german).await?);
    reader.wait_until(CHOSEN).await?;
    assert_eq!(page.chosen().await?, "escrow");
    page.wait_until_copied().await?;
    let said = "return document.querySelector('#offline').textContent;";
    let said = reader.ask(said, Vec::new()).await?;
    assert!(
        said.as_str().is_some_and(|said| said.contains("Datei")),
        "{said}"
    );
    Ok(())
}
