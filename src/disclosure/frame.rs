//! Under whose law an order is made, and what it is about.

use super::by_id::serde_by_id;
use crate::party::published_id;

/// Under whose law an order is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frame {
    /// The European Union.
    Eu,
    /// The United Kingdom.
    Uk,
    /// The United States.
    Us,
    /// No country's law: what such laws have in common.
    #[default]
    General,
}

impl Frame {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 4] = [Self::Eu, Self::Uk, Self::Us, Self::General];

    /// The published id; also the suffix of a `frame-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Uk => "uk",
            Self::Us => "us",
            Self::General => "general",
        }
    }
}

/// How grave the offence is that a case is about. Laws draw the line in
/// different places; these are three steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Offence {
    /// Any offence at all.
    Minor,
    /// One with a maximum sentence of three years or more.
    #[default]
    Serious,
    /// One that laws list by name, whatever its sentence.
    Listed,
}

impl Offence {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 3] = [Self::Minor, Self::Serious, Self::Listed];

    /// The published id; also the suffix of an `offence-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::Serious => "serious",
            Self::Listed => "listed",
        }
    }
}

/// Who writes an order, or makes a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Issuer {
    /// The police officer in charge of a case.
    #[default]
    Police,
    /// The prosecutor in charge of it.
    Prosecutor,
    /// The provider itself, of its own accord or because the law has it report.
    Provider,
}

impl Issuer {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 3] = [Self::Police, Self::Prosecutor, Self::Provider];

    /// The published id; also the suffix of an `issuer-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Prosecutor => "prosecutor",
            Self::Provider => "provider",
        }
    }
}

published_id!(Frame, "frame");
published_id!(Offence, "offence");
published_id!(Issuer, "issuer");
serde_by_id!(Frame, Offence, Issuer);
