//! The instruments: what an order may ask for, at whom it is directed, and
//! through which vantage's windows the answer is looked up.

use super::by_id::serde_by_id;
use crate::party::{Account, Day, Vantage, published_id};

/// What an order asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Instrument {
    /// Keep what is there: nothing is handed over.
    Preservation,
    /// Who has the account.
    SubscriberData,
    /// Who wrote to whom, when, how much.
    TrafficData,
    /// What the platform has stored, as it can read it itself.
    #[default]
    StoredContent,
    /// What passes at the platform from a day on.
    LiveInterception,
    /// A phone, in hand.
    DeviceSeizure,
    /// What the backup company has stored.
    Backup,
    /// Use of a mechanism that the design has built in.
    CapabilityNotice,
    /// What is reported without an order.
    VoluntaryReport,
}

impl Instrument {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 9] = [
        Self::Preservation,
        Self::SubscriberData,
        Self::TrafficData,
        Self::StoredContent,
        Self::LiveInterception,
        Self::DeviceSeizure,
        Self::Backup,
        Self::CapabilityNotice,
        Self::VoluntaryReport,
    ];

    /// The published id; also the suffix of an `instrument-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Preservation => "preservation",
            Self::SubscriberData => "subscriber-data",
            Self::TrafficData => "traffic-data",
            Self::StoredContent => "stored-content",
            Self::LiveInterception => "live-interception",
            Self::DeviceSeizure => "device-seizure",
            Self::Backup => "backup",
            Self::CapabilityNotice => "capability-notice",
            Self::VoluntaryReport => "voluntary-report",
        }
    }

    /// Whose holdings it reaches: the row of the table its answer is looked up
    /// in. `None` where nothing is disclosed.
    pub const fn vantage(self) -> Option<Vantage> {
        Some(match self {
            Self::Preservation => return None,
            Self::SubscriberData => Vantage::PoliceSubscriber,
            Self::TrafficData => Vantage::PoliceTraffic,
            Self::StoredContent => Vantage::PoliceContent,
            Self::LiveInterception => Vantage::PoliceIntercept,
            Self::DeviceSeizure => Vantage::PoliceDevice,
            Self::Backup => Vantage::PoliceBackup,
            Self::CapabilityNotice => Vantage::PoliceNotice,
            Self::VoluntaryReport => Vantage::ClearingHouse,
        })
    }

    /// The day on which the table has it.
    pub const fn day_in_the_table(self) -> Day {
        match self {
            Self::VoluntaryReport => Day::LOOK,
            _ => Day::SEIZURE,
        }
    }

    /// At whom the table has it directed.
    pub const fn target_in_the_table(self) -> Target {
        match self {
            Self::DeviceSeizure => Target::Ben,
            _ => Target::Both,
        }
    }

    /// At whom it can be directed, in the order readers meet them. A phone is
    /// one person's; a notice is directed at a provider, and a report at nobody.
    pub const fn targets(self) -> &'static [Target] {
        match self {
            Self::DeviceSeizure => &[Target::Ben, Target::Ana],
            Self::CapabilityNotice | Self::VoluntaryReport => &[Target::Both],
            _ => &[Target::Both, Target::Ana, Target::Ben],
        }
    }

    /// What of somebody's it is directed at: the middle of a `target-…` message.
    pub const fn aim(self) -> Aim {
        match self {
            Self::DeviceSeizure => Aim::Phone,
            Self::Backup => Aim::Backup,
            Self::CapabilityNotice => Aim::Provider,
            _ => Aim::Account,
        }
    }

    /// Whether it goes on giving from its day on.
    pub const fn goes_on(self) -> bool {
        matches!(self, Self::LiveInterception | Self::CapabilityNotice)
    }
}

/// What of somebody's an order is directed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aim {
    /// An account at the platform.
    Account,
    /// A phone.
    Phone,
    /// A backup.
    Backup,
    /// A provider, for everybody's messages alike.
    Provider,
}

impl Aim {
    /// The suffix of an `aim-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Phone => "phone",
            Self::Backup => "backup",
            Self::Provider => "provider",
        }
    }
}

/// Whose account, phone or backup an order is directed at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// Both of the conversation: what the table shows.
    #[default]
    Both,
    /// Ana's.
    Ana,
    /// Ben's.
    Ben,
}

impl Target {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 3] = [Self::Both, Self::Ana, Self::Ben];

    /// The published id; also the suffix of a `target-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Ana => "ana",
            Self::Ben => "ben",
        }
    }

    /// The one account, where it is one.
    pub const fn account(self) -> Option<Account> {
        match self {
            Self::Both => None,
            Self::Ana => Some(Account::Ana),
            Self::Ben => Some(Account::Ben),
        }
    }
}

published_id!(Instrument, "instrument");
published_id!(Target, "target");
serde_by_id!(Instrument, Target);
