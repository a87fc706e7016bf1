//! `crumple`: each message's content key stands behind a search of its own,
//! which costs money and nothing but money (Wright and Varia, "Crypto Crumple
//! Zones", EuroS&P 2018).

use super::MechanismError;
use crate::crypto::puzzle::Puzzle;
use crate::crypto::{AeadKey, CryptoError, Guessed, Rng};
use crate::wire::{Content, Record, WireError};

/// How many bits stand in front of a message in the scene. A real proposal
/// would choose as many as cost a large sum.
pub const BITS: u8 = 10;

/// What somebody who can pay can spend on one message, in guesses.
pub const BUDGET: u64 = 1 << BITS;

/// A content key behind a search, and the search as it travels with the message.
///
/// # Errors
/// When the system gives no randomness.
pub fn crumpled_key(rng: &mut Rng) -> Result<(AeadKey, Record), MechanismError> {
    let (puzzle, key) = Puzzle::make(BITS, rng)?;
    let record = Record::write(&Content::Puzzle {
        bits: puzzle.bits,
        salt: puzzle.salt.to_vec().into(),
        check: puzzle.check.to_vec().into(),
    });
    Ok((key, record))
}

/// What somebody who can pay has.
pub fn budget() -> Record {
    Record::write(&Content::Budget { tries: BUDGET })
}

/// Searches as far as a budget goes, beginning with one guess.
///
/// # Errors
/// When the two are not such records, or the budget is spent before the key is found.
pub(crate) fn solve(
    puzzle: &Content,
    budget: &Content,
    first: u64,
) -> Result<Guessed<AeadKey>, MechanismError> {
    match (puzzle, budget) {
        (Content::Puzzle { bits, salt, check }, Content::Budget { tries }) => {
            let puzzle = Puzzle {
                bits: *bits,
                salt: salt
                    .as_slice()
                    .try_into()
                    .map_err(|_| CryptoError::Malformed)?,
                check: check
                    .as_slice()
                    .try_into()
                    .map_err(|_| CryptoError::Malformed)?,
            };
            Ok(puzzle.solve_from(*tries, first)?)
        }
        _ => Err(WireError::OtherForm.into()),
    }
}
