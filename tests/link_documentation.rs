//! `docs/links.md` says what the schema of links says: its table and its
//! examples are generated, and this fails when the file differs.
//!
//!     SIGHTLINES_WRITE_DOCS=1 cargo test --test link_documentation
//!
//! writes them anew.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sightlines::content::{Locale, Translator};
use sightlines::design::Design;
use sightlines::party::Vantage;
use sightlines::ui::address::choices::Choices;
use sightlines::ui::address::schema::{Kind, Parameter, SCHEMA, Scope};
use sightlines::ui::address::{Link, Part, Step};
use sightlines::ui::framing;
use sightlines::ui::state::Drawer;

const COMMAND: &str = "SIGHTLINES_WRITE_DOCS=1 cargo test --test link_documentation";

#[test]
fn the_documentation_of_links_says_what_the_schema_says() {
    let file = file();
    let written = fs::read_to_string(&file).expect("docs/links.md");
    let wanted = ["parameters", "examples"]
        .into_iter()
        .fold(written.clone(), |text, name| filled(&text, name));
    if env::var_os("SIGHTLINES_WRITE_DOCS").is_some() {
        fs::write(&file, wanted).expect("docs/links.md can be written");
        return;
    }
    assert!(
        written == wanted,
        "docs/links.md differs from the schema. To write it anew: {COMMAND}"
    );
}

#[test]
fn the_documentation_names_the_message_that_frames_post() {
    let text = fs::read_to_string(file()).expect("docs/links.md");
    assert!(text.contains(framing::HEIGHT));
}

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/links.md")
}

/// The text with what stands between the marks of `name` generated anew.
fn filled(text: &str, name: &str) -> String {
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&open).expect("an opening mark");
    let (_, after) = rest.split_once(&close).expect("a closing mark");
    let generated = match name {
        "parameters" => parameters(),
        _ => examples(),
    };
    format!("{before}{open}\n{generated}\n{close}{after}")
}

fn parameters() -> String {
    let words = Translator::new(Locale::ENGLISH);
    let mut table = "| key | value | default | meaning |\n|---|---|---|---|\n".to_owned();
    for parameter in &SCHEMA {
        let frames = match parameter.scope {
            Scope::State => "",
            Scope::Embed => " (in frames)",
        };
        let _ = writeln!(
            table,
            "| `{}`{frames} | {} | {} | {} |",
            parameter.key,
            values(parameter.kind),
            default(parameter),
            words.text(&parameter.explanation()),
        );
    }
    table
}

fn default(parameter: &Parameter) -> String {
    if matches!(parameter.kind, Kind::Version) {
        return "as release 0.1 wrote links".to_owned();
    }
    (parameter.show)(&Link::default()).map_or_else(|| "–".to_owned(), |value| format!("`{value}`"))
}

fn values(kind: Kind) -> String {
    match kind {
        Kind::Version => "`1`".to_owned(),
        Kind::Choice(choices) => format!("one of {}", ids(choices)),
        Kind::Option(choices) => format!("nothing, or one of {}", ids(choices)),
        Kind::List(choices) => format!("any of {}, joined by `,`", ids(choices)),
        Kind::Pairs(first, second) => format!(
            "`first:second`, joined by `,`; first one of {}; second one of {}",
            ids(first),
            ids(second)
        ),
        Kind::Number(first, last) => format!("a whole number from {first} to {last}"),
        Kind::Flag => "`1` or `0`".to_owned(),
        Kind::Text(longest) => format!("any text, percent-encoded, at most {longest} characters"),
    }
}

fn ids(choices: Choices) -> String {
    let quoted: Vec<String> = (choices.ids)().iter().map(|id| format!("`{id}`")).collect();
    quoted.join(", ")
}

fn examples() -> String {
    let hidden: Vec<Part> = Part::ALL
        .into_iter()
        .filter(|part| *part != Part::Key)
        .collect();
    let examples = [
        (
            "A design, unfolded, one party picked out and its derivation open",
            Link {
                step: Step::Open,
                design: Design::Escrow,
                vantage: Some(Vantage::PoliceNotice),
                open: vec![(Vantage::PoliceNotice, Drawer::Why)],
                ..Link::default()
            },
        ),
        (
            "A prediction to make about a design",
            Link {
                design: Design::BackupPlain,
                ..Link::default()
            },
        ),
        (
            "A frame with the drawing and its key alone",
            Link {
                embed: true,
                hide: hidden,
                step: Step::Open,
                design: Design::Transport,
                ..Link::default()
            },
        ),
    ];
    let mut list = String::new();
    for (what, link) in examples {
        let _ = writeln!(list, "- {what}: `{link}`");
    }
    list
}
