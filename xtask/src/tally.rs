//! Runs `cargo test` in the open and counts what it reports.

use std::io::{BufRead as _, BufReader};
use std::ops::AddAssign;
use std::process::{Command, ExitCode, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{Context as _, Result, bail};

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
    if !child.wait()?.success() && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// A command, and what is to be read above what it prints.
#[derive(Debug)]
pub struct Titled {
    /// What is run.
    pub title: String,
    /// How.
    pub command: Command,
}

/// Runs `cargo test` commands, so many at once and in this order, passing on what each
/// printed once it has ended.
pub fn count_side_by_side(commands: Vec<Titled>, at_once: usize) -> Result<Tally> {
    let waiting = Mutex::new(commands.into_iter());
    let counted = Mutex::new(Tally::default());
    let take_turns = || -> Result<()> {
        loop {
            let next = lock(&waiting).next();
            let Some(Titled { title, mut command }) = next else {
                return Ok(());
            };
            let output = command
                .stdin(Stdio::null())
                .output()
                .with_context(|| format!("cannot run {}", spelled(&command)))?;
            let printed = String::from_utf8_lossy(&output.stdout);
            let mut tally = Tally::default();
            for line in printed.lines() {
                tally += read(line).unwrap_or_default();
            }
            if !output.status.success() && tally.failed == 0 {
                tally.failed = 1;
            }
            let mut counted = lock(&counted);
            let complaints = String::from_utf8_lossy(&output.stderr);
            println!("\n{title}:\n{complaints}{}", printed.trim());
            *counted += tally;
        }
    };
    thread::scope(|scope| {
        let turns: Vec<_> = (0..at_once).map(|_| scope.spawn(take_turns)).collect();
        turns.into_iter().try_for_each(|turn| {
            turn.join()
                .unwrap_or_else(|_| bail!("the tests were not counted"))
        })
    })?;
    Ok(counted.into_inner().unwrap_or_else(PoisonError::into_inner))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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

    #[test]
    fn commands_side_by_side_are_counted_and_one_that_says_nothing_counts_as_failed() {
        let shell = |script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            Titled {
                title: script.to_owned(),
                command,
            }
        };
        let commands = [
            "echo 'test result: ok. 3 passed; 0 failed; 0 ignored'",
            "echo 'test result: FAILED. 1 passed; 2 failed; 0 ignored'; exit 101",
            "exit 101",
        ];
        let tally = count_side_by_side(commands.map(shell).into(), 2).unwrap();
        let expected = Tally {
            passed: 4,
            failed: 3,
        };
        assert_eq!(tally, expected);
    }
}
