//! The archive of a package: opened again by a plain `unzip`, its digests checked by
//! a plain `sha256sum`, and every record in it byte for byte.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod scene;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use scene::scenario;
use sightlines::crypto::Rng;
use sightlines::crypto::digest::sha256;
use sightlines::design::Design;
use sightlines::disclosure::{
    CustodyChain, Desk, Frame, Instrument, Order, Package, Requirement, archive, manifest,
};
use sightlines::party::Day;
use sightlines::view::Observatory;

const README: &str = "What was asked, and what came back.\n";

fn package(instrument: Instrument, design: Design) -> (Package, CustodyChain) {
    let mut desk = Desk::open(&mut Rng::seeded([2; 32])).unwrap();
    let order = Order::as_in_the_table("2/26", Frame::General, instrument, design);
    let required = Requirement::of(order.frame, instrument).unwrap();
    let approvals: Vec<_> = required.approvals[0]
        .iter()
        .map(|&office| desk.approve(office, &order, Day(0), Day::LOOK).unwrap())
        .collect();
    let served = desk.serve(&order, &approvals).unwrap();
    let package = Observatory::new()
        .serve(design, &scenario(), &served)
        .unwrap();
    let chain = desk.disclose(&package);
    (package, chain)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The files of an archive by the library that wrote it, where there is no `unzip`.
fn read_by_the_library(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let archive = rawzip::ZipArchive::from_slice(zip).unwrap();
    let mut files = BTreeMap::new();
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry().unwrap() {
        let name = entry
            .file_path()
            .try_normalize()
            .unwrap()
            .as_ref()
            .to_owned();
        let bytes = archive
            .get_entry(entry.wayfinder())
            .unwrap()
            .data()
            .to_vec();
        files.insert(name, bytes);
    }
    files
}

fn unpacked(zip: &[u8], folder: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
    let file = folder.join("package.zip");
    fs::write(&file, zip).unwrap();
    let tested = Command::new("unzip").arg("-tq").arg(&file).output().ok()?;
    assert!(tested.status.success(), "{tested:?}");
    let into = folder.join("unpacked");
    let done = Command::new("unzip")
        .args(["-q", "-o"])
        .arg(&file)
        .arg("-d")
        .arg(&into)
        .output()
        .ok()?;
    assert!(done.status.success(), "{done:?}");
    if let Ok(checked) = Command::new("sha256sum")
        .args(["-c", "--strict", "--quiet", archive::SUMS])
        .current_dir(&into)
        .output()
    {
        assert!(checked.status.success(), "{checked:?}");
    }
    let mut files = BTreeMap::new();
    let mut open = vec![into.clone()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&into).unwrap().display().to_string();
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    Some(files)
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_plain_unzip_opens_it_and_every_digest_holds() {
    for (at, (instrument, design)) in [
        (Instrument::StoredContent, Design::Transport),
        (Instrument::LiveInterception, Design::E2ee),
        (Instrument::CapabilityNotice, Design::SplitEscrow),
        (Instrument::Backup, Design::BackupSealed),
        (Instrument::DeviceSeizure, Design::DeviceEscrow),
        (Instrument::VoluntaryReport, Design::ClientScan),
        (Instrument::Preservation, Design::AtRest),
    ]
    .into_iter()
    .enumerate()
    {
        let (package, chain) = package(instrument, design);
        let zip = archive::zip(&package, README, Some(&chain)).unwrap();
        let by_library = read_by_the_library(&zip);
        let files = match unpacked(&zip, &folder(&format!("archive-{at}"))) {
            Some(files) => files,
            None => by_library.clone(),
        };
        assert_eq!(files, by_library, "{instrument}");
        assert_eq!(files["README.txt"], README.as_bytes());
        assert_eq!(files["manifest.json"], manifest::json(&package));

        let sums = String::from_utf8(files[archive::SUMS].clone()).unwrap();
        let listed: BTreeMap<&str, &str> = sums
            .lines()
            .map(|line| line.split_once("  ").unwrap())
            .map(|(digest, name)| (name, digest))
            .collect();
        assert_eq!(listed.len() + 1, files.len(), "all but the list itself");
        for (name, digest) in &listed {
            assert_eq!(hex(&sha256(&files[*name])), **digest, "{name}");
        }

        let told: serde_json::Value = serde_json::from_slice(&files["manifest.json"]).unwrap();
        let lines = told["records"].as_array().unwrap();
        assert_eq!(lines.len(), package.records.len());
        for (line, record) in lines.iter().zip(&package.records) {
            let file = line["file"].as_str().unwrap();
            assert_eq!(line["sha256"].as_str().unwrap(), record.sha256);
            match record.is_key {
                true => assert_eq!(files[file], format!("{}\n", record.sha256).as_bytes()),
                false => {
                    assert_eq!(files[file], record.bytes);
                    assert_eq!(hex(&sha256(&files[file])), record.sha256);
                }
            }
        }
        let kept = files.keys().filter(|name| name.starts_with("records/"));
        assert_eq!(kept.count(), package.records.len());
        let read: CustodyChain = serde_json::from_slice(&files["custody.json"]).unwrap();
        assert_eq!(read.check(&package), Ok(()));
    }
}

#[test]
fn the_tables_have_a_line_for_each_record_and_each_fact() {
    let (package, _) = package(Instrument::StoredContent, Design::Transport);
    let files: BTreeMap<_, _> = archive::files(&package, README, None)
        .unwrap()
        .into_iter()
        .collect();
    assert!(!files.contains_key("custody.json"));
    let lines = |name: &str| -> Vec<Vec<String>> {
        let mut reader = csv::Reader::from_reader(files[name].as_slice());
        let lines = reader.records().map(Result::unwrap);
        lines
            .map(|line| line.iter().map(str::to_owned).collect())
            .collect()
    };
    let records = lines("records.csv");
    assert_eq!(records.len(), package.records.len());
    for (line, record) in records.iter().zip(&package.records) {
        assert_eq!(line[0], record.number.to_string());
        assert_eq!(line.last(), Some(&record.sha256));
    }
    let findings = lines("findings.csv");
    assert_eq!(findings.len(), 13);
    let words = findings.iter().find(|line| line[0] == "words").unwrap();
    assert_eq!(words[2..4], ["opened".to_owned(), scenario().text]);
}

#[test]
fn the_same_package_gives_the_same_bytes_and_another_gives_others() {
    let (package, chain) = package(Instrument::StoredContent, Design::Escrow);
    let zip = |package: &Package| archive::zip(package, README, Some(&chain)).unwrap();
    assert_eq!(zip(&package), zip(&package.clone()));
    let mut other = package.clone();
    other.records[0].bytes[0] ^= 1;
    assert_ne!(zip(&package), zip(&other));
}

#[test]
fn words_with_commas_quotes_and_line_breaks_stay_in_their_cell() {
    let (mut package, _) = package(Instrument::StoredContent, Design::Transport);
    let text = "He said \"six, or seven\",\nthen نعم\r\n";
    for found in &mut package.findings {
        if let sightlines::disclosure::Outcome::Opened { value, .. } = &mut found.outcome {
            *value = sightlines::disclosure::FoundValue::Text(text.to_owned());
        }
    }
    let files = archive::files(&package, README, None).unwrap();
    let (_, table) = files
        .iter()
        .find(|(name, _)| name == "findings.csv")
        .unwrap();
    let mut reader = csv::Reader::from_reader(table.as_slice());
    let cells: Vec<String> = reader
        .records()
        .map(|line| line.unwrap()[3].to_owned())
        .collect();
    assert_eq!(cells.len(), 13);
    assert!(cells.iter().any(|cell| cell == text), "{cells:?}");
}
