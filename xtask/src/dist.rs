//! Packs the page for a static host, and says what each file weighs.

use anyhow::Result;
use brotli::CompressorWriter;
use std::io::Write as _;

use crate::assets::{self, Parts};
use crate::checkout::Checkout;
use crate::home::Home;
use crate::prerender::Languages;
use crate::wasm_build::Profile;

/// Builds the page as readers get it and writes it to `dist/`.
pub fn run(checkout: &Checkout, home: &Home) -> Result<()> {
    let parts = Parts::make(checkout, Profile::Release, Languages::Offered)?;
    let site = assets::assemble(checkout, &parts, home)?;
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
    println!("{}", where_it_may_lie(home));
    Ok(())
}

fn where_it_may_lie(home: &Home) -> &'static str {
    if !home.is_known() {
        "dist/ is ready for any static host, under any path. It has no sitemap and only \
         relative addresses; say where it will lie with --address https://example.org/path/"
    } else if home.is_a_whole_host() {
        "dist/ is ready for its address."
    } else {
        "dist/ is ready for its address. robots.txt counts only at the root of a host: \
         copy its last line into the one there."
    }
}

/// Bytes that a host with brotli at its best would send.
fn brotli_size(bytes: &[u8]) -> Result<usize> {
    let mut sent = Vec::new();
    let mut compressor = CompressorWriter::new(&mut sent, 1 << 16, 11, 22);
    compressor.write_all(bytes)?;
    drop(compressor);
    Ok(sent.len())
}
