//! Combinations that run, but may surprise.

use super::Design;
use crate::mechanism::{Mechanism, MechanismSet};

/// What is worth knowing of a combination. Each is a `note-…` message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Note {
    /// The server compares what it cannot read.
    ServerScanSealed,
    /// A report is proved to somebody who could read the message anyway.
    ReportsReadable,
    /// A log against hidden devices where nobody hides one.
    LogWithoutGhost,
    /// Rows are sealed around what is sealed already.
    AtRestSealed,
    /// What the two seal themselves stays sealed.
    OwnLayer,
    /// The phones delete, the backup does not.
    DisappearingBackup,
    /// Several ways of built-in access side by side.
    AccessUnused,
    /// Vouchers stay shut below the threshold, and the scene holds one match.
    ThresholdUnreached,
}

impl Note {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::ServerScanSealed,
        Self::ReportsReadable,
        Self::LogWithoutGhost,
        Self::AtRestSealed,
        Self::OwnLayer,
        Self::DisappearingBackup,
        Self::AccessUnused,
        Self::ThresholdUnreached,
    ];

    /// The suffix of a `note-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ServerScanSealed => "server-scan-sealed",
            Self::ReportsReadable => "reports-readable",
            Self::LogWithoutGhost => "log-without-ghost",
            Self::AtRestSealed => "at-rest-sealed",
            Self::OwnLayer => "own-layer",
            Self::DisappearingBackup => "disappearing-backup",
            Self::AccessUnused => "access-unused",
            Self::ThresholdUnreached => "threshold-unreached",
        }
    }

    /// Whether it is to be said of a combination.
    fn applies_to(self, set: MechanismSet) -> bool {
        use Mechanism as M;
        const SEALED: [Mechanism; 3] = [M::DoubleRatchet, M::Group, M::Mail];
        const ACCESS: [Mechanism; 7] = [
            M::Escrow,
            M::SplitEscrow,
            M::Ghost,
            M::ShortKeys,
            M::Crumple,
            M::RngTrapdoor,
            M::OperatorKey,
        ];
        let sealed = set.has_any(&SEALED);
        match self {
            Self::ServerScanSealed => set.has(M::ServerScan) && sealed,
            Self::ReportsReadable => {
                set.has(M::Franking) && (set.has(M::OperatorKey) || !sealed && !set.has(M::Enclave))
            }
            Self::LogWithoutGhost => set.has(M::KeyLog) && !set.has(M::Ghost),
            Self::AtRestSealed => set.has(M::AtRest) && sealed,
            Self::OwnLayer => set.has(M::OwnLayer),
            Self::DisappearingBackup => {
                set.has(M::Disappearing) && set.has_any(&[M::BackupPlain, M::BackupSealed])
            }
            Self::AccessUnused => ACCESS.iter().filter(|&&way| set.has(way)).count() > 1,
            Self::ThresholdUnreached => set.has(M::ThresholdScan),
        }
    }
}

impl Design {
    /// What is worth knowing of the combination.
    pub fn notes(self) -> impl Iterator<Item = Note> {
        Note::ALL
            .into_iter()
            .filter(move |note| note.applies_to(self.mechanisms()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_note_is_said_of_some_combination_that_can_be_run() {
        let e2ee = Design::E2ee.mechanisms();
        let said: Vec<Note> = Mechanism::ALL
            .into_iter()
            .flat_map(|one| Mechanism::ALL.map(|other| e2ee.with(one).with(other)))
            .chain([Design::Transport
                .mechanisms()
                .with(Mechanism::UserReport)
                .with(Mechanism::Franking)])
            .map(Design::Own)
            .filter(|design| design.clashes().next().is_none())
            .flat_map(Design::notes)
            .collect();
        for note in Note::ALL {
            assert!(said.contains(&note), "{note:?}");
        }
    }

    #[test]
    fn nothing_is_said_of_end_to_end_encryption_alone() {
        assert_eq!(Design::E2ee.notes().next(), None);
    }

    #[test]
    fn a_server_that_can_read_is_not_said_to_find_nothing() {
        let said: Vec<Note> = Design::ServerScan.notes().collect();
        assert_eq!(said, []);
        let sealed = Design::ServerScan
            .mechanisms()
            .with(Mechanism::DoubleRatchet);
        let said: Vec<Note> = Design::Own(sealed).notes().collect();
        assert_eq!(said, [Note::ServerScanSealed]);
    }
}
