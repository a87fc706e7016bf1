//! Reads what is written down as data (`content/`) and as words (`locales/`), and says
//! kindly what is missing and what to do about it.
//!
//! ```text
//! content/*.toml, locales/*/*.ftl ─► Library ─► each check ─► Report
//! ```
//!
//! It knows nothing of designs and runs, and no shape of any one file: a statement is
//! whatever names sources, in whichever file and however deep. So a new file of content
//! is checked from the day it lies there. `cargo xtask content` prints the report;
//! `tests/content_checker.rs` fails where it has findings.

mod library;
mod phrase;

mod abuse;
mod certainty;
mod dates;
mod loaded_words;
mod untranslated;

use std::fmt;

pub use library::{Entry, Library, Message, Statement, Unreadable};
pub use untranslated::Lacking;

/// Something that is to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where: a file and an entry, or a message.
    pub at: String,
    /// What is the matter.
    pub what: String,
    /// What to do next.
    pub next: String,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What is to be mended.
    pub findings: Vec<Finding>,
    /// What languages that may be partial have not translated yet: no fault.
    pub lacking: Vec<Lacking>,
    /// How many statements were looked at.
    pub statements: usize,
    /// How many messages of English were looked at.
    pub messages: usize,
}

/// Looks at everything.
pub fn check(library: &Library) -> Report {
    let findings = [
        certainty::check(library),
        dates::check(library),
        loaded_words::check(library),
        abuse::check(library),
    ];
    Report {
        findings: findings.concat(),
        lacking: untranslated::count(library),
        statements: library.statements().count(),
        messages: library.english().count(),
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, what, next } = self;
        write!(f, "{at}\n  {what}\n  Next: {next}")
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            findings,
            lacking,
            statements,
            messages,
        } = self;
        for finding in findings {
            writeln!(f, "{finding}\n")?;
        }
        if !lacking.is_empty() {
            writeln!(f, "Not translated yet, and shown in English:")?;
            for lacking in lacking {
                writeln!(f, "  {lacking}")?;
            }
            writeln!(f)?;
        }
        write!(f, "{statements} statements and {messages} messages read: ")?;
        match findings.len() {
            0 => write!(f, "nothing to mend. Thank you."),
            1 => write!(f, "one thing to mend."),
            many => write!(f, "{many} things to mend."),
        }
    }
}
