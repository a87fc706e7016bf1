//! Designs: named combinations of mechanisms, in the groups readers meet them,
//! and the reader's own.

mod group;
mod aspect;
mod clash;
mod note;

pub use aspect::Aspect;
pub use clash::{Clash, Remedy};
pub use group::Group;
pub use note::Note;

use crate::mechanism::{Mechanism, MechanismSet};
use crate::party::published_id;

/// A design: a preset, or a combination the reader made.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Design {
    /// No encryption anywhere.
    Postcard,
    /// Encrypted to the server, readable there and stored readable.
    Transport,
    /// Transport, with whole rows stored encrypted under the platform's key.
    AtRest,
    /// End-to-end: a double ratchet between the two phones.
    E2ee,
    /// End-to-end in a group whose members change.
    E2eeGroup,
    /// Encrypted e-mail: body sealed, headers readable.
    Mail,
    /// End-to-end, each message's key also sealed to one agency's key.
    Escrow,
    /// That key split among five holders, any three can open.
    SplitEscrow,
    /// On a notice the platform adds a hidden recipient.
    Ghost,
    /// The same, with a public key log that phones check.
    GhostWatched,
    /// Message keys short enough to search.
    WeakKeys,
    /// Each message can be opened for a bounded, large cost.
    Crumple,
    /// Message keys from random numbers that the agency can predict.
    RngTrapdoor,
    /// Ben's phone is seized locked; the vendor's key opens that one phone.
    DeviceEscrow,
    /// Pictures compared with a list on the server, matches reported.
    ServerScan,
    /// Compared on the phone before sealing; a match is reported and sent.
    ClientScan,
    /// Private matching; vouchers open only at a threshold of matches.
    ClientScanThreshold,
    /// Compared on the phone; a matching picture is left out, nobody is told.
    ClientBlock,
    /// Sealed to attested hardware at the platform, which lets out matches.
    EnclaveScan,
    /// The recipient reports; the platform can verify it.
    UserReport,
    /// The recipient reports; nothing to verify it with.
    UserReportPlain,
    /// Forwards carry sealed pointers, opened on a report.
    Traceback,
    /// Behaviour and metadata only.
    Signals,
    /// End-to-end chat, backup under the cloud's keys.
    BackupPlain,
    /// Backup under a passcode that opens only together with a vault.
    BackupSealed,
    /// Messages and keys deleted after a day.
    Disappearing,
    /// Sender's name inside the envelope.
    SealedSender,
    /// Traffic through three relays.
    Onion,
    /// Users encrypt before the app sees the text.
    OwnLayer,
    /// Police software on Ben's phone, under an order.
    EndpointImplant,
    /// Ben works with the police.
    CooperatingMember,
    /// The police run the service.
    RunByPolice,
    /// A combination that equals no preset.
    Own(MechanismSet),
}

impl Design {
    /// Every preset, in the order readers meet them.
    pub const ALL: [Self; 32] = [
        Self::Postcard,
        Self::Transport,
        Self::AtRest,
        Self::E2ee,
        Self::E2eeGroup,
        Self::Mail,
        Self::Escrow,
        Self::SplitEscrow,
        Self::Ghost,
        Self::GhostWatched,
        Self::WeakKeys,
        Self::Crumple,
        Self::RngTrapdoor,
        Self::DeviceEscrow,
        Self::ServerScan,
        Self::ClientScan,
        Self::ClientScanThreshold,
        Self::ClientBlock,
        Self::EnclaveScan,
        Self::UserReport,
        Self::UserReportPlain,
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
        Self::RunByPolice,
    ];

    /// The ten that carry the first impression, on the front page.
    pub const FRONT: [Self; 10] = [
        Self::Postcard,
        Self::Transport,
        Self::AtRest,
        Self::E2ee,
        Self::Escrow,
        Self::SplitEscrow,
        Self::Ghost,
        Self::ClientScan,
        Self::UserReport,
        Self::BackupPlain,
    ];

    /// The design these mechanisms make: the preset where there is one.
    pub fn of(mechanisms: MechanismSet) -> Self {
        Self::ALL
            .into_iter()
            .find(|preset| preset.mechanisms() == mechanisms)
            .unwrap_or(Self::Own(mechanisms))
    }

    /// The published id; `own` for a combination that has none.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Postcard => "postcard",
            Self::Transport => "transport",
            Self::AtRest => "at_rest",
            Self::E2ee => "e2ee",
            Self::E2eeGroup => "e2ee_group",
            Self::Mail => "mail",
            Self::Escrow => "escrow",
            Self::SplitEscrow => "split_escrow",
            Self::Ghost => "ghost",
            Self::GhostWatched => "ghost_watched",
            Self::WeakKeys => "weak_keys",
            Self::Crumple => "crumple",
            Self::RngTrapdoor => "rng_trapdoor",
            Self::DeviceEscrow => "device_escrow",
            Self::ServerScan => "server_scan",
            Self::ClientScan => "client_scan",
            Self::ClientScanThreshold => "client_scan_threshold",
            Self::ClientBlock => "client_block",
            Self::EnclaveScan => "enclave_scan",
            Self::UserReport => "user_report",
            Self::UserReportPlain => "user_report_plain",
            Self::Traceback => "traceback",
            Self::Signals => "signals",
            Self::BackupPlain => "backup_plain",
            Self::BackupSealed => "backup_sealed",
            Self::Disappearing => "disappearing",
            Self::SealedSender => "sealed_sender",
            Self::Onion => "onion",
            Self::OwnLayer => "own_layer",
            Self::EndpointImplant => "endpoint_implant",
            Self::CooperatingMember => "cooperating_member",
            Self::RunByPolice => "run_by_police",
            Self::Own(_) => "own",
        }
    }

    /// The id with `-` for `_`: usable in a Fluent id, a class name or an anchor.
    pub fn slug(self) -> String {
        self.id().replace('_', "-")
    }

    /// The mechanisms it is made of.
    pub const fn mechanisms(self) -> MechanismSet {
        const E2EE: MechanismSet =
            MechanismSet::of(&[Mechanism::Transport, Mechanism::DoubleRatchet]);
        match self {
            Self::Postcard => MechanismSet::of(&[]),
            Self::Transport => MechanismSet::of(&[Mechanism::Transport]),
            Self::AtRest => MechanismSet::of(&[Mechanism::Transport, Mechanism::AtRest]),
            Self::E2ee => E2EE,
            Self::E2eeGroup => MechanismSet::of(&[Mechanism::Transport, Mechanism::Group]),
            Self::Mail => MechanismSet::of(&[Mechanism::Transport, Mechanism::Mail]),
            Self::Escrow => E2EE.with(Mechanism::Escrow),
            Self::SplitEscrow => E2EE.with(Mechanism::SplitEscrow),
            Self::Ghost => E2EE.with(Mechanism::Ghost),
            Self::GhostWatched => E2EE.with(Mechanism::Ghost).with(Mechanism::KeyLog),
            Self::WeakKeys => E2EE.with(Mechanism::ShortKeys),
            Self::Crumple => E2EE.with(Mechanism::Crumple),
            Self::RngTrapdoor => E2EE.with(Mechanism::RngTrapdoor),
            Self::DeviceEscrow => E2EE.with(Mechanism::DeviceEscrow),
            Self::ServerScan => MechanismSet::of(&[Mechanism::Transport, Mechanism::ServerScan]),
            Self::ClientScan => E2EE.with(Mechanism::ClientScan),
            Self::ClientScanThreshold => E2EE.with(Mechanism::ThresholdScan),
            Self::ClientBlock => E2EE.with(Mechanism::ClientBlock),
            Self::EnclaveScan => MechanismSet::of(&[Mechanism::Transport, Mechanism::Enclave]),
            Self::UserReport => E2EE.with(Mechanism::UserReport).with(Mechanism::Franking),
            Self::UserReportPlain => E2EE.with(Mechanism::UserReport),
            Self::Traceback => E2EE.with(Mechanism::UserReport).with(Mechanism::Traceback),
            Self::Signals => E2EE.with(Mechanism::Signals),
            Self::BackupPlain => E2EE.with(Mechanism::BackupPlain),
            Self::BackupSealed => E2EE.with(Mechanism::BackupSealed),
            Self::Disappearing => E2EE.with(Mechanism::Disappearing),
            Self::SealedSender => E2EE.with(Mechanism::SealedSender),
            Self::Onion => E2EE.with(Mechanism::Onion),
            Self::OwnLayer => E2EE.with(Mechanism::Escrow).with(Mechanism::OwnLayer),
            Self::EndpointImplant => E2EE.with(Mechanism::EndpointImplant),
            Self::CooperatingMember => E2EE.with(Mechanism::CooperatingMember),
            Self::RunByPolice => E2EE.with(Mechanism::OperatorKey),
            Self::Own(mechanisms) => mechanisms,
        }
    }

    /// Whether it has a mechanism.
    pub const fn has(self, mechanism: Mechanism) -> bool {
        self.mechanisms().has(mechanism)
    }

    /// The group it is shown in; the reader's own stands with none.
    pub const fn group(self) -> Option<Group> {
        Some(match self {
            Self::Postcard
            | Self::Transport
            | Self::AtRest
            | Self::E2ee
            | Self::E2eeGroup
            | Self::Mail => Group::Baselines,
            Self::Escrow
            | Self::SplitEscrow
            | Self::Ghost
            | Self::GhostWatched
            | Self::WeakKeys
            | Self::Crumple
            | Self::RngTrapdoor
            | Self::DeviceEscrow => Group::LawfulAccess,
            Self::ServerScan
            | Self::ClientScan
            | Self::ClientScanThreshold
            | Self::ClientBlock
            | Self::EnclaveScan
            | Self::UserReport
            | Self::UserReportPlain
            | Self::Traceback
            | Self::Signals => Group::Detection,
            Self::BackupPlain
            | Self::BackupSealed
            | Self::Disappearing
            | Self::SealedSender
            | Self::Onion
            | Self::OwnLayer
            | Self::EndpointImplant
            | Self::CooperatingMember
            | Self::RunByPolice => Group::Edges,
            Self::Own(_) => return None,
        })
    }
}

published_id!(Design, "design");
