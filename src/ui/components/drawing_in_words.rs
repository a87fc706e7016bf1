//! The drawing, told: where the message is at each place, sealed or readable,
//! which keys sit there, who looks from where, and how each look ends.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Translator;
use crate::party::{Fact, Vantage};
use crate::ui::sentences::{and_list, party_name, party_phrase};
use crate::ui::translation::use_words;
use crate::ui::verdict::Verdict;
use crate::view::{DesignSheet, Face, Place, Station};

/// The same as the drawing gets.
#[derive(Properties, PartialEq)]
pub struct DrawingInWordsProps {
    /// The run to tell.
    pub sheet: Rc<DesignSheet>,
    /// The parties whose eyes are drawn.
    pub shown: Vec<Vantage>,
    /// Whether verdicts are hidden until the reader has guessed.
    pub predicting: bool,
}

/// The drawing, told in order.
#[component]
pub fn DrawingInWords(props: &DrawingInWordsProps) -> Html {
    let words = use_words();
    let stage = &props.sheet.stage;
    let nowhere: Vec<String> = props
        .shown
        .iter()
        .filter(|vantage| !stage.looks.iter().any(|(who, _)| who == *vantage))
        .map(|vantage| party_phrase(&words, *vantage))
        .collect();
    html! {
        <details class="drawing-in-words" id="drawing-in-words">
            <summary>{ words.text("drawing-in-words") }</summary>
            <ol>
                for station in stage.stations.iter() {
                    <li>
                        <b>{ words.text(&format!("place-{}", station.place.id())) }</b>
                        { " " }
                        if !props.predicting || is_phone(station.place) {
                            { face(&words, station) }
                            { keys(&words, &props.sheet, station.place) }
                        }
                        { looks(&words, props, station.place) }
                    </li>
                }
            </ol>
            if !nowhere.is_empty() {
                <p>
                    {
                        words.text_with(
                            "drawing-nowhere",
                            [("parties", and_list(&words, &nowhere).into())],
                        )
                    }
                </p>
            }
        </details>
    }
}

fn is_phone(place: Place) -> bool {
    matches!(place, Place::AnaPhone | Place::BenPhone)
}

fn face(words: &Translator, station: &Station) -> Html {
    match &station.face {
        Face::Words(text) => html! {
            <>
                { words.text("drawing-words") }{ " " }
                <q class="told-words" dir="auto">{ text.chars().take(200).collect::<String>() }</q>
            </>
        },
        Face::Sealed(bytes) => {
            let count = bytes.0.len();
            html! { { words.text_with("drawing-sealed", [("count", count.into())]) } }
        }
        Face::Empty => html! { { words.text("drawing-empty") } },
    }
}

fn keys(words: &Translator, sheet: &DesignSheet, place: Place) -> Html {
    html! {
        for key in sheet.stage.keys.iter().filter(|key| key.place == place) {
            { " " }
            {
                words.text_with(
                    "drawing-key",
                    [("form", words.text(&format!("key-{}", key.key)).into())],
                )
            }
        }
    }
}

fn looks(words: &Translator, props: &DrawingInWordsProps, place: Place) -> Html {
    let here: Vec<Vantage> = props
        .sheet
        .stage
        .looks
        .iter()
        .filter(|(who, at)| *at == place && props.shown.contains(who))
        .map(|(who, _)| *who)
        .collect();
    html! {
        if !here.is_empty() {
            <span class="told-looks">{ " " }{ words.text("drawing-looks") }</span>
            <ul>
                for vantage in here {
                    <li>{ look(words, props, vantage) }</li>
                }
            </ul>
        }
    }
}

fn look(words: &Translator, props: &DrawingInWordsProps, vantage: Vantage) -> String {
    let found = props
        .sheet
        .party(vantage)
        .filter(|_| !props.predicting)
        .map(|party| Verdict::from(party.finding(Fact::Words)));
    let id = match found {
        Some(Verdict::Sees) => "drawing-look-sees",
        Some(Verdict::OnlyIf) => "drawing-look-only-if",
        Some(Verdict::Cannot) => "drawing-look-cannot",
        None => "drawing-look-open",
    };
    words.text_with(id, [("party", party_name(words, vantage).into())])
}
