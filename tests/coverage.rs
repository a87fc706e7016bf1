//! Every system that the debate names has a page that demonstrates it and a test that
//! holds it. `content/coverage.toml` says which; `docs/coverage.md` is made from it, and
//! this fails when the file differs.
//!
//!     SIGHTLINES_WRITE_DOCS=1 cargo test --test coverage
//!
//! writes it anew.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use content_checker::Library;
use sightlines::content::{Locale, Translator};
use sightlines::ui::address::Address;
use sightlines::ui::route::Route;

const COMMAND: &str = "SIGHTLINES_WRITE_DOCS=1 cargo test --test coverage";

/// The rows of the catalogue that pages built so far are to cover.
const WANTED: [u32; 24] = [
    1, 2, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 23, 25, 26, 27, 28, 29, 31, 32,
];

struct System {
    id: String,
    name: String,
    pages: Vec<String>,
    at: String,
    tests: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn systems() -> Vec<System> {
    let library = Library::read(&root()).expect("content and words");
    let entries = library.entries().filter(|entry| entry.file == "coverage");
    let systems = entries.map(|entry| {
        let text = |key: &str| entry.table.get(key)?.as_str().map(str::to_owned);
        let list = |key: &str| -> Vec<String> {
            let list = entry.table.get(key).and_then(|list| list.as_array());
            let list = list.into_iter().flatten();
            list.filter_map(|one| one.as_str().map(str::to_owned))
                .collect()
        };
        System {
            id: entry.id.to_owned(),
            name: text("name").expect("a name"),
            pages: text("page").into_iter().chain(list("also")).collect(),
            at: text("at").unwrap_or_default(),
            tests: list("tests"),
        }
    });
    systems.collect()
}

#[test]
fn every_system_wanted_is_listed_once_and_in_order() {
    let listed: Vec<String> = systems().into_iter().map(|system| system.id).collect();
    assert_eq!(listed, WANTED.map(|number| format!("S{number}")));
}

#[test]
fn every_page_exists_and_every_link_to_it_is_understood() {
    for system in systems() {
        assert!(!system.pages.is_empty(), "{}", system.id);
        for page in &system.pages {
            let route = Route::at(page);
            assert!(route.is_some(), "{}: there is no page {page:?}", system.id);
        }
        match Address::read(&system.at) {
            Address::State(reading) => {
                assert!(
                    reading.unread.is_empty(),
                    "{}: {:?}",
                    system.id,
                    reading.unread
                );
            }
            Address::Place(place) => assert_eq!(place, "", "{}", system.id),
        }
    }
}

#[test]
fn every_test_that_is_named_exists_and_tests_something() {
    for system in systems() {
        assert!(!system.tests.is_empty(), "{} has no test", system.id);
        for test in &system.tests {
            let text = fs::read_to_string(root().join(test)).unwrap_or_default();
            let tests = ["#[test]", "#[tokio::test]", "mod "];
            let holds = tests.iter().any(|mark| text.contains(mark));
            assert!(holds, "{}: {test} is no file of tests", system.id);
        }
    }
}

#[test]
fn the_documentation_of_coverage_says_what_the_data_says() {
    let file = root().join("docs/coverage.md");
    let wanted = written();
    if env::var_os("SIGHTLINES_WRITE_DOCS").is_some() {
        fs::write(&file, wanted).expect("docs/coverage.md can be written");
        return;
    }
    let there = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        there == wanted,
        "docs/coverage.md differs from content/coverage.toml. To write it anew: {COMMAND}"
    );
}

fn written() -> String {
    let words = Translator::new(Locale::ENGLISH);
    let mut text = "# What is demonstrated where\n\n\
        Every system and capability that the police chiefs’ declaration, the press about it \
        or the debate names, as far as the pages built so far reach; the page that \
        demonstrates it, as a path below the site; and the tests that hold it. The rows \
        are those of the catalogue that was worked from; rows that belong to pages not \
        built yet (detection, numbers, traces) are not in the list.\n\n\
        This file is made from `content/coverage.toml`; a test fails when it differs, and \
        says how to write it anew.\n\n\
        | row | system | page | tests |\n|---|---|---|---|\n"
        .to_owned();
    for System {
        id,
        name,
        pages,
        at,
        tests,
    } in systems()
    {
        let mut linked = Vec::new();
        for (place, page) in pages.iter().enumerate() {
            let title = Route::at(page).and_then(|route| route.title(&words));
            let title = title.unwrap_or_else(|| words.text("page-home"));
            let title = title.split(" – ").next().unwrap_or_default().to_owned();
            let at = if place == 0 { at.as_str() } else { "" };
            linked.push(format!("`/{page}{at}` ({title})"));
        }
        let tests: Vec<String> = tests.iter().map(|test| format!("`{test}`")).collect();
        let _ = writeln!(
            text,
            "| {id} | {name} | {} | {} |",
            linked.join("; "),
            tests.join(", ")
        );
    }
    text
}
