//! What each day brings whatever the message says: keys made, published, handed
//! over and deleted, and the greetings of the day's connections. Made once with
//! the keys; a keystroke writes it down again and does none of it anew.

use super::journey::{held, phone};
use super::passage::{Passage, frame};
use super::script::WIRE_ADDRESS_OF_CLOUD;
use super::{Setting, WorldError, setup};
use crate::crypto::Rng;
use crate::party::{Account, Day, Keeper};
use crate::wire::{Direction, Holding, Log};

/// The number of a connection's hello, which goes through relays like any record.
const HELLO: u64 = 1 << 17;

/// Who holds what of it, day by day from the first.
#[inline(never)]
pub(super) fn of(setting: &Setting, rng: &mut Rng) -> Result<Vec<Vec<Holding>>, WorldError> {
    Day::all()
        .map(|today| {
            let mut log = Log::default();
            if today == Day::SETUP {
                setup::hold_keys(setting, &mut log);
                setup::upload(setting, &mut log, rng)?;
            }
            hold_daily_keys(setting, &mut log, today)?;
            setup::hand_group_keys_over(setting, &mut log, today, rng)?;
            Ok(log.holdings().to_vec())
        })
        .collect()
}

/// The servers' keys of the day, the phones' connections to them and the keys
/// of those, all gone tomorrow but for recorded hellos.
fn hold_daily_keys(setting: &Setting, log: &mut Log, today: Day) -> Result<(), WorldError> {
    let servers = [
        (&setting.platform, Keeper::PlatformKeys),
        (&setting.cloud, Keeper::CloudKeys),
    ];
    for (server, keeper) in servers {
        let Some(server) = server else { continue };
        if let Some(key) = server.keys.get(&today) {
            log.hold(held(&key.record(), keeper, today, today, None));
        }
        for (&(account, day), connection) in &server.connections {
            if day != today {
                continue;
            }
            let keys = connection.phone_keys();
            log.hold(held(&keys, phone(account), today, today, None));
            let hello = connection.hello();
            if keeper == Keeper::PlatformKeys {
                let way = (day, account, Direction::Up);
                let passage = Passage::carrying(setting, way, HELLO, hello, hello.clone())?;
                log.extend(passage.holdings(None));
            } else if account == Account::Ana {
                let frame = frame(today, account.address(), WIRE_ADDRESS_OF_CLOUD, hello);
                log.hold(held(&frame, Keeper::Wire, today, Day::LOOK, None));
            }
        }
    }
    for (&(account, day), circuit) in &setting.circuits {
        if day == today {
            log.extend(Passage::building(day, account, circuit)?);
        }
    }
    Ok(())
}
