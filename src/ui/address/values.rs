//! How a value is taken from a link and put into one. Taking is total: it
//! returns the pieces that say nothing.

use std::str::FromStr;

use crate::mechanism::{Mechanism, MechanismSet};
use crate::party::Vantage;
use crate::ui::state::Drawer;
use crate::ui::verdict::Verdict;

/// Takes one id.
pub fn one<T: FromStr>(place: &mut T, given: &str) -> Vec<String> {
    match given.parse() {
        Ok(known) => {
            *place = known;
            Vec::new()
        }
        Err(_) => vec![given.to_owned()],
    }
}

/// Takes one id, or nothing.
pub fn optional<T>(place: &mut Option<T>, known: Option<T>, given: &str) -> Vec<String> {
    if known.is_none() && !given.is_empty() {
        return vec![given.to_owned()];
    }
    *place = known;
    Vec::new()
}

/// Takes a whole number of at most `last`, written as the page writes it.
pub fn number(place: &mut u8, last: u8, given: &str) -> Vec<String> {
    match given.parse::<u8>() {
        Ok(known) if known <= last && known.to_string() == given => {
            *place = known;
            Vec::new()
        }
        _ => vec![given.to_owned()],
    }
}

/// Takes `1` or `0`.
pub fn flag(place: &mut bool, given: &str) -> Vec<String> {
    *place = match given {
        "1" => true,
        "0" => false,
        _ => return vec![given.to_owned()],
    };
    Vec::new()
}

/// Takes ids joined by `,`; keeps them in the order of `all`.
pub fn list<T: Copy + PartialEq + FromStr>(
    place: &mut Vec<T>,
    all: &[T],
    given: &str,
) -> Vec<String> {
    let mut named = Vec::new();
    let mut unknown = Vec::new();
    for piece in pieces(given) {
        match piece.parse::<T>() {
            Ok(known) => named.push(known),
            Err(_) => unknown.push(piece.to_owned()),
        }
    }
    *place = all
        .iter()
        .copied()
        .filter(|known| named.contains(known))
        .collect();
    unknown
}

/// Takes mechanisms joined by `,`; none at all is a combination too. Where no
/// piece names one, the place stays as it is.
pub fn mechanisms(place: &mut MechanismSet, given: &str) -> Vec<String> {
    let (mut named, mut unknown) = (MechanismSet::default(), Vec::new());
    for piece in pieces(given) {
        match piece.parse::<Mechanism>() {
            Ok(known) => named = named.with(known),
            Err(_) => unknown.push(piece.to_owned()),
        }
    }
    if unknown.is_empty() || named != MechanismSet::default() {
        *place = named;
    }
    unknown
}

/// Takes pairs joined by `,`. Of a party named twice, the last counts.
pub fn pairs<T: Copy>(
    place: &mut Vec<(Vantage, T)>,
    given: &str,
    second: fn(&str) -> Option<T>,
) -> Vec<String> {
    let mut named: Vec<(Vantage, T)> = Vec::new();
    let mut unknown = Vec::new();
    for piece in pieces(given) {
        let known = piece
            .split_once(':')
            .and_then(|(who, what)| Some((who.parse().ok()?, second(what)?)));
        match known {
            Some(known) => named.push(known),
            None => unknown.push(piece.to_owned()),
        }
    }
    *place = in_order(&named);
    unknown
}

/// The pairs in the order of [`Vantage::ALL`], the last one of each party.
pub fn in_order<T: Copy>(pairs: &[(Vantage, T)]) -> Vec<(Vantage, T)> {
    Vantage::ALL
        .into_iter()
        .filter_map(|vantage| pairs.iter().rev().find(|(who, _)| *who == vantage).copied())
        .collect()
}

fn pieces(given: &str) -> impl Iterator<Item = &str> {
    given.split(',').filter(|piece| !piece.is_empty())
}

/// A pair, as it is written.
pub fn pair(who: Vantage, what: &str) -> String {
    format!("{who}:{what}")
}

/// Ids joined by `,`; nothing when there are none.
pub fn joined(pieces: impl Iterator<Item = String>) -> Option<String> {
    let pieces: Vec<String> = pieces.collect();
    (!pieces.is_empty()).then(|| pieces.join(","))
}

/// A flag, as it is written.
pub fn shown_flag(flag: bool) -> Option<String> {
    Some(if flag { "1" } else { "0" }.to_owned())
}

/// The verdict with this id.
pub fn verdict(id: &str) -> Option<Verdict> {
    Verdict::ALL.into_iter().find(|known| known.id() == id)
}

/// The drawer with this id.
pub fn drawer(id: &str) -> Option<Drawer> {
    Drawer::ALL.into_iter().find(|known| known.id() == id)
}
