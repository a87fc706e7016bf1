//! The command line: `sightlines matrix|run|explain`.
//!
//! It shares every line of logic with the page: both ask an `Observatory` and
//! print what it lists, in the words of `locales/`.

mod matrix;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut out = std::io::stdout().lock();
    match matrix::print(&mut out, &[], &[], &[]) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
