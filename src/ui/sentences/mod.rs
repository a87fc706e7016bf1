//! Sentences computed from sheets: pure functions of what was run and of the
//! words of a locale.

mod change;
mod clash;
mod condition;
mod experiment;
mod headline;
mod lists;
mod naming;
mod occasion;
mod package;
mod phones;
mod quorum;
mod span;
mod stay;
mod ways;
mod verdict;
mod workaround;
mod what_a_day_gives;

pub use change::change;
pub use clash::clash;
pub use condition::condition;
pub use experiment::{answer, doing_name, question};
pub use headline::{headline, readers_line};
pub use lists::{and_list, or_list};
pub use naming::{
    card_name, design_line, design_name, design_with, fact_phrase, mechanism_name, number_word,
    party_name, party_phrase, value_words,
};
pub use occasion::Occasion;
pub use package::package_headline;
pub use phones::{phones_always_see, phones_line};
pub use quorum::{Quorum, Way, gathered};
pub use span::span;
pub use stay::stay;
pub use verdict::{verdict_sentence, verdict_words};
pub use ways::{gathered_way, way, ways};
pub use what_a_day_gives::what_a_day_gives;
pub use workaround::{workaround_names, workaround_sentences};
