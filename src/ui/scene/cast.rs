//! Who is in the drawing: the shown parties, each with its place, its ending and its words.

use super::condition::{Condition, shortest};
use super::layout::face;
use super::piece::SOFT_HYPHEN;
use super::sightline::Ending;
use super::wording::Wording;
use crate::party::{Fact, Vantage};
use crate::ui::sentences::Occasion;
use crate::view::{DesignSheet, Face, Finding, KeyMark, Place, Stage};

/// What stands under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// The reader has yet to say.
    Unasked,
    /// Reads the words where they lie open; what has to happen first, if anything.
    Reads(Option<Occasion>),
    /// Reads the words by opening what is sealed, with the key named where one is drawn.
    Opens(Option<KeyMark>, Option<Occasion>),
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
            Self::Reads(_) | Self::Opens(..) => Some(Ending::Reaches),
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
    /// The same where room is short.
    pub says_shortly: String,
    /// What stands there when even that is too long.
    pub says_briefly: String,
    /// What a screen reader says.
    pub spoken: String,
    /// The same where the short name is drawn.
    pub spoken_shortly: String,
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
            let place = looked_at(&sheet.stage, vantage);
            let status = if predicting {
                Status::Unasked
            } else {
                status_of(sheet, vantage, place)
            };
            let later = reads_only_later(sheet, vantage, &status);
            let who = onlooker(vantage, place, status, words);
            if later {
                of_later_words(who, words)
            } else {
                who
            }
        })
        .collect()
}

/// Whether a party lacks something for these words, and reads later ones.
fn reads_only_later(sheet: &DesignSheet, vantage: Vantage, status: &Status) -> bool {
    matches!(status, Status::OnlyIf(_))
        && sheet
            .party(vantage)
            .is_some_and(|party| party.finding(Fact::LaterWords).sees())
}

/// The same party, told with what it reads of later messages.
fn of_later_words(who: Onlooker, words: &impl Wording) -> Onlooker {
    Onlooker {
        says: words.later_too(&who.says),
        says_shortly: words.later_too_shortly(&who.says_shortly),
        spoken: words.later_too_spoken(&who.spoken),
        spoken_shortly: words.later_too_spoken(&who.spoken_shortly),
        ..who
    }
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
        Status::Opens(_, chance) => Status::Reads(*chance),
        other => other.clone(),
    };
    let (name, short) = (words.name(vantage), words.short_name(vantage));
    Onlooker {
        vantage,
        place,
        says: words.status(&status),
        says_shortly: words.status_shortly(&status),
        says_briefly: words.status_shortly(&brief),
        spoken: words.spoken(&name, &status),
        spoken_shortly: words.spoken(&short.replace(SOFT_HYPHEN, ""), &status),
        name,
        short,
        status,
    }
}

/// The place a vantage looks at, when the stage has it.
pub fn looked_at(stage: &Stage, vantage: Vantage) -> Option<Place> {
    let (_, place) = stage.looks.iter().find(|(who, _)| *who == vantage)?;
    Some(*place)
}

fn status_of(sheet: &DesignSheet, vantage: Vantage, place: Option<Place>) -> Status {
    let Some(party) = sheet.party(vantage) else {
        return Status::Cannot;
    };
    match party.finding(Fact::Words) {
        Finding::Sees(_) => match place.filter(|at| !lies_open(&sheet.stage, *at)) {
            Some(sealed) => Status::Opens(key_to(&sheet.stage, sealed), Occasion::of(vantage)),
            None => Status::Reads(Occasion::of(vantage)),
        },
        Finding::OnlyIf(needs) => Status::OnlyIf(shortest(needs)),
        Finding::Cannot => Status::Cannot,
    }
}

fn lies_open(stage: &Stage, place: Place) -> bool {
    matches!(face(stage, place), Some(Face::Words(_)))
}

/// The key drawn elsewhere that opens what lies sealed at `place`.
fn key_to(stage: &Stage, place: Place) -> Option<KeyMark> {
    let fitting: &[&str] = match place {
        Place::Cloud => &["backup"],
        Place::SeizedPhone => &["vendor"],
        _ => &[
            "access", "share", "trapdoor", "budget", "storage", "operator",
        ],
    };
    stage
        .keys
        .iter()
        .find(|mark| fitting.contains(&mark.key))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theft_and_every_order_is_told_as_if_it_happens() {
        for vantage in Vantage::ALL {
            let id = vantage.id();
            let event = id.starts_with("police.") || id.contains("thief") || id == "foreign";
            assert_eq!(Occasion::of(vantage).is_some(), event, "{id}");
        }
    }
}
