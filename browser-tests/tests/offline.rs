//! Once it has been read, the page can be read without a network, in every
//! language; and a newer version comes whole or not at all.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser_tests::conditions::STANDS;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer, setup, site_pages};
use sha2::{Digest as _, Sha384};
use sightlines::design::Design;
use tempfile::TempDir;

/// The page is sealed, and its copy complete.
const READY: &str = "document.documentElement.dataset.sealed === 'true' &&
    !document.querySelector('#offline[data-copy=pending]')";

const KEPT: &str = "document.querySelector('#offline') && (await caches.keys()).length === 1";

#[tokio::test]
async fn a_second_visit_needs_no_server_in_any_language() -> Result<()> {
    let server = SiteServer::lending_copies(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let url = server.url().to_owned();
    Page::open(&reader, &server).await?;
    assert!(reader.finds(KEPT).await?, "no copy was kept");
    let address = url.trim_start_matches("http://");
    let host = address.split('/').next().unwrap_or_default().to_owned();
    assert!(TcpStream::connect(&host).is_ok());
    drop(server);
    let deadline = Instant::now() + Duration::from_secs(10);
    while TcpStream::connect(&host).is_ok() {
        anyhow::ensure!(Instant::now() < deadline, "the server still runs");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    for place in site_pages::sample()? {
        let first = place.is_first();
        let folder = place.path;
        reader.visit(&format!("{url}{folder}")).await?;
        reader
            .wait_until(READY)
            .await
            .with_context(|| format!("/{folder} without a network"))?;
        if !first {
            reader
                .wait_to_see(STANDS)
                .await
                .with_context(|| format!("/{folder} without a network"))?;
            assert!(
                !reader
                    .finds("document.body.textContent.includes('⟦') || document.title.length < 10")
                    .await?,
                "/{folder} lacks words"
            );
            continue;
        }
        let script = format!(
            "document.querySelector('#skip-guess').click();
             await new Promise((done) => setTimeout(done, 300));
             document.querySelector('input[name=design][value={}]').click();",
            Design::Transport.id()
        );
        reader.ask(&script, Vec::new()).await?;
        reader
            .wait_until(
                "document.querySelector('article[data-vantage=platform]')
                   ?.dataset.verdict === 'sees'",
            )
            .await
            .with_context(|| format!("/{folder} without a network"))?;
    }
    Ok(())
}

/// A site in a folder of its own, of which new versions can be published.
struct Host {
    _folder: TempDir,
    site: PathBuf,
}

impl Host {
    fn new() -> Result<Self> {
        let folder = TempDir::new()?;
        let site = folder.path().join("site");
        copy(&setup::site()?, &site)?;
        Ok(Self {
            _folder: folder,
            site,
        })
    }

    /// Publishes a version whose English page and style say `mark`: every file
    /// that changes gets its new digest, as the build would write it.
    fn publish(&self, mark: &str) -> Result<()> {
        let page = self.site.join("index.html");
        let html = fs::read_to_string(&page)?;
        let before = integrity(html.as_bytes());
        let html = html.replace("<body", &format!("<body data-version=\"{mark}\""));
        fs::write(&page, &html)?;
        self.change_worker(&before, &integrity(html.as_bytes()), mark)
    }

    fn change_worker(&self, before: &str, after: &str, mark: &str) -> Result<()> {
        let file = self.site.join("sw.js");
        let worker = fs::read_to_string(&file)?;
        anyhow::ensure!(
            worker.contains(before),
            "the page is not in the worker's list"
        );
        let version = worker
            .split_once("const version = \"")
            .and_then(|(_, rest)| rest.split('"').next())
            .context("the worker names no version")?
            .to_owned();
        let worker = worker.replace(before, after).replace(&version, mark);
        Ok(fs::write(&file, worker)?)
    }
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

const VERSION: &str = "document.body.dataset.version";

#[tokio::test]
async fn a_newer_version_is_there_at_the_next_visit_and_the_older_copy_is_gone() -> Result<()> {
    let host = Host::new()?;
    let server = SiteServer::lending_copies_of(host.site.clone(), Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::open(&reader, &server).await?;
    host.publish("newer")?;
    // This visit is answered from the copy, and fetches the newer version.
    reader.visit(server.url()).await?;
    reader.wait_until(READY).await?;
    assert!(reader.finds(&format!("{VERSION} === undefined")).await?);
    reader.visit(server.url()).await?;
    // The older version's answer sends the browser on: do not ask it in between.
    tokio::time::sleep(Duration::from_secs(4)).await;
    reader.wait_until(&format!("{VERSION} === 'newer'")).await?;
    reader.wait_until(READY).await?;
    assert!(reader.finds(KEPT).await?, "the older copy is still there");
    Ok(())
}

#[tokio::test]
async fn a_version_that_does_not_arrive_whole_is_never_used() -> Result<()> {
    let host = Host::new()?;
    let server = SiteServer::lending_copies_of(host.site.clone(), Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::open(&reader, &server).await?;
    host.publish("newer")?;
    // A host in the middle of an upload: the page is not yet what the list says.
    let page = host.site.join("index.html");
    let html = fs::read_to_string(&page)?;
    fs::write(&page, html.replace("newer", "torn"))?;
    for _ in 0..2 {
        reader.visit(server.url()).await?;
        reader.wait_until(READY).await?;
        assert!(reader.finds(&format!("{VERSION} === undefined")).await?);
    }
    Ok(())
}
