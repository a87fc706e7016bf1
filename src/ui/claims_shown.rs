//! Which claims are shown, in which order, and which one is open.

use std::cmp::Reverse;

use crate::content::claims::{CLAIMS, Claim, Kind, Settles, Speaker};
use crate::design::Design;
use crate::party::published_id;
use crate::view::experiment::{Experiment, Question};

/// What the reader chose on the page of the claims.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClaimsShown {
    /// The id of the open claim.
    pub open: Option<&'static str>,
    /// Only sentences of this kind.
    pub kind: Option<Kind>,
    /// Only what this speaker says.
    pub by: Option<Speaker>,
    /// Only those for which a run can do this.
    pub settles: Option<Settles>,
    /// In which order.
    pub order: Order,
}

/// The order of the claims.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As the declaration and the press have them.
    #[default]
    Given,
    /// By the kind of sentence.
    Kind,
    /// By who says it.
    Speaker,
    /// By what a run can do.
    Settles,
}

impl Order {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Given, Self::Kind, Self::Speaker, Self::Settles];

    /// The id in a link; also the suffix of a `claims-order-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Kind => "kind",
            Self::Speaker => "speaker",
            Self::Settles => "settles",
        }
    }
}

published_id!(Order, "order");

impl ClaimsShown {
    /// The claims that are shown: the core first, each part in the chosen order.
    pub fn list(&self) -> Vec<&'static Claim> {
        let mut shown: Vec<&'static Claim> =
            CLAIMS.iter().filter(|claim| self.shows(claim)).collect();
        shown.sort_by_key(|claim| {
            let place = match self.order {
                Order::Given => 0,
                Order::Kind => claim.kinds.first().map_or(0, |kind| *kind as usize),
                Order::Speaker => claim.by as usize,
                Order::Settles => claim.settles as usize,
            };
            (Reverse(claim.core), place)
        });
        shown
    }

    /// Whether a claim is among those chosen.
    pub fn shows(&self, claim: &Claim) -> bool {
        self.kind.is_none_or(|kind| claim.kinds.contains(&kind))
            && self.by.is_none_or(|by| claim.by == by)
            && self.settles.is_none_or(|settles| claim.settles == settles)
    }

    /// Whether only some are.
    pub const fn is_narrowed(&self) -> bool {
        self.kind.is_some() || self.by.is_some() || self.settles.is_some()
    }

    /// The same with this claim open, or with none where it was.
    #[must_use]
    pub fn toggled(self, claim: &'static str) -> Self {
        let open = (self.open != Some(claim)).then_some(claim);
        Self { open, ..self }
    }

    /// The designs that the open claim asks: those to run before the reader's first
    /// look, then those that only a count of all designs needs.
    pub fn wanted(&self) -> (Vec<Design>, Vec<Design>) {
        let claim = self.open.and_then(Claim::of);
        let asked = claim.map(|claim| claim.experiments).unwrap_or_default();
        let (mut first, mut later) = (Vec::new(), Vec::new());
        for experiment in asked.iter().filter_map(Experiment::of) {
            let counts = matches!(experiment.question, Question::Tally(_));
            let place = if counts { &mut later } else { &mut first };
            for design in experiment.designs {
                if !place.contains(&design) {
                    place.push(design);
                }
            }
        }
        (first, later)
    }
}
