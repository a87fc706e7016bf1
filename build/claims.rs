//! The sentences of the dispute: who says each, what it rests on, what is asked of
//! the runs about it.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::content::read;

/// What `content/claims.toml` says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claims {
    group: Vec<Group>,
    claim: Vec<Claim>,
}

/// Something a design may do.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    id: String,
    vantages: Vec<String>,
    facts: Vec<String>,
}

/// One sentence.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    id: String,
    core: bool,
    by: Speaker,
    kinds: Vec<Kind>,
    settles: Settles,
    rests: Statement,
    reply: Reply,
    data: Option<Statement>,
    #[serde(default)]
    pages: Vec<String>,
    safeguarding: bool,
    #[serde(default)]
    experiment: Vec<Experiment>,
}

/// What a statement rests on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    sources: Vec<String>,
    certainty: String,
}

/// The answer to a sentence.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    holder: String,
    sources: Vec<String>,
    certainty: String,
}

/// A question put to designs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Experiment {
    asks: Asks,
    #[serde(default)]
    vantages: Vec<String>,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    groups: Vec<String>,
    #[serde(default)]
    designs: Vec<String>,
}

// The names of these are those of the types in `src/content/claims.rs`.

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Speaker {
    Chiefs,
    Nca,
    Biggar,
    DeBolle,
    Press,
    Companies,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Technical,
    Empirical,
    Legal,
    Value,
    Fact,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Settles {
    Decides,
    Part,
    Data,
    Value,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Asks {
    One,
    Who,
    What,
    Change,
    Tally,
}

/// `claims.rs`, which `src/content/claims.rs` includes.
pub fn table() -> Result<String, String> {
    let Claims { group, claim } = read("claims.toml")?;
    let mut table = "/// What a design may do, for a tally.\n\
                     pub const GROUPS: &[Group] = &[\n"
        .to_owned();
    for Group {
        id,
        vantages,
        facts,
    } in &group
    {
        let _ = writeln!(
            table,
            "Group {{ id: {id:?}, vantages: &{vantages:?}, facts: &{facts:?} }},"
        );
    }
    table.push_str("];\n/// Every sentence, in its order.\npub const CLAIMS: &[Claim] = &[\n");
    for claim in &claim {
        table.push_str(&one(claim));
    }
    table.push_str("];\n");
    Ok(table)
}

fn one(claim: &Claim) -> String {
    let Claim {
        id,
        core,
        by,
        kinds,
        settles,
        rests,
        reply,
        data,
        pages,
        safeguarding,
        experiment,
    } = claim;
    let kinds: String = kinds
        .iter()
        .map(|kind| format!("Kind::{kind:?}, "))
        .collect();
    let experiments: String = experiment.iter().map(asked).collect();
    let data = match data {
        Some(data) => format!("Some({})", statement(&data.sources, &data.certainty)),
        None => "None".to_owned(),
    };
    format!(
        "Claim {{ id: {id:?}, core: {core}, by: Speaker::{by:?}, kinds: &[{kinds}], \
         settles: Settles::{settles:?}, rests: {}, holder: {:?}, reply: {}, data: {data}, \
         pages: &{pages:?}, safeguarding: {safeguarding}, experiments: &[{experiments}] }},\n",
        statement(&rests.sources, &rests.certainty),
        reply.holder,
        statement(&reply.sources, &reply.certainty),
    )
}

fn statement(sources: &[String], certainty: &str) -> String {
    format!("Statement {{ sources: &{sources:?}, certainty: {certainty:?} }}")
}

fn asked(experiment: &Experiment) -> String {
    let Experiment {
        asks,
        vantages,
        facts,
        groups,
        designs,
    } = experiment;
    format!(
        "Experiment {{ asks: Asks::{asks:?}, vantages: &{vantages:?}, facts: &{facts:?}, \
         groups: &{groups:?}, designs: &{designs:?} }}, "
    )
}
