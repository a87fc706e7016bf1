//! Arguments, parsed into what is asked.

use std::path::PathBuf;
use std::str::FromStr;

use lexopt::prelude::{Long, Short, Value, ValueExt};
use sightlines::content::Translator;
use sightlines::design::Design;
use sightlines::mechanism::{Mechanism, MechanismSet};
use sightlines::party::{Fact, Source, UnknownId, Vantage};
use sightlines::view::scenario;
use sightlines::world::{Card, LONGEST_MESSAGE, Scenario};

use crate::problem::Problem;

/// What is asked.
pub enum Command {
    Help,
    Matrix(Matrix),
    Run(Run),
    Explain(Explain),
}

/// `sightlines matrix`; an empty choice is everything.
pub struct Matrix {
    pub json: bool,
    pub designs: Vec<Design>,
    pub vantages: Vec<Vantage>,
    pub facts: Vec<Fact>,
    pub scenario: Scenario,
}

/// `sightlines run`.
pub struct Run {
    pub design: Design,
    pub scenario: Scenario,
    pub transcript: Option<PathBuf>,
}

/// `sightlines explain`.
pub struct Explain {
    pub design: Design,
    pub vantage: Vantage,
    pub fact: Fact,
    pub lent: Vec<Source>,
    pub scenario: Scenario,
}

#[derive(Default)]
struct Given {
    json: bool,
    designs: Vec<Design>,
    mechanisms: MechanismSet,
    vantages: Vec<Vantage>,
    facts: Vec<Fact>,
    lent: Vec<Source>,
    card: Card,
    message: Option<String>,
    transcript: Option<PathBuf>,
}

/// Parses the program's arguments.
pub fn parse(mut parser: lexopt::Parser, words: &Translator) -> Result<Command, Problem> {
    let mut command = None;
    let mut given = Given::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("json") => given.json = true,
            Long("design") => given
                .designs
                .push(id(&parser.value()?.string()?, &Design::ALL)?),
            Long("mechanism") => {
                let mechanism = id(&parser.value()?.string()?, &Mechanism::ALL)?;
                given.mechanisms = given.mechanisms.with(mechanism);
            }
            Long("vantage") => {
                given
                    .vantages
                    .push(id(&parser.value()?.string()?, &Vantage::ALL)?);
            }
            Long("fact") => given
                .facts
                .push(id(&parser.value()?.string()?, &Fact::ALL)?),
            Long("with") => given
                .lent
                .push(id(&parser.value()?.string()?, &Source::ALL)?),
            Long("card") => given.card = id(&parser.value()?.string()?, &Card::ALL)?,
            Long("message") => given.message = Some(carried(parser.value()?.string()?)?),
            Long("transcript") => given.transcript = Some(parser.value()?.into()),
            Value(word) if command.is_none() => command = Some(word.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    given.designs.extend(built(given.mechanisms)?);
    let scenario = scenario(words, given.message.as_deref(), given.card);
    match command.as_deref() {
        None | Some("help") => Ok(Command::Help),
        Some("matrix") => Ok(Command::Matrix(Matrix {
            json: given.json,
            designs: all_if_none(given.designs, &Design::ALL),
            vantages: all_if_none(given.vantages, &Vantage::ALL),
            facts: all_if_none(given.facts, &Fact::ALL),
            scenario,
        })),
        Some("run") => Ok(Command::Run(Run {
            design: needed(&given.designs, "--design")?,
            scenario,
            transcript: given.transcript,
        })),
        Some("explain") => Ok(Command::Explain(Explain {
            design: needed(&given.designs, "--design")?,
            vantage: needed(&given.vantages, "--vantage")?,
            fact: needed(&given.facts, "--fact")?,
            lent: given.lent,
            scenario,
        })),
        Some(other) => Err(Problem::Command(other.to_owned())),
    }
}

fn id<T>(given: &str, known: &[T]) -> Result<T, Problem>
where
    T: FromStr<Err = UnknownId> + ToString,
{
    given
        .parse()
        .map_err(|UnknownId { what, given }| Problem::Unknown {
            what,
            given,
            known: known
                .iter()
                .map(T::to_string)
                .collect::<Vec<_>>()
                .join(", "),
        })
}

/// The design that the named mechanisms make; none where none is named.
fn built(mechanisms: MechanismSet) -> Result<Option<Design>, Problem> {
    if mechanisms == MechanismSet::default() {
        return Ok(None);
    }
    let design = Design::of(mechanisms);
    match design.clashes().next() {
        Some(clash) => Err(Problem::Clash(clash, mechanisms)),
        None => Ok(Some(design)),
    }
}

fn carried(message: String) -> Result<String, Problem> {
    match message.chars().count() {
        count if count > LONGEST_MESSAGE => Err(Problem::TooLong(count)),
        _ => Ok(message),
    }
}

fn all_if_none<T: Copy>(chosen: Vec<T>, all: &[T]) -> Vec<T> {
    if chosen.is_empty() {
        all.to_vec()
    } else {
        chosen
    }
}

fn needed<T: Copy>(given: &[T], option: &'static str) -> Result<T, Problem> {
    given.last().copied().ok_or(Problem::Missing(option))
}
