//! The house rules that a machine can hold.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

use sightlines::design::Design;
use sightlines::mechanism::{Mechanism, MechanismSet};

/// Modules in reading order, as `lib.rs` declares them.
fn modules() -> Vec<String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    lib.lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(under: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![under.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root()).unwrap().display().to_string();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no Rust files under {}", under.display());
    found
}

/// Code without comments, so that prose may name what code may not.
fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_within(file: &str, module: &str) -> bool {
    file.starts_with(&format!("src/{module}/")) || file == format!("src/{module}.rs")
}

#[test]
fn no_module_imports_one_below_it() {
    let modules = modules();
    assert!(modules.len() >= 10, "{modules:?}");
    for (file, text) in rust_files(&root().join("src")) {
        let Some(at) = modules.iter().position(|module| is_within(&file, module)) else {
            continue;
        };
        let code = code(&text);
        // What a file's own tests use is no part of the flow.
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        let imported = imported(code);
        for below in &modules[at + 1..] {
            assert!(
                !imported.contains(below),
                "{file} imports `{below}`, which comes after it"
            );
        }
    }
}

/// The modules of this crate that code names: `crate::x` and `crate::{x, y}`.
fn imported(code: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
            .collect()
    };
    let mut found = Vec::new();
    for way in code.split("crate::").skip(1) {
        match way.strip_prefix('{') {
            None => found.push(word(way)),
            Some(group) => {
                let (mut depth, mut start) = (0, 0);
                for (at, letter) in group.char_indices() {
                    match letter {
                        '{' => depth += 1,
                        '}' if depth == 0 => {
                            found.push(word(&group[start..at]));
                            break;
                        }
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            found.push(word(&group[start..at]));
                            start = at + 1;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

#[test]
fn the_search_for_imports_sees_every_way_of_writing_them() {
    let code = "use crate::crypto::Rng;\nuse crate::{\n    party::{Day, Fact},\n    world,\n};";
    assert_eq!(imported(code), ["crypto", "party", "world"]);
}

#[test]
fn only_the_page_knows_a_browser() {
    for (file, text) in rust_files(&root().join("src")) {
        let starts_one = ["src/main.rs", "src/bin/engine.rs"].contains(&&*file);
        if is_within(&file, "ui") || starts_one || file.starts_with("src/bin/prerender") {
            continue;
        }
        for word in ["yew", "web_sys", "js_sys", "gloo"] {
            assert!(!code(&text).contains(word), "{file} mentions `{word}`");
        }
    }
}

#[test]
fn only_crypto_names_a_cipher_crate() {
    for (file, text) in rust_files(&root().join("src")) {
        if is_within(&file, "crypto") {
            continue;
        }
        for word in [
            "hpke::",
            "vodozemac",
            "x25519_dalek",
            "ed25519_dalek",
            "curve25519_dalek",
            "ct_merkle",
            "hkdf::",
            "hmac::",
            "sha2::",
            "p256::",
            "argon2",
            "blockhash::",
            "zune_png",
            "chacha20",
            "vsss_rs",
            "getrandom",
            "rand_core",
        ] {
            assert!(!code(&text).contains(word), "{file} names `{word}`");
        }
    }
}

#[test]
fn each_proof_has_one_constructor() {
    for (proof, home) in [
        ("Opened", "src/crypto/opened.rs"),
        ("Parsed", "src/wire/parsed.rs"),
        ("Seen", "src/knowledge/seen.rs"),
        ("ReadMessage", "src/knowledge/read_message.rs"),
        ("Served", "src/disclosure/served.rs"),
    ] {
        let files = rust_files(&root().join("src"));
        let (_, text) = files.iter().find(|(file, _)| file == home).unwrap();
        let code = code(text);
        let makes: usize = [
            "-> Self",
            "-> Result<Self",
            "-> Option<Self",
            &format!("-> {proof}"),
        ]
        .iter()
        .map(|way| code.matches(way).count())
        .sum();
        assert_eq!(makes, 1, "{home} makes a `{proof}` in {makes} ways");
        for (file, text) in files.iter().filter(|(file, _)| file != home) {
            assert!(
                !writes_down(text, proof),
                "{file} writes a `{proof}` down instead of earning it"
            );
        }
    }
    for (constructor, allowed) in [
        ("Opened::new(", "src/crypto/"),
        ("Parsed::new(", "src/wire/codec.rs"),
    ] {
        for (file, text) in rust_files(&root().join("src")) {
            let calls = code(&text).contains(constructor);
            assert!(
                !calls || file.starts_with(allowed),
                "{file} calls {constructor}"
            );
        }
    }
}

/// Whether code writes a value of a type down field by field. A list may have a
/// variant of the same name: named with its list, or declared below its
/// documentation.
fn writes_down(text: &str, proof: &str) -> bool {
    let way = format!("{proof} {{");
    let mut above = "";
    for (line, told) in code(text).lines().zip(text.lines()) {
        let found = line.match_indices(&way).any(|(at, _)| {
            let before = line[..at].trim_start();
            let is_variant = before.is_empty() && above.trim_start().starts_with("///");
            let is_part = before.ends_with(|letter: char| letter.is_alphanumeric());
            !before.ends_with("::") && !is_variant && !is_part && before != "impl "
        });
        if found {
            return true;
        }
        above = told;
    }
    false
}

#[test]
fn a_proof_written_down_is_told_from_a_variant_of_the_same_name() {
    for earned in [
        "/// It was opened.\nOpened {",
        "Outcome::Opened { value } => value,",
        "Some(JustOpened { at })",
    ] {
        assert!(!writes_down(earned, "Opened"), "{earned}");
    }
    for written in [
        "let opened = Opened { value };",
        "Opened {\n",
        "f(Opened {\n",
    ] {
        assert!(writes_down(written, "Opened"), "{written}");
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for folder in ["src", "xtask/src", "tests", "benches", "browser-tests"] {
        let folder = root().join(folder);
        if !folder.exists() {
            continue;
        }
        for (file, text) in rust_files(&folder) {
            assert!(text.starts_with("//!"), "{file} does not open with //!");
        }
    }
}

#[test]
fn files_are_short_and_one_thing_each() {
    let mut lengths: Vec<(usize, String)> = rust_files(&root().join("src"))
        .into_iter()
        .map(|(file, text)| (text.lines().count(), file))
        .collect();
    lengths.sort();
    let (median, _) = &lengths[lengths.len() / 2];
    assert!(*median <= 150, "the median file has {median} lines");
    let (longest, file) = &lengths[lengths.len() - 1];
    assert!(*longest <= 700, "{file} has {longest} lines");
}

/// The variants that a file's enum declares, by name.
fn variants(file: &str, list: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(file)).unwrap();
    let after = text.split(&format!("pub enum {list} {{\n")).nth(1).unwrap();
    let body = after.split("\n}").next().unwrap();
    body.lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
        .map(|line| line.split(['(', ',']).next().unwrap().to_owned())
        .collect()
}

#[test]
fn every_mechanism_and_design_is_listed() {
    let named = |list: Vec<String>| list.join(" ");
    let mechanisms = Mechanism::ALL.map(|mechanism| format!("{mechanism:?}"));
    let declared = variants("src/mechanism/catalogue.rs", "Mechanism");
    assert_eq!(named(declared), mechanisms.join(" "));
    let designs = Design::ALL.map(|design| format!("{design:?}"));
    let mut declared = variants("src/design/mod.rs", "Design");
    assert_eq!(declared.pop().as_deref(), Some("Own"));
    assert_eq!(named(declared), designs.join(" "));
    let used: MechanismSet = Design::ALL
        .into_iter()
        .flat_map(|design| design.mechanisms().iter())
        .collect();
    assert_eq!(used, Mechanism::ALL.into_iter().collect());
}

#[test]
fn every_design_has_its_expected_table_and_no_table_is_left_over() {
    let mut tables: Vec<String> = fs::read_dir(root().join("tests/expected"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let mut wanted = Design::ALL.map(|design| format!("{design}.tsv")).to_vec();
    tables.sort();
    wanted.sort();
    assert_eq!(tables, wanted);
}

/// What is there with a mechanism and gone without it, and what somebody with
/// nothing but bytes can do to it.
#[test]
fn every_mechanism_is_tested_present_and_absent() {
    let (_, pairs) = rust_files(&root().join("tests"))
        .into_iter()
        .find(|(file, _)| file == "tests/mechanism_pairs.rs")
        .unwrap();
    for mechanism in Mechanism::ALL {
        let tested = pairs.contains(&format!("Mechanism::{mechanism:?}"));
        assert!(tested, "{mechanism} has no pair of tests");
    }
}

#[test]
fn names_say_something() {
    for folder in ["src", "xtask/src", "tests"] {
        for (file, _) in rust_files(&root().join(folder)) {
            for vague in ["util", "helper", "common", "misc", "manager"] {
                let name = file.rsplit('/').next().unwrap_or_default();
                assert!(!name.contains(vague), "{file}");
            }
        }
    }
}

#[test]
fn nothing_is_left_open() {
    for (file, text) in rust_files(&root().join("src")) {
        for mark in ["todo!", "unimplemented!", "dbg!", "#[ignore"] {
            assert!(!text.contains(mark), "{file} has `{mark}`");
        }
    }
}

#[test]
fn no_verdict_is_written_down() {
    let mut looked_at = 0;
    let mut open = vec![root().join("content"), root().join("src/ui")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            looked_at += 1;
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let in_test = path
                .file_name()
                .is_some_and(|name| name.to_string_lossy().ends_with("tests.rs"));
            // The page names verdicts for styles and tests; content has no reason to.
            let is_page = path.starts_with(root().join("src/ui"));
            let made = ["=> Finding::", "= Finding::", "Finding::OnlyIf(vec!"].as_slice();
            let named = ["\"only_if\"", "\"sees\"", "\"cannot\""].as_slice();
            for made in made.iter().chain(if is_page { &[] } else { named }) {
                let writes = !in_test && text.contains(made);
                assert!(!writes, "{} writes {made}", path.display());
            }
        }
    }
    assert!(looked_at > 30, "{looked_at} files");
}

#[test]
fn the_wasm_bindings_and_their_generator_are_one_version() {
    let pinned = |file: &str, name: &str| {
        let manifest = fs::read_to_string(root().join(file)).unwrap();
        manifest
            .lines()
            .find_map(|line| {
                line.strip_prefix(&format!("{name} = \"="))
                    .map(str::to_owned)
            })
            .map(|version| version.trim_end_matches('"').to_owned())
            .unwrap_or_else(|| panic!("{file} does not pin {name}"))
    };
    assert_eq!(
        pinned("Cargo.toml", "wasm-bindgen"),
        pinned("xtask/Cargo.toml", "wasm-bindgen-cli-support")
    );
}
