//! Every word a reader sees is a Fluent message: none stands in `src/ui`, and
//! every id asked for there exists.
//!
//! A simple reading of the source text, not of its grammar: text in `html!` is
//! always a quoted string, and what a reader would read has a letter followed
//! by a blank and another letter, or is a child of an element on its own.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use sightlines::content::{Locale, Translator};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The program part of every file of the page: tests and comments left out.
fn programs() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    sources(&root.join("src/ui"), &mut found);
    found
        .into_iter()
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            !name.contains("test")
        })
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a file");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines: Vec<&str> = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            (path.display().to_string(), lines.join("\n"))
        })
        .collect()
}

/// Quoted strings, with what stands just before each.
fn strings(program: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = program;
    while let Some(start) = rest.find('"') {
        let after = &rest[start + 1..];
        let Some(end) = after.find('"') else { break };
        found.push((&rest[..start], &after[..end]));
        rest = &after[end + 1..];
    }
    found
}

/// Strings with blanks that no reader sees: policies, queries, log attributes.
fn is_for_machines(before: &str, text: &str) -> bool {
    let machine = |sign: char| "=;:'{}()<>#/".contains(sign);
    let class = before.ends_with("class=")
        || before.ends_with("viewBox=")
        || text.split(' ').all(|name| name.contains('-'));
    let drawing = text
        .chars()
        .all(|sign| sign.is_ascii_digit() || "MmHhVvLlZzCcAa .,-".contains(sign));
    class
        || drawing
        || text.contains(machine)
        || before.trim_end().ends_with("reason =")
        || before.trim_end().ends_with("classes!(")
}

#[test]
fn no_sentence_stands_in_the_page() {
    let mut found = Vec::new();
    for (file, program) in programs() {
        for (before, text) in strings(&program) {
            let words = text
                .split(' ')
                .filter(|word| word.chars().filter(|sign| sign.is_alphabetic()).count() > 1)
                .count();
            if words > 1 && !is_for_machines(before, text) {
                found.push(format!("{file}: “{text}”"));
            }
        }
    }
    assert!(found.is_empty(), "words in the program: {found:#?}");
}

#[test]
fn no_single_word_is_the_child_of_an_element() {
    let mut found = Vec::new();
    for (file, program) in programs() {
        for (before, text) in strings(&program) {
            let child = before.trim_end().ends_with("{") && {
                let opening = before.trim_end().trim_end_matches('{').trim_end();
                opening.ends_with('>') && !opening.ends_with("=>") && !opening.ends_with("->")
            };
            if child
                && !text.starts_with("\\u")
                && text.chars().filter(|sign| sign.is_alphabetic()).count() > 1
            {
                found.push(format!("{file}: “{text}”"));
            }
        }
    }
    assert!(found.is_empty(), "words in the program: {found:#?}");
}

#[test]
fn every_message_asked_for_exists() {
    let words = Translator::new(Locale::ENGLISH);
    let mut asked = 0;
    for (file, program) in programs() {
        for (before, id) in strings(&program) {
            let before = before.trim_end();
            if before.ends_with(".text(") || before.ends_with("text_with(") {
                assert!(words.has(id), "{file} asks for “{id}”, which has no words");
                asked += 1;
            }
        }
    }
    assert!(asked > 60, "only {asked} were found: the reading is broken");
}
