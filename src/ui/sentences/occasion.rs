//! Who looks in the ordinary course, and who only after something happened: a
//! theft, a seizure, an order. Said of the latter in every design alike.

use crate::content::Translator;
use crate::party::Vantage;

use super::{and_list, or_list, party_phrase};

/// What has to happen before a party looks at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// Something is stolen.
    Theft,
    /// A phone is seized.
    Seizure,
    /// An order or a notice is served and answered, here or elsewhere.
    Order,
}

impl Occasion {
    /// What has to happen for `vantage`; nothing in the ordinary course.
    pub const fn of(vantage: Vantage) -> Option<Self> {
        match vantage {
            Vantage::Thief | Vantage::KeyThief => Some(Self::Theft),
            Vantage::PoliceDevice => Some(Self::Seizure),
            Vantage::PoliceSubscriber
            | Vantage::PoliceTraffic
            | Vantage::PoliceContent
            | Vantage::PoliceIntercept
            | Vantage::PoliceBackup
            | Vantage::PoliceNotice
            | Vantage::Foreign => Some(Self::Order),
            Vantage::AnaPhone
            | Vantage::BenPhone
            | Vantage::Network
            | Vantage::Platform
            | Vantage::Insider
            | Vantage::Cloud
            | Vantage::ListOwner
            | Vantage::ClearingHouse => None,
        }
    }

    /// The message that names it.
    const fn message(self) -> &'static str {
        match self {
            Self::Theft => "occasion-theft",
            Self::Seizure => "occasion-seizure",
            Self::Order => "occasion-order",
        }
    }
}

/// Those who look in the ordinary course, and those who look if it happens.
pub fn split(parties: impl IntoIterator<Item = Vantage>) -> (Vec<Vantage>, Vec<Vantage>) {
    parties
        .into_iter()
        .partition(|vantage| Occasion::of(*vantage).is_none())
}

/// What has to happen for these parties: “a theft or an order”.
pub(super) fn occasions(words: &Translator, parties: &[Vantage]) -> String {
    let mut occasions: Vec<Occasion> = Vec::new();
    for occasion in parties.iter().filter_map(|vantage| Occasion::of(*vantage)) {
        if let Err(place) = occasions.binary_search(&occasion) {
            occasions.insert(place, occasion);
        }
    }
    let named: Vec<String> = occasions
        .into_iter()
        .map(|occasion| words.text(occasion.message()))
        .collect();
    or_list(words, &named)
}

/// Parties inside a sentence, those that look only if it happens marked so.
pub(super) fn parties_split(
    words: &Translator,
    parties: impl IntoIterator<Item = Vantage>,
) -> String {
    parties_told(words, parties, "parties-split")
}

/// The same where a sentence ends with them.
pub(super) fn parties_at_end(
    words: &Translator,
    parties: impl IntoIterator<Item = Vantage>,
) -> String {
    parties_told(words, parties, "parties-split-at-end")
}

fn parties_told(
    words: &Translator,
    parties: impl IntoIterator<Item = Vantage>,
    split_id: &str,
) -> String {
    let name = |these: Vec<Vantage>| {
        let named: Vec<String> = these
            .into_iter()
            .map(|vantage| party_phrase(words, vantage))
            .collect();
        and_list(words, &named)
    };
    let (always, happens) = split(parties);
    match (always.is_empty(), happens.is_empty()) {
        (_, true) => name(always),
        (true, false) => words.text_with("parties-if-happens", [("happens", name(happens).into())]),
        (false, false) => words.text_with(
            split_id,
            [
                ("always", name(always).into()),
                ("happens", name(happens).into()),
            ],
        ),
    }
}
