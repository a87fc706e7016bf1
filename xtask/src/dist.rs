//! Packs the page for a static host, and says what each file weighs.

use anyhow::Result;
use brotli::CompressorWriter;
use std::io::Write as _;

use crate::assets;
use crate::checkout::Checkout;
use crate::prerender::Languages;
use crate::wasm_build::Profile;

/// Builds the page as readers get it and writes it to `dist/`.
pub fn run(checkout: &Checkout) -> Result<()> {
    let site = assets::build_site(checkout, Profile::Release, Languages::Offered)?;
    site.write_to(&checkout.root.join("dist"))?;
    println!("{:>10} {:>10}  file", "bytes", "brotli");
    let (mut raw, mut packed) = (0, 0);
    for (path, bytes) in &site.files {
        let sent = brotli_size(bytes)?;
        println!("{:>10} {sent:>10}  {path}", bytes.len());
        raw += bytes.len();
        packed += sent;
    }
    println!("{raw:>10} {packed:>10}  in all");
    println!("dist/ is ready for any static host, under any path.");
    Ok(())
}

/// Bytes that a host with brotli at its best would send.
fn brotli_size(bytes: &[u8]) -> Result<usize> {
    let mut sent = Vec::new();
    let mut compressor = CompressorWriter::new(&mut sent, 1 << 16, 11, 22);
    compressor.write_all(bytes)?;
    drop(compressor);
    Ok(sent.len())
}
