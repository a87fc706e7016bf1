//! Which building blocks there are, and sets of them.

use std::fmt;

use crate::party::published_id;

/// A building block of a design.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mechanism {
    /// Each hop sealed to the server's key of the day.
    Transport,
    /// Whole rows stored sealed under the platform's storage key.
    AtRest,
    /// Bodies sealed between the two phones by a double ratchet.
    DoubleRatchet,
    /// Bodies sealed for the members of a group, with a new key at each change of members.
    Group,
    /// Bodies sealed to the recipient's lasting key, as encrypted e-mail is.
    Mail,
    /// Bodies sealed to attested hardware at the platform, which looks for known pictures and seals again.
    Enclave,
    /// Each message's content key also sealed to an agency's key.
    Escrow,
    /// The same, with that agency key divided among five holders, three of whom suffice.
    SplitEscrow,
    /// On a notice the platform adds a hidden device to the conversation.
    Ghost,
    /// A public, append-only log of devices, whose proofs phones check.
    KeyLog,
    /// Content keys short enough to be searched.
    ShortKeys,
    /// A bounded search in front of each message's content key.
    Crumple,
    /// Content keys from a generator whose output somebody can predict.
    RngTrapdoor,
    /// Each content key also sealed to a key that whoever runs the service holds.
    OperatorKey,
    /// A phone maker's key that opens a phone in hand.
    DeviceEscrow,
    /// Pictures compared with a list on the server.
    ServerScan,
    /// Pictures compared with a list on the phone; a match is reported.
    ClientScan,
    /// Private matching; reports open only at three matches.
    ThresholdScan,
    /// Pictures compared with a list on the phone; a match is left out and nobody told.
    ClientBlock,
    /// The recipient reports a message.
    UserReport,
    /// Commitments and tags, by which the platform can verify a report.
    Franking,
    /// Sealed pointers from a forward to what was forwarded, opened on a report.
    Traceback,
    /// Counts of behaviour, made without content.
    Signals,
    /// Nightly backups of both phones under the backup company's key.
    BackupPlain,
    /// Nightly backups under a passcode and a vault that allows ten guesses.
    BackupSealed,
    /// Messages deleted from both phones after a day.
    Disappearing,
    /// The sender's name inside the envelope.
    SealedSender,
    /// Traffic through three relays.
    Onion,
    /// The two encrypt before the app sees what they write.
    OwnLayer,
    /// Software on Ben's phone that copies everything to the police.
    EndpointImplant,
    /// Ben shows the police what he has and receives.
    CooperatingMember,
}

impl Mechanism {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 31] = [
        Self::Transport,
        Self::AtRest,
        Self::DoubleRatchet,
        Self::Group,
        Self::Mail,
        Self::Enclave,
        Self::Escrow,
        Self::SplitEscrow,
        Self::Ghost,
        Self::KeyLog,
        Self::ShortKeys,
        Self::Crumple,
        Self::RngTrapdoor,
        Self::OperatorKey,
        Self::DeviceEscrow,
        Self::ServerScan,
        Self::ClientScan,
        Self::ThresholdScan,
        Self::ClientBlock,
        Self::UserReport,
        Self::Franking,
        Self::Traceback,
        Self::Signals,
        Self::BackupPlain,
        Self::BackupSealed,
        Self::Disappearing,
        Self::SealedSender,
        Self::Onion,
        Self::OwnLayer,
        Self::EndpointImplant,
        Self::CooperatingMember,
    ];

    /// The published id; also the middle of a `mechanism-…-name` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Transport => "transport",
            Self::AtRest => "at-rest",
            Self::DoubleRatchet => "double-ratchet",
            Self::Group => "group",
            Self::Mail => "mail",
            Self::Enclave => "enclave",
            Self::Escrow => "escrow",
            Self::SplitEscrow => "split-escrow",
            Self::Ghost => "ghost",
            Self::KeyLog => "key-log",
            Self::ShortKeys => "short-keys",
            Self::Crumple => "crumple",
            Self::RngTrapdoor => "rng-trapdoor",
            Self::OperatorKey => "operator-key",
            Self::DeviceEscrow => "device-escrow",
            Self::ServerScan => "server-scan",
            Self::ClientScan => "client-scan",
            Self::ThresholdScan => "threshold-scan",
            Self::ClientBlock => "client-block",
            Self::UserReport => "user-report",
            Self::Franking => "franking",
            Self::Traceback => "traceback",
            Self::Signals => "signals",
            Self::BackupPlain => "backup-plain",
            Self::BackupSealed => "backup-sealed",
            Self::Disappearing => "disappearing",
            Self::SealedSender => "sealed-sender",
            Self::Onion => "onion",
            Self::OwnLayer => "own-layer",
            Self::EndpointImplant => "endpoint-implant",
            Self::CooperatingMember => "cooperating-member",
        }
    }
}

impl Mechanism {
    /// Places that compare pictures with a list.
    pub const SCANS: [Self; 5] = [
        Self::ServerScan,
        Self::ClientScan,
        Self::ThresholdScan,
        Self::ClientBlock,
        Self::Enclave,
    ];
}

published_id!(Mechanism, "mechanism");

/// A set of mechanisms.
#[derive(
    Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct MechanismSet(u32);

impl MechanismSet {
    /// The set of these.
    pub const fn of(mechanisms: &[Mechanism]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < mechanisms.len() {
            bits |= 1 << mechanisms[at] as u32;
            at += 1;
        }
        Self(bits)
    }

    /// This set with one more.
    pub const fn with(self, mechanism: Mechanism) -> Self {
        Self(self.0 | 1 << mechanism as u32)
    }

    /// This set without one.
    pub const fn without(self, mechanism: Mechanism) -> Self {
        Self(self.0 & !(1 << mechanism as u32))
    }

    /// Whether it has a mechanism.
    pub const fn has(self, mechanism: Mechanism) -> bool {
        self.0 >> mechanism as u32 & 1 == 1
    }

    /// Whether it has any of these.
    pub fn has_any(self, mechanisms: &[Mechanism]) -> bool {
        mechanisms.iter().any(|&mechanism| self.has(mechanism))
    }

    /// What is in it, in the order readers meet it.
    pub fn iter(self) -> impl Iterator<Item = Mechanism> {
        Mechanism::ALL
            .into_iter()
            .filter(move |&mechanism| self.has(mechanism))
    }
}

impl FromIterator<Mechanism> for MechanismSet {
    fn from_iter<I: IntoIterator<Item = Mechanism>>(mechanisms: I) -> Self {
        mechanisms.into_iter().fold(Self::default(), Self::with)
    }
}

impl fmt::Debug for MechanismSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
