//! Renders the page in every language, for a site that can be read before its
//! program has come, or without it.
//!
//! Prints one JSON array with an entry for each language; `cargo xtask` puts each
//! of its pages into `index.html`:
//!
//! | key | what |
//! |---|---|
//! | `tag`, `name`, `dir` | the language |
//! | `folder` | its folder below the root of the site: empty, or ending in a slash |
//! | `offered` | whether readers are offered it, or only tests are |
//! | `brand` | what the page is called |
//! | `words` | the words that stand around the program, by id |
//! | `frames` | the links of the frames on the page of examples, by name |
//! | `lexicon` | the words the program is given on every page |
//! | `lexicons_of_kinds` | the further words it is given on pages of some kinds, by kind |
//! | `lexicon_in_file` | all of them, for a single file |
//! | `app_in_file` | what stands in `#app` of a single file until the program takes it over |
//! | `pages` | its pages: the first one first, then as readers are offered them |
//!
//! Of each page:
//!
//! | key | what |
//! |---|---|
//! | `kind` | which pages it is of a kind with |
//! | `program` | which program opens it |
//! | `path` | its folder below that of the language: empty, or ending in a slash |
//! | `title`, `description` | what the document says of itself |
//! | `app` | what stands in `#app` until the program takes it over |
//! | `built` | what is shown where no program runs |
//!
//! With `--pseudo` the languages made for tests are among them. `--date` and a
//! day, as in 2026-11-22, is when the page says its runs were done.

mod date;
mod page;

use std::error::Error;
use std::process::ExitCode;
use std::thread;

use serde_json::Value;
use sightlines::content::{Locale, pseudo};

/// As much as a program's first thread has: pages are nested deeply.
const STACK: usize = 8 << 20;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let with_pseudo = given.iter().any(|word| word == "--pseudo");
    let day = given
        .windows(2)
        .find(|pair| pair[0] == "--date")
        .map(|pair| pair[1].as_str());
    let made: &[Locale] = if with_pseudo { pseudo::ALL } else { &[] };
    let locales: Vec<Locale> = Locale::ALL.iter().chain(made).copied().collect();
    match render(&locales, day) {
        Ok(pages) => {
            println!("{}", Value::from(pages));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: the pages could not be rendered: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Renders every language in a thread of its own, so that no core is idle.
fn render(locales: &[Locale], day: Option<&str>) -> Result<Vec<Value>, Box<dyn Error>> {
    thread::scope(|scope| {
        let started: Result<Vec<_>, _> = locales
            .iter()
            .map(|locale| {
                let thread = thread::Builder::new().stack_size(STACK);
                thread.spawn_scoped(scope, || page::render(*locale, day))
            })
            .collect();
        let rendered = started?.into_iter().map(|thread| match thread.join() {
            Ok(pages) => Ok(pages?),
            Err(panic) => std::panic::resume_unwind(panic),
        });
        rendered.collect()
    })
}
