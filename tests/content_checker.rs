//! What is written down as data and as words is whole and fair: sources that exist,
//! nothing surer than what it rests on, dates on what changes, no word of one side as
//! the page’s own, a note where abuse is mentioned. `cargo xtask content` prints the
//! same, with what to do next; what each check finds in bad samples is tested beside it,
//! in `content-checker/src/`.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::path::Path;

use content_checker::{Library, check};

#[test]
fn there_is_nothing_to_mend_in_content_and_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let library = Library::read(root).expect("content and words");
    let report = check(&library);
    println!("{report}");
    assert!(report.statements >= 90, "{} statements", report.statements);
    assert!(report.messages >= 1000, "{} messages", report.messages);
    assert!(report.findings.is_empty(), "\n{report}");
}

#[test]
fn english_lacks_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let library = Library::read(root).expect("content and words");
    let lacking = check(&library).lacking;
    assert!(lacking.iter().all(|lacking| lacking.language != "en"));
}
