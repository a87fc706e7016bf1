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
        use Mechanism as M;
        const CARRIERS: [Mechanism; 4] = [M::DoubleRatchet, M::Group, M::Mail, M::Enclave];
        const KEY_MAKERS: [Mechanism; 3] = [M::ShortKeys, M::Crumple, M::RngTrapdoor];
        const WAYS_TO_A_KEY: [Mechanism; 6] = [
            M::Escrow,
            M::SplitEscrow,
            M::ShortKeys,
            M::Crumple,
            M::RngTrapdoor,
            M::OperatorKey,
        ];
        const SCANS: [Mechanism; 5] = [
            M::ServerScan,
            M::ClientScan,
            M::ThresholdScan,
            M::ClientBlock,
            M::Enclave,
        ];
        let count = |of: &[Mechanism]| of.iter().filter(|&&each| set.has(each)).count();
        match self {
            Self::TwoCarriers => count(&CARRIERS) > 1,
            Self::GhostNeedsDevices => {
                set.has_any(&[M::Ghost, M::KeyLog]) && !set.has(M::DoubleRatchet)
            }
            Self::NoContentKey => set.has_any(&WAYS_TO_A_KEY) && count(&CARRIERS) == 0,
            Self::TwoKeyMakers => count(&KEY_MAKERS) > 1,
            Self::NothingReported => {
                set.has_any(&[M::Franking, M::Traceback]) && !set.has(M::UserReport)
            }
            Self::TwoBackups => set.has(M::BackupPlain) && set.has(M::BackupSealed),
            Self::OnionNeedsTransport => set.has(M::Onion) && !set.has(M::Transport),
            Self::SealedSenderNeedsSeal => {
                set.has(M::SealedSender) && !set.has_any(&[M::DoubleRatchet, M::Mail])
            }
            Self::TwoScans => count(&SCANS) > 1,
        }
    }
}

impl Design {
    /// What is wrong with the combination; a design runs only when nothing is.
    pub fn clashes(self) -> impl Iterator<Item = Clash> {
        Clash::ALL
            .into_iter()
            .filter(move |clash| clash.is_in(self.mechanisms()))
    }
}

#[cfg(test)]
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
    fn a_combination_without_a_name_is_the_readers_own() {
        let set = Design::Escrow.mechanisms().with(Mechanism::AtRest);
        assert_eq!(Design::of(set), Design::Own(set));
        assert_eq!(Design::Own(set).id(), "own");
    }
}
