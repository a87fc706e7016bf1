//! Says what is missing in content and words.

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::checkout::Checkout;

/// Prints the report; a failure where something is to be mended.
pub fn run(checkout: &Checkout) -> Result<ExitCode> {
    let status = checkout
        .cargo()
        .args(["run", "--quiet", "--bin=content-checker"])
        .status()
        .context("the checker did not start")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
