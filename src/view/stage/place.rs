//! Where the message, a key to it or a report of it can be.

/// A place where the message, a key to it or a report of it is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Place {
    /// Ana's phone.
    AnaPhone,
    /// The wire from Ana's phone to the platform.
    FirstWire,
    /// The platform's memory, while the message passes.
    Passing,
    /// The inside of attested hardware at the platform.
    Enclave,
    /// The platform's database.
    Store,
    /// The wire from the platform to Ben's phone.
    SecondWire,
    /// Ben's phone.
    BenPhone,
    /// The phone of Dana, whose message Ana forwards.
    DanaPhone,
    /// The agency that holds an access key.
    Agency,
    /// The holders of the shares of an access key.
    Holders,
    /// The hidden recipient.
    Ghost,
    /// Who knows the secret number behind a generator.
    Trapdoor,
    /// Who can pay for a search.
    Budget,
    /// Who keeps and signs the list of known pictures.
    ListOwner,
    /// The body that receives reports.
    ClearingHouse,
    /// The phone of Caro, a member of the group for a while.
    CaroPhone,
    /// The phone maker.
    Vendor,
    /// The vault that allows few guesses.
    Vault,
    /// The backup company.
    Cloud,
    /// Ben's phone as it was seized, when it was locked.
    SeizedPhone,
}

impl Place {
    /// All places: those along the message's way in the order it meets them,
    /// then those beside it, in the order in which they stand beside each other.
    pub const ALL: [Self; 20] = [
        Self::AnaPhone,
        Self::FirstWire,
        Self::Passing,
        Self::Enclave,
        Self::Store,
        Self::SecondWire,
        Self::BenPhone,
        Self::DanaPhone,
        Self::Agency,
        Self::Holders,
        Self::Ghost,
        Self::Trapdoor,
        Self::Budget,
        Self::ListOwner,
        Self::ClearingHouse,
        Self::CaroPhone,
        Self::Vendor,
        Self::Vault,
        Self::Cloud,
        Self::SeizedPhone,
    ];

    /// The suffix of a `place-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AnaPhone => "ana-phone",
            Self::FirstWire => "first-wire",
            Self::Passing => "passing",
            Self::Enclave => "enclave",
            Self::Store => "store",
            Self::SecondWire => "second-wire",
            Self::BenPhone => "ben-phone",
            Self::DanaPhone => "dana-phone",
            Self::Agency => "agency",
            Self::Holders => "holders",
            Self::Ghost => "ghost",
            Self::Trapdoor => "trapdoor",
            Self::Budget => "budget",
            Self::ListOwner => "list-owner",
            Self::ClearingHouse => "clearing-house",
            Self::CaroPhone => "caro-phone",
            Self::Vendor => "vendor",
            Self::Vault => "vault",
            Self::Cloud => "cloud",
            Self::SeizedPhone => "seized-phone",
        }
    }
}
