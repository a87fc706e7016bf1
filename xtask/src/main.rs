//! `cargo xtask`: builds, serves, tests and packs the page.
//!
//! This file reads the command line and hands over; each job has its own file.

// Where things are.
mod checkout;

// From source text to a program.
mod bindings;
mod shared_names;
mod wasm_build;

// From a program to a site.
mod assets;
mod catalogue;
mod fingerprint;
mod head;
mod home;
mod offline;
mod prerender;
mod single_file;
mod site;
mod sitemap;
mod style_of_page;
mod stylesheet;
mod template;
mod terse;

// From a site to a reader or a host.
mod budget;
mod dist;
mod faces;
mod hosted;
mod previews;
mod programs;
mod serve;
mod watch;
mod weight;

// Checks.
mod bench;
mod debian;
mod chromium;
mod firefox;
mod axe;
mod content;
mod lighthouse;
mod lint;
mod tally;
mod side_by_side;
mod in_browsers;
mod test;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::{Long, Short, Value, ValueExt as _};

use crate::checkout::Checkout;
use crate::home::Home;
use crate::in_browsers::InFirefox;
use crate::serve::Serving;
use crate::test::Testing;
use crate::wasm_build::Profile;

const USAGE: &str = "\
Builds, serves, tests and packs the page.

Usage: cargo xtask <command>

  serve [--port N] [--watch] [--release]
             Build the page and serve it on this machine. --watch builds again
             when a file changes; reload the page yourself to see it.
             --release serves what `dist` would pack.
  dist [--address URL]
             Pack the page into dist/, ready for any static host and any path;
             sightlines.html there is all of it in a single file.
             --address names the folder it will lie in, such as
             https://example.org/path/: search engines and previews of shared
             links need whole addresses.
  test [--native-only] [--release] [--firefox | --everywhere] [--thorough]
             [--lighthouse] [--regenerate] [--only NAME]…
             Run the Rust tests, then the page in Chromium, which is installed
             where it may be. --firefox runs in Firefox afterwards what another
             browser may do otherwise, --everywhere all that is run in Chromium;
             --thorough adds what takes long, --lighthouse the marks below;
             --native-only leaves browsers out; --release drives the page as
             `dist` packs it, and with --lighthouse weighs it; --regenerate
             writes anew what the browser tests expect, for you to review;
             --only runs just the browser tests of one file.
  lighthouse Lighthouse's marks for the packed page, next to the figures of the
             same page without its program.
  bench [--browser-only | --page]
             Measure a keystroke's re-run, natively and in Chromium. --page
             packs the page and measures how long a reader of it waits: on a
             slow phone and network until it answers; for every design from
             cold; and after a key until all is painted.
  content    Read what is written down as data and as words, and say what is missing:
             sources, certainty, dates, neutral wording, the safeguarding note,
             translations.
  lint       Check formatting, and clippy with warnings denied, for this
             machine and for the browser.
  help       Print this.
";

/// What the command line asks for.
enum Command {
    Serve(Serving),
    Dist(Home),
    Test(Testing),
    Lighthouse,
    Bench(Bench),
    Content,
    Lint,
    Help,
}

/// What is measured.
#[derive(Clone, Copy)]
enum Bench {
    /// The engine alone.
    Engine {
        /// Whether natively, too.
        natively: bool,
    },
    /// The packed page with its engine.
    Page,
}

fn main() -> ExitCode {
    match parse().and_then(run) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    if let Command::Help = command {
        print!("{USAGE}");
        return Ok(ExitCode::SUCCESS);
    }
    let checkout = Checkout::find()?;
    match command {
        Command::Serve(serving) => serve::run(&checkout, serving)?,
        Command::Dist(home) => dist::run(&checkout, &home)?,
        Command::Test(testing) => return test::run(&checkout, &testing),
        Command::Lighthouse => return Ok(lighthouse::run(&checkout)?.verdict()),
        Command::Bench(Bench::Engine { natively }) => bench::run(&checkout, natively)?,
        Command::Bench(Bench::Page) => bench::run_page(&checkout)?,
        Command::Content => return content::run(&checkout),
        Command::Lint => lint::run(&checkout)?,
        Command::Help => {}
    }
    Ok(ExitCode::SUCCESS)
}

fn parse() -> Result<Command> {
    let mut args = lexopt::Parser::from_env();
    let mut name = None;
    let (mut port, mut watch, mut native_only) = (None, false, false);
    let (mut lighthouse, mut bench) = (false, Bench::Engine { natively: true });
    let (mut firefox, mut thorough, mut regenerate) = (None, false, false);
    let (mut profile, mut only) = (Profile::Serve, Vec::new());
    let mut home = Home::default();
    while let Some(arg) = args.next()? {
        match (name.as_deref(), arg) {
            (_, Long("help") | Short('h')) => return Ok(Command::Help),
            (None, Value(given)) => name = Some(given.string()?),
            (Some("serve"), Long("port")) => port = Some(args.value()?.parse()?),
            (Some("serve"), Long("watch")) => watch = true,
            (Some("dist"), Long("address")) => home = Home::parse(&args.value()?.string()?)?,
            (Some("serve" | "test"), Long("release")) => profile = Profile::Release,
            (Some("test"), Long("native-only")) => native_only = true,
            (Some("bench"), Long("browser-only")) => bench = Bench::Engine { natively: false },
            (Some("bench"), Long("page")) => bench = Bench::Page,
            (Some("test"), Long("lighthouse")) => lighthouse = true,
            (Some("test"), Long("firefox")) => firefox = Some(InFirefox::Differences),
            (Some("test"), Long("everywhere")) => firefox = Some(InFirefox::Everything),
            (Some("test"), Long("thorough")) => thorough = true,
            (Some("test"), Long("regenerate")) => regenerate = true,
            (Some("test"), Long("only")) => only.push(args.value()?.string()?),
            (_, unknown) => {
                let error = unknown.unexpected();
                bail!("{error}\n\n{USAGE}")
            }
        }
    }
    Ok(match name.as_deref() {
        Some("serve") => Command::Serve(Serving {
            port,
            watch,
            profile,
        }),
        Some("dist") => Command::Dist(home),
        Some("test") => Command::Test(Testing {
            native_only,
            firefox,
            thorough,
            lighthouse,
            regenerate,
            only,
            profile,
        }),
        Some("lighthouse") => Command::Lighthouse,
        Some("bench") => Command::Bench(bench),
        Some("content") => Command::Content,
        Some("lint") => Command::Lint,
        None | Some("help") => Command::Help,
        Some(unknown) => bail!("there is no command {unknown:?}\n\n{USAGE}"),
    })
}
