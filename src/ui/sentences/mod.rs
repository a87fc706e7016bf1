//! Sentences computed from sheets: pure functions of what was run and of the
//! words of a locale.

mod change;
mod condition;
mod headline;
mod lists;
mod naming;
mod occasion;
mod phones;
mod quorum;
mod stay;
mod ways;
mod verdict;

pub use change::change;
pub use condition::condition;
pub use headline::{headline, readers_line};
pub use lists::{and_list, or_list};
pub use naming::{
    card_name, design_name, design_with, fact_phrase, number_word, party_name, party_phrase,
    value_words,
};
pub use occasion::Occasion;
pub use phones::{phones_always_see, phones_line};
pub use quorum::{Quorum, Way, gathered};
pub use stay::stay;
pub use verdict::verdict_sentence;
pub use ways::{gathered_way, way, ways};
