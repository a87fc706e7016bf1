//! What changed between two designs, in one or two sentences, for readers who listen.

use crate::content::Translator;
use crate::party::{Fact, Vantage};
use crate::view::DesignSheet;

use super::{and_list, design_with, party_phrase};

/// Who gained and who lost sight of the words from `before` to `after`.
pub fn change(words: &Translator, before: &DesignSheet, after: &DesignSheet) -> String {
    let saw: Vec<Vantage> = before.who_sees(Fact::Words).collect();
    let sees: Vec<Vantage> = after.who_sees(Fact::Words).collect();
    let with = design_with(words, after.design);
    let mut said = vec![words.text_with("change", [("with", with.into())])];
    for (id, these, those) in [("change-gained", &sees, &saw), ("change-lost", &saw, &sees)] {
        let parties: Vec<String> = these
            .iter()
            .filter(|vantage| !those.contains(vantage))
            .map(|vantage| party_phrase(words, *vantage))
            .collect();
        if !parties.is_empty() {
            let parties = and_list(words, &parties);
            said.push(words.text_with(id, [("parties", parties.into())]));
        }
    }
    if said.len() == 1 {
        said.push(words.text("change-none"));
    }
    said.join(" ")
}
