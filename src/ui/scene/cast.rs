//! Who is in the drawing: the shown parties, each with its place, its ending and its words.

use super::condition::{Condition, shortest};
use super::sightline::Ending;
use super::wording::Wording;
use crate::party::{Fact, Vantage};
use crate::view::{DesignSheet, Face, Finding, Place, Stage};

/// What stands under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// The reader has yet to say.
    Unasked,
    /// Reads the words where they lie open.
    Reads,
    /// Reads the words by opening what is sealed.
    Opens,
    /// Would, with something more.
    OnlyIf(Condition),
    /// Nothing would help.
    Cannot,
}

impl Status {
    /// How the sightline ends; `None` while the reader predicts.
    pub const fn ending(&self) -> Option<Ending> {
        match self {
            Self::Unasked => None,
            Self::Reads | Self::Opens => Some(Ending::Reaches),
            Self::OnlyIf(_) => Some(Ending::Gated),
            Self::Cannot => Some(Ending::Barred),
        }
    }
}

/// A party in the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Onlooker {
    /// Who.
    pub vantage: Vantage,
    /// The place it looks at, if it has one in this design.
    pub place: Option<Place>,
    /// What it makes of the words.
    pub status: Status,
    /// Its name, in full.
    pub name: String,
    /// Its name, short.
    pub short: String,
    /// What stands under the name.
    pub says: String,
    /// What stands there when that is too long.
    pub says_briefly: String,
    /// What a screen reader says.
    pub spoken: String,
}

/// Everybody shown, in the order of `shown`, without doubles.
pub fn cast(
    sheet: &DesignSheet,
    shown: &[Vantage],
    predicting: bool,
    words: &impl Wording,
) -> Vec<Onlooker> {
    let mut seen = Vec::with_capacity(shown.len());
    for &vantage in shown {
        if !seen.contains(&vantage) {
            seen.push(vantage);
        }
    }
    seen.into_iter()
        .map(|vantage| {
            let place = place_of(&sheet.stage, vantage);
            let status = if predicting {
                Status::Unasked
            } else {
                status_of(sheet, vantage, place)
            };
            onlooker(vantage, place, status, words)
        })
        .collect()
}

/// One party, put into words.
pub fn onlooker(
    vantage: Vantage,
    place: Option<Place>,
    status: Status,
    words: &impl Wording,
) -> Onlooker {
    let brief = match &status {
        Status::OnlyIf(_) => Status::OnlyIf(Condition::Several),
        other => other.clone(),
    };
    Onlooker {
        vantage,
        place,
        name: words.name(vantage),
        short: words.short_name(vantage),
        says: words.status(&status),
        says_briefly: words.status(&brief),
        spoken: words.spoken(vantage, &status),
        status,
    }
}

/// The place a vantage looks at, when the stage has it.
fn place_of(stage: &Stage, vantage: Vantage) -> Option<Place> {
    let (_, place) = stage.looks.iter().find(|(who, _)| *who == vantage)?;
    let there = stage.stations.iter().any(|station| station.place == *place);
    there.then_some(*place)
}

fn status_of(sheet: &DesignSheet, vantage: Vantage, place: Option<Place>) -> Status {
    let Some(party) = sheet.party(vantage) else {
        return Status::Cannot;
    };
    match party.finding(Fact::Words) {
        Finding::Sees(_) if lies_open(&sheet.stage, place) => Status::Reads,
        Finding::Sees(_) => Status::Opens,
        Finding::OnlyIf(needs) => Status::OnlyIf(shortest(needs)),
        Finding::Cannot => Status::Cannot,
    }
}

fn lies_open(stage: &Stage, place: Option<Place>) -> bool {
    stage
        .stations
        .iter()
        .any(|station| Some(station.place) == place && matches!(station.face, Face::Words(_)))
}
