//! The groups designs are shown in.

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
