//! The headline: how many read the words under a design, and the line that
//! names them. Both are computed from its sheet.

use crate::content::Translator;
use crate::party::{Fact, Vantage};
use crate::view::{DesignSheet, Face, Place};

use super::occasion::{occasions, parties_at_end, split};
use super::{and_list, design_with, number_word, party_phrase};

/// How many read the words besides the two, and how many more if it happens.
pub fn headline(words: &Translator, sheet: &DesignSheet) -> String {
    let (readers, more) = split(sheet.who_sees(Fact::Words));
    let phones = [Vantage::AnaPhone, Vantage::BenPhone]
        .into_iter()
        .filter_map(|phone| sheet.party(phone))
        .filter(|party| party.finding(Fact::Words).sees())
        .count();
    let phones = match phones {
        0 => "none",
        1 => "one",
        _ => "both",
    };
    words.text_with(
        "headline",
        [
            ("with", design_with(words, sheet.design).into()),
            ("phones", phones.into()),
            ("others", further_members(sheet).into()),
            ("readers", readers.len().into()),
            ("readers-word", number_word(words, readers.len()).into()),
            ("more", more.len().into()),
            ("more-word", number_word(words, more.len()).into()),
            ("happens", occasions(words, &more).into()),
        ],
    )
}

/// Who else took part in the conversation and can read the words: a variant of
/// the message.
fn further_members(sheet: &DesignSheet) -> &'static str {
    let reads = |place: Place| {
        sheet
            .stage
            .stations
            .iter()
            .any(|station| station.place == place && matches!(station.face, Face::Words(_)))
    };
    match (reads(Place::CaroPhone), reads(Place::DanaPhone)) {
        (false, false) => "none",
        (true, false) => "caro",
        (false, true) => "dana",
        (true, true) => "both",
    }
}

/// Who they are; nothing when nobody else reads the words.
pub fn readers_line(words: &Translator, sheet: &DesignSheet) -> Option<String> {
    let (readers, more) = split(sheet.who_sees(Fact::Words));
    let line = |id: &str, these: &[Vantage]| {
        let named: Vec<String> = these
            .iter()
            .map(|vantage| party_phrase(words, *vantage))
            .collect();
        let parties = and_list(words, &named);
        (!named.is_empty()).then(|| words.text_with(id, [("parties", parties.into())]))
    };
    let always = line("readers-always", &readers);
    let happens = line("readers-if-happens", &more);
    let beside = BESIDE_THE_WORDS.iter().filter_map(|fact| {
        let parties = parties_at_end(words, sheet.who_sees_without_the_words(*fact));
        let id = format!("readers-{}-only", fact.slug());
        (!parties.is_empty()).then(|| words.text_with(&id, [("parties", parties.into())]))
    });
    let said: Vec<String> = always
        .into_iter()
        .chain(happens)
        .chain(beside)
        .chain(picture_left_out(sheet).then(|| words.text("readers-picture-left-out")))
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// What some parties see of the conversation although they do not read the words.
pub(super) const BESIDE_THE_WORDS: [Fact; 3] =
    [Fact::Picture, Fact::EarlierWords, Fact::LaterWords];

/// Whether Ana's picture is not among what Ben's phone shows.
fn picture_left_out(sheet: &DesignSheet) -> bool {
    let sees = |phone, fact| {
        sheet
            .party(phone)
            .is_some_and(|party| party.finding(fact).sees())
    };
    sees(Vantage::AnaPhone, Fact::Picture)
        && sees(Vantage::BenPhone, Fact::Words)
        && !sees(Vantage::BenPhone, Fact::Picture)
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{headline, readers_line};
    use crate::content::{Locale, Translator};
    use crate::design::Design;
    use crate::party::{Fact, Source, Vantage};
    use crate::view::{DesignSheet, Finding, PartySheet, Prominence, Stage, Value};

    fn sheet(finding_of: impl Fn(Vantage) -> Finding) -> DesignSheet {
        let party = |vantage| PartySheet {
            vantage,
            findings: Fact::ALL
                .map(|fact| match fact {
                    Fact::Words => finding_of(vantage),
                    _ => Finding::Cannot,
                })
                .into(),
            holds: Vec::new(),
            prominence: Prominence::Other,
        };
        DesignSheet {
            design: Design::Transport,
            parties: Vantage::ALL.map(|vantage| Rc::new(party(vantage))).to_vec(),
            stage: Rc::new(Stage::default()),
            typed_bytes: 0,
            sent_bytes: 0,
        }
    }

    fn sees() -> Finding {
        Finding::Sees(Value::Text(String::new()))
    }

    #[test]
    fn nobody_else_reads() {
        let words = Translator::new(Locale::ENGLISH);
        let sheet = sheet(|vantage| match vantage {
            Vantage::AnaPhone | Vantage::BenPhone => sees(),
            _ => Finding::OnlyIf(vec![vec![Source::AnaPhone], vec![Source::BenPhone]]),
        });
        assert_eq!(
            headline(&words, &sheet),
            "With transport encryption, nobody but Ana and Ben reads the words."
        );
        assert_eq!(readers_line(&words, &sheet), None);
    }

    #[test]
    fn some_read_and_more_if_it_happens() {
        let words = Translator::new(Locale::ENGLISH);
        let sheet = sheet(|vantage| match vantage {
            Vantage::AnaPhone | Vantage::BenPhone | Vantage::Platform | Vantage::Insider => sees(),
            Vantage::Thief | Vantage::PoliceDevice | Vantage::Foreign => sees(),
            _ => Finding::Cannot,
        });
        assert_eq!(
            headline(&words, &sheet),
            "With transport encryption, two parties besides Ana and Ben read the words, \
             and three more if there is a theft, a seizure or an order."
        );
        assert_eq!(
            readers_line(&words, &sheet).as_deref(),
            Some(
                "In the ordinary course: the platform and an employee of the platform. \
                 If it happens: a database thief, police with Ben’s phone and a foreign authority."
            )
        );
    }

    #[test]
    fn only_an_event_lets_another_read() {
        let words = Translator::new(Locale::ENGLISH);
        let sheet = sheet(|vantage| match vantage {
            Vantage::AnaPhone | Vantage::BenPhone | Vantage::PoliceDevice => sees(),
            _ => Finding::Cannot,
        });
        assert_eq!(
            headline(&words, &sheet),
            "With transport encryption, in the ordinary course nobody but Ana and Ben reads \
             the words; one more party does if there is a seizure."
        );
    }

    #[test]
    fn a_phone_that_forgot_is_said() {
        let words = Translator::new(Locale::ENGLISH);
        assert_eq!(
            headline(&words, &sheet(|_| Finding::Cannot)),
            "With transport encryption, nobody besides Ana and Ben reads the words. \
             On day 10 neither phone holds them any more."
        );
    }
}
