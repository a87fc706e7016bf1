//! What laws ask of instruments, and how long requests between countries take.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::content::read;

/// What `content/instruments.toml` says of one instrument under one frame.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    frame: String,
    instrument: String,
    approvals: Vec<Vec<String>>,
    offences: Vec<String>,
    deadline_days: Option<u16>,
    emergency_hours: Option<u16>,
    lasts_days: Option<u16>,
    #[serde(default)]
    secret: bool,
    sources: Vec<String>,
    certainty: String,
}

/// What `content/routes.toml` says of one way between countries.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Route {
    id: String,
    least_days: Option<u16>,
    most_days: Option<u16>,
    emergency_hours: Option<u16>,
    freeze_days: Option<u16>,
    since: Option<String>,
    sources: Vec<String>,
    certainty: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    line: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Routes {
    route: Vec<Route>,
}

/// `instruments.rs`, which `src/content/instruments.rs` includes.
pub fn table() -> Result<String, String> {
    let Lines { line: lines } = read("instruments.toml")?;
    let Routes { route: routes } = read("routes.toml")?;
    let mut table = "/// Every line, in the order of the file.\n\
                     pub const LINES: &[Line] = &[\n"
        .to_owned();
    for line in &lines {
        let Line {
            frame,
            instrument,
            offences,
            deadline_days,
            emergency_hours,
            lasts_days,
            secret,
            sources,
            certainty,
            ..
        } = line;
        let sets: Vec<String> = line
            .approvals
            .iter()
            .map(|set| format!("&{set:?}"))
            .collect();
        let approvals = sets.join(", ");
        let _ = writeln!(
            table,
            "Line {{ frame: {frame:?}, instrument: {instrument:?}, approvals: &[{approvals}], \
             offences: &{offences:?}, deadline_days: {deadline_days:?}, \
             emergency_hours: {emergency_hours:?}, lasts_days: {lasts_days:?}, \
             secret: {secret}, sources: &{sources:?}, certainty: {certainty:?} }},"
        );
    }
    table.push_str(
        "];\n/// Every way between countries, in the order of the file.\n\
         pub const ROUTES: &[Route] = &[\n",
    );
    for route in &routes {
        let Route {
            id,
            least_days,
            most_days,
            emergency_hours,
            freeze_days,
            since,
            sources,
            certainty,
        } = route;
        let _ = writeln!(
            table,
            "Route {{ id: {id:?}, least_days: {least_days:?}, most_days: {most_days:?}, \
             emergency_hours: {emergency_hours:?}, freeze_days: {freeze_days:?}, \
             since: {since:?}, sources: &{sources:?}, certainty: {certainty:?} }},"
        );
    }
    table.push_str("];\n");
    Ok(table)
}
