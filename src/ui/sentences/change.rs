//! What changed between two designs, in one sentence: who can newly read the
//! words, and who no longer can.

use crate::content::Translator;
use crate::party::{Fact, Vantage};
use crate::view::DesignSheet;

use super::headline::BESIDE_THE_WORDS;
use super::occasion::parties_split;
use super::{design_with, fact_phrase};

/// Who gained and who lost sight of the words from `before` to `after`.
pub fn change(words: &Translator, before: &DesignSheet, after: &DesignSheet) -> String {
    let saw: Vec<Vantage> = before.who_sees(Fact::Words).collect();
    let sees: Vec<Vantage> = after.who_sees(Fact::Words).collect();
    let parties = |these: &[Vantage], those: &[Vantage]| {
        let parties = these.iter().filter(|vantage| !those.contains(vantage));
        parties_split(words, parties.copied())
    };
    let gained = parties(&sees, &saw);
    let lost = parties(&saw, &sees);
    let beside = beside(words, before, after);
    let id = match (gained.is_empty(), lost.is_empty()) {
        (true, true) if beside.is_empty() => "change-none",
        (true, true) => "change-none-beside",
        (false, true) => "change-gained",
        (true, false) => "change-lost",
        (false, false) => "change-both",
    };
    words.text_with(
        id,
        [
            ("with", design_with(words, after.design).into()),
            ("before", design_with(words, before.design).into()),
            ("gained", gained.into()),
            ("lost", lost.into()),
            ("beside", beside.into()),
        ],
    )
}

/// Who newly sees something beside the words, and who no longer does.
fn beside(words: &Translator, before: &DesignSheet, after: &DesignSheet) -> String {
    BESIDE_THE_WORDS
        .iter()
        .flat_map(|fact| {
            [
                ("change-sees-too", only_in(after, before, *fact)),
                ("change-no-longer-sees", only_in(before, after, *fact)),
            ]
            .map(|(id, parties)| {
                let parties = parties_split(words, parties);
                if parties.is_empty() {
                    return String::new();
                }
                let fact = fact_phrase(words, *fact);
                words.text_with(id, [("parties", parties.into()), ("fact", fact.into())])
            })
        })
        .collect()
}

/// Who sees `fact`, without the words, in `these` and not in `those`, where
/// the words are not seen either.
fn only_in(these: &DesignSheet, those: &DesignSheet, fact: Fact) -> Vec<Vantage> {
    let sees = |vantage: Vantage, fact| {
        those
            .party(vantage)
            .is_some_and(|party| party.finding(fact).sees())
    };
    these
        .who_sees_without_the_words(fact)
        .filter(|vantage| !sees(*vantage, fact) && !sees(*vantage, Fact::Words))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::change;
    use crate::content::{Locale, Translator};
    use crate::design::Design;
    use crate::view::{DesignSheet, Observatory};
    use crate::world::Scenario;

    fn sheets() -> Vec<Rc<DesignSheet>> {
        let mut observatory = Observatory::new();
        let scenario = Scenario {
            text: "See you at six.".to_owned(),
            ..Scenario::default()
        };
        Design::ALL
            .iter()
            .map(|design| observatory.observe(*design, &scenario).expect("a run"))
            .collect()
    }

    fn said(sheets: &[Rc<DesignSheet>], from: Design, to: Design) -> String {
        said_in(&Translator::new(Locale::ENGLISH), sheets, from, to)
    }

    fn said_in(words: &Translator, sheets: &[Rc<DesignSheet>], from: Design, to: Design) -> String {
        let of = |design| sheets.iter().find(|sheet| sheet.design == design);
        change(words, of(from).expect("run"), of(to).expect("run"))
    }

    #[test]
    fn who_lost_sight_is_named_and_that_nobody_gained_it() {
        let sheets = sheets();
        let said = said(&sheets, Design::Transport, Design::E2ee);
        assert!(
            said.starts_with(
                "Now with end-to-end encryption, compared with transport encryption: the platform"
            ),
            "{said}"
        );
        assert!(
            said.ends_with("can no longer read the words, and nobody new can."),
            "{said}"
        );
    }

    #[test]
    fn who_newly_sees_the_picture_is_said_though_the_words_stay_where_they_were() {
        let said = said(&sheets(), Design::E2ee, Design::ClientScan);
        assert!(
            said.ends_with(
                "the same parties can read the words as before; \
                 the clearing house can now see the picture."
            ),
            "{said}"
        );
    }

    #[test]
    fn back_again_the_same_parties_gain_what_they_had_lost() {
        let sheets = sheets();
        let there = said(&sheets, Design::Transport, Design::E2ee);
        let back = said(&sheets, Design::E2ee, Design::Transport);
        let parties = |sentence: &str| {
            let (_, rest) = sentence.split_once(": ").expect("a colon");
            rest.split_once(" can").expect("a verb").0.to_owned()
        };
        assert_eq!(parties(&there), parties(&back));
        assert!(
            back.ends_with("can now read the words, and nobody has lost sight of them."),
            "{back}"
        );
    }

    #[test]
    fn every_switch_is_told_in_one_sentence_that_names_both_designs() {
        let (words, sheets) = (Translator::new(Locale::ENGLISH), sheets());
        for from in Design::ALL {
            for to in Design::ALL {
                let said = said_in(&words, &sheets, from, to);
                assert!(!said.contains('⟦') && !said.contains('{'), "{said}");
                let ends = said.matches(['.', '!', '?']).count();
                assert!(ends == 1 && said.ends_with('.'), "{from} to {to}: {said}");
            }
        }
    }

    #[test]
    fn no_two_switches_from_one_design_sound_the_same() {
        // A live region whose text does not change says nothing.
        let (words, sheets) = (Translator::new(Locale::ENGLISH), sheets());
        for from in Design::ALL {
            let mut all: Vec<_> = Design::ALL
                .map(|to| said_in(&words, &sheets, from, to))
                .into();
            all.sort();
            all.dedup();
            assert_eq!(all.len(), Design::ALL.len());
        }
    }
}
