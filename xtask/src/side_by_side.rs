//! Runs several commands at a time and counts what they report.

use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::{Context as _, Result, bail};

use crate::checkout::spelled;
use crate::tally::Tally;

/// A `cargo test` command, and what is to be read above what it prints.
#[derive(Debug)]
pub struct Titled {
    /// What is run.
    pub title: String,
    /// How.
    pub command: Command,
}

/// Runs so many of these at a time, in this order, passing on what each printed once it
/// has ended.
///
/// # Errors
/// The first command that could not be run at all; those that were begun are ended first.
pub fn count(commands: Vec<Titled>, at_once: usize) -> Result<Tally> {
    let waiting = Mutex::new(commands.into_iter());
    // In a function of its own: the lock is not held while a command runs.
    let next = || {
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.next()
    };
    let take_turns = || -> Result<Tally> {
        let mut tally = Tally::default();
        while let Some(command) = next() {
            tally += command.run()?;
        }
        Ok(tally)
    };
    thread::scope(|scope| {
        let turns: Vec<_> = (0..at_once).map(|_| scope.spawn(take_turns)).collect();
        let mut tally = Tally::default();
        for turn in turns {
            tally += turn
                .join()
                .unwrap_or_else(|_| bail!("the tests were not counted"))?;
        }
        Ok(tally)
    })
}

impl Titled {
    /// Runs it to its end, and passes on what it printed in one piece.
    fn run(mut self) -> Result<Tally> {
        let output = self
            .command
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("cannot run {}", spelled(&self.command)))?;
        let [complaints, printed] =
            [&output.stderr, &output.stdout].map(|bytes| String::from_utf8_lossy(bytes));
        println!("\n{}:\n{complaints}{}", self.title, printed.trim());
        Ok(Tally::of(&output))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_counted_and_one_that_ends_badly_and_says_nothing_has_failed() {
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
        let tally = count(commands.map(shell).into(), 2).unwrap();
        let expected = Tally {
            passed: 4,
            failed: 3,
        };
        assert_eq!(tally, expected);
    }

    #[test]
    fn what_cannot_be_run_is_said() {
        let missing = Titled {
            title: "nothing".to_owned(),
            command: Command::new("there-is-no-such-program"),
        };
        let error = count(vec![missing], 2).unwrap_err();
        assert!(error.to_string().contains("there-is-no-such-program"));
    }
}
