//! Two capabilities side by side: answering an order, and finding known pictures
//! unasked. Which design serves which, who reaches what by it, and what the same
//! five kinds of actors read besides, all read off one design's sheet.
//!
//! What counts is written down here; whether it is there is not: it follows from
//! the findings.

use super::DesignSheet;
use crate::party::{Fact, Vantage};

/// What the European police chiefs' declaration of 2024 asks to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// Data about a suspect, handed over on an order.
    LawfulAccess,
    /// Illegal material found and reported without an order.
    ProactiveDetection,
}

impl Capability {
    /// Both, in the declaration's order.
    pub const ALL: [Self; 2] = [Self::LawfulAccess, Self::ProactiveDetection];

    /// The suffix of a `capability-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::LawfulAccess => "lawful-access",
            Self::ProactiveDetection => "proactive-detection",
        }
    }

    /// What the capability brings to whom under one design; empty where the
    /// design does not serve it. `access` says what is asked of an order.
    pub fn served(self, sheet: &DesignSheet, access: Access) -> Vec<Reached> {
        match self {
            Self::LawfulAccess => reached(sheet, access.orders(), access.facts()),
            Self::ProactiveDetection => reached(
                sheet,
                &[Vantage::Platform, Vantage::ClearingHouse],
                &[Fact::ListMatch],
            ),
        }
    }
}

/// What an order has to bring to count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// Words of a message, by an order that needs no phone in hand.
    #[default]
    Words,
    /// Words of a message, by any order or by the phone that is seized.
    WordsOrPhone,
    /// Who wrote to whom.
    Traffic,
}

impl Access {
    /// All of them, the one shown first first.
    pub const ALL: [Self; 3] = [Self::Words, Self::WordsOrPhone, Self::Traffic];

    /// The suffix of a `capability-access-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::WordsOrPhone => "words-or-phone",
            Self::Traffic => "traffic",
        }
    }

    /// Who looks.
    pub const fn orders(self) -> &'static [Vantage] {
        const WITH_THE_PHONE: &[Vantage] = &[
            Vantage::PoliceContent,
            Vantage::PoliceIntercept,
            Vantage::PoliceBackup,
            Vantage::PoliceNotice,
            Vantage::PoliceDevice,
        ];
        match self {
            Self::Words => WITH_THE_PHONE.split_at(4).0,
            Self::WordsOrPhone => WITH_THE_PHONE,
            Self::Traffic => &[Vantage::PoliceTraffic],
        }
    }

    /// What is asked; any of these counts.
    pub const fn facts(self) -> &'static [Fact] {
        match self {
            Self::Words | Self::WordsOrPhone => {
                &[Fact::Words, Fact::EarlierWords, Fact::LaterWords]
            }
            Self::Traffic => &[Fact::Sender, Fact::Recipient],
        }
    }
}

/// What the recipient's own report brings to the body that receives reports: neither
/// of the two capabilities, and shown beside them.
pub fn reported_by_the_recipient(sheet: &DesignSheet) -> Vec<Reached> {
    reached(sheet, &[Vantage::ClearingHouse], &[Fact::Words])
}

/// The five kinds of actors whose sight is always shown together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Ana.
    Sender,
    /// Ben.
    Recipient,
    /// Those who run the service and its backup.
    Provider,
    /// An authority with a valid order.
    Authority,
    /// Whoever looks with no right to, here.
    ThirdParty,
}

impl Actor {
    /// All five, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::Sender,
        Self::Recipient,
        Self::Provider,
        Self::Authority,
        Self::ThirdParty,
    ];

    /// The suffix of an `actor-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sender => "sender",
            Self::Recipient => "recipient",
            Self::Provider => "provider",
            Self::Authority => "authority",
            Self::ThirdParty => "third-party",
        }
    }

    /// From where it looks. The list's owner and the body that receives reports
    /// are neither; what reaches them is shown as what detection brings.
    pub const fn vantages(self) -> &'static [Vantage] {
        match self {
            Self::Sender => &[Vantage::AnaPhone],
            Self::Recipient => &[Vantage::BenPhone],
            Self::Provider => &[Vantage::Platform, Vantage::Cloud],
            Self::Authority => &[
                Vantage::PoliceSubscriber,
                Vantage::PoliceTraffic,
                Vantage::PoliceContent,
                Vantage::PoliceIntercept,
                Vantage::PoliceDevice,
                Vantage::PoliceBackup,
                Vantage::PoliceNotice,
            ],
            Self::ThirdParty => &[
                Vantage::Network,
                Vantage::Insider,
                Vantage::Thief,
                Vantage::Foreign,
                Vantage::KeyThief,
            ],
        }
    }

    /// From where it reads words of any message under one design.
    pub fn reads(self, sheet: &DesignSheet) -> Vec<Vantage> {
        reached(sheet, self.vantages(), Access::Words.facts())
            .into_iter()
            .map(|reached| reached.vantage)
            .collect()
    }
}

/// What somebody sees of what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Who looks.
    pub vantage: Vantage,
    /// What is seen; never empty.
    pub facts: Vec<Fact>,
}

fn reached(sheet: &DesignSheet, vantages: &[Vantage], facts: &[Fact]) -> Vec<Reached> {
    vantages
        .iter()
        .filter_map(|vantage| {
            let party = sheet.party(*vantage)?;
            let seen: Vec<Fact> = facts
                .iter()
                .copied()
                .filter(|fact| party.finding(*fact).sees())
                .collect();
            (!seen.is_empty()).then_some(Reached {
                vantage: *vantage,
                facts: seen,
            })
        })
        .collect()
}
