//! Places where people kept words to themselves, and what is asked of a run beside each.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::content::read;

/// What `content/spaces.toml` says of one place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Space {
    id: String,
    sources: Vec<String>,
    certainty: String,
    likeness: Vec<Asked>,
}

/// What is asked of a run.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    design: String,
    vantage: String,
    fact: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spaces {
    space: Vec<Space>,
}

/// `spaces.rs`, which `src/content/spaces.rs` includes.
pub fn table() -> Result<String, String> {
    let Spaces { space } = read("spaces.toml")?;
    let mut table = "const SPACES: &[Space] = &[\n".to_owned();
    for Space {
        id,
        sources,
        certainty,
        likeness,
    } in &space
    {
        let _ = write!(
            table,
            "Space {{ id: {id:?}, rests_on: Statement {{ sources: &{sources:?}, \
             certainty: {certainty:?} }}, likeness: &["
        );
        for Asked {
            design,
            vantage,
            fact,
        } in likeness
        {
            let _ = write!(
                table,
                "Asked {{ design: {design:?}, vantage: {vantage:?}, fact: {fact:?} }},"
            );
        }
        table.push_str("] },\n");
    }
    table.push_str("];\n");
    Ok(table)
}
