//! The forms a record can have.

use super::Content;

/// What kind of record bytes are, as their label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// [`Content::Frame`]
    Frame,
    /// [`Content::HopRecord`]
    HopRecord,
    /// [`Content::HopHello`]
    HopHello,
    /// [`Content::Packet`]
    Packet,
    /// [`Content::Publication`]
    Publication,
    /// [`Content::AddressBook`]
    AddressBook,
    /// [`Content::Row`]
    Row,
    /// [`Content::Payload`]
    Payload,
    /// [`Content::HistoryEntry`]
    HistoryEntry,
    /// [`Content::History`]
    History,
    /// [`Content::Envelope`]
    Envelope,
    /// [`Content::TrafficDisclosure`]
    TrafficDisclosure,
    /// [`Content::SubscriberDisclosure`]
    SubscriberDisclosure,
    /// [`Content::DeviceList`]
    DeviceList,
    /// [`Content::AeadBox`]
    AeadBox,
    /// [`Content::KemBox`]
    KemBox,
    /// [`Content::OlmMessage`]
    OlmMessage,
    /// [`Content::AeadKey`]
    AeadKey,
    /// [`Content::KemKey`]
    KemKey,
    /// [`Content::HopKeys`]
    HopKeys,
    /// [`Content::OlmSession`]
    OlmSession,
    /// [`Content::OlmAccount`]
    OlmAccount,
    /// [`Content::Share`]
    Share,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 23] = [
        Self::Frame,
        Self::HopRecord,
        Self::HopHello,
        Self::Packet,
        Self::Publication,
        Self::AddressBook,
        Self::Row,
        Self::Payload,
        Self::HistoryEntry,
        Self::History,
        Self::Envelope,
        Self::TrafficDisclosure,
        Self::SubscriberDisclosure,
        Self::DeviceList,
        Self::AeadBox,
        Self::KemBox,
        Self::OlmMessage,
        Self::AeadKey,
        Self::KemKey,
        Self::HopKeys,
        Self::OlmSession,
        Self::OlmAccount,
        Self::Share,
    ];

    /// The form of what was read.
    pub const fn of(content: &Content) -> Self {
        match content {
            Content::Frame { .. } => Self::Frame,
            Content::HopRecord { .. } => Self::HopRecord,
            Content::HopHello { .. } => Self::HopHello,
            Content::Packet { .. } => Self::Packet,
            Content::Publication { .. } => Self::Publication,
            Content::AddressBook { .. } => Self::AddressBook,
            Content::Row { .. } => Self::Row,
            Content::Payload { .. } => Self::Payload,
            Content::HistoryEntry { .. } => Self::HistoryEntry,
            Content::History { .. } => Self::History,
            Content::Envelope { .. } => Self::Envelope,
            Content::TrafficDisclosure { .. } => Self::TrafficDisclosure,
            Content::SubscriberDisclosure { .. } => Self::SubscriberDisclosure,
            Content::DeviceList { .. } => Self::DeviceList,
            Content::AeadBox { .. } => Self::AeadBox,
            Content::KemBox { .. } => Self::KemBox,
            Content::OlmMessage { .. } => Self::OlmMessage,
            Content::AeadKey { .. } => Self::AeadKey,
            Content::KemKey { .. } => Self::KemKey,
            Content::HopKeys { .. } => Self::HopKeys,
            Content::OlmSession { .. } => Self::OlmSession,
            Content::OlmAccount { .. } => Self::OlmAccount,
            Content::Share { .. } => Self::Share,
        }
    }

    /// The suffix of a `form-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Frame => "frame",
            Self::HopRecord => "hop-record",
            Self::HopHello => "hop-hello",
            Self::Packet => "packet",
            Self::Publication => "publication",
            Self::AddressBook => "address-book",
            Self::Row => "row",
            Self::Payload => "payload",
            Self::HistoryEntry => "history-entry",
            Self::History => "history",
            Self::Envelope => "envelope",
            Self::TrafficDisclosure => "traffic-disclosure",
            Self::SubscriberDisclosure => "subscriber-disclosure",
            Self::DeviceList => "device-list",
            Self::AeadBox => "aead-box",
            Self::KemBox => "kem-box",
            Self::OlmMessage => "olm-message",
            Self::AeadKey => "aead-key",
            Self::KemKey => "kem-key",
            Self::HopKeys => "hop-keys",
            Self::OlmSession => "olm-session",
            Self::OlmAccount => "olm-account",
            Self::Share => "share",
        }
    }

    /// Whether it is secret key material: shown by fingerprint, never as bytes.
    pub const fn is_key(self) -> bool {
        matches!(
            self,
            Self::AeadKey
                | Self::KemKey
                | Self::HopKeys
                | Self::OlmSession
                | Self::OlmAccount
                | Self::Share
        )
    }

    /// Whether it says nothing without a key.
    pub const fn is_sealed(self) -> bool {
        matches!(
            self,
            Self::HopRecord | Self::AeadBox | Self::KemBox | Self::OlmMessage
        )
    }
}
