//! Serves the site on this machine, from memory, as a good host would.

use std::io::{self, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;

use anyhow::{Result, anyhow};
use tiny_http::{Method, Request, Server};

use crate::checkout::Checkout;
use crate::hosted::{Delivery, Hosted};
use crate::prerender::Languages;
use crate::site::Site;
use crate::wasm_build::Profile;
use crate::weight::Effort;
use crate::{assets, watch};

/// The port tried first when none is asked for.
const USUAL_PORT: u16 = 8080;

/// Requests answered at once; a browser opens six connections to a host.
const THREADS: usize = 6;

/// How to serve.
#[derive(Clone, Copy, Debug)]
pub struct Serving {
    /// The port asked for.
    pub port: Option<u16>,
    /// Whether to build again when a file changes.
    pub watch: bool,
    /// How to compile the program.
    pub profile: Profile,
}

/// The site being served; replaced as a whole when it was built again.
pub type Shelf = Arc<RwLock<Arc<Hosted>>>;

/// Builds the site and serves it until stopped.
pub fn run(checkout: &Checkout, serving: Serving) -> Result<()> {
    let server = Arc::new(listen(serving.port)?);
    let site = assets::build_site(checkout, serving.profile, Languages::Offered)?;
    site.write_to(&checkout.site())?;
    let shelf: Shelf = Arc::new(RwLock::new(Arc::new(Hosted::new(site, Effort::Often)?)));
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (server, shelf) = (Arc::clone(&server), Arc::clone(&shelf));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    let site = Arc::clone(&shelf.read().unwrap_or_else(PoisonError::into_inner));
                    answer(request, &site);
                }
            })
        })
        .collect();
    println!("Sightlines is at http://{}/", server.server_addr());
    println!("Press Ctrl+C to stop.");
    if serving.watch {
        watch::run(checkout, serving.profile, &shelf)?;
    }
    for thread in threads {
        thread
            .join()
            .map_err(|_| anyhow!("a serving thread stopped"))?;
    }
    Ok(())
}

/// Serves a site on any free port for as long as this program runs, and says where.
pub fn in_background(site: Site) -> Result<String> {
    at_free_port(|_| Ok(site))
}

/// As [`in_background`], for a site that is made for the address it will lie at.
pub fn at_free_port(make: impl FnOnce(&str) -> Result<Site>) -> Result<String> {
    let server = listen(Some(0))?;
    let address = server.server_addr().to_string();
    let site = Hosted::new(make(&address)?, Effort::Once)?;
    thread::spawn(move || {
        while let Ok(request) = server.recv() {
            answer(request, &site);
        }
    });
    Ok(address)
}

/// Takes the port asked for, or the usual one, or any.
fn listen(port: Option<u16>) -> Result<Server> {
    let bind = |port| Server::http(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match port {
        Some(port) => bind(port).map_err(|error| {
            anyhow!("cannot listen on port {port}: {error}; choose another with --port")
        }),
        None => bind(USUAL_PORT)
            .or_else(|_| bind(0))
            .map_err(|error| anyhow!("cannot listen on this machine: {error}")),
    }
}

/// Answers one request. A reader who left early is no error.
fn answer(request: Request, site: &Hosted) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let accepted = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"))
        .map_or("", |header| header.value.as_str());
    let head_only = *request.method() == Method::Head;
    let found = match request.method() {
        Method::Get | Method::Head => site.deliver(path, accepted),
        _ => {
            let _ = send(request, "405 Method Not Allowed", &[], &[], false);
            return;
        }
    };
    // A reader who left early is no error.
    let _ = match found {
        None => send(request, "404 Not Found", &[], b"not found\n", head_only),
        Some(Delivery { bytes, headers }) => send(request, "200 OK", &headers, bytes, head_only),
    };
}

/// Answers, and asks for the connection to be closed: the server may leave a
/// new connection waiting for one that a browser keeps open.
fn send(
    request: Request,
    status: &str,
    headers: &[(&str, &str)],
    bytes: &[u8],
    head_only: bool,
) -> io::Result<()> {
    let length = bytes.len();
    let mut connection = request.into_writer();
    write!(connection, "HTTP/1.1 {status}\r\n")?;
    for (name, value) in headers {
        write!(connection, "{name}: {value}\r\n")?;
    }
    write!(
        connection,
        "Content-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    if !head_only {
        connection.write_all(bytes)?;
    }
    connection.flush()
}
