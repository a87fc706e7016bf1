//! What a preview shows: the scene as the page opens with it, run for real.

use std::rc::Rc;

use sightlines::content::Translator;
use sightlines::crypto::Rng;
use sightlines::design::Design;
use sightlines::party::Vantage;
use sightlines::view::{DesignSheet, Observatory, ObservatoryError, Prominence, scenario};
use sightlines::world::Card;

/// The design drawn: the one the page opens with.
pub const DESIGN: Design = Design::E2ee;

/// The scene in the words of `words`, under [`DESIGN`].
pub fn sheet(words: &Translator) -> Result<Rc<DesignSheet>, ObservatoryError> {
    let scenario = scenario(words, None, Card::default());
    // The same each time, as far as we choose the randomness.
    Observatory::drawing_on(Rng::seeded([0; 32])).observe(DESIGN, &scenario)
}

/// Whose eyes are drawn: those the page opens with.
pub fn parties(sheet: &DesignSheet) -> Vec<Vantage> {
    sheet
        .parties
        .iter()
        .filter(|party| party.prominence == Prominence::First)
        .map(|party| party.vantage)
        .collect()
}
