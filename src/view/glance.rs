//! The verdicts of one run and nothing that they came from: as much as a table of
//! designs shows of each, and a hundredth of its sheet.

use serde::{Deserialize, Serialize};

use super::{DesignSheet, Finding};
use crate::party::{Fact, Source, Vantage};

/// A verdict without its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// Opened or read from what the party holds.
    Sees,
    /// Each inner list is one smallest set of further sources that would give it.
    OnlyIf(Vec<Vec<Source>>),
    /// Nothing that exists on day 10 would give it.
    Cannot,
}

impl From<&Finding> for Mark {
    fn from(finding: &Finding) -> Self {
        match finding {
            Finding::Sees(_) => Self::Sees,
            Finding::OnlyIf(sets) => Self::OnlyIf(sets.clone()),
            Finding::Cannot => Self::Cannot,
        }
    }
}

impl Mark {
    /// The smallest sets of further sources, where there are any.
    pub fn needs(&self) -> &[Vec<Source>] {
        match self {
            Self::OnlyIf(sets) => sets,
            Self::Sees | Self::Cannot => &[],
        }
    }
}

/// Every vantage's marks, one for each fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Glance(Vec<(Vantage, Vec<Mark>)>);

impl Glance {
    /// The verdicts of a sheet.
    pub fn of(sheet: &DesignSheet) -> Self {
        let parties = sheet.parties.iter();
        parties
            .map(|party| (party.vantage, &*party.findings))
            .collect()
    }

    /// One verdict, as the sheet has it.
    pub fn mark(&self, vantage: Vantage, fact: Fact) -> Option<&Mark> {
        let party = self.0.iter().find(|(of, _)| *of == vantage);
        party?.1.get(fact as usize)
    }
}

impl<'a> FromIterator<(Vantage, &'a [Finding])> for Glance {
    fn from_iter<I: IntoIterator<Item = (Vantage, &'a [Finding])>>(findings: I) -> Self {
        let marks = |found: &[Finding]| found.iter().map(Mark::from).collect();
        let findings = findings.into_iter();
        Self(
            findings
                .map(|(vantage, found)| (vantage, marks(found)))
                .collect(),
        )
    }
}
