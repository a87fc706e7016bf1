//! Serves a built site on loopback, below a path, and notes every request.
//!
//! A promise such as “no request after loading” is checked here, at the far
//! end, and not by asking the browser.

use std::fs;
use std::io::{self, Write as _};
use std::net::Ipv4Addr;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};
use tiny_http::{Request, Server};

use crate::setup;

/// Where the site lies on its host: deep, since any path must do.
const BELOW: &str = "/deep/sub-path/";

/// A site counts as settled once nothing was asked for this long.
const QUIET: Duration = Duration::from_millis(750);

/// The worker that keeps a copy.
const COPIER: &str = "sw.js";

/// A page that nobody but the copy asks for, unless somebody reads it.
const ELSEWHERE: &str = "de/claims/index.html";

/// How the programs, the `.wasm` files, are delivered, and what the copy needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// At once.
    Prompt,
    /// Not before [`SiteServer::release`].
    HeldBack,
    /// At once; but what the copy alone needs, not before
    /// [`SiteServer::release`].
    CopyHeldBack,
    /// Never: the host has lost it.
    Missing,
    /// With one byte changed on the way.
    Altered,
}

/// A running server; stops when dropped.
pub struct SiteServer {
    url: String,
    server: Arc<Server>,
    host: Arc<Host>,
}

/// What the answering threads share.
struct Host {
    folder: PathBuf,
    delivery: Delivery,
    lends_copies: bool,
    requests: Mutex<Vec<String>>,
    released: Mutex<bool>,
    release: Condvar,
}

impl SiteServer {
    /// Serves the site that `cargo xtask test` built, but for the worker that keeps a copy
    /// of it: to make one takes longer than most of what is tested.
    pub fn start(delivery: Delivery) -> Result<Self> {
        Self::serve(setup::site()?, delivery, false)
    }

    /// Serves all of that site: what a browser keeps a copy with, too.
    pub fn lending_copies(delivery: Delivery) -> Result<Self> {
        Self::lending_copies_of(setup::site()?, delivery)
    }

    /// As [`SiteServer::lending_copies`], of the site in this folder, as it is whenever
    /// somebody asks.
    pub fn lending_copies_of(folder: PathBuf, delivery: Delivery) -> Result<Self> {
        Self::serve(folder, delivery, true)
    }

    fn serve(folder: PathBuf, delivery: Delivery, lends_copies: bool) -> Result<Self> {
        let server = Server::http((Ipv4Addr::LOCALHOST, 0))
            .map_err(|error| anyhow!("cannot listen on loopback: {error}"))?;
        let host = Arc::new(Host {
            folder,
            delivery,
            lends_copies,
            requests: Mutex::default(),
            released: Mutex::new(!matches!(
                delivery,
                Delivery::HeldBack | Delivery::CopyHeldBack
            )),
            release: Condvar::new(),
        });
        let server = Arc::new(server);
        let url = format!("http://{}{BELOW}", server.server_addr());
        let (taking, answering) = (Arc::clone(&server), Arc::clone(&host));
        thread::spawn(move || {
            while let Ok(request) = taking.recv() {
                let host = Arc::clone(&answering);
                // A thread each: one that is held back must not hold up others.
                thread::spawn(move || host.answer(request));
            }
        });
        Ok(Self { url, server, host })
    }

    /// The address of the page.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Lets what was held back go.
    pub fn release(&self) {
        *lock(&self.host.released) = true;
        self.host.release.notify_all();
    }

    /// The path of every request so far, in order.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.host.requests).clone()
    }

    /// Whether something whose path ends so was asked for.
    pub fn was_asked_for(&self, ending: &str) -> bool {
        lock(&self.host.requests)
            .iter()
            .any(|path| path.ends_with(ending))
    }

    /// Waits until requests have stopped coming, and returns all of them.
    pub async fn settle(&self) -> Vec<String> {
        let mut before = self.requests();
        loop {
            tokio::time::sleep(QUIET).await;
            let now = self.requests();
            if now.len() == before.len() {
                return now;
            }
            before = now;
        }
    }
}

impl Drop for SiteServer {
    fn drop(&mut self) {
        self.release();
        self.server.unblock();
    }
}

impl Host {
    fn answer(&self, request: Request) {
        let path = request.url().split('?').next().unwrap_or_default();
        let path = path.to_owned();
        lock(&self.requests).push(format!("{} {path}", request.method()));
        let (status, kind, bytes) = match self.file(&path) {
            Ok((bytes, kind)) => ("200 OK", kind, bytes),
            Err(_) => ("404 Not Found", "text/plain", b"not found".to_vec()),
        };
        // A browser that left before its answer came is no concern of ours.
        let _ = send(request, status, kind, &bytes);
    }

    fn file(&self, path: &str) -> Result<(Vec<u8>, &'static str)> {
        let below = path.strip_prefix(BELOW).context("outside the site")?;
        let below = if below.is_empty() || below.ends_with('/') {
            format!("{below}index.html")
        } else {
            below.to_owned()
        };
        let plain = Path::new(&below)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        anyhow::ensure!(plain, "not a plain path");
        anyhow::ensure!(self.lends_copies || below != COPIER, "lends no copies");
        let mut bytes = fs::read(self.folder.join(&below))?;
        if below.ends_with(".wasm") && self.delivery != Delivery::CopyHeldBack
            || below == ELSEWHERE && self.delivery == Delivery::CopyHeldBack
        {
            self.deliver(&mut bytes)?;
        }
        Ok((bytes, media_type(&below)))
    }

    /// Does to a file what was agreed.
    fn deliver(&self, program: &mut [u8]) -> Result<()> {
        match self.delivery {
            Delivery::Prompt => {}
            Delivery::Missing => anyhow::bail!("lost"),
            Delivery::Altered => {
                if let Some(last) = program.last_mut() {
                    *last ^= 1;
                }
            }
            Delivery::HeldBack | Delivery::CopyHeldBack => {
                let mut released = lock(&self.released);
                while !*released {
                    released = self
                        .release
                        .wait(released)
                        .unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
        Ok(())
    }
}

/// Answers, and asks for the connection to be closed: the server may leave a
/// new connection waiting for one that a browser keeps open.
fn send(request: Request, status: &str, kind: &str, bytes: &[u8]) -> io::Result<()> {
    let length = bytes.len();
    let mut connection = request.into_writer();
    write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    )?;
    connection.write_all(bytes)?;
    connection.flush()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("ftl") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
