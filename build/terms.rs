//! The words that are explained.

use serde::Deserialize;

use crate::content::read;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Terms {
    terms: Vec<String>,
}

/// `terms.rs`, which `src/content/terms.rs` includes.
pub fn table() -> Result<String, String> {
    let Terms { terms } = read("terms.toml")?;
    let terms: Vec<String> = terms.iter().map(|id| format!("Term({id:?})")).collect();
    Ok(format!("const TERMS: &[Term] = &[{}];\n", terms.join(", ")))
}
