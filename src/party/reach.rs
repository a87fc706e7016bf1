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
    /// Ben's phone as it was seized on day 7: open, or locked.
    SeizedPhone,
    /// Caro's phone.
    CaroPhone,
    /// Dana's phone.
    DanaPhone,
    /// One holder of a share of an access key, counted from 1.
    ShareHolder(u8),
    /// The agency that keeps the hidden device's keys.
    Ghost,
    /// Whoever knows the secret number behind a generator.
    Trapdoor,
    /// The phone maker.
    Vendor,
    /// The inside of the attested hardware.
    Enclave,
    /// Who maintains and signs the list of known pictures.
    ListOwner,
    /// The body that receives reports.
    ClearingHouse,
    /// What the two owners remember.
    Passcode,
    /// The vault that allows ten guesses.
    Vault,
    /// Who can pay for a bounded search per message.
    Budget,
    /// A relay, counted from 1 at Ana's end.
    Relay(u8),
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
            Self::SeizedPhone => "seized-phone",
            Self::CaroPhone => "caro-phone",
            Self::DanaPhone => "dana-phone",
            Self::ShareHolder(1) => "share-1",
            Self::ShareHolder(2) => "share-2",
            Self::ShareHolder(3) => "share-3",
            Self::ShareHolder(4) => "share-4",
            Self::ShareHolder(_) => "share-5",
            Self::Ghost => "ghost",
            Self::Trapdoor => "trapdoor",
            Self::Vendor => "vendor",
            Self::Enclave => "enclave",
            Self::ListOwner => "list-owner",
            Self::ClearingHouse => "clearing-house",
            Self::Passcode => "passcode",
            Self::Vault => "vault",
            Self::Budget => "budget",
            Self::Relay(1) => "relay-1",
            Self::Relay(2) => "relay-2",
            Self::Relay(_) => "relay-3",
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
    /// The windows when what the scene has on day 7 happens on another day, and
    /// lasts until `until` where it lasts.
    pub fn windows_when(self, day: Day, until: Day) -> Vec<Window> {
        let moved = |window: &Window| Window {
            from: match window.from {
                Day::SEIZURE => day,
                from => from,
            },
            until: match window.until {
                Day::SEIZURE => day,
                Day::LOOK => until,
                other => other,
            },
            ..*window
        };
        self.windows().iter().map(moved).collect()
    }

    /// The windows this vantage looks through.
    pub const fn windows(self) -> &'static [Window] {
        const AT_THE_PLATFORM: &[Window] = &[
            window(Keeper::PlatformStore, Day::SETUP, Day::LOOK),
            window(Keeper::PlatformKeys, Day::SETUP, Day::LOOK),
            window(Keeper::PlatformMemory, Day::SETUP, Day::LOOK),
        ];
        /// The keeper of each built-in access mechanism; of a divided key, the first
        /// three holders, as many as are needed.
        const OF_A_NOTICE: &[Window] = &[
            package(Vantage::PoliceNotice),
            window(Keeper::Agency, Day::SEIZURE, Day::LOOK),
            window(Keeper::ShareHolder(1), Day::SEIZURE, Day::LOOK),
            window(Keeper::ShareHolder(2), Day::SEIZURE, Day::LOOK),
            window(Keeper::ShareHolder(3), Day::SEIZURE, Day::LOOK),
            window(Keeper::Ghost, Day::SEIZURE, Day::LOOK),
            window(Keeper::Trapdoor, Day::SEIZURE, Day::LOOK),
            window(Keeper::Vendor, Day::SEIZURE, Day::LOOK),
            window(Keeper::Budget, Day::SEIZURE, Day::LOOK),
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
                        package(Self::PoliceIntercept),
                    ]
                }
            }
            Self::PoliceDevice => {
                const { &[window(Keeper::SeizedPhone, Day::SEIZURE, Day::SEIZURE)] }
            }
            Self::PoliceBackup => {
                const {
                    &[
                        window(Keeper::CloudStore, Day::SEIZURE, Day::SEIZURE),
                        window(Keeper::CloudKeys, Day::SEIZURE, Day::SEIZURE),
                    ]
                }
            }
            Self::PoliceNotice => OF_A_NOTICE,
            Self::Foreign => {
                const {
                    let mut windows = [package(Self::PoliceContent); OF_A_NOTICE.len() + 1];
                    let mut at = 0;
                    while at < OF_A_NOTICE.len() {
                        windows[at + 1] = OF_A_NOTICE[at];
                        at += 1;
                    }
                    &{ windows }
                }
            }
            Self::KeyThief => const { &[package(Self::KeyThief)] },
            Self::ListOwner => const { &[window(Keeper::ListOwner, Day::SETUP, Day::LOOK)] },
            Self::ClearingHouse => {
                const { &[window(Keeper::ClearingHouse, Day::SETUP, Day::LOOK)] }
            }
        }
    }
}
