//! The two phones in one line, so that other answers come first.

use crate::content::Translator;
use crate::party::{Fact, Vantage};
use crate::view::{DesignSheet, Glance, Mark};

/// What the two phones make of the words under one design.
pub fn phones_line(words: &Translator, sheet: &DesignSheet) -> String {
    let sees = |phone| {
        sheet
            .party(phone)
            .is_some_and(|party| party.finding(Fact::Words).sees())
    };
    let id = match (sees(Vantage::AnaPhone), sees(Vantage::BenPhone)) {
        (true, true) => "phones-both",
        (true, false) => "phones-ana",
        (false, true) => "phones-ben",
        (false, false) => "phones-none",
    };
    words.text(id)
}

/// Whether both phones see `fact` under every design that was run.
pub fn phones_always_see<'a>(mut runs: impl Iterator<Item = &'a Glance>, fact: Fact) -> bool {
    let phones = [Vantage::AnaPhone, Vantage::BenPhone];
    runs.all(|run| {
        let mut sees = phones.iter().map(|phone| run.mark(*phone, fact));
        sees.all(|mark| mark == Some(&Mark::Sees))
    })
}
