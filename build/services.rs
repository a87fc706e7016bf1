//! What real services can return to an order, as published or reported.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::catalogue::Statement;
use crate::content::read;

/// `content/services.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Services {
    chart: Chart,
    service: Vec<Service>,
}

/// The chart that the columns follow.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Chart {
    made: String,
    as_of: String,
    published: String,
    statement: Statement,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    id: String,
    name: String,
    end_to_end: Option<String>,
    #[serde(default)]
    cell: Vec<Cell>,
    #[serde(default)]
    change: Vec<Change>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cell {
    column: String,
    statement: Statement,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    id: String,
    date: String,
    how: String,
    statement: Statement,
}

/// `services.rs`, which `src/content/services.rs` includes.
pub fn table() -> Result<String, String> {
    let Services { chart, service } = read("services.toml")?;
    let Chart {
        made,
        as_of,
        published,
        statement,
    } = &chart;
    let mut table = format!(
        "/// The chart.\npub const CHART: Chart = Chart {{ made: {made:?}, as_of: {as_of:?}, \
         published: {published:?}, statement: {} }};\nconst SERVICES: &[Service] = &[\n",
        statement.written()
    );
    for Service {
        id,
        name,
        end_to_end,
        cell,
        change,
    } in &service
    {
        let _ = write!(
            table,
            "Service {{ id: {id:?}, name: {name:?}, end_to_end: {end_to_end:?}, cells: &["
        );
        for Cell { column, statement } in cell {
            let statement = statement.written();
            let _ = write!(
                table,
                "Cell {{ column: {column:?}, statement: {statement} }},"
            );
        }
        table.push_str("], changes: &[");
        for Change {
            id,
            date,
            how,
            statement,
        } in change
        {
            let _ = write!(
                table,
                "Change {{ id: {id:?}, date: {date:?}, how: {how:?}, statement: {} }},",
                statement.written()
            );
        }
        table.push_str("] },\n");
    }
    table.push_str("];\n");
    Ok(table)
}
