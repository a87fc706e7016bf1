//! The house rules that a machine can hold.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

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
        for below in &modules[at + 1..] {
            for way in [
                format!("crate::{below}::"),
                format!("crate::{below};"),
                format!("crate::{{{below}"),
            ] {
                assert!(
                    !code.contains(&way),
                    "{file} imports `{below}`, which comes after it"
                );
            }
        }
    }
}

#[test]
fn only_the_page_knows_a_browser() {
    for (file, text) in rust_files(&root().join("src")) {
        if is_within(&file, "ui") || file == "src/main.rs" || file.starts_with("src/bin/prerender")
        {
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
            "aes_gcm",
            "hpke::",
            "vodozemac",
            "x25519_dalek",
            "ed25519_dalek",
            "curve25519_dalek",
            "hkdf::",
            "hmac::",
            "sha2::",
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
        ("Seen", "src/knowledge/replay.rs"),
    ] {
        let files = rust_files(&root().join("src"));
        let (_, text) = files.iter().find(|(file, _)| file == home).unwrap();
        let makes = text.matches("-> Self {").count() + text.matches("-> Result<Self,").count();
        assert_eq!(makes, 1, "{home} makes a `{proof}` in {makes} ways");
        for (file, text) in &files {
            let literal = format!("{proof} {{ ");
            assert!(
                file == home || !code(text).contains(&literal),
                "{file} writes a `{proof}` down instead of earning it"
            );
        }
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
fn content_stores_no_verdict() {
    for entry in fs::read_dir(root().join("content")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let text = fs::read_to_string(&path).unwrap_or_default();
            for verdict in ["only_if", "\"sees\"", "\"cannot\""] {
                assert!(!text.contains(verdict), "{}", path.display());
            }
        }
    }
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
