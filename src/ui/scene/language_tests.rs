//! Claims about the drawing in languages whose words are long: every design, every form.

use super::cast::{Onlooker, Status, cast};
use super::direction::Direction;
use super::drawing::Drawing;
use super::mirror::facing;
use super::piece::SOFT_HYPHEN;
use super::test_checks::{misplaced, said};
use super::wording::Wording;
use super::{layout_tall, layout_wide, wide_sheet};
use crate::content::{Locale, Translator};
use crate::design::Design;
use crate::party::Vantage;
use crate::view::{DesignSheet, Observatory, Place, Prominence};
use crate::world::{Card, Scenario};

/// The page's words, each one 40 % longer.
struct Lengthened(Translator);

/// `word` and as many of its own letters again as make it 40 % longer.
fn longer(word: &str) -> String {
    let letters: Vec<char> = word
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let more = (letters.len() as f64 * 0.4).ceil() as usize;
    word.chars()
        .chain(letters.iter().rev().copied().cycle().take(more))
        .collect()
}

fn all_longer(text: String) -> String {
    text.split(' ').map(longer).collect::<Vec<_>>().join(" ")
}

impl Wording for Lengthened {
    fn name(&self, vantage: Vantage) -> String {
        all_longer(self.0.name(vantage))
    }

    fn short_name(&self, vantage: Vantage) -> String {
        all_longer(self.0.short_name(vantage))
    }

    fn status(&self, status: &Status) -> String {
        all_longer(Wording::status(&self.0, status))
    }

    fn status_shortly(&self, status: &Status) -> String {
        all_longer(self.0.status_shortly(status))
    }

    fn spoken(&self, vantage: Vantage, status: &Status) -> String {
        self.0.spoken(vantage, status)
    }

    fn place(&self, place: Place) -> String {
        all_longer(self.0.place(place))
    }

    fn platform(&self) -> String {
        all_longer(self.0.platform())
    }

    fn key(&self, key: &str) -> String {
        all_longer(self.0.key(key))
    }

    fn more_words(&self, hidden: usize) -> String {
        all_longer(self.0.more_words(hidden))
    }

    fn no_copy(&self) -> String {
        all_longer(self.0.no_copy())
    }

    fn only_a_key(&self) -> String {
        all_longer(self.0.only_a_key())
    }

    fn apart(&self) -> String {
        all_longer(self.0.apart())
    }
}

fn sheets() -> Vec<std::rc::Rc<DesignSheet>> {
    let scenario = Scenario {
        text: "Meet me at the old library at six.".to_owned(),
        card: Card::Kite,
        earlier_text: "Are you free on Friday?".to_owned(),
        later_text: "The next meeting is on Tuesday.".to_owned(),
        reply_text: "Yes.".to_owned(),
    };
    Design::ALL
        .into_iter()
        .map(|design| Observatory::new().observe(design, &scenario).unwrap())
        .collect()
}

/// The first parties, those the design changes, and everybody.
fn casts(sheet: &DesignSheet) -> [Vec<Vantage>; 3] {
    let with = |shown: &[Prominence]| {
        sheet
            .parties
            .iter()
            .filter(|party| shown.contains(&party.prominence))
            .map(|party| party.vantage)
            .collect()
    };
    [
        with(&[Prominence::First]),
        with(&[Prominence::First, Prominence::Mechanism]),
        Vantage::ALL.to_vec(),
    ]
}

fn forms(sheet: &DesignSheet, cast: &[Onlooker], words: &impl Wording) -> [Drawing; 3] {
    [
        layout_wide::lay_out(&sheet.stage, cast, &wide_sheet::FULL, words),
        layout_wide::lay_out(&sheet.stage, cast, &wide_sheet::PROJECTED, words),
        layout_tall::lay_out(&sheet.stage, cast, words),
    ]
}

/// Every drawing of every design in `words`, with what it may say.
fn drawings(words: &impl Wording) -> Vec<(String, Vec<Onlooker>, Drawing)> {
    let mut found = Vec::new();
    for sheet in sheets() {
        for shown in casts(&sheet) {
            let cast = cast(&sheet, &shown, false, words);
            for (form, drawing) in ["wide", "projected", "tall"]
                .iter()
                .zip(forms(&sheet, &cast, words))
            {
                let name = format!("{} {form}, {} shown", sheet.design, shown.len());
                found.push((name, cast.clone(), drawing));
            }
        }
    }
    found
}

#[test]
fn words_longer_by_two_fifths_stay_in_their_places_and_none_is_cut() {
    check("longer", &Lengthened(Translator::new(Locale::English)));
}

#[test]
fn the_words_of_every_language_stay_in_their_places_and_none_is_cut() {
    for locale in Locale::ALL {
        check(locale.tag(), &Translator::new(locale));
    }
}

fn check(language: &str, words: &impl Wording) {
    for (name, cast, drawing) in drawings(words) {
        let name = format!("{language}: {name}");
        assert_eq!(misplaced(&drawing), Vec::<String>::new(), "{name}");
        assert_eq!(cut(&drawing, words, &cast), Vec::<String>::new(), "{name}");
        let mirrored = facing(drawing, Direction::Rtl);
        assert_eq!(
            misplaced(&mirrored),
            Vec::<String>::new(),
            "{name}, mirrored"
        );
    }
}

/// Words of `drawing` that are none of those asked for. A line may end at a hyphen.
fn cut(drawing: &Drawing, words: &impl Wording, cast: &[Onlooker]) -> Vec<String> {
    let whole = vocabulary(words, cast);
    let unknown = |word: &&str| !whole.iter().any(|known| known == word);
    said(drawing)
        .into_iter()
        .flat_map(|run| run.text.split([' ', '-']))
        .filter(|word| !word.is_empty())
        .filter(unknown)
        .map(str::to_owned)
        .collect()
}

/// Every word the drawing may say.
fn vocabulary(words: &impl Wording, cast: &[Onlooker]) -> Vec<String> {
    let mut texts: Vec<String> = Place::ALL.iter().map(|place| words.place(*place)).collect();
    texts.extend([
        words.platform(),
        words.no_copy(),
        words.only_a_key(),
        words.apart(),
    ]);
    texts.extend(["ratchet", "hop", "storage", "access", "backup"].map(|key| words.key(key)));
    for who in cast {
        texts.extend(
            [
                &who.name,
                &who.short,
                &who.says,
                &who.says_shortly,
                &who.says_briefly,
            ]
            .map(Clone::clone),
        );
    }
    texts
        .iter()
        .flat_map(|text| text.split([' ', '-', SOFT_HYPHEN]).map(str::to_owned))
        .collect()
}
