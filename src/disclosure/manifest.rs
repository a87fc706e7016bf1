//! The manifest of a package: every line of it but the bytes themselves, which
//! stand there as digests taken anew. Its own digest is what custody signs.

use serde::Serialize;

use super::Category;
use super::package::{Cover, DisclosedRecord, FrozenRecord, Package, PackageFinding, Sealed};
use crate::crypto::digest::sha256;

/// One record's line.
#[derive(Serialize)]
struct Line<'a> {
    number: u32,
    file: String,
    category: Category,
    form: &'a str,
    keepers: &'a [String],
    from: u8,
    until: u8,
    message: Option<u8>,
    is_key: bool,
    is_sealed: bool,
    seals: &'a [Sealed],
    size: usize,
    sha256: String,
}

#[derive(Serialize)]
struct Manifest<'a> {
    cover: &'a Cover,
    records: Vec<Line<'a>>,
    frozen: &'a [FrozenRecord],
    findings: &'a [PackageFinding],
    failed_attempts: usize,
}

/// The manifest of a package in JSON (RFC 8259): the same package gives the same bytes.
pub fn json(package: &Package) -> Vec<u8> {
    let manifest = Manifest {
        cover: &package.cover,
        records: package.records.iter().map(line).collect(),
        frozen: &package.frozen,
        findings: &package.findings,
        failed_attempts: package.failed_attempts,
    };
    // Plain data with text for keys: there is nothing that JSON refuses.
    serde_json::to_vec_pretty(&manifest).unwrap_or_default()
}

/// SHA-256 of [`json`].
pub fn digest(package: &Package) -> [u8; 32] {
    sha256(&json(package))
}

/// Where a record's bytes lie in the archive. A key's fingerprint is no record.
pub(super) fn file(record: &DisclosedRecord) -> String {
    let DisclosedRecord { number, form, .. } = record;
    match record.is_key {
        true => format!("records/{number:04}-{form}.fingerprint"),
        false => format!("records/{number:04}-{form}.cbor"),
    }
}

fn line(record: &DisclosedRecord) -> Line<'_> {
    Line {
        number: record.number,
        file: file(record),
        category: record.category,
        form: &record.form,
        keepers: &record.keepers,
        from: record.from.0,
        until: record.until.0,
        message: record.message,
        is_key: record.is_key,
        is_sealed: record.is_sealed,
        seals: &record.seals,
        size: record.bytes.len(),
        sha256: record.digest_of_bytes(),
    }
}
