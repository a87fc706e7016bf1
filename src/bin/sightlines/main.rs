//! The command line: `sightlines matrix|run|explain`.
//!
//! It shares every line of logic with the page: both ask an `Observatory` and
//! print what it lists, in the words of `locales/`.

mod arguments;
mod explain;
mod matrix;
mod problem;
mod run;
mod transcript;
mod words;

use std::io::{Write as _, stderr, stdout};
use std::process::ExitCode;

use arguments::{Command, parse};
use problem::Problem;

fn main() -> ExitCode {
    let words = words::english();
    let done = parse(lexopt::Parser::from_env(), &words).and_then(|command| match command {
        Command::Help => Ok(writeln!(stdout(), "{}", words::usage(&words))?),
        Command::Matrix(asked) => matrix::print(&asked, &words),
        Command::Run(asked) => run::print(&asked, &words),
        Command::Explain(asked) => explain::print(&asked, &words),
    });
    match done {
        Ok(()) | Err(Problem::ReaderLeft) => ExitCode::SUCCESS,
        Err(problem) => {
            // Where even this cannot be written, the exit code is all there is.
            let hint = words.text("cli-hint");
            let _ = writeln!(stderr(), "{}\n{hint}", problem.say(&words));
            ExitCode::from(2)
        }
    }
}
