//! The two people who write to each other, as the network and the platform know them.

/// One of the two accounts of the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Account {
    /// Who writes the message.
    Ana,
    /// Who receives it.
    Ben,
}

impl Account {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Ana, Self::Ben];

    /// The account name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ana => "ana",
            Self::Ben => "ben",
        }
    }

    /// The network address the phone uses (RFC 5737 documentation ranges).
    pub const fn address(self) -> &'static str {
        match self {
            Self::Ana => "203.0.113.7",
            Self::Ben => "198.51.100.23",
        }
    }

    /// The names in the phone's address book.
    pub const fn address_book(self) -> &'static [&'static str] {
        match self {
            Self::Ana => &["Ben", "Caro", "Dana", "Emil", "Fatima"],
            Self::Ben => &["Ana", "Goran"],
        }
    }
}
