//! What lies at each place: words, sealed bytes, or something else.

use super::{Place, Station};
use crate::knowledge::{Assessment, HeldItem, KnowledgeError, Ledger};
use crate::party::{Fact, Keeper, Vantage};
use crate::view::{Shown, Value, party_sheet};
use crate::wire::{Content, Form, Record};
use crate::world::{MESSAGE, Run};

/// What lies at a place.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Face {
    /// The words can be read there: in plain, or with a key that is kept there too.
    Words(String),
    /// Bytes that stay shut there.
    Sealed(Shown),
    /// Not the words, but something that was opened there.
    Instead(Instead),
    /// No copy of the message lies there.
    Empty,
}

/// What can be read at a place where the words cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Instead {
    /// The message's picture.
    Picture,
    /// A later message, and not this one.
    Later,
}

impl Instead {
    /// The suffix of a `scene-instead-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Later => "later",
        }
    }
}

/// The keepers that a place beside the message's way stands for.
const BESIDE: [(Place, &[Keeper]); 13] = [
    (Place::DanaPhone, &[Keeper::DanaPhone]),
    (Place::Agency, &[Keeper::Agency]),
    (
        Place::Holders,
        &[
            Keeper::ShareHolder(1),
            Keeper::ShareHolder(2),
            Keeper::ShareHolder(3),
            Keeper::ShareHolder(4),
            Keeper::ShareHolder(5),
        ],
    ),
    (Place::Ghost, &[Keeper::Ghost]),
    (Place::Trapdoor, &[Keeper::Trapdoor]),
    (Place::Budget, &[Keeper::Budget]),
    (Place::ListOwner, &[Keeper::ListOwner]),
    (Place::ClearingHouse, &[Keeper::ClearingHouse]),
    (Place::CaroPhone, &[Keeper::CaroPhone]),
    (Place::Vendor, &[Keeper::Vendor]),
    (Place::Vault, &[Keeper::Vault]),
    (Place::Cloud, &[Keeper::CloudStore, Keeper::CloudKeys]),
    (Place::SeizedPhone, &[Keeper::SeizedPhone]),
];

/// The keepers that `place` stands for; none for one on the message's way.
pub(super) fn keepers(place: Place) -> &'static [Keeper] {
    BESIDE
        .into_iter()
        .find(|(known, _)| *known == place)
        .map_or(&[], |(_, keepers)| keepers)
}

/// Every place that stands in this run, with what lies there.
#[inline(never)]
pub(super) fn stations(
    run: &Run,
    assessment: &Assessment,
    ledger: &mut Ledger,
) -> Result<Vec<Station>, KnowledgeError> {
    let mut looking = Looking { assessment, ledger };
    let journey = &run.journey;
    let (first, second) = (payload_of(&journey.up), payload_of(&journey.down));
    let mut stations = Vec::new();
    for place in Place::ALL {
        let face = match place {
            Place::AnaPhone => Some(looking.phone(Keeper::AnaPhone, &journey.sent_entry)?),
            Place::BenPhone => Some(looking.phone(Keeper::BenPhone, &journey.received_entry)?),
            Place::FirstWire => Some(looking.words_or(&[Keeper::Wire], &first)?),
            Place::SecondWire => Some(match plain_words(&second) {
                Some(text) => Face::Words(text),
                None => sealed(&second),
            }),
            Place::Passing => Some(looking.words_or(
                &[Keeper::PlatformMemory, Keeper::PlatformKeys],
                &payload_of(&journey.packet),
            )?),
            Place::Enclave if looking.holds_anything(&[Keeper::Enclave]) => {
                let given = [
                    Keeper::PlatformMemory,
                    Keeper::PlatformKeys,
                    Keeper::Enclave,
                ];
                Some(looking.words_or(&given, &payload_of(&journey.packet))?)
            }
            Place::Enclave => None,
            Place::Store => Some(looking.words_or(&[Keeper::PlatformStore], &journey.stored)?),
            beside => looking.beside(beside)?,
        };
        stations.extend(face.map(|face| Station { place, face }));
    }
    Ok(stations)
}

struct Looking<'run> {
    assessment: &'run Assessment,
    ledger: &'run mut Ledger,
}

impl<'run> Looking<'run> {
    fn sees(&mut self, fact: Fact, keepers: &[Keeper]) -> Result<Option<Value>, KnowledgeError> {
        let holdings = self.assessment.inventory().kept_by(keepers);
        let seen = self.assessment.look(fact, holdings, self.ledger)?;
        Ok(seen.map(|seen| party_sheet::value(seen.value())))
    }

    fn words(&mut self, keepers: &[Keeper]) -> Result<Option<String>, KnowledgeError> {
        Ok(match self.sees(Fact::Words, keepers)? {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        })
    }

    fn words_or(&mut self, keepers: &[Keeper], lies: &Record) -> Result<Face, KnowledgeError> {
        Ok(match self.words(keepers)? {
            Some(text) => Face::Words(text),
            None => sealed(lies),
        })
    }

    /// A phone of the two: what its owner can read there, unless it forgot.
    fn phone(&mut self, keeper: Keeper, entry: &Record) -> Result<Face, KnowledgeError> {
        if self.kept(&[keeper]).any(of_the_message) {
            self.words_or(&[keeper], entry)
        } else {
            Ok(Face::Empty)
        }
    }

    fn kept<'k>(
        &self,
        keepers: &'k [Keeper],
    ) -> impl Iterator<Item = &'run HeldItem> + use<'run, 'k> {
        let inventory = self.assessment.inventory();
        inventory.held().iter().filter(|held| {
            inventory
                .atom(held.atom)
                .is_some_and(|atom| keepers.contains(&atom.keeper))
        })
    }

    fn holds_anything(&self, keepers: &[Keeper]) -> bool {
        self.kept(keepers).next().is_some()
    }

    /// What lies beside the message's way; nothing where its keepers hold nothing.
    fn beside(&mut self, place: Place) -> Result<Option<Face>, KnowledgeError> {
        let keepers = keepers(place);
        // An open phone in other hands shows what Ben's own shows.
        let stands = match place {
            Place::SeizedPhone => self
                .kept(keepers)
                .any(|held| held.item.record.form() == Form::LockedPhone),
            Place::Cloud => self.holds_anything(&[Keeper::CloudStore]),
            // A key to reports that were never made opens nothing.
            Place::ClearingHouse => self
                .kept(keepers)
                .any(|held| !held.item.record.form().is_key()),
            _ => self.holds_anything(keepers),
        };
        if !stands {
            return Ok(None);
        }
        if let Some(text) = self.words(keepers)? {
            return Ok(Some(Face::Words(text)));
        }
        if self.sees(Fact::Picture, keepers)?.is_some() {
            return Ok(Some(Face::Instead(Instead::Picture)));
        }
        if place == Place::Ghost {
            // The platform hands its copies over as the notice has it.
            let given = [Keeper::Ghost, Keeper::Package(Vantage::PoliceNotice)];
            let later = self.sees(Fact::LaterWords, &given)?.is_some();
            return Ok(Some(if later {
                Face::Instead(Instead::Later)
            } else {
                Face::Empty
            }));
        }
        let lies = self
            .kept(keepers)
            .filter(|held| is_sealed(&held.item.record));
        Ok(Some(lies.last().map_or(Face::Empty, |held| {
            Face::Sealed(Shown(held.item.record.bytes().clone()))
        })))
    }
}

fn of_the_message(held: &HeldItem) -> bool {
    held.item.context.message == Some(MESSAGE)
}

/// Whether a record is something shut, rather than a key or something open.
fn is_sealed(record: &Record) -> bool {
    matches!(
        record.form(),
        Form::AeadBox | Form::KemBox | Form::Envelope | Form::LockedPhone | Form::HopRecord
    )
}

fn sealed(record: &Record) -> Face {
    Face::Sealed(Shown(record.bytes().clone()))
}

/// The record inside a frame or a packet; the record itself where nothing is inside.
fn payload_of(record: &Record) -> Record {
    let inner = match record.read().map(|parsed| parsed.get().clone()) {
        Ok(Content::Frame { payload, .. }) => Record::from_bytes(&payload).ok(),
        Ok(Content::Packet { body, .. } | Content::GroupPacket { body, .. }) => {
            Record::from_bytes(&body).ok()
        }
        Ok(Content::Tagged { packet, .. }) => Record::from_bytes(&packet)
            .ok()
            .map(|packet| payload_of(&packet)),
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
