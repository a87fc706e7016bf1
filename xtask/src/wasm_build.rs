//! Compiles the page's program to WebAssembly.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::checkout::{Checkout, must_succeed};

/// The browser, as rustc calls it.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The binary that boots the page.
pub const PROGRAM: &str = "sightlines-app";

/// How hard the compiler tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to compile.
    Serve,
    /// Small and fast, as packed for a host.
    Release,
}

impl Profile {
    /// Its name in `Cargo.toml`, which is also its folder under the target.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Serve => "serve",
            Self::Release => "release",
        }
    }
}

/// Compiles the page's program and says where it lies.
pub fn build(checkout: &Checkout, profile: Profile) -> Result<PathBuf> {
    build_program(checkout, profile, PROGRAM, &[])
}

/// Compiles the measuring program as the page is packed, and says where it lies.
pub fn build_measure(checkout: &Checkout) -> Result<PathBuf> {
    let feature = ["--features", "measure"];
    build_program(checkout, Profile::Release, "sightlines-measure", &feature)
}

fn build_program(
    checkout: &Checkout,
    profile: Profile,
    program: &str,
    further: &[&str],
) -> Result<PathBuf> {
    ensure_target()?;
    must_succeed(
        checkout
            .cargo()
            .args(["build", "--package=sightlines", "--bin", program])
            .args(["--target", TARGET, "--profile", profile.name()])
            .args(further),
    )?;
    Ok(checkout
        .target
        .join(TARGET)
        .join(profile.name())
        .join(program)
        .with_extension("wasm"))
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
