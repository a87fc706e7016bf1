//! Compiles the programs to WebAssembly.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::checkout::{Checkout, must_succeed};
use crate::programs::PageProgram;

/// The browser, as rustc calls it.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The binary that the page starts in a worker.
pub const ENGINE: &str = "sightlines-engine";

/// The binary that measures.
const MEASURE: &str = "sightlines-measure";

/// How hard the compiler tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to compile.
    Serve,
    /// Small, as packed for a host.
    Release,
    /// Fast: the engine, as packed for a host.
    Engine,
}

impl Profile {
    /// Its name in `Cargo.toml`, which is also its folder under the target.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Serve => "serve",
            Self::Release => "release",
            Self::Engine => "engine",
        }
    }

    /// Whether it is for readers.
    pub const fn is_packed(self) -> bool {
        !matches!(self, Self::Serve)
    }

    /// What the engine is compiled with beside pages compiled with this.
    const fn of_engine(self) -> Self {
        if self.is_packed() { Self::Engine } else { self }
    }
}

/// Where the programs lie.
#[derive(Debug)]
pub struct Compiled {
    /// Those of pages; while developing that of every page alone.
    pub pages: Vec<(PageProgram, PathBuf)>,
    /// That of every page.
    pub every: PathBuf,
    /// The engine's.
    pub engine: PathBuf,
}

/// Compiles the pages' programs and the engine's, and says where they lie.
pub fn build(checkout: &Checkout, profile: Profile) -> Result<Compiled> {
    let pages: &[PageProgram] = match profile.is_packed() {
        true => &PageProgram::ALL,
        false => &[PageProgram::Every],
    };
    let binaries: Vec<&str> = pages.iter().map(|page| page.binary()).collect();
    build_programs(checkout, profile, &binaries, &[])?;
    build_programs(checkout, profile.of_engine(), &[ENGINE], &[])?;
    let lies = |page: PageProgram| compiled(checkout, profile, page.binary());
    Ok(Compiled {
        pages: pages.iter().map(|page| (*page, lies(*page))).collect(),
        every: lies(PageProgram::Every),
        engine: compiled(checkout, profile.of_engine(), ENGINE),
    })
}

/// Compiles the measuring program as the engine is packed, and says where it lies.
pub fn build_measure(checkout: &Checkout) -> Result<PathBuf> {
    let feature = ["--features", "measure"];
    build_programs(checkout, Profile::Engine, &[MEASURE], &feature)?;
    Ok(compiled(checkout, Profile::Engine, MEASURE))
}

fn build_programs(
    checkout: &Checkout,
    profile: Profile,
    programs: &[&str],
    further: &[&str],
) -> Result<()> {
    ensure_target()?;
    let mut cargo = checkout.cargo();
    if profile.is_packed() {
        cargo.env("CARGO_ENCODED_RUSTFLAGS", packing_flags().join("\u{1f}"));
    }
    must_succeed(
        cargo
            .args(["build", "--package=sightlines"])
            .args(programs.iter().flat_map(|program| ["--bin", program]))
            .args(["--target", TARGET, "--profile", profile.name()])
            .args(further),
    )
}

fn compiled(checkout: &Checkout, profile: Profile, program: &str) -> PathBuf {
    let folder = checkout.target.join(TARGET).join(profile.name());
    folder.join(program).with_extension("wasm")
}

/// What a packed program is compiled with besides its profile: no trace of where
/// on this machine the sources lie.
fn packing_flags() -> Vec<String> {
    let given = env::var("RUSTFLAGS").unwrap_or_default();
    let mut flags: Vec<String> = given.split_whitespace().map(str::to_owned).collect();
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    if let Some(home) = home {
        let sources = home.join("registry").join("src");
        flags.push(format!("--remap-path-prefix={}=", sources.display()));
    }
    flags
}

/// Adds the compilation target through rustup, unless it is there.
pub fn ensure_target() -> Result<()> {
    let answer = Command::new("rustc")
        .args(["--print=target-libdir", "--target", TARGET])
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run rustc; install Rust from https://rustup.rs")?;
    let folder = PathBuf::from(String::from_utf8_lossy(&answer.stdout).trim());
    if answer.status.success() && folder.is_dir() {
        return Ok(());
    }
    eprintln!("adding the {TARGET} target");
    let status = Command::new("rustup")
        .args(["target", "add", TARGET])
        .status();
    if !status.is_ok_and(|status| status.success()) {
        bail!(
            "the compiler cannot build for {TARGET}, and rustup could not add it; \
             install that target the way you installed Rust"
        );
    }
    Ok(())
}
