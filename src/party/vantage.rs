//! Who looks, and from where.

use super::published_id::published_id;

/// Who looks, and from where.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Vantage {
    /// The sender's own phone, unlocked, on day 10.
    AnaPhone,
    /// The recipient's own phone, unlocked, on day 10.
    BenPhone,
    /// The Wi-Fi owner or internet provider on Ana's side, recording since day 0.
    Network,
    /// The messaging company, running as designed.
    Platform,
    /// An employee who can query and read server memory but not change the software.
    Insider,
    /// Someone with one copy of the platform's database, taken on day 7.
    Thief,
    /// The company storing phone backups.
    Cloud,
    /// Police with an order for account data.
    PoliceSubscriber,
    /// Police with an order for traffic data, answered on day 7.
    PoliceTraffic,
    /// Police with an order for stored content, answered on day 7.
    PoliceContent,
    /// Police intercepting the platform's traffic from day 7.
    PoliceIntercept,
    /// Police who seized Ben's phone, unlocked, on day 7.
    PoliceDevice,
    /// Police with an order answered by the backup company on day 7.
    PoliceBackup,
    /// Police with a notice that opens a built-in access mechanism from day 7.
    PoliceNotice,
    /// Another state's authority, if it obtains what an order and a notice give.
    Foreign,
    /// Whoever steals the design's most powerful stored secret, if it is stolen.
    KeyThief,
    /// Who maintains the list of known pictures.
    ListOwner,
    /// The body that receives reports.
    ClearingHouse,
}

impl Vantage {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 18] = [
        Self::AnaPhone,
        Self::BenPhone,
        Self::Network,
        Self::Platform,
        Self::Insider,
        Self::Thief,
        Self::Cloud,
        Self::PoliceSubscriber,
        Self::PoliceTraffic,
        Self::PoliceContent,
        Self::PoliceIntercept,
        Self::PoliceDevice,
        Self::PoliceBackup,
        Self::PoliceNotice,
        Self::Foreign,
        Self::KeyThief,
        Self::ListOwner,
        Self::ClearingHouse,
    ];

    /// The published id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AnaPhone => "ana_phone",
            Self::BenPhone => "ben_phone",
            Self::Network => "network",
            Self::Platform => "platform",
            Self::Insider => "insider",
            Self::Thief => "thief",
            Self::Cloud => "cloud",
            Self::PoliceSubscriber => "police.subscriber",
            Self::PoliceTraffic => "police.traffic",
            Self::PoliceContent => "police.content",
            Self::PoliceIntercept => "police.intercept",
            Self::PoliceDevice => "police.device",
            Self::PoliceBackup => "police.backup",
            Self::PoliceNotice => "police.notice",
            Self::Foreign => "foreign",
            Self::KeyThief => "key_thief",
            Self::ListOwner => "list_owner",
            Self::ClearingHouse => "clearing_house",
        }
    }

    /// The id with `.` and `@` as `-`: usable in a Fluent id, a class name or an anchor.
    pub fn slug(self) -> String {
        self.id().replace(['.', '@', '_'], "-")
    }
}

published_id!(Vantage, "vantage");
