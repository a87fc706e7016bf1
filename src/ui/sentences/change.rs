//! What changed between two designs: who gained and who lost sight.

use crate::content::Translator;
use crate::party::{Fact, Vantage};
use crate::view::DesignSheet;

use super::design_with;
use super::occasion::parties_split;

/// Who gained and who lost sight of the words from `before` to `after`.
pub fn change(words: &Translator, before: &DesignSheet, after: &DesignSheet) -> String {
    let saw: Vec<Vantage> = before.who_sees(Fact::Words).collect();
    let sees: Vec<Vantage> = after.who_sees(Fact::Words).collect();
    let mut said = vec![words.text_with(
        "change",
        [
            ("with", design_with(words, after.design).into()),
            ("before", design_with(words, before.design).into()),
        ],
    )];
    for (id, these, those) in [("change-gained", &sees, &saw), ("change-lost", &saw, &sees)] {
        let parties = these.iter().filter(|vantage| !those.contains(vantage));
        let parties = parties_split(words, parties.copied());
        if !parties.is_empty() {
            said.push(words.text_with(id, [("parties", parties.into())]));
        }
    }
    if said.len() == 1 {
        said.push(words.text("change-none"));
    }
    said.join(" ")
}
