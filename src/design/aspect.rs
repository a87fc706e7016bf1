//! What part of a design a mechanism decides: the groups in which a reader who
//! builds a design meets the mechanisms.

use crate::mechanism::Mechanism;

/// What part of a design a mechanism decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// How the message is carried.
    Carrier,
    /// How it is stored.
    Stored,
    /// Ways in that are built in.
    Access,
    /// What looks for something unprompted.
    Detection,
    /// What happens when a user reports.
    Reports,
    /// What is kept elsewhere.
    Backup,
    /// Who can tell who writes to whom.
    Metadata,
    /// What happens on the phones and by their owners.
    Ends,
}

impl Aspect {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 8] = [
        Self::Carrier,
        Self::Stored,
        Self::Access,
        Self::Detection,
        Self::Reports,
        Self::Backup,
        Self::Metadata,
        Self::Ends,
    ];

    /// The suffix of a `mechanism-group-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Carrier => "carrier",
            Self::Stored => "stored",
            Self::Access => "access",
            Self::Detection => "detection",
            Self::Reports => "reports",
            Self::Backup => "backup",
            Self::Metadata => "metadata",
            Self::Ends => "ends",
        }
    }

    /// The part that a mechanism decides.
    pub const fn of(mechanism: Mechanism) -> Self {
        use Mechanism as M;
        match mechanism {
            M::Transport | M::DoubleRatchet | M::Group | M::Mail | M::Enclave => Self::Carrier,
            M::AtRest => Self::Stored,
            M::Escrow
            | M::SplitEscrow
            | M::Ghost
            | M::KeyLog
            | M::ShortKeys
            | M::Crumple
            | M::RngTrapdoor
            | M::OperatorKey
            | M::DeviceEscrow => Self::Access,
            M::ServerScan | M::ClientScan | M::ThresholdScan | M::ClientBlock | M::Signals => {
                Self::Detection
            }
            M::UserReport | M::Franking | M::Traceback => Self::Reports,
            M::BackupPlain | M::BackupSealed => Self::Backup,
            M::SealedSender | M::Onion => Self::Metadata,
            M::Disappearing | M::OwnLayer | M::EndpointImplant | M::CooperatingMember => Self::Ends,
        }
    }

    /// The mechanisms that decide this part, in the order readers meet them.
    pub fn mechanisms(self) -> impl Iterator<Item = Mechanism> {
        Mechanism::ALL
            .into_iter()
            .filter(move |&mechanism| Self::of(mechanism) == self)
    }
}

#[cfg(test)]
mod tests {
    use super::Aspect;
    use crate::mechanism::Mechanism;

    #[test]
    fn every_mechanism_stands_in_one_group_and_no_group_is_empty() {
        let sizes = Aspect::ALL.map(|aspect| aspect.mechanisms().count());
        assert_eq!(sizes.iter().sum::<usize>(), Mechanism::ALL.len());
        assert!(sizes.into_iter().all(|size| size > 0), "{sizes:?}");
    }
}
