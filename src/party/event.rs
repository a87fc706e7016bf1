//! What may happen on a day that the reader chooses, and where whoever is
//! behind it then looks.
//!
//! The table of vantages (`reach.rs`) has each of these on day 7. Here the day
//! is free.

use super::{Account, Day, Keeper, Vantage, Window, published_id::published_id};

/// Something that happens on one day.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub enum Event {
    /// Ben's phone is seized. Beside it lies what the platform stored on any
    /// day, as it stored it.
    #[default]
    Seizure,
    /// The same with Ana's phone.
    SenderSeizure,
    /// The platform's database is copied.
    Theft,
    /// An order for stored content is answered, with the platform's own keys.
    Order,
    /// Interception at the platform begins, and lasts until we look.
    Interception,
    /// A notice begins that lets a built-in mechanism be used: for everything
    /// ever sealed to it, until we look.
    Notice,
    /// The design's most powerful stored secret is stolen. Beside it lies the
    /// stored ciphertext it applies to, as it is when we look.
    KeyTheft,
}

impl Event {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 7] = [
        Self::Seizure,
        Self::SenderSeizure,
        Self::Theft,
        Self::Order,
        Self::Interception,
        Self::Notice,
        Self::KeyTheft,
    ];

    /// The published id; also the suffix of a `time-event-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Seizure => "seizure",
            Self::SenderSeizure => "sender-seizure",
            Self::Theft => "theft",
            Self::Order => "order",
            Self::Interception => "interception",
            Self::Notice => "notice",
            Self::KeyTheft => "key-theft",
        }
    }

    /// Whose phone is taken, if one is: its own history can be set aside.
    pub const fn phone(self) -> Option<Account> {
        match self {
            Self::Seizure => Some(Account::Ben),
            Self::SenderSeizure => Some(Account::Ana),
            _ => None,
        }
    }

    /// Whether a phone is taken.
    pub const fn takes_a_phone(self) -> bool {
        self.phone().is_some()
    }

    /// The keepers whose built-in secrets a notice lets somebody use: of a
    /// divided key, the first three holders, as many as are needed.
    pub const OF_A_NOTICE: [Keeper; 8] = [
        Keeper::Agency,
        Keeper::ShareHolder(1),
        Keeper::ShareHolder(2),
        Keeper::ShareHolder(3),
        Keeper::Ghost,
        Keeper::Trapdoor,
        Keeper::Vendor,
        Keeper::Budget,
    ];

    /// The windows through which is seen what it gives, when it happens on `day`.
    pub fn windows(self, day: Day) -> Vec<Window> {
        let that_day = |keeper| Window {
            keeper,
            from: day,
            until: day,
        };
        let from_then_on = |keeper| Window {
            keeper,
            from: day,
            until: Day::LOOK,
        };
        let any_day = |keeper| Window {
            keeper,
            from: Day::SETUP,
            until: Day::LOOK,
        };
        match self {
            Self::Seizure | Self::SenderSeizure => {
                vec![
                    that_day(Keeper::SeizedPhone),
                    any_day(Keeper::PlatformStore),
                ]
            }
            Self::Theft => vec![that_day(Keeper::PlatformStore)],
            Self::Order => vec![
                that_day(Keeper::PlatformStore),
                that_day(Keeper::PlatformKeys),
            ],
            Self::Interception => vec![
                from_then_on(Keeper::PlatformMemory),
                from_then_on(Keeper::PlatformKeys),
                from_then_on(Keeper::Package(Vantage::PoliceIntercept)),
            ],
            Self::Notice => Self::OF_A_NOTICE
                .into_iter()
                .map(from_then_on)
                .chain([
                    from_then_on(Keeper::Package(Vantage::PoliceNotice)),
                    that_day(Keeper::SeizedPhone),
                ])
                .collect(),
            Self::KeyTheft => vec![that_day(Keeper::Package(Vantage::KeyThief))],
        }
    }
}

published_id!(Event, "event");
