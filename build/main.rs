//! Makes tables of what is data: the languages, one folder below `locales/` each, and
//! what is cited and explained, below `content/`.
//!
//! A language is offered because its folder is there. What the program must
//! know before any word is loaded (its tag, its own name, its direction,
//! whether it is whole) is read from the folder's `locale.ftl` and written as a
//! table, `locales.rs`, which `src/content/locale.rs` includes. The words
//! themselves are compiled into native programs only; the page loads those of
//! the one language it is in.
//!
//! One file here for each table; each is included by the file of the same name in
//! `src/content/`.

mod catalogue;
mod claims;
mod citations;
mod content;
mod languages;
mod positions;
mod rollout;
mod spaces;
mod terms;

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    for read in ["locales", "content", "build"] {
        println!("cargo::rerun-if-changed={read}");
    }
    for (name, table) in [
        ("locales.rs", languages::table()),
        ("catalogue.rs", catalogue::table()),
        ("positions.rs", positions::table()),
        ("rollout.rs", rollout::table()),
        ("spaces.rs", spaces::table()),
        ("claims.rs", claims::table()),
        ("citations.rs", citations::table()),
        ("terms.rs", terms::table()),
    ] {
        let out = env::var_os("OUT_DIR")
            .map(PathBuf::from)
            .unwrap_or_default();
        let written = table.and_then(|table| {
            fs::write(out.join(name), table)
                .map_err(|error| format!("{name} could not be written: {error}"))
        });
        if let Err(problem) = written {
            println!("cargo::error={problem}");
        }
    }
}
