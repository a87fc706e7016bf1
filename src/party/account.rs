//! The people who write to each other, as the network and the platform know them.

/// An account at the platform.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Account {
    /// Who writes the message.
    Ana,
    /// Who receives it.
    Ben,
    /// In a group: joins on day 3 and leaves on day 8.
    Caro,
    /// Where messages are forwarded: wrote what Ana passes on.
    Dana,
}

impl Account {
    /// The two of the conversation.
    pub const BOTH: [Self; 2] = [Self::Ana, Self::Ben];

    /// Everybody who ever has an account.
    pub const ALL: [Self; 4] = [Self::Ana, Self::Ben, Self::Caro, Self::Dana];

    /// The account of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|account| account.name() == name)
    }

    /// The account name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ana => "ana",
            Self::Ben => "ben",
            Self::Caro => "caro",
            Self::Dana => "dana",
        }
    }

    /// The network address the phone uses (RFC 5737 documentation ranges).
    pub const fn address(self) -> &'static str {
        match self {
            Self::Ana => "203.0.113.7",
            Self::Ben => "198.51.100.23",
            Self::Caro => "198.51.100.61",
            Self::Dana => "203.0.113.90",
        }
    }

    /// The names in the phone's address book.
    pub const fn address_book(self) -> &'static [&'static str] {
        match self {
            Self::Ana => &["Ben", "Caro", "Dana", "Emil", "Fatima"],
            Self::Ben => &["Ana", "Goran"],
            Self::Caro => &["Ana", "Ben"],
            Self::Dana => &["Ana"],
        }
    }
}
