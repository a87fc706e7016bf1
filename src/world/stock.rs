//! What several designs can share, made once: the rehearsed conversation, the
//! servers' keys and connections, the list of known pictures, and the body that
//! receives reports.
//!
//! Each design is a history of its own; that the same keys occur in two of
//! them is known to nobody in either.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::clearing_house::ClearingHouse;
use super::script::{HELD_UP, SCRIPT};
use super::{Card, WorldError, every_night};
use crate::crypto::Rng;
use crate::mechanism::{Connection, Conversation, Group, KnownPictures, ServerKey};
use crate::party::{Account, Day};

/// The platform's number among servers, in the key ids of hops.
const PLATFORM: u8 = 1;
/// The backup company's.
const CLOUD: u8 = 2;

/// One server's keys and connections, day by day.
#[derive(Clone, Debug, Default)]
pub(super) struct Server {
    pub keys: BTreeMap<Day, ServerKey>,
    pub connections: BTreeMap<(Account, Day), Connection>,
}

impl Server {
    /// A server with a fresh key for every day, and both phones' connections on the days they talk.
    fn prepare(number: u8, days: &[Day], rng: &mut Rng) -> Result<Self, WorldError> {
        let mut server = Self::default();
        for day in Day::all() {
            let key = ServerKey::prepare(number, day, rng)?;
            server.keys.insert(day, key);
            if days.contains(&day) {
                for account in Account::BOTH {
                    server.connect(account, day, rng)?;
                }
            }
        }
        Ok(server)
    }

    /// Has a phone connect on a day, if it has not yet.
    pub fn connect(&mut self, account: Account, day: Day, rng: &mut Rng) -> Result<(), WorldError> {
        if !self.connections.contains_key(&(account, day)) {
            let key = self.keys.get(&day).ok_or(WorldError::NotPrepared)?;
            let connection = Connection::prepare(key, rng)?;
            self.connections.insert((account, day), connection);
        }
        Ok(())
    }
}

/// Makes what is asked for the first time, and hands out the same after that.
#[derive(Debug, Default)]
pub struct Stock {
    /// One in which every message arrives, and one in which one is held up.
    conversations: [Option<Rc<Conversation>>; 2],
    group: Option<Rc<Group>>,
    platform: Option<Server>,
    cloud: Option<Server>,
    pictures: Option<Rc<KnownPictures>>,
    clearing_house: Option<Rc<ClearingHouse>>,
}

impl Stock {
    pub(super) fn conversation(&mut self, held_up: bool) -> Result<Rc<Conversation>, WorldError> {
        once(&mut self.conversations[usize::from(held_up)], || {
            let gap = held_up.then_some(usize::from(HELD_UP));
            Ok(Conversation::prepare(Account::BOTH, &SCRIPT, gap)?.into())
        })
    }

    pub(super) fn group(&mut self) -> Result<Rc<Group>, WorldError> {
        once(&mut self.group, || Ok(Group::prepare(&SCRIPT)?.into()))
    }

    pub(super) fn platform(&mut self, rng: &mut Rng) -> Result<Server, WorldError> {
        once(&mut self.platform, || {
            Server::prepare(PLATFORM, &days_of_traffic(), rng)
        })
    }

    pub(super) fn cloud(&mut self, rng: &mut Rng) -> Result<Server, WorldError> {
        once(&mut self.cloud, || {
            Server::prepare(CLOUD, &every_night(), rng)
        })
    }

    pub(super) fn pictures(&mut self, rng: &mut Rng) -> Result<Rc<KnownPictures>, WorldError> {
        once(&mut self.pictures, || {
            Ok(KnownPictures::prepare(&Card::ALL.map(Card::png), rng)?.into())
        })
    }

    pub(super) fn clearing_house(
        &mut self,
        rng: &mut Rng,
    ) -> Result<Rc<ClearingHouse>, WorldError> {
        once(&mut self.clearing_house, || {
            Ok(ClearingHouse::prepare(rng)?.into())
        })
    }
}

/// What is kept in a place, made now if nothing is.
fn once<T: Clone>(
    kept: &mut Option<T>,
    make: impl FnOnce() -> Result<T, WorldError>,
) -> Result<T, WorldError> {
    match kept {
        Some(made) => Ok(made.clone()),
        None => Ok(kept.insert(make()?).clone()),
    }
}

/// Days on which phones talk to the platform: the first, and every day of the script.
fn days_of_traffic() -> Vec<Day> {
    let mut days: Vec<Day> = std::iter::once(Day::SETUP)
        .chain(SCRIPT.iter().map(|&(day, _)| day))
        .collect();
    days.dedup();
    days
}
