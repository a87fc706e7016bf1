//! Runs `cargo test` in the open and counts what it reports.

use std::io::{BufRead as _, BufReader};
use std::ops::AddAssign;
use std::process::{Command, ExitCode, ExitStatus, Output, Stdio};

use anyhow::{Context as _, Result};

use crate::checkout::spelled;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed; a run that ended badly without saying so counts as one.
    pub failed: u64,
}

impl Tally {
    /// What a run printed, and how it ended.
    pub fn of(output: &Output) -> Self {
        let mut tally = Self::default();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            tally += read(line).unwrap_or_default();
        }
        tally.ended(output.status)
    }

    /// With one that failed where the run ended badly without saying so.
    fn ended(mut self, status: ExitStatus) -> Self {
        if !status.success() && self.failed == 0 {
            self.failed = 1;
        }
        self
    }

    /// Says both, and whether all is well: something passed and nothing failed.
    pub fn verdict(self) -> ExitCode {
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 && self.passed > 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Runs a `cargo test` command, passing its output on.
pub fn count(command: &mut Command) -> Result<Tally> {
    println!("running {}", spelled(command));
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run {}", spelled(command)))?;
    let mut tally = Tally::default();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            tally += read(&line).unwrap_or_default();
        }
    }
    Ok(tally.ended(child.wait()?))
}

/// Reads a closing line: `test result: ok. 3 passed; 0 failed; …`.
fn read(line: &str) -> Option<Tally> {
    let mut counts = line
        .strip_prefix("test result: ")?
        .split_once(". ")?
        .1
        .split("; ");
    let mut next = |label| counts.next()?.strip_suffix(label)?.trim().parse().ok();
    Some(Tally {
        passed: next(" passed")?,
        failed: next(" failed")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted_and_nothing_else() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        let expected = Tally {
            passed: 12,
            failed: 3,
        };
        assert_eq!(read(line), Some(expected));
        assert_eq!(read("test a ... ok"), None);
        assert_eq!(read("test result: odd"), None);
    }
}
