//! Items: records with what is known about where they stood.

use crate::party::Account;
use crate::wire::{MessageNumber, Record};

/// Index of an item in a [`super::Discovery`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub u32);

/// What a record's place says about it, handed down from a container to what is inside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Context {
    /// The message it carries or is part of.
    pub message: Option<MessageNumber>,
    /// The account on whose connection the platform's own record says it arrived.
    pub attested: Option<Account>,
}

/// A record in its context. The same bytes in two contexts are two items:
/// only one of them may be evidence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// The bytes.
    pub record: Record,
    /// Where they stood.
    pub context: Context,
}
