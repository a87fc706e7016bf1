//! Parse, don't validate: an order with its approvals becomes a [`Served`], or
//! a [`Refusal`]. Nothing but a `Served` is answered.

use serde::{Deserialize, Serialize};

use super::by_id::serde_by_id;
use super::rules::RuleSet;
use super::{Approval, Office, Order, Register, Requirement};
use crate::party::{Day, published_id};

/// An order as it is put before a provider, with everything needed to check it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filing {
    /// The order.
    pub order: Order,
    /// What is said to approve it.
    pub approvals: Vec<Approval>,
    /// The offices' public keys.
    pub register: Register,
    /// Rules of the reader's own, in the place of the frame's law.
    pub rules: Option<RuleSet>,
}

/// An order whose approvals were checked. Whatever is sent to another program
/// is checked there again: it reads back through the same one door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Filing", into = "Filing")]
pub struct Served(Filing);

impl TryFrom<Filing> for Served {
    type Error = Refusal;

    /// Checks a filing.
    fn try_from(filing: Filing) -> Result<Self, Refusal> {
        check(&filing)?;
        Ok(Self(filing))
    }
}

impl From<Served> for Filing {
    fn from(served: Served) -> Filing {
        served.0
    }
}

impl Served {
    /// The order.
    pub fn order(&self) -> &Order {
        &self.0.order
    }

    /// The last day it covers, as far as the rules let it.
    pub fn until(&self) -> Day {
        let order = &self.0.order;
        let rules = self.0.rules.as_ref();
        rules.map_or(order.until, |rules| rules.last_day(order))
    }

    /// The keys against which its approvals were checked. A filing brings its own:
    /// whoever does not know from where it came compares them with those that the
    /// offices have published.
    pub fn register(&self) -> &Register {
        &self.0.register
    }

    /// The approvals it was served with.
    pub fn approvals(&self) -> &[Approval] {
        &self.0.approvals
    }
}

/// Why an order was not served.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("refused: {}", .reason.id())]
pub struct Refusal {
    /// Why.
    pub reason: Reason,
    /// The office it is about, where it is about one: whose approval is missing,
    /// does not hold, or is out of time.
    pub office: Option<Office>,
}

/// The closed list of reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// This law has no such instrument.
    NoSuchInstrument,
    /// The instrument cannot be directed at this target.
    WrongTarget,
    /// Its last day lies before its first, or after the scene.
    NoDays,
    /// The instrument may not be used for such an offence.
    OffenceNotCovered,
    /// An approval that it needs is not there.
    ApprovalMissing,
    /// There are approvals, but of an office that this order does not need.
    WrongOffice,
    /// An approval is not good on the day of the order.
    ApprovalExpired,
    /// A signature does not hold: another order was signed, or this one was
    /// altered afterwards, or somebody else signed.
    SignatureDoesNotHold,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::NoSuchInstrument,
        Self::WrongTarget,
        Self::NoDays,
        Self::OffenceNotCovered,
        Self::ApprovalMissing,
        Self::WrongOffice,
        Self::ApprovalExpired,
        Self::SignatureDoesNotHold,
    ];

    /// The published id; also the suffix of a `refusal-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoSuchInstrument => "no-such-instrument",
            Self::WrongTarget => "wrong-target",
            Self::NoDays => "no-days",
            Self::OffenceNotCovered => "offence-not-covered",
            Self::ApprovalMissing => "approval-missing",
            Self::WrongOffice => "wrong-office",
            Self::ApprovalExpired => "approval-expired",
            Self::SignatureDoesNotHold => "signature-does-not-hold",
        }
    }

    const fn about(self, office: Option<Office>) -> Refusal {
        Refusal {
            reason: self,
            office,
        }
    }
}

published_id!(Reason, "refusal");
serde_by_id!(Reason);

fn check(filing: &Filing) -> Result<(), Refusal> {
    let Filing {
        order,
        approvals,
        register,
        rules,
    } = filing;
    let law = Requirement::of(order.frame, order.instrument);
    let (sets, offences) = match (rules, law) {
        (Some(rules), _) => (vec![rules.approvers.clone()], rules.offences.clone()),
        (None, Some(law)) => (law.approvals, law.offences),
        (None, None) => return Err(Reason::NoSuchInstrument.about(None)),
    };
    if !order.instrument.targets().contains(&order.target) {
        return Err(Reason::WrongTarget.about(None));
    }
    if order.until < order.day || order.until > Day::LOOK {
        return Err(Reason::NoDays.about(None));
    }
    if !offences.contains(&order.offence) {
        return Err(Reason::OffenceNotCovered.about(None));
    }
    approved(order, approvals, register, &sets)
}

/// Whether one of the sets has signed, each office of it with a signature that
/// holds and is good on the day. Otherwise what is wrong with the set that
/// comes nearest.
fn approved(
    order: &Order,
    approvals: &[Approval],
    register: &Register,
    sets: &[Vec<Office>],
) -> Result<(), Refusal> {
    let refusals = sets.iter().map(|set| {
        let wrong = set
            .iter()
            .find_map(|&office| lacking(order, approvals, register, office));
        match wrong {
            // Who brings the wrong office's signature is told so.
            Some(Refusal {
                reason: Reason::ApprovalMissing,
                office,
            }) if approvals.iter().any(|given| !set.contains(&given.office)) => {
                Err(Reason::WrongOffice.about(office))
            }
            Some(refusal) => Err(refusal),
            None => Ok(()),
        }
    });
    // The later a reason stands in the list, the more of an approval there was.
    refusals
        .max_by_key(|found| match found {
            Ok(()) => (1, Reason::NoSuchInstrument),
            Err(refusal) => (0, refusal.reason),
        })
        .unwrap_or(Err(Reason::NoSuchInstrument.about(None)))
}

fn lacking(
    order: &Order,
    approvals: &[Approval],
    register: &Register,
    office: Office,
) -> Option<Refusal> {
    let given: Vec<&Approval> = approvals
        .iter()
        .filter(|approval| approval.office == office)
        .collect();
    let reason = if given.is_empty() {
        Reason::ApprovalMissing
    } else {
        let holding: Vec<&&Approval> = given
            .iter()
            .filter(|approval| approval.holds(order, register))
            .collect();
        if holding.is_empty() {
            Reason::SignatureDoesNotHold
        } else if !holding.iter().any(|held| held.is_good_on(order.day)) {
            Reason::ApprovalExpired
        } else {
            return None;
        }
    };
    Some(reason.about(Some(office)))
}
