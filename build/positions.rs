//! Who argues what.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::content::read;

/// What `content/positions.toml` says of one position.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Position {
    id: String,
    group: String,
    sources: Vec<String>,
    certainty: String,
    last_seen: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Positions {
    position: Vec<Position>,
}

/// `positions.rs`, which `src/content/positions.rs` includes.
pub fn table() -> Result<String, String> {
    let Positions { position } = read("positions.toml")?;
    let mut table = "const POSITIONS: &[Position] = &[\n".to_owned();
    for Position {
        id,
        group,
        sources,
        certainty,
        last_seen,
    } in &position
    {
        let _ = writeln!(
            table,
            "Position {{ id: {id:?}, group: {group:?}, rests_on: Statement {{ \
             sources: &{sources:?}, certainty: {certainty:?} }}, last_seen: {last_seen:?} }},"
        );
    }
    table.push_str("];\n");
    Ok(table)
}
