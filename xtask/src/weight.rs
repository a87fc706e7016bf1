//! What a file weighs on its way: compressed as a good host does it.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Result, bail};
use brotli::CompressorWriter;

/// How hard to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As for files compressed once, when they are put on the host.
    Once,
    /// As for files compressed again and again while somebody works on them.
    Often,
}

/// `bytes` in brotli's format (RFC 7932).
pub fn packed(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let quality = match effort {
        Effort::Once => 11,
        Effort::Often => 5,
    };
    let mut sent = Vec::new();
    let mut compressor = CompressorWriter::new(&mut sent, 1 << 16, quality, 22);
    compressor.write_all(bytes)?;
    drop(compressor);
    Ok(sent)
}

/// Each of these files so, by their paths, on as many cores as there are.
pub fn packed_each(
    files: &BTreeMap<String, Vec<u8>>,
    effort: Effort,
) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut largest_first: Vec<_> = files.iter().collect();
    largest_first.sort_by_key(|(_, bytes)| std::cmp::Reverse(bytes.len()));
    let next = AtomicUsize::new(0);
    let pack = || {
        let mut done = Vec::new();
        while let Some((path, bytes)) = largest_first.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push(((*path).clone(), packed(bytes, effort)?));
        }
        Ok(done)
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let parts: Vec<Result<Vec<_>>> = thread::scope(|scope| {
        let packers: Vec<_> = (0..cores).map(|_| scope.spawn(pack)).collect();
        let ended = packers.into_iter().map(|packer| packer.join());
        ended
            .map(|ended| ended.unwrap_or_else(|_| bail!("the files were not compressed")))
            .collect()
    });
    let mut all = BTreeMap::new();
    for part in parts {
        all.extend(part?);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_is_packed_as_it_would_be_alone() {
        let files: BTreeMap<_, _> = (1..9)
            .map(|n: usize| (n.to_string(), b"page ".repeat(n)))
            .collect();
        let each = packed_each(&files, Effort::Often).unwrap();
        assert_eq!(each.len(), files.len());
        for (path, bytes) in &files {
            assert_eq!(each[path], packed(bytes, Effort::Often).unwrap(), "{path}");
        }
    }
}
