//! Who stands above the message and who below.
//!
//! The state looks from below, everybody else from above; a row that overflows
//! hands eyes to the other. Phones and wires are looked at from above only,
//! side places from below only.

use super::cast::Onlooker;
use super::layout::face;
use super::order::put_in_order;
use super::wide_sheet::WideSheet;
use crate::party::Vantage;
use crate::view::{Place, Stage};

/// A side of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Over the message.
    Above,
    /// Under it.
    Below,
}

/// Who stands above and who below, each from left to right.
pub fn sides<'cast>(
    cast: &'cast [Onlooker],
    stage: &Stage,
    sheet: &WideSheet,
) -> (Vec<&'cast Onlooker>, Vec<&'cast Onlooker>) {
    let placed = cast
        .iter()
        .filter(|who| who.place.is_some_and(|place| face(stage, place).is_some()));
    let (mut above, mut below): (Vec<_>, Vec<_>) =
        placed.partition(|who| prefers(who) == Side::Above);
    let most = sheet.most_in_a_row();
    hand_over(&mut above, &mut below, most);
    hand_over(&mut below, &mut above, most);
    for row in [&mut above, &mut below] {
        put_in_order(row, |who| (who.place.map(column), who.vantage));
    }
    (above, below)
}

fn prefers(who: &Onlooker) -> Side {
    match who.place {
        Some(place) if is_beside(place) => Side::Below,
        Some(place) if is_platform(place) && is_state(who.vantage) => Side::Below,
        _ => Side::Above,
    }
}

/// Moves the last eyes that look at the platform, which can be seen from both sides.
fn hand_over<'cast>(from: &mut Vec<&'cast Onlooker>, to: &mut Vec<&'cast Onlooker>, most: usize) {
    while from.len() > most && to.len() < most {
        let movable = |who: &&Onlooker| who.place.is_some_and(is_platform);
        let Some(index) = from.iter().rposition(movable) else {
            return;
        };
        to.push(from.remove(index));
    }
}

/// Those who act for a state or on its behalf.
const fn is_state(vantage: Vantage) -> bool {
    matches!(
        vantage,
        Vantage::PoliceSubscriber
            | Vantage::PoliceTraffic
            | Vantage::PoliceContent
            | Vantage::PoliceIntercept
            | Vantage::PoliceDevice
            | Vantage::PoliceBackup
            | Vantage::PoliceNotice
            | Vantage::Foreign
            | Vantage::ListOwner
            | Vantage::ClearingHouse
    )
}

/// Places beside the message's way, on Ana's side, from left to right.
pub const BESIDE_ANA: [Place; 7] = [
    Place::DanaPhone,
    Place::Agency,
    Place::Holders,
    Place::Ghost,
    Place::Trapdoor,
    Place::Budget,
    Place::ListOwner,
];

/// Places beside the message's way, on Ben's side, from left to right.
pub const BESIDE_BEN: [Place; 6] = [
    Place::ClearingHouse,
    Place::CaroPhone,
    Place::Vendor,
    Place::Vault,
    Place::Cloud,
    Place::SeizedPhone,
];

/// The parts of the platform, from left to right.
pub const PARTS: [Place; 3] = [Place::Passing, Place::Enclave, Place::Store];

fn is_beside(place: Place) -> bool {
    BESIDE_ANA.contains(&place) || BESIDE_BEN.contains(&place)
}

fn is_platform(place: Place) -> bool {
    PARTS.contains(&place)
}

/// Places from left to right as drawn: side places stand under the wires.
pub fn column(place: Place) -> usize {
    let along: [&[Place]; 7] = [
        &[Place::AnaPhone],
        &[Place::FirstWire],
        &BESIDE_ANA,
        &PARTS,
        &[Place::SecondWire],
        &BESIDE_BEN,
        &[Place::BenPhone],
    ];
    along
        .into_iter()
        .flatten()
        .position(|known| *known == place)
        .unwrap_or_default()
}
