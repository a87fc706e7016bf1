//! What is asked of several designs, and what their runs answer, in sentences: one
//! pattern for each kind of question, and none for any one claim.

use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::view::difference::{Cell, PartyDifference};
use crate::view::experiment::{Answer, Asked, Counted, Doing, Experiment, Question};
use crate::view::{DesignSheet, Finding};

use super::occasion::{parties_at_end, parties_split};
use super::{and_list, change, design_with, fact_phrase, number_word, party_phrase, ways};

/// How many alternatives of an “only if” are named; the rest is counted.
const WAYS_NAMED: usize = 3;

/// What is asked.
pub fn question(words: &Translator, question: &Question) -> String {
    match question {
        Question::One(vantage, fact) => words.text_with(
            "run-asked-one",
            [
                ("party", party_phrase(words, *vantage).into()),
                ("fact", fact_phrase(words, *fact).into()),
            ],
        ),
        Question::Who(_, fact) => words.text_with(
            "run-asked-who",
            [("fact", fact_phrase(words, *fact).into())],
        ),
        Question::What(vantage, _) => words.text_with(
            "run-asked-what",
            [("party", party_phrase(words, *vantage).into())],
        ),
        Question::Change => words.text("run-asked-change"),
        Question::Tally(_) => words.text("run-asked-tally"),
    }
}

/// The name of something a design may do, as a label.
pub fn doing_name(words: &Translator, doing: &Doing) -> String {
    words.text(&format!("run-group-{}-short", doing.id))
}

/// What the runs answer, one sentence after the other.
pub fn answer<'a>(
    words: &Translator,
    experiment: &Experiment,
    answer: &Answer,
    sheet_of: impl Fn(Design) -> Option<&'a DesignSheet>,
) -> Vec<String> {
    match (answer, &experiment.question) {
        (Answer::Cells(rows), question) => alike(rows)
            .into_iter()
            .filter_map(|(designs, asked)| {
                let with: Vec<String> = designs
                    .into_iter()
                    .map(|design| design_with(words, design))
                    .collect();
                cells(words, question, &and_list(words, &with), asked)
            })
            .collect(),
        (Answer::Change(parties), _) => {
            let named = match experiment.designs.as_slice() {
                [first, second] => sheet_of(*first).zip(sheet_of(*second)),
                _ => None,
            };
            named
                .map(|(before, after)| change(words, before, after))
                .into_iter()
                .chain([counted_cells(words, parties)])
                .collect()
        }
        (Answer::Tally(counted), Question::Tally(doings)) => vec![tally(words, doings, counted)],
        (Answer::Tally(_), _) => Vec::new(),
    }
}

/// Designs that answer alike, in the order in which the first of each was asked.
fn alike(rows: &[(Design, Vec<Asked>)]) -> Vec<(Vec<Design>, &[Asked])> {
    let mut groups: Vec<(Vec<Design>, &[Asked])> = Vec::new();
    for (design, asked) in rows {
        let same = groups.iter_mut().find(|(_, other)| same(other, asked));
        match same {
            Some((designs, _)) => designs.push(*design),
            None => groups.push((vec![*design], asked)),
        }
    }
    groups
}

fn same(one: &[Asked], other: &[Asked]) -> bool {
    let told = |asked: &Asked| (asked.finding.id(), asked.finding.needs().to_vec());
    one.iter().map(told).eq(other.iter().map(told))
}

/// What one design, or several that answer alike, answer.
fn cells(words: &Translator, question: &Question, with: &str, asked: &[Asked]) -> Option<String> {
    match question {
        Question::One(vantage, fact) => {
            let finding = &asked.first()?.finding;
            Some(one(words, with, *vantage, *fact, finding))
        }
        Question::Who(vantages, fact) => {
            let seeing = asked.iter().filter(|cell| cell.finding.sees());
            let seeing: Vec<Vantage> = seeing.map(|cell| cell.vantage).collect();
            Some(words.text_with(
                "run-who",
                [
                    ("with", with.into()),
                    ("fact", fact_phrase(words, *fact).into()),
                    ("count", seeing.len().into()),
                    ("count-word", number_word(words, seeing.len()).into()),
                    ("of", number_word(words, vantages.len()).into()),
                    ("parties", parties_at_end(words, seeing).into()),
                ],
            ))
        }
        Question::What(vantage, _) => Some(what(words, with, *vantage, asked)),
        Question::Change | Question::Tally(_) => None,
    }
}

fn one(words: &Translator, with: &str, vantage: Vantage, fact: Fact, finding: &Finding) -> String {
    let fact = fact_phrase(words, fact);
    let (id, party, ways) = match finding {
        Finding::Sees(_) => ("run-sees", parties_split(words, [vantage]), String::new()),
        Finding::OnlyIf(sets) => (
            "run-only-if",
            party_phrase(words, vantage),
            ways(words, sets, WAYS_NAMED),
        ),
        Finding::Cannot => ("run-cannot", party_phrase(words, vantage), String::new()),
    };
    words.text_with(
        id,
        [
            ("with", with.into()),
            ("party", party.into()),
            ("fact", fact.into()),
            ("ways", ways.into()),
        ],
    )
}

fn what(words: &Translator, with: &str, vantage: Vantage, asked: &[Asked]) -> String {
    let named = |wanted: bool| -> Vec<String> {
        asked
            .iter()
            .filter(|cell| cell.finding.sees() == wanted)
            .map(|cell| fact_phrase(words, cell.fact))
            .collect()
    };
    let (seen, unseen) = (named(true), named(false));
    let id = match (seen.is_empty(), unseen.is_empty()) {
        (_, true) => "run-what-all",
        (false, false) => "run-what-part",
        (true, false) => "run-what-none",
    };
    words.text_with(
        id,
        [
            ("with", with.into()),
            ("party", parties_split(words, [vantage]).into()),
            ("seen", and_list(words, &seen).into()),
            ("unseen", and_list(words, &unseen).into()),
        ],
    )
}

fn counted_cells(words: &Translator, parties: &[PartyDifference]) -> String {
    let count = |wanted: fn(&Cell) -> bool| -> usize {
        let cells = parties.iter().flat_map(|party| &party.cells);
        cells.filter(|cell| wanted(cell)).count()
    };
    words.text_with(
        "run-change",
        [
            ("lost", count(Cell::is_lost).into()),
            ("gained", count(Cell::is_gained).into()),
        ],
    )
}

fn tally(words: &Translator, [first, second]: &[Doing; 2], counted: &Counted) -> String {
    let says = |doing: &Doing| words.text(&format!("run-group-{}", doing.id));
    words.text_with(
        "run-tally",
        [
            ("count", counted.count().into()),
            ("first", (counted.both.len() + counted.first.len()).into()),
            ("first-says", says(first).into()),
            ("second", (counted.both.len() + counted.second.len()).into()),
            ("second-says", says(second).into()),
            ("both", counted.both.len().into()),
            ("neither", counted.neither.len().into()),
        ],
    )
}
