//! In which order things came about, and where each was made.

use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Form, Holding};
use crate::world::{MESSAGE, Run, WIRE_ADDRESS_OF_PLATFORM};

/// Holdings as a reader would tell them: by day; within a day from the sender's
/// phone over the wire to the platform, and on to the other phone, then the night's
/// backups, and last what was handed over or copied. Else as they were written down.
pub fn of_events(mut holdings: Vec<&Holding>) -> Vec<&Holding> {
    holdings.sort_by_key(|holding| (holding.from, leg(holding)));
    holdings
}

/// The leg of the message's way on which a holding comes about.
fn leg(holding: &Holding) -> u8 {
    if matches!(holding.keeper, Keeper::Package(_)) {
        return 6;
    }
    // What carries more than the one message is made when the day is over.
    if holding.message.is_none() {
        return 5;
    }
    match (holding.record.form(), holding.keeper) {
        (Form::HistoryEntry, Keeper::AnaPhone) => 0,
        (Form::HistoryEntry, _) => 4,
        (Form::Frame, _) => match from_address(holding).as_deref() {
            Some(WIRE_ADDRESS_OF_PLATFORM) => 3,
            _ => 1,
        },
        _ => 2,
    }
}

fn from_address(holding: &Holding) -> Option<String> {
    match holding.record.read().ok()?.get() {
        Content::Frame { from, .. } => Some(from.clone()),
        _ => None,
    }
}

/// Where a record was made: a frame where its sender's address is, whatever was
/// handed over where it first lay, the rest where it lies.
pub fn made_at(run: &Run, holding: &Holding) -> Keeper {
    if let Some(from) = from_address(holding) {
        let phone = Account::ALL
            .into_iter()
            .find(|account| account.address() == from);
        return match phone {
            Some(Account::Ana) => Keeper::AnaPhone,
            Some(Account::Ben) => Keeper::BenPhone,
            Some(Account::Caro) => Keeper::CaroPhone,
            Some(Account::Dana) => Keeper::DanaPhone,
            None if from == WIRE_ADDRESS_OF_PLATFORM => Keeper::PlatformMemory,
            None => holding.keeper,
        };
    }
    if !matches!(holding.keeper, Keeper::Package(_)) {
        return holding.keeper;
    }
    let first =
        run.log.holdings().iter().find(|held| {
            held.record == holding.record && !matches!(held.keeper, Keeper::Package(_))
        });
    match first {
        Some(first) => first.keeper,
        // What is only cut out of a record was made with it, on the sender's phone;
        // an answer to an order is drawn up from the database.
        None if is_part_of_the_message(run, holding) => Keeper::AnaPhone,
        None => Keeper::PlatformStore,
    }
}

/// Whether the bytes stand as they are in the packet that the platform took out
/// of the hop.
fn is_part_of_the_message(run: &Run, holding: &Holding) -> bool {
    let wanted = holding.record.bytes();
    let packet = run.journey.packet.bytes();
    holding.message == Some(MESSAGE)
        && holding.from >= Day::MESSAGE
        && !wanted.is_empty()
        && packet.windows(wanted.len()).any(|part| part == &wanted[..])
}
