//! What can go wrong on the command line, and how it is said.

use sightlines::content::Translator;
use sightlines::design::Clash;
use sightlines::mechanism::MechanismSet;
use sightlines::ui::sentences::clash;
use sightlines::view::ObservatoryError;
use sightlines::world::LONGEST_MESSAGE;

/// Why the program stopped.
#[derive(Debug)]
pub enum Problem {
    /// An id names nothing.
    Unknown {
        what: &'static str,
        given: String,
        known: String,
    },
    /// An option that this command needs was not given.
    Missing(&'static str),
    /// The arguments have no sense.
    Argument(lexopt::Error),
    /// There is no such command.
    Command(String),
    /// The mechanisms make no design that could be run.
    Clash(Clash, MechanismSet),
    /// The message is longer than what travels.
    TooLong(usize),
    /// The engine refused.
    Run(ObservatoryError),
    /// A file could not be written.
    Write { file: String, error: std::io::Error },
    /// The output could not be written.
    Print(std::io::Error),
    /// Whoever read our output has closed it.
    ReaderLeft,
}

impl Problem {
    /// The problem in a sentence, with what to do next.
    pub fn say(&self, words: &Translator) -> String {
        let problem = match self {
            Self::Unknown { what, given, known } => words.text_with(
                "cli-error-unknown",
                [
                    ("what", (*what).into()),
                    ("given", given.as_str().into()),
                    ("known", known.as_str().into()),
                ],
            ),
            Self::Missing(option) => {
                words.text_with("cli-error-missing", [("option", (*option).into())])
            }
            Self::Argument(error) => {
                words.text_with("cli-error-argument", [("detail", error.to_string().into())])
            }
            Self::Command(given) => {
                words.text_with("cli-error-command", [("given", given.as_str().into())])
            }
            Self::Clash(why, mechanisms) => words.text_with(
                "cli-error-clash",
                [("why", clash(words, *why, *mechanisms).into())],
            ),
            Self::TooLong(count) => words.text_with(
                "cli-error-long",
                [
                    ("count", (*count).into()),
                    ("longest", LONGEST_MESSAGE.into()),
                ],
            ),
            Self::Run(error) => {
                words.text_with("cli-error-run", [("detail", error.to_string().into())])
            }
            Self::Write { file, error } => words.text_with(
                "cli-error-write",
                [
                    ("file", file.as_str().into()),
                    ("detail", error.to_string().into()),
                ],
            ),
            Self::Print(error) => {
                words.text_with("cli-error-print", [("detail", error.to_string().into())])
            }
            Self::ReaderLeft => return String::new(),
        };
        words.text_with("cli-error", [("problem", problem.into())])
    }
}

impl From<lexopt::Error> for Problem {
    fn from(error: lexopt::Error) -> Self {
        Self::Argument(error)
    }
}

impl From<ObservatoryError> for Problem {
    fn from(error: ObservatoryError) -> Self {
        Self::Run(error)
    }
}

/// Printing failed: whoever read us may have had enough, as `head` has.
impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::ReaderLeft,
            _ => Self::Print(error),
        }
    }
}
