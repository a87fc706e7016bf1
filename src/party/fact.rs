//! What can be seen.

use super::published_id::published_id;

/// What can be seen.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Fact {
    /// The text of day 5's message.
    Words,
    /// The text of day 1's message.
    EarlierWords,
    /// The text of day 9's message.
    LaterWords,
    /// The card attached to day 5's message.
    Picture,
    /// The account name of who sent it.
    Sender,
    /// The account name of who it was for.
    Recipient,
    /// The day its record passed or was stored.
    Time,
    /// The bytes of the record that carries it, as that vantage meets it.
    Size,
    /// The network address Ana's phone used.
    SenderIp,
    /// Ana's uploaded address book.
    Contacts,
    /// The true list of devices the day-9 message was sealed to.
    DeviceList,
    /// A match result that the design's own code produced.
    ListMatch,
    /// The words with checked evidence that the sender's account wrote them.
    Authorship,
}

impl Fact {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 13] = [
        Self::Words,
        Self::EarlierWords,
        Self::LaterWords,
        Self::Picture,
        Self::Sender,
        Self::Recipient,
        Self::Time,
        Self::Size,
        Self::SenderIp,
        Self::Contacts,
        Self::DeviceList,
        Self::ListMatch,
        Self::Authorship,
    ];

    /// The published id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::EarlierWords => "earlier_words",
            Self::LaterWords => "later_words",
            Self::Picture => "picture",
            Self::Sender => "sender",
            Self::Recipient => "recipient",
            Self::Time => "time",
            Self::Size => "size",
            Self::SenderIp => "sender_ip",
            Self::Contacts => "contacts",
            Self::DeviceList => "device_list",
            Self::ListMatch => "list_match",
            Self::Authorship => "authorship",
        }
    }

    /// The id with `.` and `@` as `-`: usable in a Fluent id, a class name or an anchor.
    pub fn slug(self) -> String {
        self.id().replace(['.', '@', '_'], "-")
    }
}

published_id!(Fact, "fact");
