//! Runs chromedriver or geckodriver, and with it the browser it started, until
//! dropped.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::browser::Browser;
use crate::setup;

/// How long a driver may take to close its browser.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// A running driver.
pub struct Driver {
    process: Child,
    port: u16,
    /// The session to end before the driver goes, or its browser would stay.
    pub session: Option<String>,
}

impl Driver {
    /// Starts the driver of this browser on a port of its own choice.
    pub fn start(browser: Browser) -> Result<Self> {
        let program = setup::driver_of(browser)?;
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot run {program}"))?;
        let stdout = process.stdout.take().context("the driver is mute")?;
        let mut lines = BufReader::new(stdout).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| port_in(&line));
        // Read on, or a full pipe would stop it.
        thread::spawn(move || lines.for_each(drop));
        match port {
            Some(port) => Ok(Self {
                process,
                port,
                session: None,
            }),
            None => {
                let _ = process.kill();
                let _ = process.wait();
                anyhow::bail!("{program} did not say on which port it listens")
            }
        }
    }

    /// Where it takes commands.
    pub fn url(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }

    /// Asks it to close its browser. Spoken by hand: whoever drops this may
    /// have no runtime left to ask with.
    fn end_session(&self) -> std::io::Result<()> {
        let Some(session) = &self.session else {
            return Ok(());
        };
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(LAST_WORDS))?;
        let host = Ipv4Addr::LOCALHOST;
        write!(
            stream,
            "DELETE /session/{session} HTTP/1.1\r\nHost: {host}:{}\r\nConnection: close\r\n\r\n",
            self.port
        )?;
        let _ = stream.read(&mut [0; 512])?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Answered once the browser has gone.
        let _ = self.end_session();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in `ChromeDriver was started successfully on port 4711.` or in
/// `… Listening on 127.0.0.1:4711`.
fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line
        .split_once("successfully on port ")
        .or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
    port.trim_end_matches('.').trim().parse().ok()
}
