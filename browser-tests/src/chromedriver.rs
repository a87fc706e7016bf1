//! Runs chromedriver, and with it every browser it started, until dropped.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::setup;

/// How long a driver may take to close its browsers.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// A running chromedriver.
pub struct Chromedriver {
    process: Child,
    port: u16,
}

impl Chromedriver {
    /// Starts one on a port of its own choice.
    pub fn start() -> Result<Self> {
        let program = setup::chromedriver()?;
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot run {program}"))?;
        let stdout = process.stdout.take().context("chromedriver is mute")?;
        let mut lines = BufReader::new(stdout).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| port_in(&line));
        // Read on, or a full pipe would stop it.
        thread::spawn(move || lines.for_each(drop));
        match port {
            Some(port) => Ok(Self { process, port }),
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

    /// Asks it to close its browsers and leave.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(LAST_WORDS))?;
        let host = Ipv4Addr::LOCALHOST;
        write!(
            stream,
            "GET /shutdown HTTP/1.1\r\nHost: {host}:{}\r\nConnection: close\r\n\r\n",
            self.port
        )?;
        let _ = stream.read(&mut [0; 512])?;
        Ok(())
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        let asked = self.shut_down();
        let deadline = Instant::now() + LAST_WORDS;
        while asked.is_ok() && Instant::now() < deadline {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in `ChromeDriver was started successfully on port 4711.`
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?
        .1
        .trim_end_matches('.')
        .parse()
        .ok()
}
