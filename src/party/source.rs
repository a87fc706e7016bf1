//! Where a thing that exists is kept: the words of an “only if” answer.

use super::published_id::published_id;

/// Where a thing that exists is kept: the words of an “only if” answer.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Source {
    /// Ana's phone, unlocked.
    AnaPhone,
    /// Ben's phone, unlocked.
    BenPhone,
    /// Caro's phone, unlocked: a member of the group for a while.
    CaroPhone,
    /// Dana's phone, unlocked: she wrote what Ana forwards.
    DanaPhone,
    /// A recording of the wire on Ana's side.
    WireRecording,
    /// What the platform's database held on day 7 and still holds.
    PlatformStore7,
    /// What the platform's database gained after day 7.
    PlatformStore10,
    /// The keys the platform holds.
    PlatformKeys,
    /// What the platform's servers hold in memory.
    PlatformMemory,
    /// The access key an agency holds.
    AgencyKey,
    /// The first holder's share of an access key.
    Share1,
    /// The second holder's share.
    Share2,
    /// The third holder's share.
    Share3,
    /// The fourth holder's share.
    Share4,
    /// The fifth holder's share.
    Share5,
    /// The keys of the hidden device.
    GhostKey,
    /// The secret number behind a random number generator.
    Trapdoor,
    /// The phone maker's key to phones in hand.
    VendorKey,
    /// The key inside the attested hardware.
    EnclaveKey,
    /// The key that signs the list of known pictures.
    ListKey,
    /// The backup company's stored blobs.
    CloudStore,
    /// The backup company's key.
    CloudKey,
    /// The passcodes that the two owners remember.
    Passcode,
    /// The vault that allows ten guesses.
    Vault,
    /// The means to pay for a bounded search per message.
    Budget,
    /// The first relay's key and records.
    Relay1,
    /// The second relay's key and records.
    Relay2,
    /// The third relay's key and records.
    Relay3,
    /// What a report says, as the body that receives reports holds it.
    Report,
}

impl Source {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 29] = [
        Self::AnaPhone,
        Self::BenPhone,
        Self::CaroPhone,
        Self::DanaPhone,
        Self::WireRecording,
        Self::PlatformStore7,
        Self::PlatformStore10,
        Self::PlatformKeys,
        Self::PlatformMemory,
        Self::AgencyKey,
        Self::Share1,
        Self::Share2,
        Self::Share3,
        Self::Share4,
        Self::Share5,
        Self::GhostKey,
        Self::Trapdoor,
        Self::VendorKey,
        Self::EnclaveKey,
        Self::ListKey,
        Self::CloudStore,
        Self::CloudKey,
        Self::Passcode,
        Self::Vault,
        Self::Budget,
        Self::Relay1,
        Self::Relay2,
        Self::Relay3,
        Self::Report,
    ];

    /// The published id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AnaPhone => "ana_phone",
            Self::BenPhone => "ben_phone",
            Self::CaroPhone => "caro_phone",
            Self::DanaPhone => "dana_phone",
            Self::WireRecording => "wire_recording",
            Self::PlatformStore7 => "platform_store@7",
            Self::PlatformStore10 => "platform_store@10",
            Self::PlatformKeys => "platform_keys",
            Self::PlatformMemory => "platform_memory",
            Self::AgencyKey => "agency_key",
            Self::Share1 => "share_1",
            Self::Share2 => "share_2",
            Self::Share3 => "share_3",
            Self::Share4 => "share_4",
            Self::Share5 => "share_5",
            Self::GhostKey => "ghost_key",
            Self::Trapdoor => "trapdoor",
            Self::VendorKey => "vendor_key",
            Self::EnclaveKey => "enclave_key",
            Self::ListKey => "list_key",
            Self::CloudStore => "cloud_store",
            Self::CloudKey => "cloud_key",
            Self::Passcode => "passcode",
            Self::Vault => "vault",
            Self::Budget => "budget",
            Self::Relay1 => "relay_1",
            Self::Relay2 => "relay_2",
            Self::Relay3 => "relay_3",
            Self::Report => "report",
        }
    }

    /// The id with `.` and `@` as `-`: usable in a Fluent id, a class name or an anchor.
    pub fn slug(self) -> String {
        self.id().replace(['.', '@', '_'], "-")
    }
}

published_id!(Source, "source");
