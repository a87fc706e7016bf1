//! The headline: how many read the words under a design, computed from its sheet.

use crate::content::Translator;
use crate::party::{Fact, Source, Vantage};
use crate::view::{DesignSheet, Finding, PartySheet, Prominence};

use super::{design_with, number_word};

/// How many read the words, and how many could without taking a phone.
pub fn headline(words: &Translator, sheet: &DesignSheet) -> String {
    let readers = sheet.who_sees(Fact::Words).count();
    let (could, by_phone): (Vec<_>, Vec<_>) = sheet
        .parties
        .iter()
        .filter(|party| has_a_place(party))
        .filter_map(|party| match party.finding(Fact::Words) {
            Finding::OnlyIf(sets) => Some(sets),
            Finding::Sees(_) | Finding::Cannot => None,
        })
        .partition(|sets| sets.iter().any(|set| !needs_a_phone(set)));
    let could = could.len();
    let phones = [Vantage::AnaPhone, Vantage::BenPhone]
        .into_iter()
        .filter_map(|phone| sheet.party(phone))
        .filter(|party| party.finding(Fact::Words).sees())
        .count();
    let with = design_with(words, sheet.design);
    let readers_word = number_word(words, readers);
    match phones {
        2 => words.text_with(
            "headline",
            [
                ("with", with.into()),
                ("readers", readers.into()),
                ("readers-word", readers_word.into()),
                ("could", could.into()),
                ("by-phone", by_phone.len().into()),
                ("could-word", number_word(words, could).into()),
            ],
        ),
        held => words.text_with(
            "headline-phones-changed",
            [
                ("with", with.into()),
                ("readers", readers.into()),
                ("readers-word", readers_word.into()),
                ("phones", if held == 0 { "none" } else { "one" }.into()),
            ],
        ),
    }
}

fn has_a_place(party: &PartySheet) -> bool {
    party.prominence != Prominence::Absent
        && !matches!(party.vantage, Vantage::AnaPhone | Vantage::BenPhone)
}

fn needs_a_phone(set: &[Source]) -> bool {
    set.iter()
        .any(|source| matches!(source, Source::AnaPhone | Source::BenPhone))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::headline;
    use crate::content::{Locale, Translator};
    use crate::design::Design;
    use crate::party::{Source, Vantage};
    use crate::view::{DesignSheet, Finding, PartySheet, Prominence, Stage, Value};

    fn sheet(finding_of: impl Fn(Vantage) -> Finding) -> DesignSheet {
        let party = |vantage| PartySheet {
            vantage,
            findings: [finding_of(vantage)].into(),
            holds: Vec::new(),
            prominence: Prominence::Other,
        };
        DesignSheet {
            design: Design::Transport,
            parties: Vantage::ALL.map(|vantage| Rc::new(party(vantage))).to_vec(),
            stage: Rc::new(Stage {
                stations: Vec::new(),
                keys: Vec::new(),
                looks: Vec::new(),
            }),
            typed_bytes: 0,
            sent_bytes: 0,
        }
    }

    fn sees() -> Finding {
        Finding::Sees(Value::Text(String::new()))
    }

    #[test]
    fn nobody_else_without_a_phone() {
        let words = Translator::new(Locale::English);
        let sheet = sheet(|vantage| match vantage {
            Vantage::AnaPhone | Vantage::BenPhone => sees(),
            _ => Finding::OnlyIf(vec![vec![Source::AnaPhone], vec![Source::BenPhone]]),
        });
        assert_eq!(
            headline(&words, &sheet),
            "With transport encryption, nobody but Ana and Ben reads the words. \
             Anyone else would need one of the two phones."
        );
    }

    #[test]
    fn some_read_and_some_could() {
        let words = Translator::new(Locale::English);
        let sheet = sheet(|vantage| match vantage {
            Vantage::AnaPhone | Vantage::BenPhone | Vantage::Platform | Vantage::Insider => sees(),
            Vantage::Thief => Finding::OnlyIf(vec![vec![Source::PlatformKeys]]),
            _ => Finding::Cannot,
        });
        assert_eq!(
            headline(&words, &sheet),
            "With transport encryption, two besides Ana and Ben read the words, \
             and one more could without either phone."
        );
    }

    #[test]
    fn a_phone_that_forgot_is_said() {
        let words = Translator::new(Locale::English);
        assert_eq!(
            headline(&words, &sheet(|_| Finding::Cannot)),
            "With transport encryption, nobody reads the words from outside the two phones, \
             and on day 10 neither phone holds them any more."
        );
    }
}
