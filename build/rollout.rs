//! How encryption came to large services, by date.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::content::read;

/// What `content/rollout.toml` says of one step.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    id: String,
    sources: Vec<String>,
    certainty: String,
    last_seen: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rollout {
    step: Vec<Step>,
}

/// `rollout.rs`, which `src/content/rollout.rs` includes.
pub fn table() -> Result<String, String> {
    let Rollout { step } = read("rollout.toml")?;
    let mut table = "const STEPS: &[Step] = &[\n".to_owned();
    for Step {
        id,
        sources,
        certainty,
        last_seen,
    } in &step
    {
        let _ = writeln!(
            table,
            "Step {{ id: {id:?}, rests_on: Statement {{ sources: &{sources:?}, \
             certainty: {certainty:?} }}, last_seen: {last_seen:?} }},"
        );
    }
    table.push_str("];\n");
    Ok(table)
}
