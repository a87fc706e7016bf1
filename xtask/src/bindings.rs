//! Turns the compiled program into what a browser loads: a module and its glue.
//!
//! Uses wasm-bindgen's own generator as a library, so nobody has to install a
//! tool of the right version. The page must come as one script, so glue that
//! would import further files is refused.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::shared_names;
use crate::wasm_build::Profile;

/// A program and the script that lets it reach the page.
#[derive(Debug)]
pub struct Bindings {
    /// The script, which imports nothing; defines `__wbg_init`, or in a worker `wasm_bindgen`.
    pub glue: String,
    /// The WebAssembly module.
    pub wasm: Vec<u8>,
}

/// What runs a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page, whose script is a module.
    Page,
    /// A worker, whose script is none.
    Worker,
}

impl Place {
    /// What the glue defines, which the script after it calls.
    const fn start(self) -> &'static str {
        match self {
            Self::Page => "function __wbg_init(",
            Self::Worker => "let wasm_bindgen = ",
        }
    }
}

/// What stands in a program that runs ciphers.
const CIPHERS: [&[u8]; 3] = [b"curve25519_dalek", b"vodozemac", b"argon2"];

/// Makes sure that of two programs only the engine's runs ciphers, so that the page
/// stays light; the engine's has to, or looking for them tells nothing.
pub fn ensure_apart(page: &Path, engine: &Path) -> Result<()> {
    for cipher in CIPHERS {
        let runs = |program: &Path| -> Result<bool> {
            let bytes = fs::read(program).with_context(|| program.display().to_string())?;
            Ok(bytes.windows(cipher.len()).any(|window| window == cipher))
        };
        let name = String::from_utf8_lossy(cipher);
        if !runs(engine)? {
            bail!("the engine does not name {name}; CIPHERS looks for something else by now");
        }
        if runs(page)? {
            bail!(
                "the page's program runs {name}; ask the engine instead, \
                 as src/exchange/mod.rs says"
            );
        }
    }
    Ok(())
}

/// Generates the bindings of the program at `compiled`.
pub fn generate(compiled: &Path, profile: Profile, place: Place) -> Result<Bindings> {
    let mut generator = Bindgen::new();
    match place {
        Place::Page => generator.web(true)?,
        Place::Worker => generator.no_modules(true)?,
    };
    let mut output = generator
        .input_path(compiled)
        .typescript(false)
        .remove_name_section(profile.is_packed())
        .remove_producers_section(profile.is_packed())
        .generate_output()
        .with_context(|| format!("cannot generate bindings for {}", compiled.display()))?;
    // Every crate with bindings is listed among the snippets, most with none.
    let snippets = output.snippets().iter();
    let files: Vec<_> = snippets
        .filter_map(|(krate, inline)| (!inline.is_empty()).then_some(krate))
        .chain(output.local_modules().keys())
        .chain(output.npm_dependencies().keys())
        .cloned()
        .collect();
    if !files.is_empty() {
        bail!(
            "the page ships one script, but these would be further ones: {}",
            files.join(", ")
        );
    }
    let glue = output.js().to_owned();
    if glue.lines().any(|line| line.starts_with("import ")) {
        bail!("the page ships one script, but its glue imports another");
    }
    if !glue.contains(place.start()) {
        bail!(
            "the glue no longer has `{}`, which web/boot.js or web/engine.js builds on",
            place.start()
        );
    }
    let module = output.wasm_mut();
    let imported = module.imports.iter_mut().map(|import| &mut import.name);
    let exported = module.exports.iter_mut().map(|export| &mut export.name);
    let glue = shared_names::shorten(&glue, imported.chain(exported));
    Ok(Bindings {
        wasm: module.emit_wasm(),
        glue,
    })
}

#[cfg(test)]
mod tests {
    /// The version a manifest pins a dependency to.
    fn pinned<'a>(manifest: &'a str, dependency: &str) -> &'a str {
        manifest
            .lines()
            .filter_map(|line| line.split_once('='))
            .find(|(name, _)| name.trim() == dependency)
            .and_then(|(_, version)| version.trim().strip_prefix("\"="))
            .and_then(|version| version.split('"').next())
            .unwrap()
    }

    #[test]
    fn the_generator_is_of_the_same_version_as_the_library() {
        assert_eq!(
            pinned(include_str!("../../Cargo.toml"), "wasm-bindgen"),
            pinned(include_str!("../Cargo.toml"), "wasm-bindgen-cli-support"),
        );
    }
}
