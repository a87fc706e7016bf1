//! Formatting and clippy, for this machine and for the browser.

use std::process::Command;

use anyhow::Result;

use crate::checkout::{Checkout, must_succeed};
use crate::programs::PageProgram;
use crate::wasm_build::{ENGINE, TARGET, ensure_target};

/// Checks everything; the first complaint stops.
pub fn run(checkout: &Checkout) -> Result<()> {
    ensure_components();
    ensure_target()?;
    must_succeed(checkout.cargo().args(["fmt", "--all", "--check"]))?;
    // The browser tests are no targets unless they are named.
    for targets in ["--all-targets", "--test=*"] {
        must_succeed(checkout.cargo().args([
            "clippy",
            "--workspace",
            targets,
            "--features=sightlines/measure",
            "--",
            "--deny=warnings",
        ]))?;
    }
    must_succeed(checkout.cargo().args([
        "clippy",
        "--package=sightlines",
        "--lib",
        "--bin",
        PageProgram::Every.binary(),
        "--bin",
        ENGINE,
        "--target",
        TARGET,
        "--",
        "--deny=warnings",
    ]))
}

/// Adds rustfmt and clippy where rustup can; without rustup, cargo says what is missing.
fn ensure_components() {
    let there = ["rustfmt", "cargo-clippy"].iter().all(|tool| {
        Command::new(tool)
            .arg("--version")
            .output()
            .is_ok_and(|answer| answer.status.success())
    });
    if !there {
        let _ = Command::new("rustup")
            .args(["component", "add", "rustfmt", "clippy"])
            .status();
    }
}
