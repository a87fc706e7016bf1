//! Where a thing that exists is kept: the words of an “only if” answer.

use super::published_id::published_id;

/// Where a thing that exists is kept: the words of an “only if” answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Ana's phone, unlocked.
    AnaPhone,
    /// Ben's phone, unlocked.
    BenPhone,
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
    /// The backup company's stored blobs.
    CloudStore,
    /// The backup company's key.
    CloudKey,
}

impl Source {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 10] = [
        Self::AnaPhone,
        Self::BenPhone,
        Self::WireRecording,
        Self::PlatformStore7,
        Self::PlatformStore10,
        Self::PlatformKeys,
        Self::PlatformMemory,
        Self::AgencyKey,
        Self::CloudStore,
        Self::CloudKey,
    ];

    /// The published id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AnaPhone => "ana_phone",
            Self::BenPhone => "ben_phone",
            Self::WireRecording => "wire_recording",
            Self::PlatformStore7 => "platform_store@7",
            Self::PlatformStore10 => "platform_store@10",
            Self::PlatformKeys => "platform_keys",
            Self::PlatformMemory => "platform_memory",
            Self::AgencyKey => "agency_key",
            Self::CloudStore => "cloud_store",
            Self::CloudKey => "cloud_key",
        }
    }

    /// The id with `.` and `@` as `-`: usable in a Fluent id, a class name or an anchor.
    pub fn slug(self) -> String {
        self.id().replace(['.', '@', '_'], "-")
    }
}

published_id!(Source, "source");
