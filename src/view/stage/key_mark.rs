//! Keys, and what serves as one, where they sit.

use super::face::keepers;
use super::{Place, Station};
use crate::knowledge::{Assessment, KnowledgeError, Ledger};
use crate::mechanism::KeyOf;
use crate::party::{Account, Day, Fact, Keeper};
use crate::view::Id;
use crate::wire::{Content, Form, Record};
use crate::world::Run;

/// A key, drawn where it sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct KeyMark {
    /// Where the key sits.
    pub place: Place,
    /// Which key: the suffix of a `key-…` message.
    #[serde(with = "crate::view::id")]
    pub key: Id,
    /// How many pieces of it sit here, each with a holder of its own; one for a whole key.
    pub pieces: usize,
    /// How many of them it takes.
    pub needed: usize,
}

impl KeyMark {
    /// A whole key.
    pub const fn whole(place: Place, key: &'static str) -> Self {
        Self {
            place,
            key,
            pieces: 1,
            needed: 1,
        }
    }

    /// Whether it is a key, and not something else that opens.
    pub fn is_key(&self) -> bool {
        !matches!(self.key, "budget" | "vault" | "passcode")
    }
}

/// Every mark: on phones the keys of the conversation, at the platform and the
/// backup company those that a proof used, elsewhere those that are held.
#[inline(never)]
pub(super) fn marks(
    run: &Run,
    stations: &[Station],
    assessment: &Assessment,
    ledger: &mut Ledger,
) -> Result<Vec<KeyMark>, KnowledgeError> {
    let mut marks = Vec::new();
    for (keeper, place) in [
        (Keeper::AnaPhone, Place::AnaPhone),
        (Keeper::BenPhone, Place::BenPhone),
        (Keeper::CaroPhone, Place::CaroPhone),
        (Keeper::DanaPhone, Place::DanaPhone),
    ] {
        marks.extend(on_a_phone(run, keeper).map(|key| KeyMark::whole(place, key)));
    }
    for (owner, place) in [
        (Account::Ana, Place::AnaPhone),
        (Account::Ben, Place::BenPhone),
    ] {
        if has_passcode(run, owner) {
            marks.push(KeyMark::whole(place, "passcode"));
        }
    }
    used_at_the_platform(assessment, ledger, &mut marks)?;
    for place in [
        Place::Enclave,
        Place::Agency,
        Place::Holders,
        Place::Ghost,
        Place::Trapdoor,
        Place::Budget,
        Place::ListOwner,
        Place::ClearingHouse,
        Place::Vendor,
        Place::Vault,
    ] {
        held_beside(run, place, &mut marks);
    }
    marks.retain(|mark| stations.iter().any(|station| station.place == mark.place));
    Ok(marks)
}

/// The keys of the conversation on a phone on the day of the message: of a
/// member who is its sender, of one who receives it.
fn on_a_phone(run: &Run, keeper: Keeper) -> impl Iterator<Item = &'static str> {
    let holds = |form: Form| {
        run.log
            .held_on(keeper, Day::MESSAGE)
            .any(|held| held.record.form() == form)
    };
    let receives = match run.journey.to {
        Account::Ana => keeper == Keeper::AnaPhone,
        Account::Ben => keeper == Keeper::BenPhone,
        Account::Caro | Account::Dana => false,
    };
    let group = holds(Form::GroupSession);
    [
        (group, "group"),
        (!group && holds(Form::OlmSession), "ratchet"),
        // A message is sealed to the lasting key of whoever it is for.
        (receives && holds(Form::KemKey), "long-term"),
        (holds(Form::AeadKey), "own"),
    ]
    .into_iter()
    .filter_map(|(held, key)| held.then_some(key))
}

/// Whether somebody remembers a passcode.
fn has_passcode(run: &Run, owner: Account) -> bool {
    run.log.held_on(Keeper::Passcode, Day::LOOK).any(|held| {
        match held.record.read().map(|parsed| parsed.get().clone()) {
            Ok(Content::Passcode { account, .. }) => account == owner.name(),
            _ => false,
        }
    })
}

/// Keys that the proof of the words at the platform, or at the backup company, used.
fn used_at_the_platform(
    assessment: &Assessment,
    ledger: &mut Ledger,
    marks: &mut Vec<KeyMark>,
) -> Result<(), KnowledgeError> {
    let inventory = assessment.inventory();
    let places: [(&[Keeper], Place); 3] = [
        (
            &[Keeper::PlatformMemory, Keeper::PlatformKeys],
            Place::Passing,
        ),
        (
            &[Keeper::PlatformStore, Keeper::PlatformKeys],
            Place::Passing,
        ),
        (&[Keeper::CloudStore, Keeper::CloudKeys], Place::Cloud),
    ];
    for (keepers, place) in places {
        let holdings = inventory.kept_by(keepers);
        let Some(seen) = assessment.look(Fact::Words, holdings, ledger)? else {
            continue;
        };
        for (item, _) in seen.leaves() {
            let key = match (place, item.record.form()) {
                (Place::Cloud, Form::AeadKey) => "backup",
                (Place::Passing, Form::AeadKey) => "storage",
                (Place::Passing, Form::KemKey) => whose(&item.record).unwrap_or("hop"),
                _ => continue,
            };
            let mark = KeyMark::whole(place, key);
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
    }
    Ok(())
}

/// What is held at a place of its own and opens something, alone or with others.
fn held_beside(run: &Run, place: Place, marks: &mut Vec<KeyMark>) {
    let keepers = match place {
        Place::Enclave => &[Keeper::Enclave],
        _ => keepers(place),
    };
    for &keeper in keepers {
        for held in run.log.held_on(keeper, Day::LOOK) {
            let key = match held.record.form() {
                Form::KemKey => whose(&held.record),
                Form::Share => Some("share"),
                Form::OlmAccount => Some("ghost"),
                Form::Trapdoor => Some("trapdoor"),
                Form::Budget => Some("budget"),
                Form::ListKey => Some("list"),
                Form::Vault => Some("vault"),
                _ => None,
            };
            let Some(key) = key else { continue };
            match threshold(&held.record) {
                None if marks.contains(&KeyMark::whole(place, key)) => {}
                None => marks.push(KeyMark::whole(place, key)),
                Some(needed) => {
                    let known = marks
                        .iter_mut()
                        .find(|mark| mark.place == place && mark.key == key);
                    match known {
                        Some(mark) => mark.pieces += 1,
                        None => marks.push(KeyMark {
                            needed,
                            ..KeyMark::whole(place, key)
                        }),
                    }
                }
            }
        }
    }
}

/// How many pieces it takes, of a key that was divided.
fn threshold(record: &Record) -> Option<usize> {
    match record.read().map(|parsed| parsed.get().clone()) {
        Ok(Content::Share { threshold, .. }) => Some(threshold.into()),
        _ => None,
    }
}

/// Whose private key it is, by the number it carries in clear; nothing for a
/// key of one day's connections.
fn whose(record: &Record) -> Option<&'static str> {
    let Ok(Content::KemKey { key_id, .. }) = record.read().map(|parsed| parsed.get().clone())
    else {
        return None;
    };
    [
        (KeyOf::Agency, "access"),
        (KeyOf::Holders, "access"),
        (KeyOf::Operator, "operator"),
        (KeyOf::Vendor, "vendor"),
        (KeyOf::Enclave, "enclave"),
        (KeyOf::ClearingHouse, "reports"),
    ]
    .into_iter()
    .find(|(owner, _)| *owner as u64 == key_id)
    .map(|(_, key)| key)
}
