//! What a party makes of the words, in one sentence.

use crate::content::Translator;
use crate::party::Vantage;
use crate::view::Finding;

use super::{Occasion, condition, ways};
use crate::ui::verdict::Verdict;

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

/// What `vantage` makes of whatever was asked, in a few words.
pub fn verdict_words(words: &Translator, vantage: Vantage, finding: &Finding) -> String {
    match finding {
        Finding::Sees(_) if Occasion::of(vantage).is_some() => words.text("verdict-sees-if"),
        Finding::OnlyIf(sets) => {
            let condition = condition(words, sets);
            words.text_with("compare-only-if", [("condition", condition.into())])
        }
        Finding::Sees(_) | Finding::Cannot => {
            words.text(&format!("verdict-{}", Verdict::from(finding).slug()))
        }
    }
}
