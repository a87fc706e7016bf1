//! `crumple`: a search for each message, and none that serves two.

use sightlines::design::Design;

use super::exported::{Exported, Record, form, words};
use super::primitives::{content, hkdf};
use super::scene::scenario;

/// The key behind a puzzle, with at most so many guesses.
fn solved(puzzle: &Record, tries: u64) -> Option<Vec<u8>> {
    let salt = puzzle.bytes(1);
    let derive = |guess: u64, info: &[u8], length| hkdf(salt, &guess.to_be_bytes(), info, length);
    let guess = (0..tries)
        .find(|guess| derive(*guess, b"sightlines puzzle check", 16) == puzzle.bytes(2))?;
    Some(derive(guess, b"sightlines puzzle key", 32))
}

#[test]
fn each_message_must_be_paid_for_anew() {
    let run = Exported::of(Design::Crumple);
    let [day_5, day_9] = [run.body(5), run.body(9)];
    let puzzle = |body: &Record| Record::read(body.list(1)[0]).unwrap();
    assert_eq!(puzzle(&day_5).form, form::PUZZLE);
    let most = 1 << puzzle(&day_5).number(0);
    let key = solved(&puzzle(&day_5), most).unwrap();
    assert_eq!(
        words(&content(&day_5, &key).unwrap()),
        Some(scenario().text)
    );
    assert_eq!(content(&day_9, &key), None);
    let key = solved(&puzzle(&day_9), most).unwrap();
    let later = words(&content(&day_9, &key).unwrap());
    assert_eq!(later, Some(scenario().later_text));
    assert_eq!(solved(&puzzle(&day_9), 0), None);
}
