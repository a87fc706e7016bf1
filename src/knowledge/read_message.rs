//! The proof that somebody read the words of one message of the conversation.

use super::replay::{Replay, ReplayError, ReplayedStep};
use super::rule::RuleError;
use super::{AtomId, Item};
use crate::wire::{Content, MessageNumber};

/// Proof that the words of a message were read: it exists only because a
/// derivation was replayed from what somebody held, and ended in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadMessage {
    number: MessageNumber,
    text: String,
    replay: Replay,
}

impl ReadMessage {
    /// Reads the words of message `number` from what a replay gave.
    ///
    /// # Errors
    /// [`ReplayError::FactNotShown`] when it is not that message, or not words.
    pub(super) fn read(number: MessageNumber, replay: Replay) -> Result<Self, ReplayError> {
        let item = &replay.item;
        let parsed = item.record.read().map_err(RuleError::from)?;
        match parsed.get() {
            Content::Payload { text, .. } if item.context.message == Some(number) => Ok(Self {
                number,
                text: text.clone(),
                replay,
            }),
            _ => Err(ReplayError::FactNotShown),
        }
    }

    /// Which message, counted from 0.
    pub fn number(&self) -> MessageNumber {
        self.number
    }

    /// The words that came out.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The steps, in order; empty when the words themselves were held.
    pub fn steps(&self) -> &[ReplayedStep] {
        &self.replay.steps
    }

    /// The items it was made from, each with the atom that held it.
    pub fn leaves(&self) -> impl Iterator<Item = (&Item, AtomId)> {
        self.replay.leaves()
    }
}
