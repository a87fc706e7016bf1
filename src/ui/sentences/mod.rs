//! Sentences computed from sheets: pure functions of what was run and of the
//! words of a locale.

mod change;
mod condition;
mod headline;
mod lists;
mod naming;
mod occasion;
mod phones;
mod stay;
mod ways;
mod verdict;
mod what_a_day_gives;

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
pub use stay::stay;
pub use verdict::verdict_sentence;
pub use ways::{way, ways};
pub use what_a_day_gives::what_a_day_gives;
