//! “Only if” answers in words: sets of sources, joined inside and between.

use crate::content::Translator;
use crate::party::Source;

use super::and_list;

/// One set: “the agency’s key together with a recording of the network”.
pub fn way(words: &Translator, set: &[Source]) -> String {
    let named: Vec<String> = set
        .iter()
        .map(|source| words.text(&format!("source-{}", source.slug())))
        .collect();
    match named.as_slice() {
        [first, rest @ ..] if !rest.is_empty() => words.text_with(
            "way-pair",
            [
                ("first", first.as_str().into()),
                ("second", and_list(words, rest).into()),
            ],
        ),
        _ => and_list(words, &named),
    }
}

/// The first `shown` sets as alternatives, and how many more there are.
pub fn ways(words: &Translator, sets: &[Vec<Source>], shown: usize) -> String {
    // A single one left over is shorter to say than to count.
    let shown = if sets.len() == shown + 1 {
        sets.len()
    } else {
        shown
    };
    let named = sets.iter().take(shown).fold(String::new(), |rest, set| {
        let last = way(words, set);
        if rest.is_empty() {
            last
        } else {
            words.text_with("ways-or", [("rest", rest.into()), ("last", last.into())])
        }
    });
    match sets.len().saturating_sub(shown) {
        0 => named,
        more => words.text_with(
            "ways-others",
            [("rest", named.into()), ("count", more.into())],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::ways;
    use crate::content::{Locale, Translator};
    use crate::party::Source;

    #[test]
    fn sets_are_joined_inside_and_alternatives_between() {
        let words = Translator::new(Locale::ENGLISH);
        let sets = vec![
            vec![Source::AnaPhone],
            vec![Source::PlatformKeys, Source::PlatformStore7],
        ];
        assert_eq!(
            ways(&words, &sets, 3),
            "Ana’s phone, or the platform’s keys together with the platform’s database (day 7)"
        );
    }

    #[test]
    fn a_long_answer_says_how_much_it_leaves_out() {
        let words = Translator::new(Locale::ENGLISH);
        let sets: Vec<_> = Source::ALL.iter().map(|source| vec![*source]).collect();
        let more = format!(", or {} more ways", sets.len() - 2);
        assert!(ways(&words, &sets, 2).ends_with(&more));
    }
}
