//! Turns the compiled program into what a browser loads: a module and its glue.
//!
//! Uses wasm-bindgen's own generator as a library, so nobody has to install a
//! tool of the right version. The page must come as one script, so glue that
//! would import further files is refused.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::wasm_build::Profile;

/// A program and the script that lets it reach the page.
#[derive(Debug)]
pub struct Bindings {
    /// The script; defines `__wbg_init` and imports nothing.
    pub glue: String,
    /// The WebAssembly module.
    pub wasm: Vec<u8>,
}

/// Generates the bindings of the program at `compiled`.
pub fn generate(compiled: &Path, profile: Profile) -> Result<Bindings> {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .remove_name_section(profile == Profile::Release)
        .remove_producers_section(profile == Profile::Release)
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
    if !glue.contains("function __wbg_init(") {
        bail!("the glue no longer defines `__wbg_init`, which web/boot.js calls");
    }
    Ok(Bindings {
        wasm: output.wasm_mut().emit_wasm(),
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
