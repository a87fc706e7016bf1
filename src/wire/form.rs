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
    /// [`Content::Copies`]
    Copies,
    /// [`Content::GroupPacket`]
    GroupPacket,
    /// [`Content::SenderEnvelope`]
    SenderEnvelope,
    /// [`Content::OnionLayer`]
    OnionLayer,
    /// [`Content::KnownPictures`]
    KnownPictures,
    /// [`Content::MatchReport`]
    MatchReport,
    /// [`Content::GroupMessage`]
    GroupMessage,
    /// [`Content::ShortKey`]
    ShortKey,
    /// [`Content::Puzzle`]
    Puzzle,
    /// [`Content::RandomOutput`]
    RandomOutput,
    /// [`Content::UserReport`]
    UserReport,
    /// [`Content::Committed`]
    Committed,
    /// [`Content::Franked`]
    Franked,
    /// [`Content::Tagged`]
    Tagged,
    /// [`Content::FrankedEntry`]
    FrankedEntry,
    /// [`Content::Traced`]
    Traced,
    /// [`Content::TracedEntry`]
    TracedEntry,
    /// [`Content::TraceTag`]
    TraceTag,
    /// [`Content::Signals`]
    Signals,
    /// [`Content::LogEntry`]
    LogEntry,
    /// [`Content::LockedPhone`]
    LockedPhone,
    /// [`Content::Voucher`]
    Voucher,
    /// [`Content::Attestation`]
    Attestation,
    /// [`Content::GroupSession`]
    GroupSession,
    /// [`Content::Trapdoor`]
    Trapdoor,
    /// [`Content::FrankingKey`]
    FrankingKey,
    /// [`Content::MatchKey`]
    MatchKey,
    /// [`Content::Vault`]
    Vault,
    /// [`Content::Passcode`]
    Passcode,
    /// [`Content::ListKey`]
    ListKey,
    /// [`Content::Budget`]
    Budget,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 54] = [
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
        Self::Copies,
        Self::GroupPacket,
        Self::SenderEnvelope,
        Self::OnionLayer,
        Self::KnownPictures,
        Self::MatchReport,
        Self::GroupMessage,
        Self::ShortKey,
        Self::Puzzle,
        Self::RandomOutput,
        Self::UserReport,
        Self::Committed,
        Self::Franked,
        Self::Tagged,
        Self::FrankedEntry,
        Self::Traced,
        Self::TracedEntry,
        Self::TraceTag,
        Self::Signals,
        Self::LogEntry,
        Self::LockedPhone,
        Self::Voucher,
        Self::Attestation,
        Self::GroupSession,
        Self::Trapdoor,
        Self::FrankingKey,
        Self::MatchKey,
        Self::Vault,
        Self::Passcode,
        Self::ListKey,
        Self::Budget,
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
            Content::Copies { .. } => Self::Copies,
            Content::GroupPacket { .. } => Self::GroupPacket,
            Content::SenderEnvelope { .. } => Self::SenderEnvelope,
            Content::OnionLayer { .. } => Self::OnionLayer,
            Content::KnownPictures { .. } => Self::KnownPictures,
            Content::MatchReport { .. } => Self::MatchReport,
            Content::GroupMessage { .. } => Self::GroupMessage,
            Content::ShortKey { .. } => Self::ShortKey,
            Content::Puzzle { .. } => Self::Puzzle,
            Content::RandomOutput { .. } => Self::RandomOutput,
            Content::UserReport { .. } => Self::UserReport,
            Content::Committed { .. } => Self::Committed,
            Content::Franked { .. } => Self::Franked,
            Content::Tagged { .. } => Self::Tagged,
            Content::FrankedEntry { .. } => Self::FrankedEntry,
            Content::Traced { .. } => Self::Traced,
            Content::TracedEntry { .. } => Self::TracedEntry,
            Content::TraceTag { .. } => Self::TraceTag,
            Content::Signals { .. } => Self::Signals,
            Content::LogEntry { .. } => Self::LogEntry,
            Content::LockedPhone { .. } => Self::LockedPhone,
            Content::Voucher { .. } => Self::Voucher,
            Content::Attestation { .. } => Self::Attestation,
            Content::GroupSession { .. } => Self::GroupSession,
            Content::Trapdoor { .. } => Self::Trapdoor,
            Content::FrankingKey { .. } => Self::FrankingKey,
            Content::MatchKey { .. } => Self::MatchKey,
            Content::Vault { .. } => Self::Vault,
            Content::Passcode { .. } => Self::Passcode,
            Content::ListKey { .. } => Self::ListKey,
            Content::Budget { .. } => Self::Budget,
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
            Self::Copies => "copies",
            Self::GroupPacket => "group-packet",
            Self::SenderEnvelope => "sender-envelope",
            Self::OnionLayer => "onion-layer",
            Self::KnownPictures => "known-pictures",
            Self::MatchReport => "match-report",
            Self::GroupMessage => "group-message",
            Self::ShortKey => "short-key",
            Self::Puzzle => "puzzle",
            Self::RandomOutput => "rng-output",
            Self::UserReport => "user-report",
            Self::Committed => "committed",
            Self::Franked => "franked",
            Self::Tagged => "tagged",
            Self::FrankedEntry => "franked-entry",
            Self::Traced => "traced",
            Self::TracedEntry => "traced-entry",
            Self::TraceTag => "trace-tag",
            Self::Signals => "signals",
            Self::LogEntry => "log-entry",
            Self::LockedPhone => "locked-phone",
            Self::Voucher => "voucher",
            Self::Attestation => "attestation",
            Self::GroupSession => "group-session",
            Self::Trapdoor => "trapdoor",
            Self::FrankingKey => "franking-key",
            Self::MatchKey => "match-key",
            Self::Vault => "vault",
            Self::Passcode => "passcode",
            Self::ListKey => "list-key",
            Self::Budget => "budget",
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
                | Self::GroupSession
                | Self::Trapdoor
                | Self::FrankingKey
                | Self::MatchKey
                | Self::Vault
                | Self::Passcode
                | Self::ListKey
        )
    }

    /// Whether it says nothing without a key.
    pub const fn is_sealed(self) -> bool {
        matches!(
            self,
            Self::HopRecord
                | Self::AeadBox
                | Self::KemBox
                | Self::OlmMessage
                | Self::GroupMessage
                | Self::ShortKey
                | Self::Puzzle
                | Self::Voucher
        )
    }
}
