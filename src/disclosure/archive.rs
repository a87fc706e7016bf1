//! A package as a ZIP archive that a person can read: README.txt, manifest.json,
//! CSV tables, one file for each record, and SHA256SUMS over all of them.
//!
//! Files are stored as they are, without times: the same package, words and
//! chain give the same bytes. `sha256sum -c SHA256SUMS` checks what was unpacked.

use std::fmt::Display;
use std::io::Write as _;

use super::package::hex;
use super::{
    CustodyChain, DisclosedRecord, FoundValue, Outcome, Package, PackageFinding, Proof, ProofInput,
    manifest,
};
use crate::crypto::digest::sha256;

/// Why an archive could not be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// The library refused a file: too many or too large.
    #[error("the archive could not be written: {0}")]
    Zip(String),
    /// A table could not be written.
    #[error("a table of the archive could not be written: {0}")]
    Table(String),
}

impl ArchiveError {
    fn zip(error: impl Display) -> Self {
        Self::Zip(error.to_string())
    }

    fn table(error: impl Display) -> Self {
        Self::Table(error.to_string())
    }
}

/// The name of the list of digests.
pub const SUMS: &str = "SHA256SUMS";

/// The archive. `readme` is the text of README.txt, in the reader's language;
/// `chain` is added as `custody.json` where there is one.
///
/// # Errors
/// [`ArchiveError`] past the limits of the format.
pub fn zip(
    package: &Package,
    readme: &str,
    chain: Option<&CustodyChain>,
) -> Result<Vec<u8>, ArchiveError> {
    let files = files(package, readme, chain)?;
    let mut archive = rawzip::ZipArchiveWriter::new(Vec::new());
    for (name, bytes) in &files {
        let (mut entry, config) = archive
            .new_file(name.as_str())
            .start()
            .map_err(ArchiveError::zip)?;
        let mut writer = config.wrap(&mut entry);
        writer.write_all(bytes).map_err(ArchiveError::zip)?;
        let (_, descriptor) = writer.finish().map_err(ArchiveError::zip)?;
        entry.finish(descriptor).map_err(ArchiveError::zip)?;
    }
    archive.finish().map_err(ArchiveError::zip)
}

/// The files of the archive in order, by name.
///
/// # Errors
/// [`ArchiveError::Table`] when a table cannot be written.
pub fn files(
    package: &Package,
    readme: &str,
    chain: Option<&CustodyChain>,
) -> Result<Vec<(String, Vec<u8>)>, ArchiveError> {
    let mut files = vec![
        ("README.txt".to_owned(), readme.as_bytes().to_vec()),
        ("manifest.json".to_owned(), manifest::json(package)),
        ("records.csv".to_owned(), records(package)?),
        ("findings.csv".to_owned(), findings(package)?),
    ];
    if let Some(chain) = chain {
        let chain = serde_json::to_vec_pretty(chain).map_err(ArchiveError::table)?;
        files.push(("custody.json".to_owned(), chain));
    }
    for record in &package.records {
        let bytes = match record.is_key {
            // A fingerprint in digits, as the tables have it.
            true => format!("{}\n", record.sha256).into_bytes(),
            false => record.bytes.clone(),
        };
        files.push((manifest::file(record), bytes));
    }
    let sums = files.iter().fold(String::new(), |mut sums, (name, bytes)| {
        sums.push_str(&format!("{}  {name}\n", hex(&sha256(bytes))));
        sums
    });
    files.push((SUMS.to_owned(), sums.into_bytes()));
    Ok(files)
}

/// The records, one a line.
fn records(package: &Package) -> Result<Vec<u8>, ArchiveError> {
    let lines = package.records.iter().map(|record| {
        let DisclosedRecord {
            number,
            category,
            form,
            keepers,
            from,
            until,
            message,
            is_key,
            is_sealed,
            seals,
            bytes,
            sha256,
        } = record;
        let seals: Vec<String> = seals
            .iter()
            .map(|seal| format!("{}:{}", seal.form, opened(seal.opened)))
            .collect();
        vec![
            number.to_string(),
            manifest::file(record),
            category.to_string(),
            form.clone(),
            keepers.join(" "),
            from.to_string(),
            until.to_string(),
            message.map_or_else(String::new, |number| number.to_string()),
            is_key.to_string(),
            is_sealed.to_string(),
            seals.join(" "),
            bytes.len().to_string(),
            sha256.clone(),
        ]
    });
    let heads = [
        "number",
        "file",
        "category",
        "form",
        "keepers",
        "from_day",
        "until_day",
        "message",
        "is_key",
        "is_sealed",
        "seals",
        "bytes",
        "sha256",
    ];
    table(&heads, lines)
}

const fn opened(opened: bool) -> &'static str {
    if opened { "opened" } else { "closed" }
}

/// The findings, one a line.
fn findings(package: &Package) -> Result<Vec<u8>, ArchiveError> {
    let lines = package.findings.iter().map(|finding| {
        let PackageFinding {
            fact,
            category,
            outcome,
        } = finding;
        let [mut value, mut needed, mut why, mut used] = [const { String::new() }; 4];
        let outcome = match outcome {
            Outcome::Opened { value: came, proof } => {
                value = written(came);
                used = numbers(proof);
                "opened"
            }
            Outcome::OnlyIf { sets, why: reason } => {
                let sets: Vec<String> = sets
                    .iter()
                    .map(|set| set.iter().map(|source| source.id()).collect::<Vec<_>>())
                    .map(|set| set.join("+"))
                    .collect();
                needed = sets.join(" | ");
                reason.id().clone_into(&mut why);
                "only-if"
            }
            Outcome::Cannot { why: reason } => {
                reason.id().clone_into(&mut why);
                "cannot"
            }
        };
        vec![
            fact.to_string(),
            category.to_string(),
            outcome.to_owned(),
            value,
            needed,
            why,
            used,
        ]
    });
    let heads = [
        "fact",
        "category",
        "outcome",
        "value",
        "only_if",
        "why_not",
        "records_used",
    ];
    table(&heads, lines)
}

/// A value in one cell; a picture by its digest, for its bytes are in the manifest.
fn written(value: &FoundValue) -> String {
    match value {
        FoundValue::Text(text) | FoundValue::Name(text) => text.clone(),
        FoundValue::Picture(png) => format!("PNG, SHA-256 {}", hex(&sha256(png))),
        FoundValue::Day(day) => day.to_string(),
        FoundValue::Bytes(bytes) => bytes.to_string(),
        FoundValue::Names(names) => names.join(" "),
    }
}

/// The numbers of the records that a proof uses.
fn numbers(proof: &Proof) -> String {
    let inputs = proof.steps.iter().flat_map(|step| &step.inputs);
    let mut numbers: Vec<u32> = inputs
        .chain([&proof.read_from])
        .filter_map(|input| match input {
            ProofInput::Record(number) => Some(*number),
            ProofInput::Step(_) => None,
        })
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
    numbers.join(" ")
}

fn table(
    heads: &[&str],
    lines: impl Iterator<Item = Vec<String>>,
) -> Result<Vec<u8>, ArchiveError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(heads).map_err(ArchiveError::table)?;
    for line in lines {
        writer.write_record(line).map_err(ArchiveError::table)?;
    }
    writer.into_inner().map_err(ArchiveError::table)
}
