//! What a file weighs on its way: compressed as a good host does it.

use std::io::Write as _;

use anyhow::Result;
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
