//! A capability notice, step by step: who signs, what it may demand, review,
//! secrecy, and what the provider may do. A pure state machine; each answer maps
//! a design to the design that results, so that before and after are two runs.

mod demand;

pub use demand::{Alternative, Demand};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::by_id;
use super::{Frame, Instrument, Office, Requirement};
use crate::design::Design;

/// What the provider answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// It does what is demanded.
    Comply,
    /// It changes the product in another way.
    ChangeProduct(Alternative),
    /// It withdraws the feature.
    Withdraw,
    /// It goes to court.
    Challenge,
}

impl Response {
    /// The suffix of a `response-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Comply => "comply",
            Self::ChangeProduct(_) => "change-product",
            Self::Withdraw => "withdraw",
            Self::Challenge => "challenge",
        }
    }

    /// The design that results; `None` where the answer changes nothing or does
    /// not go together with design and demand.
    pub fn resulting(self, demand: Demand, design: Design) -> Option<Design> {
        match self {
            Self::Comply => demand.complied_with(design),
            Self::ChangeProduct(alternative) => alternative.of(demand, design),
            Self::Withdraw => demand.withdrawn(design),
            Self::Challenge => None,
        }
    }
}

/// Where a notice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Being drafted; offices sign, and the provider is consulted.
    Drafted,
    /// Signed by all who must, and given to the provider.
    Given,
    /// The provider has asked for a review.
    UnderReview,
    /// In force, and to be answered.
    InForce,
    /// Answered by a change of the product.
    Answered,
    /// Before a court.
    InCourt,
    /// Revoked on review, or quashed by a court.
    Ended,
}

impl Stage {
    /// All of them, in the order in which they may come.
    pub const ALL: [Self; 7] = [
        Self::Drafted,
        Self::Given,
        Self::UnderReview,
        Self::InForce,
        Self::Answered,
        Self::InCourt,
        Self::Ended,
    ];

    /// The suffix of a `notice-stage-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Given => "given",
            Self::UnderReview => "under-review",
            Self::InForce => "in-force",
            Self::Answered => "answered",
            Self::InCourt => "in-court",
            Self::Ended => "ended",
        }
    }
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// The provider is asked what it would mean.
    Consult,
    /// An office signs.
    Sign(Office),
    /// The notice is given to the provider.
    Give,
    /// The provider asks for a review.
    AskForReview,
    /// The review confirms the notice.
    Confirm,
    /// The review revokes it.
    Revoke,
    /// The review is not asked for: the notice takes effect.
    TakeEffect,
    /// The provider answers.
    Respond(Response),
    /// The court finds the notice lawful.
    Uphold,
    /// The court quashes it.
    Quash,
    /// The provider tells its users.
    TellUsers,
}

impl Action {
    /// The suffix of a `notice-action-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Consult => "consult",
            Self::Sign(_) => "sign",
            Self::Give => "give",
            Self::AskForReview => "ask-for-review",
            Self::Confirm => "confirm",
            Self::Revoke => "revoke",
            Self::TakeEffect => "take-effect",
            Self::Respond(_) => "respond",
            Self::Uphold => "uphold",
            Self::Quash => "quash",
            Self::TellUsers => "tell-users",
        }
    }
}

/// Why a step is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeRefusal {
    /// This law knows no such notice.
    NoSuchNotice,
    /// The step does not come here.
    NotNow,
    /// This office has no part in it.
    WrongOffice,
    /// Somebody who must sign has not.
    NotSigned,
    /// The notice must be kept secret.
    Secret,
    /// The answer does not go together with the design and the demand.
    NoSuchChange,
}

impl NoticeRefusal {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::NoSuchNotice,
        Self::NotNow,
        Self::WrongOffice,
        Self::NotSigned,
        Self::Secret,
        Self::NoSuchChange,
    ];

    /// The suffix of a `notice-refusal-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoSuchNotice => "no-such-notice",
            Self::NotNow => "not-now",
            Self::WrongOffice => "wrong-office",
            Self::NotSigned => "not-signed",
            Self::Secret => "secret",
            Self::NoSuchChange => "no-such-change",
        }
    }
}

/// A notice, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Under whose law.
    pub frame: Frame,
    /// What is demanded.
    pub demand: Demand,
    /// The system as it was before.
    #[serde(with = "by_id::design")]
    pub before: Design,
    /// The system as it is now.
    #[serde(with = "by_id::design")]
    pub now: Design,
    /// Where it stands.
    pub stage: Stage,
    /// Who has signed.
    pub signed: BTreeSet<Office>,
    /// Whether the provider was consulted.
    pub consulted: bool,
    /// Whether it has been reviewed.
    pub reviewed: bool,
    /// Whether users were told.
    pub told: bool,
    /// What the provider answered, last.
    pub response: Option<Response>,
}

impl Notice {
    /// A notice being drafted; the provider's system stands as `design`.
    ///
    /// # Errors
    /// [`NoticeRefusal::NoSuchNotice`] where the frame has none.
    pub fn draft(frame: Frame, demand: Demand, design: Design) -> Result<Self, NoticeRefusal> {
        if Requirement::of(frame, Instrument::CapabilityNotice).is_none() {
            return Err(NoticeRefusal::NoSuchNotice);
        }
        Ok(Self {
            frame,
            demand,
            before: design,
            now: design,
            stage: Stage::Drafted,
            signed: BTreeSet::new(),
            consulted: false,
            reviewed: false,
            told: false,
            response: None,
        })
    }

    /// The offices that must still sign, by the set that is nearest to complete.
    pub fn still_to_sign(&self) -> Vec<Office> {
        let sets = self.requirement().map(|required| required.approvals);
        let lacking = |set: Vec<Office>| -> Vec<Office> {
            let lacks = set.into_iter();
            lacks
                .filter(|office| !self.signed.contains(office))
                .collect()
        };
        let lacking = sets.unwrap_or_default().into_iter().map(lacking);
        lacking.min_by_key(Vec::len).unwrap_or_default()
    }

    /// Whether the provider must keep it secret.
    pub fn is_secret(&self) -> bool {
        self.requirement()
            .is_some_and(|required| required.line.secret)
    }

    fn requirement(&self) -> Option<Requirement> {
        Requirement::of(self.frame, Instrument::CapabilityNotice)
    }

    /// The notice after one step.
    ///
    /// # Errors
    /// [`NoticeRefusal`] where the step is not possible; the notice stays as it is.
    pub fn step(&self, action: Action) -> Result<Self, NoticeRefusal> {
        let mut next = self.clone();
        match (self.stage, action) {
            (Stage::Drafted, Action::Consult) => next.consulted = true,
            (Stage::Drafted, Action::Sign(office)) => {
                let sets = self.requirement().map(|required| required.approvals);
                if !sets.unwrap_or_default().concat().contains(&office) {
                    return Err(NoticeRefusal::WrongOffice);
                }
                next.signed.insert(office);
            }
            (Stage::Drafted, Action::Give) => {
                if !self.still_to_sign().is_empty() {
                    return Err(NoticeRefusal::NotSigned);
                }
                next.stage = Stage::Given;
            }
            (Stage::Given, Action::AskForReview) => next.stage = Stage::UnderReview,
            (Stage::Given, Action::TakeEffect) => next.stage = Stage::InForce,
            (Stage::UnderReview, Action::Confirm) => {
                next.stage = Stage::InForce;
                next.reviewed = true;
            }
            (Stage::UnderReview, Action::Revoke) => {
                next.stage = Stage::Ended;
                next.reviewed = true;
            }
            (Stage::InForce, Action::Respond(response)) => {
                next.response = Some(response);
                next.stage = match response {
                    Response::Challenge => Stage::InCourt,
                    _ => {
                        let resulting = response.resulting(self.demand, self.now);
                        next.now = resulting.ok_or(NoticeRefusal::NoSuchChange)?;
                        Stage::Answered
                    }
                };
            }
            (Stage::InCourt, Action::Uphold) => next.stage = Stage::InForce,
            (Stage::InCourt, Action::Quash) => next.stage = Stage::Ended,
            (Stage::Drafted, Action::TellUsers) => return Err(NoticeRefusal::NotNow),
            (_, Action::TellUsers) => {
                if self.is_secret() && self.stage != Stage::Ended {
                    return Err(NoticeRefusal::Secret);
                }
                next.told = true;
            }
            _ => return Err(NoticeRefusal::NotNow),
        }
        Ok(next)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;
