//! Where messages are forwarded: what Dana wrote to Ana the day before, which
//! Ana then passes on to Ben.

use super::journey::held;
use super::passage::Passage;
use super::upload::{Login, Upload};
use super::{Setting, WorldError};
use crate::crypto::Rng;
use crate::mechanism::{Sending, TracedMessage, traced};
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Direction, Holding, Record};

/// The message's origin, and what it left behind.
#[derive(Debug)]
pub(super) struct Origin {
    /// Its trace, to which the forward points.
    pub trace: TracedMessage,
    /// Who holds what of it.
    pub holdings: Vec<Holding>,
}

impl Origin {
    /// Carries `seen` from Dana to Ana, before it is forwarded.
    pub fn of(setting: &Setting, seen: &Record, rng: &mut Rng) -> Result<Self, WorldError> {
        let sending = Sending {
            number: super::MESSAGE,
            day: Day::ORIGIN,
            from: Account::Dana,
            to: Account::Ana,
        };
        let trace = traced(seen, sending.from, sending.to, None, rng)?;
        let turn = setting
            .origin
            .as_ref()
            .and_then(|conversation| conversation.turn(0))
            .ok_or(WorldError::NotPrepared)?;
        let sealed = turn.seal(&trace.inside);
        let packet = Record::write(&Content::Packet {
            from: sending.from.name().to_owned(),
            to: sending.to.name().to_owned(),
            body: sealed.bytes().to_vec().into(),
        });
        let login = (sending.day, sending.from, Login::Account);
        let upload = Upload::of(setting, login, 0, &packet, rng)?;
        let down = Passage::of(
            setting,
            sending.day,
            sending.to,
            Direction::Down,
            0,
            &packet,
        )?;
        // Ana's app opens it, or there would be nothing to forward.
        turn.open(&sealed)?;
        let mut holdings = upload.holdings(None);
        holdings.extend(down.holdings(None));
        let tag = &trace.tag;
        holdings.push(held(
            tag,
            Keeper::PlatformStore,
            sending.day,
            Day::LOOK,
            None,
        ));
        let (keeper, until) = (Keeper::DanaPhone, setting.history_until(sending.day));
        holdings.push(held(seen, keeper, sending.day, until, Some(super::MESSAGE)));
        Ok(Self { trace, holdings })
    }
}
