//! Which place a vantage looks at: where the message is that it would read.
//! One that reads what lies there sealed brought a key.

use super::{Face, Instead, Place, Stage};
use crate::knowledge::{Assessment, KnowledgeError, Ledger};
use crate::party::{Fact, Keeper, Vantage};
use crate::view::{PartySheet, Prominence};
use crate::wire::Form;

/// Where `sheet`'s vantage looks; nowhere when it has nothing to look at.
#[inline(never)]
pub(super) fn at(
    sheet: &PartySheet,
    stage: &Stage,
    assessment: &Assessment,
    ledger: &mut Ledger,
) -> Result<Option<Place>, KnowledgeError> {
    let sees = sheet.finding(Fact::Words).sees();
    let first_of = |places: &[Place]| places.iter().copied().find(|place| stage.has(*place));
    let place = match sheet.vantage {
        Vantage::AnaPhone => Place::AnaPhone,
        Vantage::BenPhone => Place::BenPhone,
        Vantage::Network => Place::FirstWire,
        // What a report brought lies open in the database.
        Vantage::Platform | Vantage::Insider
            if sees && !is_open(stage, Place::Passing) && is_open(stage, Place::Store) =>
        {
            Place::Store
        }
        Vantage::Platform | Vantage::Insider => Place::Passing,
        Vantage::PoliceIntercept if given_the_words(assessment, ledger)? => Place::BenPhone,
        Vantage::PoliceIntercept => Place::Passing,
        Vantage::Thief
        | Vantage::PoliceSubscriber
        | Vantage::PoliceTraffic
        | Vantage::PoliceContent => Place::Store,
        Vantage::PoliceDevice if stage.has(Place::SeizedPhone) => Place::SeizedPhone,
        Vantage::PoliceDevice => Place::BenPhone,
        Vantage::Cloud | Vantage::PoliceBackup => Place::Cloud,
        Vantage::Foreign if opens_a_phone(sheet, assessment, ledger)? => Place::SeizedPhone,
        Vantage::Foreign => Place::Store,
        Vantage::PoliceNotice | Vantage::KeyThief if sheet.prominence == Prominence::Absent => {
            return Ok(None);
        }
        Vantage::PoliceNotice | Vantage::KeyThief if lies_at_the_ghost(stage) => Place::Ghost,
        Vantage::PoliceNotice if opens_a_phone(sheet, assessment, ledger)? => Place::SeizedPhone,
        Vantage::PoliceNotice => Place::Store,
        Vantage::KeyThief if sees && stage.has(Place::Cloud) => Place::Cloud,
        Vantage::KeyThief if holds_stored(sheet) => Place::Store,
        // A stolen key with nothing it applies to: it is looked for where it was.
        Vantage::KeyThief => match first_of(&[Place::Vendor, Place::ListOwner]) {
            Some(place) => place,
            None => Place::Store,
        },
        Vantage::ListOwner => Place::ListOwner,
        Vantage::ClearingHouse => Place::ClearingHouse,
    };
    Ok(stage.has(place).then_some(place))
}

fn is_open(stage: &Stage, place: Place) -> bool {
    stage
        .stations
        .iter()
        .any(|station| station.place == place && matches!(station.face, Face::Words(_)))
}

/// Whether what a built-in mechanism gives is a hidden recipient's copies.
fn lies_at_the_ghost(stage: &Stage) -> bool {
    stage.stations.iter().any(|station| {
        station.place == Place::Ghost && station.face == Face::Instead(Instead::Later)
    })
}

/// Whether interception hands the words over, with no opening at the platform.
fn given_the_words(assessment: &Assessment, ledger: &mut Ledger) -> Result<bool, KnowledgeError> {
    let given = assessment
        .inventory()
        .kept_by(&[Keeper::Package(Vantage::PoliceIntercept)]);
    Ok(assessment.look(Fact::Words, given, ledger)?.is_some())
}

/// Whether the proof of the words begins with a phone that was seized locked.
fn opens_a_phone(
    sheet: &PartySheet,
    assessment: &Assessment,
    ledger: &mut Ledger,
) -> Result<bool, KnowledgeError> {
    let holdings = assessment.holdings(sheet.vantage, &[]);
    let seen = assessment.look(Fact::Words, holdings, ledger)?;
    Ok(seen.is_some_and(|seen| {
        seen.leaves()
            .any(|(item, _)| item.record.form() == Form::LockedPhone)
    }))
}

/// Whether it holds something beside keys.
fn holds_stored(sheet: &PartySheet) -> bool {
    sheet.holds.iter().any(|held| !held.is_key)
}
