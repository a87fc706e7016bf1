//! The words the drawing needs, asked for one by one: the layout must know how wide they are.

use super::cast::Status;
use crate::party::Vantage;
use crate::view::{Instead, KeyMark, Place};

/// Where the layout gets its words from.
pub trait Wording {
    /// A party's name.
    fn name(&self, vantage: Vantage) -> String;
    /// A party's name where room is short.
    fn short_name(&self, vantage: Vantage) -> String;
    /// What stands under a party's name.
    fn status(&self, status: &Status) -> String;
    /// The same where room is short.
    fn status_shortly(&self, status: &Status) -> String;
    /// What a screen reader says of a party called so.
    fn spoken(&self, party: &str, status: &Status) -> String;
    /// A status of one who reads later messages.
    fn later_too(&self, status: &str) -> String;
    /// The same where room is short.
    fn later_too_shortly(&self, status: &str) -> String;
    /// The same, said by a screen reader, with the party's name in it.
    fn later_too_spoken(&self, spoken: &str) -> String;
    /// A place's name.
    fn place(&self, place: Place) -> String;
    /// The name of the machines that both pass and keep.
    fn platform(&self) -> String;
    /// A key where it sits, or the pieces of one.
    fn key(&self, mark: &KeyMark) -> String;
    /// How many words a slip leaves out.
    fn more_words(&self, hidden: usize) -> String;
    /// Said where no copy lies.
    fn no_copy(&self) -> String;
    /// Said where a key lies and no copy.
    fn only_a_key(&self) -> String;
    /// Said where something else can be read, and not the words.
    fn instead(&self, instead: Instead) -> String;
    /// How many relays stand on a wire.
    fn relays(&self, count: usize) -> String;
    /// Heads the parties that have no place in the design.
    fn apart(&self) -> String;
}
