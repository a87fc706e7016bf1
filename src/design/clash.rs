//! Combinations that make no sense, and why.

use super::Design;
use crate::mechanism::{Mechanism, MechanismSet};

/// Why a combination makes no sense. Each is a `clash-…` message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clash {
    /// More than one way of sealing a body to its recipient.
    TwoCarriers,
    /// A hidden device needs a conversation between devices.
    GhostNeedsDevices,
    /// A further way to a content key, where no message has one.
    NoContentKey,
    /// More than one way of making the content key.
    TwoKeyMakers,
    /// Evidence for a report that nobody makes.
    NothingReported,
    /// More than one backup.
    TwoBackups,
    /// Relays peel layers of sealed hops.
    OnionNeedsTransport,
    /// A sender's name can only be sealed where the recipient has keys.
    SealedSenderNeedsSeal,
    /// More than one place that compares pictures.
    TwoScans,
}

impl Clash {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::TwoCarriers,
        Self::GhostNeedsDevices,
        Self::NoContentKey,
        Self::TwoKeyMakers,
        Self::NothingReported,
        Self::TwoBackups,
        Self::OnionNeedsTransport,
        Self::SealedSenderNeedsSeal,
        Self::TwoScans,
    ];

    /// The suffix of a `clash-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::TwoCarriers => "two-carriers",
            Self::GhostNeedsDevices => "ghost-needs-devices",
            Self::NoContentKey => "no-content-key",
            Self::TwoKeyMakers => "two-key-makers",
            Self::NothingReported => "nothing-reported",
            Self::TwoBackups => "two-backups",
            Self::OnionNeedsTransport => "onion-needs-transport",
            Self::SealedSenderNeedsSeal => "sealed-sender-needs-seal",
            Self::TwoScans => "two-scans",
        }
    }

    /// Whether a combination has this fault.
    fn is_in(self, set: MechanismSet) -> bool {
        let at_odds = self.at_odds(set).len();
        match self {
            Self::TwoCarriers | Self::TwoKeyMakers | Self::TwoBackups | Self::TwoScans => {
                at_odds > 1
            }
            Self::NoContentKey => at_odds > 0 && !set.has_any(&CARRIERS),
            Self::GhostNeedsDevices
            | Self::NothingReported
            | Self::OnionNeedsTransport
            | Self::SealedSenderNeedsSeal => at_odds > 0 && !set.has_any(self.needed()),
        }
    }

    /// The mechanisms of a combination that are at odds with one another, or
    /// that lack what they need, in the order readers meet them.
    pub fn at_odds(self, set: MechanismSet) -> Vec<Mechanism> {
        use Mechanism as M;
        let concerned: &[Mechanism] = match self {
            Self::TwoCarriers => &CARRIERS,
            Self::GhostNeedsDevices => &[M::Ghost, M::KeyLog],
            Self::NoContentKey => &WAYS_TO_A_KEY,
            Self::TwoKeyMakers => &KEY_MAKERS,
            Self::NothingReported => &[M::Franking, M::Traceback],
            Self::TwoBackups => &[M::BackupPlain, M::BackupSealed],
            Self::OnionNeedsTransport => &[M::Onion],
            Self::SealedSenderNeedsSeal => &[M::SealedSender],
            Self::TwoScans => &M::SCANS,
        };
        set.iter()
            .filter(|mechanism| concerned.contains(mechanism))
            .collect()
    }

    /// What is lacking: any one of these, switched on, would mend it. Empty
    /// where there is too much and not too little.
    pub const fn needed(self) -> &'static [Mechanism] {
        use Mechanism as M;
        match self {
            Self::TwoCarriers | Self::TwoKeyMakers | Self::TwoBackups | Self::TwoScans => &[],
            Self::GhostNeedsDevices => &[M::DoubleRatchet],
            Self::NoContentKey => &[M::DoubleRatchet, M::Group, M::Mail],
            Self::NothingReported => &[M::UserReport],
            Self::OnionNeedsTransport => &[M::Transport],
            Self::SealedSenderNeedsSeal => &[M::DoubleRatchet, M::Mail],
        }
    }

    /// What mends it, or is a step towards it: what is lacking, unless that
    /// would be at odds with something else, and then doing without.
    pub fn remedies(self, set: MechanismSet) -> Vec<Remedy> {
        let before: Vec<Self> = Design::Own(set).clashes().collect();
        let on = self
            .needed()
            .iter()
            .copied()
            .filter(|&lacking| {
                let after = set.with(lacking);
                Design::Own(after).clashes().all(|clash| {
                    let as_before = clash.at_odds(after).len() == clash.at_odds(set).len();
                    clash != self && before.contains(&clash) && as_before
                })
            })
            .map(Remedy::SwitchOn);
        let off = self.at_odds(set).into_iter().map(Remedy::SwitchOff);
        on.chain(off).collect()
    }
}

/// Something to be done about a clash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Switch a mechanism on.
    SwitchOn(Mechanism),
    /// Switch a mechanism off.
    SwitchOff(Mechanism),
}

impl Remedy {
    /// The combination once it is done.
    pub const fn done_to(self, set: MechanismSet) -> MechanismSet {
        match self {
            Self::SwitchOn(mechanism) => set.with(mechanism),
            Self::SwitchOff(mechanism) => set.without(mechanism),
        }
    }
}

/// Ways of sealing a body to its recipient.
const CARRIERS: [Mechanism; 4] = [
    Mechanism::DoubleRatchet,
    Mechanism::Group,
    Mechanism::Mail,
    Mechanism::Enclave,
];

/// Ways of making a message's content key.
const KEY_MAKERS: [Mechanism; 3] = [
    Mechanism::ShortKeys,
    Mechanism::Crumple,
    Mechanism::RngTrapdoor,
];

/// Further ways to a message's content key.
const WAYS_TO_A_KEY: [Mechanism; 6] = [
    Mechanism::Escrow,
    Mechanism::SplitEscrow,
    Mechanism::ShortKeys,
    Mechanism::Crumple,
    Mechanism::RngTrapdoor,
    Mechanism::OperatorKey,
];

impl Design {
    /// What is wrong with the combination; a design runs only when nothing is.
    pub fn clashes(self) -> impl Iterator<Item = Clash> {
        Clash::ALL
            .into_iter()
            .filter(move |clash| clash.is_in(self.mechanisms()))
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn no_preset_clashes_and_each_is_recognised_from_its_mechanisms() {
        for design in Design::ALL {
            assert_eq!(design.clashes().next(), None, "{design}");
            assert_eq!(Design::of(design.mechanisms()), design);
        }
    }

    #[test]
    fn every_clash_is_found_in_some_pair_of_mechanisms() {
        for clash in Clash::ALL {
            let pairs = Mechanism::ALL
                .into_iter()
                .flat_map(|one| Mechanism::ALL.map(|other| MechanismSet::of(&[one, other])));
            assert!(pairs.into_iter().any(|pair| clash.is_in(pair)), "{clash:?}");
        }
    }

    #[test]
    fn whatever_is_done_of_what_is_offered_leads_to_a_combination_that_runs() {
        // A walk through the combinations, far from any pattern in their bits.
        let mut seed = 0x9e37_79b9_u32;
        for _ in 0..2000 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let bits = seed >> 1;
            let mut set: MechanismSet = Mechanism::ALL
                .into_iter()
                .filter(|&mechanism| bits >> mechanism as u32 & 1 == 1)
                .collect();
            for done in 0.. {
                assert!(done < 40, "no end in sight: {set:?}");
                let Some(clash) = Design::Own(set).clashes().next() else {
                    break;
                };
                let remedies = clash.remedies(set);
                let remedy = remedies.get(seed as usize % remedies.len().max(1));
                set = remedy.expect("something to do").done_to(set);
            }
        }
    }

    #[test]
    fn what_is_lacking_is_offered_unless_it_would_be_at_odds_with_the_rest() {
        use Mechanism as M;
        let plain = MechanismSet::of(&[M::Transport, M::Ghost]);
        assert_eq!(
            Clash::GhostNeedsDevices.remedies(plain),
            [
                Remedy::SwitchOn(M::DoubleRatchet),
                Remedy::SwitchOff(M::Ghost)
            ]
        );
        assert_eq!(
            Clash::GhostNeedsDevices.remedies(plain.with(M::Mail)),
            [Remedy::SwitchOff(M::Ghost)]
        );
        // Two are at odds already; a third would make it worse.
        let two = plain.with(M::Mail).with(M::Group);
        assert_eq!(
            Clash::GhostNeedsDevices.remedies(two),
            [Remedy::SwitchOff(M::Ghost)]
        );
    }

    #[test]
    fn a_combination_without_a_name_is_the_readers_own() {
        let set = Design::Escrow.mechanisms().with(Mechanism::AtRest);
        assert_eq!(Design::of(set), Design::Own(set));
        assert_eq!(Design::Own(set).id(), "own");
    }
}
