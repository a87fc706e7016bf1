//! “Only if” answers in words: sets of sources, joined inside and between.

use crate::content::Translator;
use crate::party::Source;
use crate::ui::scene::condition::is_share;

use super::{Quorum, Way, and_list, gathered, number_word};

/// One set: “the agency’s key together with a recording of the network”.
pub fn way(words: &Translator, set: &[Source]) -> String {
    together(words, &names(words, set))
}

/// Sets that differ only in which of some alike sources they take: “the
/// platform’s database together with any three of the five shares”.
pub fn gathered_way(words: &Translator, way: &Way) -> String {
    let mut named = names(words, &way.all);
    named.extend(way.any.as_ref().map(|any| quorum(words, any)));
    together(words, &named)
}

/// “any three of the five shares”.
fn quorum(words: &Translator, any: &Quorum) -> String {
    let needed = number_word(words, any.needed).into();
    if any.of.iter().all(|source| is_share(*source)) {
        let of = number_word(words, any.of.len()).into();
        words.text_with("any-shares", [("needed", needed), ("of", of)])
    } else {
        let of = and_list(words, &names(words, &any.of)).into();
        words.text_with("any-of", [("needed", needed), ("of", of)])
    }
}

fn names(words: &Translator, sources: &[Source]) -> Vec<String> {
    sources
        .iter()
        .map(|source| words.text(&format!("source-{}", source.slug())))
        .collect()
}

fn together(words: &Translator, named: &[String]) -> String {
    match named {
        [first, rest @ ..] if !rest.is_empty() => words.text_with(
            "way-pair",
            [
                ("first", first.as_str().into()),
                ("second", and_list(words, rest).into()),
            ],
        ),
        _ => and_list(words, named),
    }
}

/// The first `shown` ways as alternatives, and how many more there are.
pub fn ways(words: &Translator, sets: &[Vec<Source>], shown: usize) -> String {
    let ways = gathered(sets);
    // A single one left over is shorter to say than to count.
    let shown = if ways.len() == shown + 1 {
        ways.len()
    } else {
        shown
    };
    let named = ways.iter().take(shown).fold(String::new(), |rest, way| {
        let last = gathered_way(words, way);
        if rest.is_empty() {
            last
        } else {
            words.text_with("ways-or", [("rest", rest.into()), ("last", last.into())])
        }
    });
    match ways.len().saturating_sub(shown) {
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
    use crate::party::Source::{
        self, AnaPhone, CloudKey, PlatformKeys, PlatformStore7, Share1, Share2, Share3, Trapdoor,
        Vault,
    };

    #[test]
    fn sets_are_joined_inside_and_alternatives_between() {
        let words = Translator::new(Locale::ENGLISH);
        let sets = vec![vec![AnaPhone], vec![PlatformKeys, PlatformStore7]];
        assert_eq!(
            ways(&words, &sets, 3),
            "Ana’s phone, or the platform’s keys together with the platform’s database (day 7)"
        );
    }

    #[test]
    fn a_choice_among_alike_things_is_said_in_one() {
        let words = Translator::new(Locale::ENGLISH);
        let pairs = |three: [Source; 3]| {
            let [first, second, third] = three;
            vec![
                vec![PlatformStore7, first, second],
                vec![PlatformStore7, first, third],
                vec![PlatformStore7, second, third],
            ]
        };
        assert_eq!(
            ways(&words, &pairs([Share1, Share2, Share3]), 3),
            "the platform’s database (day 7) together with any two of the three shares"
        );
        let said = ways(&words, &pairs([Trapdoor, CloudKey, Vault]), 3);
        assert!(said.contains("any two of "), "{said}");
    }

    #[test]
    fn a_long_answer_says_how_much_it_leaves_out() {
        let words = Translator::new(Locale::ENGLISH);
        let sets: Vec<_> = Source::ALL.iter().map(|source| vec![*source]).collect();
        let more = format!(", or {} more ways", sets.len() - 2);
        assert!(ways(&words, &sets, 2).ends_with(&more));
    }
}
