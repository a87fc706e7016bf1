//! Where each vantage stands: which keepers it looks into, and on which days.
//!
//! This is product.md's table of vantages as data. What an order or a thief
//! copied is a package of its own; `world` fills it, design by design.

use super::{Day, Vantage};

/// Where things are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Keeper {
    /// Ana's phone.
    AnaPhone,
    /// Ben's phone.
    BenPhone,
    /// The wire between Ana and the first machine her phone talks to.
    Wire,
    /// The platform's database.
    PlatformStore,
    /// The platform's keys.
    PlatformKeys,
    /// The memory of the platform's servers.
    PlatformMemory,
    /// The vault of the agency that made an access key.
    Agency,
    /// The backup company's store.
    CloudStore,
    /// The backup company's keys.
    CloudKeys,
    /// What was handed to, or copied by, one vantage: an answer to an order,
    /// a stolen secret with the ciphertext it applies to.
    Package(Vantage),
}

impl Keeper {
    /// The suffix of a `keeper-…` message; also how transcripts name it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AnaPhone => "ana-phone",
            Self::BenPhone => "ben-phone",
            Self::Wire => "wire",
            Self::PlatformStore => "platform-store",
            Self::PlatformKeys => "platform-keys",
            Self::PlatformMemory => "platform-memory",
            Self::Agency => "agency",
            Self::CloudStore => "cloud-store",
            Self::CloudKeys => "cloud-keys",
            Self::Package(_) => "package",
        }
    }
}

/// A look into one keeper over some days: whatever is held there on any of them is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    /// Which keeper.
    pub keeper: Keeper,
    /// The first day.
    pub from: Day,
    /// The last day, inclusive.
    pub until: Day,
}

const fn window(keeper: Keeper, from: Day, until: Day) -> Window {
    Window {
        keeper,
        from,
        until,
    }
}

const fn package(vantage: Vantage) -> Window {
    window(Keeper::Package(vantage), Day::SETUP, Day::LOOK)
}

impl Vantage {
    /// The windows this vantage looks through.
    pub const fn windows(self) -> &'static [Window] {
        const AT_THE_PLATFORM: &[Window] = &[
            window(Keeper::PlatformStore, Day::SETUP, Day::LOOK),
            window(Keeper::PlatformKeys, Day::SETUP, Day::LOOK),
            window(Keeper::PlatformMemory, Day::SETUP, Day::LOOK),
        ];
        match self {
            Self::AnaPhone => const { &[window(Keeper::AnaPhone, Day::LOOK, Day::LOOK)] },
            Self::BenPhone => const { &[window(Keeper::BenPhone, Day::LOOK, Day::LOOK)] },
            Self::Network => const { &[window(Keeper::Wire, Day::SETUP, Day::LOOK)] },
            Self::Platform | Self::Insider => AT_THE_PLATFORM,
            Self::Thief => const { &[window(Keeper::PlatformStore, Day::SEIZURE, Day::SEIZURE)] },
            Self::Cloud => {
                const {
                    &[
                        window(Keeper::CloudStore, Day::SETUP, Day::LOOK),
                        window(Keeper::CloudKeys, Day::SETUP, Day::LOOK),
                    ]
                }
            }
            Self::PoliceSubscriber => const { &[package(Self::PoliceSubscriber)] },
            Self::PoliceTraffic => const { &[package(Self::PoliceTraffic)] },
            Self::PoliceContent => const { &[package(Self::PoliceContent)] },
            Self::PoliceIntercept => {
                const {
                    &[
                        window(Keeper::PlatformMemory, Day::SEIZURE, Day::LOOK),
                        window(Keeper::PlatformKeys, Day::SEIZURE, Day::LOOK),
                    ]
                }
            }
            Self::PoliceDevice => const { &[window(Keeper::BenPhone, Day::SEIZURE, Day::SEIZURE)] },
            Self::PoliceBackup => {
                const {
                    &[
                        window(Keeper::CloudStore, Day::SEIZURE, Day::SEIZURE),
                        window(Keeper::CloudKeys, Day::SEIZURE, Day::SEIZURE),
                    ]
                }
            }
            Self::PoliceNotice => {
                const {
                    &[
                        window(Keeper::Agency, Day::SEIZURE, Day::LOOK),
                        package(Self::PoliceNotice),
                    ]
                }
            }
            Self::Foreign => {
                const {
                    &[
                        package(Self::PoliceContent),
                        window(Keeper::Agency, Day::SEIZURE, Day::LOOK),
                        package(Self::PoliceNotice),
                    ]
                }
            }
            Self::KeyThief => const { &[package(Self::KeyThief)] },
            Self::ListOwner => const { &[package(Self::ListOwner)] },
            Self::ClearingHouse => const { &[package(Self::ClearingHouse)] },
        }
    }
}
