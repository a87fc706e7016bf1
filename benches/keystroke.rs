//! `cargo bench`: the workload, natively.

#[path = "workload/mod.rs"]
mod workload;

use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let start = Instant::now();
    match workload::measure(|| start.elapsed().as_secs_f64() * 1000.0) {
        Ok((cold, lines)) => {
            println!("{}", workload::report(cold, &lines));
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
