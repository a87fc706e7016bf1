//! Prints the report on the folder given, or on this one.

use std::path::PathBuf;
use std::process::ExitCode;

use content_checker::{Library, check};

fn main() -> ExitCode {
    let root = std::env::args_os()
        .nth(1)
        .map_or_else(|| ".".into(), PathBuf::from);
    match Library::read(&root) {
        Ok(library) => {
            let report = check(&library);
            println!("{report}");
            if report.findings.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
