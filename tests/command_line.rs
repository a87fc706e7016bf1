//! The command line says what the page says, and says plainly what went wrong.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::process::{Command, Output};

use serde_json::Value;
use sightlines::crypto::AeadKey;
use sightlines::wire::{Content, Record};

fn sightlines(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sightlines"))
        .args(arguments)
        .output()
        .unwrap()
}

fn printed(arguments: &[&str]) -> String {
    let output = sightlines(arguments);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_matrix_has_a_row_for_each_design_vantage_and_fact() {
    let rows = printed(&["matrix", "--json"]);
    assert_eq!(rows.lines().count(), 32 * 18 * 13);
    for row in rows.lines() {
        let row: Value = serde_json::from_str(row).unwrap();
        let needs = row["needs"].as_array().unwrap();
        match row["verdict"].as_str().unwrap() {
            "only_if" => assert!(!needs.is_empty(), "{row}"),
            "sees" | "cannot" => assert!(needs.is_empty(), "{row}"),
            other => panic!("{other} is no verdict"),
        }
    }
}

#[test]
fn mechanisms_named_one_by_one_make_a_design_that_is_run() {
    let design = |mechanisms: &[&str]| {
        let mut arguments = vec![
            "matrix",
            "--json",
            "--vantage",
            "platform",
            "--fact",
            "words",
        ];
        for mechanism in mechanisms {
            arguments.extend(["--mechanism", mechanism]);
        }
        let row: Value = serde_json::from_str(printed(&arguments).trim()).unwrap();
        (
            row["design"].as_str().unwrap().to_owned(),
            row["verdict"].as_str().unwrap().to_owned(),
        )
    };
    let named = |design: &str, verdict: &str| (design.to_owned(), verdict.to_owned());
    assert_eq!(
        design(&["double-ratchet", "transport"]),
        named("e2ee", "only_if")
    );
    assert_eq!(
        design(&["double-ratchet", "transport", "operator-key", "own-layer"]),
        named("own", "only_if")
    );
    assert_eq!(
        design(&["double-ratchet", "transport", "operator-key", "onion"]),
        named("own", "sees")
    );
}

#[test]
fn mechanisms_that_make_no_sense_together_are_explained() {
    let output = sightlines(&["run", "--mechanism", "group", "--mechanism", "mail"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("“End-to-end, for a group” and “Sealed e-mail body”"),
        "{said}"
    );
}

#[test]
fn the_matrix_can_be_narrowed_to_one_cell() {
    let row = printed(&[
        "matrix",
        "--json",
        "--design",
        "at_rest",
        "--vantage",
        "thief",
        "--fact",
        "words",
    ]);
    let row: Value = serde_json::from_str(row.trim()).unwrap();
    assert_eq!(row["verdict"], "only_if");
    let needs = serde_json::json!([["ana_phone"], ["ben_phone"], ["platform_keys"]]);
    assert_eq!(row["needs"], needs);
}

#[test]
fn a_transcript_can_be_checked_without_the_engine() {
    let file = std::env::temp_dir().join(format!("sightlines-{}.json", std::process::id()));
    let said = "These words are checked.";
    printed(&[
        "run",
        "--design",
        "at_rest",
        "--message",
        said,
        "--transcript",
        file.to_str().unwrap(),
    ]);
    let transcript: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    std::fs::remove_file(&file).unwrap();
    let records = |keeper: &str, form: &str| -> Vec<Record> {
        let holdings = transcript["holdings"].as_array().unwrap();
        holdings
            .iter()
            .filter(|held| held["keeper"] == keeper && held["form"] == form)
            .map(|held| Record::from_bytes(&bytes(held["cbor"].as_str().unwrap())).unwrap())
            .collect()
    };
    let keys = records("platform-keys", "aead-key");
    let Content::AeadKey { key } = keys[0].read().unwrap().get() else {
        panic!("no key");
    };
    let key = AeadKey::from_bytes(key).unwrap();
    let opened = records("platform-store", "aead-box").iter().any(|stored| {
        let Content::AeadBox { sealed } = stored.read().unwrap().get() else {
            panic!("no box");
        };
        let row = key.open(b"", sealed).unwrap().into_inner();
        String::from_utf8_lossy(&row).contains(said)
    });
    assert!(
        opened,
        "the storage key in the transcript opens a row with the words"
    );
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    (0..hexadecimal.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hexadecimal[at..at + 2], 16).unwrap())
        .collect()
}

#[test]
fn an_explanation_goes_from_key_and_ciphertext_to_the_words() {
    let steps = printed(&[
        "explain",
        "--design",
        "escrow",
        "--vantage",
        "police.notice",
        "--fact",
        "words",
        "--message",
        "See you at six.",
    ]);
    for part in [
        "HPKE",
        "ChaCha20-Poly1305",
        "fingerprint",
        "See you at six.",
    ] {
        assert!(steps.contains(part), "{part} is missing from:\n{steps}");
    }
}

#[test]
fn what_is_lent_is_used() {
    let without = [
        "explain",
        "--design",
        "e2ee",
        "--vantage",
        "thief",
        "--fact",
        "words",
    ];
    assert!(printed(&without).contains("ana_phone | ben_phone"));
    let with: Vec<&str> = without.into_iter().chain(["--with", "ben_phone"]).collect();
    assert!(printed(&with).contains("Ben’s phone"));
}

#[test]
fn a_wrong_argument_is_answered_with_what_would_be_right() {
    for (arguments, told) in [
        (&["matrix", "--design", "nope"][..], "backup_plain"),
        (&["explain", "--design", "e2ee"], "--vantage"),
        (&["dance"], "explain"),
        (&["run", "--design"], "design"),
        (&["matrix", "--frobnicate"], "frobnicate"),
    ] {
        let output = sightlines(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let problem = String::from_utf8(output.stderr).unwrap();
        assert!(problem.contains(told), "{arguments:?}: {problem}");
        assert!(!problem.contains('⟦'), "{problem}");
    }
}

#[test]
fn the_longest_message_and_one_character_more() {
    let longest = "é".repeat(sightlines::world::LONGEST_MESSAGE);
    // Longer than an argument may be on some systems: then there is nothing to test.
    let run = |message: &str| {
        Command::new(env!("CARGO_BIN_EXE_sightlines"))
            .args(["run", "--design", "postcard", "--message", message])
            .output()
    };
    if let Ok(output) = run(&longest[..100_000]) {
        assert!(output.status.success());
    }
    if let Ok(output) = run(&"x".repeat(sightlines::world::LONGEST_MESSAGE + 1)) {
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("100001"));
    }
}
