//! What a notice may demand, and the designs that its answers make: by the smallest
//! change of mechanisms, and only where the result makes sense.

use crate::design::Design;
use crate::disclosure::by_id::serde_by_id;
use crate::mechanism::{Mechanism, MechanismSet};
use crate::party::published_id;

/// What a notice may demand. Each is a capability, not a surveillance: for any
/// one message an order is still needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Demand {
    /// Each message's key also sealed to one agency's key.
    #[default]
    AgencyKey,
    /// The same, with that key divided among five holders.
    DividedKey,
    /// The ability to add a hidden recipient.
    HiddenDevice,
    /// Messages that the provider can read: end-to-end encryption removed.
    ReadableMessages,
    /// Backups that the backup company can read.
    ReadableBackups,
    /// A way into a locked phone in hand.
    PhoneKey,
}

impl Demand {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 6] = [
        Self::AgencyKey,
        Self::DividedKey,
        Self::HiddenDevice,
        Self::ReadableMessages,
        Self::ReadableBackups,
        Self::PhoneKey,
    ];

    /// The published id; also the suffix of a `demand-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AgencyKey => "agency-key",
            Self::DividedKey => "divided-key",
            Self::HiddenDevice => "hidden-device",
            Self::ReadableMessages => "readable-messages",
            Self::ReadableBackups => "readable-backups",
            Self::PhoneKey => "phone-key",
        }
    }

    /// The design that does what is demanded, made of `design` by the smallest
    /// change. `None` where it does so already, or where the two do not go together.
    pub fn complied_with(self, design: Design) -> Option<Design> {
        use Mechanism as M;
        let set = design.mechanisms();
        let made = match self {
            Self::AgencyKey => set.with(M::Escrow),
            Self::DividedKey => set.with(M::SplitEscrow),
            Self::HiddenDevice => set.with(M::Ghost),
            Self::ReadableMessages => without_seals(set),
            Self::ReadableBackups if set.has(M::BackupSealed) => {
                set.without(M::BackupSealed).with(M::BackupPlain)
            }
            Self::ReadableBackups => return None,
            Self::PhoneKey => set.with(M::DeviceEscrow),
        };
        changed(design, made)
    }

    /// What remains when the provider withdraws the feature that the demand is
    /// about, rather than change it. `None` where there is no such feature.
    pub fn withdrawn(self, design: Design) -> Option<Design> {
        use Mechanism as M;
        let set = design.mechanisms();
        match self {
            // As reported of the United Kingdom in 2025: sealed backups are no
            // longer offered, and backups lie under the company's key again.
            Self::ReadableBackups if set.has(M::BackupSealed) => {
                changed(design, set.without(M::BackupSealed).with(M::BackupPlain))
            }
            Self::ReadableBackups | Self::PhoneKey => None,
            Self::AgencyKey | Self::DividedKey | Self::HiddenDevice | Self::ReadableMessages => {
                changed(design, without_seals(set))
            }
        }
    }

    /// What the provider may make instead, each a real change of the product, in
    /// the order readers meet them.
    pub fn alternatives(self, design: Design) -> Vec<Alternative> {
        Alternative::ALL
            .into_iter()
            .filter(|alternative| alternative.of(self, design).is_some())
            .collect()
    }
}

/// A change of the product that a provider may offer instead of what is demanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alternative {
    /// The key it is to give to one agency is divided among five holders.
    DivideTheKey,
    /// What is demanded, with a public log in which phones can see it.
    PublicLog,
    /// No end-to-end access; recipients can report, and reports can be verified.
    Reports,
    /// No backups at all.
    NoBackups,
    /// Messages deleted after a day.
    KeepLess,
}

impl Alternative {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 5] = [
        Self::DivideTheKey,
        Self::PublicLog,
        Self::Reports,
        Self::NoBackups,
        Self::KeepLess,
    ];

    /// The published id; also the suffix of an `alternative-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::DivideTheKey => "divide-the-key",
            Self::PublicLog => "public-log",
            Self::Reports => "reports",
            Self::NoBackups => "no-backups",
            Self::KeepLess => "keep-less",
        }
    }

    /// The design that results; `None` where it is no answer to the demand, or
    /// does not go together with the design.
    pub fn of(self, demand: Demand, design: Design) -> Option<Design> {
        use Mechanism as M;
        let set = design.mechanisms();
        let made = match (self, demand) {
            (Self::DivideTheKey, Demand::AgencyKey) => set.with(M::SplitEscrow),
            (Self::PublicLog, Demand::HiddenDevice) => set.with(M::Ghost).with(M::KeyLog),
            (
                Self::Reports,
                Demand::AgencyKey
                | Demand::DividedKey
                | Demand::HiddenDevice
                | Demand::ReadableMessages,
            ) => set.with(M::UserReport).with(M::Franking),
            (Self::NoBackups, Demand::ReadableBackups) => {
                set.without(M::BackupSealed).without(M::BackupPlain)
            }
            (Self::KeepLess, _) => set.with(M::Disappearing),
            _ => return None,
        };
        changed(design, made)
    }
}

published_id!(Demand, "demand");
published_id!(Alternative, "alternative");
serde_by_id!(Demand, Alternative);

/// The design of `made`, if it is another than `design` and makes sense.
fn changed(design: Design, made: MechanismSet) -> Option<Design> {
    let made = Design::of(made);
    (made != design && made.clashes().next().is_none()).then_some(made)
}

/// A combination without its seals between people, and without what needs them.
fn without_seals(set: MechanismSet) -> MechanismSet {
    use Mechanism as M;
    [
        M::DoubleRatchet,
        M::Group,
        M::Mail,
        M::Enclave,
        M::Escrow,
        M::SplitEscrow,
        M::OperatorKey,
        M::Ghost,
        M::KeyLog,
        M::ShortKeys,
        M::Crumple,
        M::RngTrapdoor,
        M::SealedSender,
    ]
    .into_iter()
    .fold(set, MechanismSet::without)
}
