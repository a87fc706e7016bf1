//! How a body reaches its recipient: in plain, through a double ratchet, a
//! group's ratchets, a lasting key, or attested hardware.

use std::rc::Rc;

use super::WorldError;
use super::script::SCRIPT;
use super::stock::Stock;
use crate::crypto::Rng;
use crate::design::Design;
use crate::mechanism::{
    Conversation, Enclave, Ghost, Group, KemKey, LastingKeys, Mechanism, MechanismError,
};
use crate::party::{Account, Day};
use crate::wire::{Content, Device, MessageNumber, Record, WireError};

/// The carrier of a design, with its keys.
#[derive(Debug)]
pub(super) enum Carrier {
    /// Nothing is sealed between the two ends.
    Plain,
    /// Olm between the two phones, and perhaps a hidden device.
    Ratchet(Rc<Conversation>, Option<Box<Ghost>>),
    /// Megolm among the members of a group.
    Group(Rc<Group>),
    /// The recipient's lasting key.
    Mail,
    /// Attested hardware, which seals again to the recipient's lasting key.
    Enclave(Box<Enclave>),
}

impl Carrier {
    /// Makes the keys, for a conversation of which one message may be held up.
    #[inline(never)]
    pub fn prepare(
        design: Design,
        held_up: bool,
        stock: &mut Stock,
        rng: &mut Rng,
    ) -> Result<Self, WorldError> {
        Ok(if design.has(Mechanism::DoubleRatchet) {
            let conversation = stock.conversation(held_up)?;
            let ghost = if design.has(Mechanism::Ghost) {
                Some(Box::new(Ghost::prepare(&conversation, &SCRIPT)?))
            } else {
                None
            };
            Self::Ratchet(conversation, ghost)
        } else if design.has(Mechanism::Group) {
            Self::Group(stock.group()?)
        } else if design.has(Mechanism::Mail) {
            Self::Mail
        } else if design.has(Mechanism::Enclave) {
            Self::Enclave(Box::new(Enclave::prepare(rng)?))
        } else {
            Self::Plain
        })
    }

    /// Whether it brings keys only, so that the message needs one of its own.
    pub fn carries_keys_only(&self) -> bool {
        matches!(self, Self::Mail | Self::Enclave(_))
    }

    /// Seals a record as message `number`.
    pub fn seal(
        &self,
        number: MessageNumber,
        inner: &Record,
        lasting: Option<&LastingKeys>,
        rng: &mut Rng,
    ) -> Result<Record, MechanismError> {
        Ok(match self {
            Self::Plain => inner.clone(),
            Self::Ratchet(conversation, ghost) => {
                let turn = conversation.turn(usize::from(number)).ok_or(NO_TURN)?;
                let sealed = turn.seal(inner);
                match ghost.as_ref().and_then(|ghost| ghost.copy(number, inner)) {
                    Some(copy) => Record::write(&Content::Copies {
                        copies: [sealed, copy]
                            .iter()
                            .map(|copy| copy.bytes().to_vec().into())
                            .collect(),
                    }),
                    None => sealed,
                }
            }
            Self::Group(group) => group.seal(number, inner)?,
            Self::Mail => recipients_key(lasting, number)?.seal(inner, rng)?,
            Self::Enclave(enclave) => enclave.key().seal(inner, rng)?,
        })
    }

    /// Opens message `number` where it is sealed to.
    pub fn open(
        &self,
        number: MessageNumber,
        sealed: &Record,
        lasting: Option<&LastingKeys>,
    ) -> Result<Record, MechanismError> {
        Ok(match self {
            Self::Plain => sealed.clone(),
            Self::Ratchet(conversation, _) => {
                let turn = conversation.turn(usize::from(number)).ok_or(NO_TURN)?;
                match sealed.read()?.get() {
                    Content::Copies { copies } => {
                        let own = copies.first().ok_or(NO_TURN)?;
                        turn.open(&Record::from_bytes(own)?)?
                    }
                    _ => turn.open(sealed)?,
                }
            }
            Self::Group(group) => group.open(number, sealed)?,
            Self::Mail => recipients_key(lasting, number)?.open(sealed)?,
            Self::Enclave(enclave) => enclave.key().open(sealed)?,
        })
    }

    /// The devices that message `number` is really sealed to.
    pub fn devices(
        &self,
        number: MessageNumber,
        lasting: Option<&LastingKeys>,
    ) -> Result<Vec<Device>, MechanismError> {
        let mut devices = self.shown_devices(number, lasting)?;
        if let Self::Ratchet(_, Some(ghost)) = self
            && SCRIPT
                .get(usize::from(number))
                .is_some_and(|&(day, _)| day > Day::SEIZURE)
        {
            devices.push(ghost.device().clone());
        }
        Ok(devices)
    }

    /// The devices an app shows, from what was published.
    pub fn shown_devices(
        &self,
        number: MessageNumber,
        lasting: Option<&LastingKeys>,
    ) -> Result<Vec<Device>, MechanismError> {
        let to = recipient(number)?;
        Ok(match self {
            Self::Plain => Vec::new(),
            Self::Ratchet(conversation, _) => conversation.published_devices(to)?,
            Self::Group(group) => group.published_devices(to)?,
            Self::Mail => vec![lasting_device(lasting, number)?],
            Self::Enclave(enclave) => vec![enclave.device(), lasting_device(lasting, number)?],
        })
    }
}

const NO_TURN: MechanismError = MechanismError::Wire(WireError::OtherForm);

/// Who receives message `number`.
pub(super) fn recipient(number: MessageNumber) -> Result<Account, MechanismError> {
    let (_, from) = SCRIPT.get(usize::from(number)).ok_or(NO_TURN)?;
    Ok(Account::BOTH[usize::from(*from == Account::Ana)])
}

/// The lasting key of whoever receives message `number`.
pub(super) fn recipients_key(
    lasting: Option<&LastingKeys>,
    number: MessageNumber,
) -> Result<&KemKey, MechanismError> {
    lasting.ok_or(NO_TURN)?.of(recipient(number)?)
}

fn lasting_device(
    lasting: Option<&LastingKeys>,
    number: MessageNumber,
) -> Result<Device, MechanismError> {
    Ok(Device {
        account: recipient(number)?.name().to_owned(),
        identity: recipients_key(lasting, number)?.public().to_vec().into(),
    })
}
