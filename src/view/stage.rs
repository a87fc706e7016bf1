//! What the drawing shows: places along the message's way and who looks at which.

use std::rc::Rc;

use super::{PartySheet, Shown, Value};
use crate::knowledge::{Assessment, KnowledgeError, Ledger};
use crate::party::{Day, Fact, Keeper, Vantage};
use crate::wire::{Content, Form, Record};
use crate::world::Run;

/// A place where the message, or a key to it, is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Ana's phone.
    AnaPhone,
    /// The wire from Ana's phone to the platform.
    FirstWire,
    /// The platform's memory, while the message passes.
    Passing,
    /// The platform's database.
    Store,
    /// The wire from the platform to Ben's phone.
    SecondWire,
    /// Ben's phone.
    BenPhone,
    /// The agency that holds an access key.
    Agency,
    /// The backup company.
    Cloud,
}

impl Place {
    /// All places, in the order the message meets them, side places last.
    pub const ALL: [Self; 8] = [
        Self::AnaPhone,
        Self::FirstWire,
        Self::Passing,
        Self::Store,
        Self::SecondWire,
        Self::BenPhone,
        Self::Agency,
        Self::Cloud,
    ];

    /// The suffix of a `place-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AnaPhone => "ana-phone",
            Self::FirstWire => "first-wire",
            Self::Passing => "passing",
            Self::Store => "store",
            Self::SecondWire => "second-wire",
            Self::BenPhone => "ben-phone",
            Self::Agency => "agency",
            Self::Cloud => "cloud",
        }
    }
}

/// What lies at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Face {
    /// The words can be read there: in plain, or with a key that is kept there too.
    Words(String),
    /// Bytes that stay shut there.
    Sealed(Shown),
    /// No copy of the message lies there.
    Empty,
}

/// One place along the way under this design. Places a design lacks are not listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// Where.
    pub place: Place,
    /// What lies there.
    pub face: Face,
}

/// A key that opens the message, drawn where it sits.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyMark {
    /// Where the key sits.
    pub place: Place,
    /// Which key: the suffix of a `key-…` message.
    pub key: &'static str,
}

/// The drawing, before geometry.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// Places in the order the message meets them, side places last.
    pub stations: Vec<Station>,
    /// Keys where they sit.
    pub keys: Vec<KeyMark>,
    /// Which place each vantage looks at; vantages with no place are not listed.
    pub looks: Vec<(Vantage, Place)>,
}

/// Sets the stage for a run.
pub(super) fn of(
    run: &Run,
    assessment: &Assessment,
    parties: &[Rc<PartySheet>],
    ledger: &mut Ledger,
) -> Result<Stage, KnowledgeError> {
    let keys = key_marks(run, assessment, ledger)?;
    let mut words_with = |keepers: &[Keeper]| -> Result<Option<String>, KnowledgeError> {
        let holdings = assessment.inventory().kept_by(keepers);
        let seen = assessment.look(Fact::Words, holdings, ledger)?;
        Ok(
            seen.and_then(|seen| match super::party_sheet::value(seen.value()) {
                Value::Text(text) => Some(text),
                _ => None,
            }),
        )
    };
    let face = |words: Option<String>, sealed: &Record| match words {
        Some(text) => Face::Words(text),
        None => Face::Sealed(Shown(sealed.bytes().clone())),
    };
    let journey = &run.journey;
    let (first, second) = (payload_of(&journey.up), payload_of(&journey.down));
    let mut stations = vec![
        (
            Place::AnaPhone,
            face(words_with(&[Keeper::AnaPhone])?, &journey.sent_entry),
        ),
        (Place::FirstWire, face(words_with(&[Keeper::Wire])?, &first)),
        (
            Place::Passing,
            face(
                words_with(&[Keeper::PlatformMemory, Keeper::PlatformKeys])?,
                &payload_of(&journey.packet),
            ),
        ),
        (
            Place::Store,
            face(words_with(&[Keeper::PlatformStore])?, &journey.stored),
        ),
        (Place::SecondWire, face(plain_words(&second), &second)),
        (
            Place::BenPhone,
            face(words_with(&[Keeper::BenPhone])?, &journey.received_entry),
        ),
    ];
    if keys.iter().any(|key| key.place == Place::Agency) {
        stations.push((Place::Agency, Face::Empty));
    }
    let blob = assessment
        .inventory()
        .held()
        .iter()
        .rfind(|held| {
            assessment
                .inventory()
                .atom(held.atom)
                .is_some_and(|atom| atom.keeper == Keeper::CloudStore)
        })
        .map(|held| held.item.record.clone());
    if let Some(blob) = blob {
        let words = words_with(&[Keeper::CloudStore, Keeper::CloudKeys])?;
        stations.push((Place::Cloud, face(words, &blob)));
    }
    let stations: Vec<Station> = stations
        .into_iter()
        .map(|(place, face)| Station { place, face })
        .collect();
    let looks = parties
        .iter()
        .filter_map(|sheet| Some((sheet.vantage, looks_at(sheet, &stations)?)))
        .collect();
    Ok(Stage {
        stations,
        keys,
        looks,
    })
}

/// The place a vantage looks at: where the message is that it would read. One
/// that reads what lies there sealed brought a key.
fn looks_at(sheet: &PartySheet, stations: &[Station]) -> Option<Place> {
    let exists = |place: Place| stations.iter().any(|station| station.place == place);
    let usual = match sheet.vantage {
        Vantage::AnaPhone => Place::AnaPhone,
        Vantage::BenPhone | Vantage::PoliceDevice => Place::BenPhone,
        Vantage::Network => Place::FirstWire,
        Vantage::Platform | Vantage::Insider | Vantage::PoliceIntercept => Place::Passing,
        Vantage::Thief
        | Vantage::PoliceSubscriber
        | Vantage::PoliceTraffic
        | Vantage::PoliceContent => Place::Store,
        Vantage::PoliceNotice if exists(Place::Agency) => Place::Store,
        Vantage::Cloud | Vantage::PoliceBackup => Place::Cloud,
        Vantage::KeyThief if exists(Place::Cloud) => Place::Cloud,
        Vantage::Foreign | Vantage::KeyThief => Place::Store,
        Vantage::PoliceNotice | Vantage::ListOwner | Vantage::ClearingHouse => return None,
    };
    exists(usual).then_some(usual)
}

/// The keys that open the words, where they sit: at the phones those of the
/// conversation, elsewhere those that the proof for that place used.
fn key_marks(
    run: &Run,
    assessment: &Assessment,
    ledger: &mut Ledger,
) -> Result<Vec<KeyMark>, KnowledgeError> {
    let inventory = assessment.inventory();
    let has_session = |keeper: Keeper| {
        run.log
            .held_on(keeper, Day::MESSAGE)
            .any(|held| held.record.form() == Form::OlmSession)
    };
    let mut marks = Vec::new();
    for (keeper, place) in [
        (Keeper::AnaPhone, Place::AnaPhone),
        (Keeper::BenPhone, Place::BenPhone),
    ] {
        if has_session(keeper) {
            marks.push(KeyMark {
                place,
                key: "ratchet",
            });
        }
    }
    let places: [(&[Keeper], Place); 4] = [
        (
            &[Keeper::PlatformMemory, Keeper::PlatformKeys],
            Place::Passing,
        ),
        (
            &[Keeper::PlatformStore, Keeper::PlatformKeys],
            Place::Passing,
        ),
        (&[Keeper::PlatformStore, Keeper::Agency], Place::Agency),
        (&[Keeper::CloudStore, Keeper::CloudKeys], Place::Cloud),
    ];
    for (keepers, place) in places {
        let holdings = inventory.kept_by(keepers);
        let Some(seen) = assessment.look(Fact::Words, holdings, ledger)? else {
            continue;
        };
        for (item, _) in seen.leaves() {
            let key = match (place, item.record.form()) {
                (Place::Agency, Form::KemKey) => "access",
                (Place::Cloud, Form::AeadKey) => "backup",
                (Place::Passing, Form::AeadKey) => "storage",
                (Place::Passing, Form::KemKey) => "hop",
                _ => continue,
            };
            let mark = KeyMark { place, key };
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
    }
    Ok(marks)
}

/// The record inside a frame or a packet; the record itself where nothing is inside.
fn payload_of(record: &Record) -> Record {
    let inner = match record.read().map(|parsed| parsed.get().clone()) {
        Ok(Content::Frame { payload, .. }) => Record::from_bytes(&payload).ok(),
        Ok(Content::Packet { body, .. }) => Record::from_bytes(&body).ok(),
        _ => None,
    };
    inner.unwrap_or_else(|| record.clone())
}

/// The words a record says to anyone who merely reads it.
fn plain_words(record: &Record) -> Option<String> {
    let inner = payload_of(record);
    match record.read().map(|parsed| parsed.get().clone()) {
        Ok(Content::Payload { text, .. }) => Some(text),
        _ if inner != *record => plain_words(&inner),
        _ => None,
    }
}
