//! Claims about the drawing in languages whose words are long: every design, every form.

use std::rc::Rc;

use super::cast::{Onlooker, cast};
use super::drawing::{Drawing, Eye};
use super::piece::SOFT_HYPHEN;
use super::run::Voice;
use super::scene_view::lay_out;
use super::test_checks::{misplaced, said};
use super::wording::Wording;
use crate::content::{Locale, Translator, pseudo};
use crate::design::Design;
use crate::party::Vantage;
use crate::view::{DesignSheet, Instead, Observatory, Place, Prominence};
use crate::world::{Card, Scenario};

fn sheets() -> Vec<Rc<DesignSheet>> {
    let scenario = Scenario {
        text: "Meet me at the old library at six.".to_owned(),
        card: Card::Kite,
        earlier_text: "Are you free on Friday?".to_owned(),
        later_text: "The next meeting is on Tuesday.".to_owned(),
        reply_text: "Yes.".to_owned(),
        ..Scenario::default()
    };
    let mut observatory = Observatory::new();
    Design::ALL
        .into_iter()
        .map(|design| observatory.observe(design, &scenario).unwrap())
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

/// Every drawing of every design in `words`, with what it may say.
fn drawings(
    sheets: &[Rc<DesignSheet>],
    words: &Translator,
) -> Vec<(String, Rc<DesignSheet>, Vec<Onlooker>, Drawing)> {
    let mut found = Vec::new();
    for sheet in sheets {
        for shown in casts(sheet) {
            let cast = cast(sheet, &shown, false, words);
            for (form, drawing) in lay_out(sheet, &shown, false, words) {
                let name = format!("{} {}, {} shown", sheet.design, form.id(), shown.len());
                found.push((name, Rc::clone(sheet), cast.clone(), drawing));
            }
        }
    }
    found
}

#[test]
fn words_longer_by_two_fifths_stay_in_their_places_and_none_is_cut() {
    let words = Translator::new(pseudo::LENGTHENED);
    let longer = words.name(Vantage::Network).chars().count();
    let plain = Translator::new(Locale::ENGLISH)
        .name(Vantage::Network)
        .chars()
        .count();
    assert!(
        longer as f64 >= plain as f64 * 1.35,
        "{longer} letters for {plain}"
    );
    for (name, sheet, cast, drawing) in drawings(&sheets(), &words) {
        assert_eq!(misplaced(&drawing), Vec::<String>::new(), "{name}");
        assert_eq!(
            cut(&drawing, &words, &sheet, &cast),
            Vec::<String>::new(),
            "{name}"
        );
    }
}

#[test]
fn the_words_of_every_language_stay_in_their_places_and_none_is_cut() {
    let sheets = sheets();
    for locale in Locale::ALL {
        let words = Translator::new(*locale);
        for (name, sheet, cast, drawing) in drawings(&sheets, &words) {
            let name = format!("{}: {name}", locale.tag);
            assert_eq!(misplaced(&drawing), Vec::<String>::new(), "{name}");
            assert_eq!(
                cut(&drawing, &words, &sheet, &cast),
                Vec::<String>::new(),
                "{name}"
            );
            assert_eq!(unsaid(&drawing), Vec::<String>::new(), "{name}");
        }
    }
}

#[test]
fn a_message_full_of_markup_is_only_a_longer_message() {
    for (name, _, _, drawing) in drawings(&sheets(), &Translator::new(pseudo::MARKED_UP)) {
        assert_eq!(misplaced(&drawing), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_page_that_runs_from_right_to_left_has_its_drawing_mirrored() {
    let sheets = sheets();
    for (tag, from_right) in [("en", false), ("sr", false), ("ar", true), ("ar-XB", true)] {
        let words = Translator::new(Locale::from_tag(tag).unwrap());
        for (name, _, _, drawing) in drawings(&sheets, &words) {
            let ana = drawing
                .slips
                .iter()
                .find(|slip| slip.place == Place::AnaPhone);
            let at = ana.unwrap().area.centre().x;
            assert_eq!(at > drawing.width / 2.0, from_right, "{tag}: {name}");
        }
    }
}

/// Names drawn that are not what a screen reader says: who says the one means the other
/// (WCAG 2.5.3).
fn unsaid(drawing: &Drawing) -> Vec<String> {
    let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    let drawn = |eye: &Eye| -> String {
        let names = eye.label.iter().filter(|run| run.voice == Voice::Name);
        names.map(|run| letters(&run.text)).collect()
    };
    let eyes = drawing.eyes.iter();
    eyes.map(|eye| (drawn(eye), letters(&eye.spoken)))
        .filter(|(drawn, spoken)| !spoken.starts_with(drawn))
        .map(|(drawn, spoken)| format!("{drawn} drawn, {spoken} said"))
        .collect()
}

/// Words of `drawing` that are none of those asked for. A line may end at a hyphen.
fn cut(
    drawing: &Drawing,
    words: &impl Wording,
    sheet: &DesignSheet,
    cast: &[Onlooker],
) -> Vec<String> {
    let whole = vocabulary(words, sheet, cast);
    let unknown = |word: &str| !whole.iter().any(|known| known == word);
    said(drawing)
        .into_iter()
        .flat_map(|run| run.text.split([' ', '-']).map(move |word| (word, run)))
        .filter(|(word, _)| !word.is_empty() && unknown(word))
        .map(|(word, run)| format!("{word} in {run:?}"))
        .collect()
}

/// Every word the drawing may say.
fn vocabulary(words: &impl Wording, sheet: &DesignSheet, cast: &[Onlooker]) -> Vec<String> {
    let mut texts: Vec<String> = Place::ALL.iter().map(|place| words.place(*place)).collect();
    texts.extend([
        words.platform(),
        words.no_copy(),
        words.only_a_key(),
        words.apart(),
    ]);
    texts.extend([Instead::Picture, Instead::Later].map(|instead| words.instead(instead)));
    texts.push(words.relays(sheet.stage.relays));
    texts.extend((1..20).map(|hidden| words.more_words(hidden)));
    texts.extend(sheet.stage.keys.iter().map(|mark| words.key(mark)));
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
        .flat_map(|text| text.split([' ', '-']))
        .flat_map(stretches)
        .collect()
}

/// What may stand on one line of a word that may be broken at its soft hyphens.
fn stretches(word: &str) -> Vec<String> {
    let parts: Vec<&str> = word.split(SOFT_HYPHEN).collect();
    (0..parts.len())
        .flat_map(|from| (from + 1..=parts.len()).map(move |to| (from, to)))
        .map(|(from, to)| parts[from..to].concat())
        .collect()
}
