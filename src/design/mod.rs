//! Designs: named combinations of mechanisms, in the groups readers meet them.

use crate::mechanism::Mechanism;
use crate::party::published_id;

/// A preset design.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Design {
    /// No encryption anywhere.
    Postcard,
    /// Encrypted to the server, readable there and stored readable.
    Transport,
    /// Transport, with whole rows stored encrypted under the platform's key.
    AtRest,
    /// End-to-end: a double ratchet between the two phones.
    E2ee,
    /// End-to-end, each message's key also sealed to one agency's key.
    Escrow,
    /// End-to-end chat, backup under the cloud's keys.
    BackupPlain,
}

/// The groups designs are shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Baselines.
    Baselines,
    /// Lawful access.
    LawfulAccess,
    /// Detection.
    Detection,
    /// Around the edges.
    Edges,
}

impl Group {
    /// All groups, in the order readers meet them.
    pub const ALL: [Self; 4] = [
        Self::Baselines,
        Self::LawfulAccess,
        Self::Detection,
        Self::Edges,
    ];

    /// The suffix of a `group-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Baselines => "baselines",
            Self::LawfulAccess => "lawful-access",
            Self::Detection => "detection",
            Self::Edges => "edges",
        }
    }
}

impl Design {
    /// Every preset, in the order readers meet them.
    pub const ALL: [Self; 6] = [
        Self::Postcard,
        Self::Transport,
        Self::AtRest,
        Self::E2ee,
        Self::Escrow,
        Self::BackupPlain,
    ];

    /// The published id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Postcard => "postcard",
            Self::Transport => "transport",
            Self::AtRest => "at_rest",
            Self::E2ee => "e2ee",
            Self::Escrow => "escrow",
            Self::BackupPlain => "backup_plain",
        }
    }

    /// The id with `-` for `_`: usable in a Fluent id, a class name or an anchor.
    pub fn slug(self) -> String {
        self.id().replace('_', "-")
    }

    /// The mechanisms it is made of.
    pub const fn mechanisms(self) -> &'static [Mechanism] {
        use Mechanism::{AtRest, BackupPlain, DoubleRatchet, Escrow, Transport};
        match self {
            Self::Postcard => &[],
            Self::Transport => &[Transport],
            Self::AtRest => &[Transport, AtRest],
            Self::E2ee => &[Transport, DoubleRatchet],
            Self::Escrow => &[Transport, DoubleRatchet, Escrow],
            Self::BackupPlain => &[Transport, DoubleRatchet, BackupPlain],
        }
    }

    /// The group it is shown in.
    pub const fn group(self) -> Group {
        match self {
            Self::Postcard | Self::Transport | Self::AtRest | Self::E2ee => Group::Baselines,
            Self::Escrow => Group::LawfulAccess,
            Self::BackupPlain => Group::Edges,
        }
    }
}

published_id!(Design, "design");
