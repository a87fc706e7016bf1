//! A question put to several designs, and what their runs answer: plain data, worded
//! by the page.
//!
//! ```text
//! question + designs (content) → cells of the designs' sheets → answer
//! ```
//!
//! An answer is read off the sheets and nothing else: it is none until every design
//! that is asked has been run.

use super::difference::{PartyDifference, between};
use super::{DesignSheet, Finding};
use crate::content::claims::{self, Asks, Group};
use crate::design::Design;
use crate::party::{Fact, Vantage};

/// A question, and whom it is put to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Experiment {
    /// What is asked.
    pub question: Question,
    /// The designs, in the order in which they are told of.
    pub designs: Vec<Design>,
}

/// What is asked of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether a party sees a fact.
    One(Vantage, Fact),
    /// Which of these parties see a fact.
    Who(Vec<Vantage>, Fact),
    /// Which of these facts a party sees.
    What(Vantage, Vec<Fact>),
    /// Everything that differs between the first two designs.
    Change,
    /// Whether a design does the first thing, and whether it does the second.
    Tally([Doing; 2]),
}

/// Something a design may do: one of these parties sees one of these facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doing {
    /// Its id: the suffix of a `run-group-…` message.
    pub id: &'static str,
    /// The parties.
    pub vantages: Vec<Vantage>,
    /// The facts.
    pub facts: Vec<Fact>,
}

/// What the runs answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// For each design, the cells asked about, in the order in which they are asked.
    Cells(Vec<(Design, Vec<Asked>)>),
    /// What differs between two designs.
    Change(Vec<PartyDifference>),
    /// The designs that do both things, only the first, only the second, neither.
    Tally(Counted),
}

/// One cell that was asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Who looks.
    pub vantage: Vantage,
    /// At what.
    pub fact: Fact,
    /// What comes of it.
    pub finding: Finding,
}

/// Designs, by which of two things they do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Both.
    pub both: Vec<Design>,
    /// The first and not the second.
    pub first: Vec<Design>,
    /// The second and not the first.
    pub second: Vec<Design>,
    /// Neither.
    pub neither: Vec<Design>,
}

impl Counted {
    /// How many there are.
    pub fn count(&self) -> usize {
        [&self.both, &self.first, &self.second, &self.neither]
            .iter()
            .map(|designs| designs.len())
            .sum()
    }
}

impl Doing {
    /// The thing that content calls by this id.
    fn of(id: &str) -> Option<Self> {
        let Group {
            id,
            vantages,
            facts,
        } = *Group::of(id)?;
        Some(Self {
            id,
            vantages: all_of(vantages)?,
            facts: all_of(facts)?,
        })
    }

    /// Whether the design does it.
    pub fn is_done(&self, sheet: &DesignSheet) -> bool {
        self.vantages
            .iter()
            .filter_map(|vantage| sheet.party(*vantage))
            .any(|party| self.facts.iter().any(|fact| party.finding(*fact).sees()))
    }
}

impl Experiment {
    /// What content asks; none where it names something that does not exist.
    pub fn of(asked: &claims::Experiment) -> Option<Self> {
        let vantages: Vec<Vantage> = all_of(asked.vantages)?;
        let facts: Vec<Fact> = all_of(asked.facts)?;
        let question = match (asked.asks, vantages.as_slice(), facts.as_slice()) {
            (Asks::One, [vantage], [fact]) => Question::One(*vantage, *fact),
            (Asks::Who, [_, ..], [fact]) => Question::Who(vantages, *fact),
            (Asks::What, [vantage], [_, ..]) => Question::What(*vantage, facts),
            (Asks::Change, [], []) => Question::Change,
            (Asks::Tally, [], []) => match asked.groups {
                [first, second] => Question::Tally([Doing::of(first)?, Doing::of(second)?]),
                _ => return None,
            },
            _ => return None,
        };
        let designs = if asked.designs.is_empty() {
            Design::ALL.to_vec()
        } else {
            all_of(asked.designs)?
        };
        Some(Self { question, designs })
    }

    /// What the runs answer, once there is one of each design.
    pub fn answer<'a>(
        &self,
        sheet_of: impl Fn(Design) -> Option<&'a DesignSheet>,
    ) -> Option<Answer> {
        let sheets: Vec<&DesignSheet> = self
            .designs
            .iter()
            .map(|design| sheet_of(*design))
            .collect::<Option<_>>()?;
        match &self.question {
            Question::Change => match sheets.as_slice() {
                [first, second] => Some(Answer::Change(between(first, second))),
                _ => None,
            },
            Question::Tally(doings) => Some(Answer::Tally(tally(doings, &sheets))),
            question => {
                let cells = question.cells();
                let rows = sheets.iter().map(|sheet| {
                    let asked = cells.iter().filter_map(|(vantage, fact)| {
                        let party = sheet.party(*vantage)?;
                        Some(Asked {
                            vantage: *vantage,
                            fact: *fact,
                            finding: party.finding(*fact).clone(),
                        })
                    });
                    (sheet.design, asked.collect())
                });
                Some(Answer::Cells(rows.collect()))
            }
        }
    }
}

impl Question {
    /// The cells it asks about, where it asks about cells.
    pub fn cells(&self) -> Vec<(Vantage, Fact)> {
        match self {
            Self::One(vantage, fact) => vec![(*vantage, *fact)],
            Self::Who(vantages, fact) => vantages.iter().map(|who| (*who, *fact)).collect(),
            Self::What(vantage, facts) => facts.iter().map(|what| (*vantage, *what)).collect(),
            Self::Change | Self::Tally(_) => Vec::new(),
        }
    }
}

impl Answer {
    /// Whether the designs that were asked answer differently.
    pub fn differs(&self) -> bool {
        match self {
            Self::Cells(rows) => rows
                .windows(2)
                .any(|pair| verdicts(&pair[0].1) != verdicts(&pair[1].1)),
            Self::Change(parties) => !parties.is_empty(),
            Self::Tally(counted) => {
                let parts = [
                    &counted.both,
                    &counted.first,
                    &counted.second,
                    &counted.neither,
                ];
                parts.iter().filter(|part| !part.is_empty()).count() > 1
            }
        }
    }
}

/// Verdicts without what was seen: every run has bytes of its own.
fn verdicts(asked: &[Asked]) -> Vec<(&'static str, Vec<Vec<crate::party::Source>>)> {
    asked
        .iter()
        .map(|cell| (cell.finding.id(), cell.finding.needs().to_vec()))
        .collect()
}

fn tally([one, other]: &[Doing; 2], sheets: &[&DesignSheet]) -> Counted {
    let mut counted = Counted::default();
    for sheet in sheets {
        let place = match (one.is_done(sheet), other.is_done(sheet)) {
            (true, true) => &mut counted.both,
            (true, false) => &mut counted.first,
            (false, true) => &mut counted.second,
            (false, false) => &mut counted.neither,
        };
        place.push(sheet.design);
    }
    counted
}

/// What these ids name; none where one names nothing.
fn all_of<T: std::str::FromStr>(ids: &[&str]) -> Option<Vec<T>> {
    ids.iter().map(|id| id.parse().ok()).collect()
}
