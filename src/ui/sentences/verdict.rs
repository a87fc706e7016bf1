//! What a party makes of the words, in one sentence.

use crate::content::Translator;
use crate::party::Vantage;
use crate::view::Finding;

use super::{Occasion, ways};

/// How many alternatives the sentence names; the rest it counts.
const WAYS_NAMED: usize = 3;

/// What `vantage` makes of the words.
pub fn verdict_sentence(words: &Translator, vantage: Vantage, finding: &Finding) -> String {
    match finding {
        Finding::Sees(_) if Occasion::of(vantage).is_some() => words.text("panel-sees-if"),
        Finding::Sees(_) => words.text("panel-sees"),
        Finding::OnlyIf(sets) => {
            let named = ways(words, sets, WAYS_NAMED);
            words.text_with("panel-only-if", [("ways", named.into())])
        }
        Finding::Cannot => words.text("panel-cannot"),
    }
}
