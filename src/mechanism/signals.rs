//! `signals`: the platform counts who writes to whom, without looking at what.

use std::collections::BTreeSet;

use super::MechanismError;
use crate::wire::{Content, Record};

/// The counts for one account, from records the platform received as it reads them.
///
/// # Errors
/// When a record cannot be read.
pub fn counted(account: &str, received: &[Record]) -> Result<Record, MechanismError> {
    let (mut sent, mut came, mut book) = (0, 0, BTreeSet::new());
    let mut partners = BTreeSet::new();
    for record in received {
        match record.read()?.get() {
            Content::AddressBook {
                account: owner,
                names,
            } if owner == account => book.extend(names.iter().map(|name| name.to_lowercase())),
            Content::Packet { from, to, .. } if from == account => {
                sent += 1;
                partners.insert(to.clone());
            }
            Content::GroupPacket { from, members, .. } if from == account => {
                sent += 1;
                partners.extend(members.iter().cloned());
            }
            Content::Packet { to, .. } if to == account => came += 1,
            Content::GroupPacket { members, .. } if members.iter().any(|to| to == account) => {
                came += 1;
            }
            _ => {}
        }
    }
    let strangers = partners.difference(&book).count();
    Ok(Record::write(&Content::Signals {
        account: account.to_owned(),
        sent,
        received: came,
        contacts: u16::try_from(book.len()).unwrap_or(u16::MAX),
        strangers: u16::try_from(strangers).unwrap_or(u16::MAX),
    }))
}
