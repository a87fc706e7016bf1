//! The drawing, told: where the message is at each place, sealed or readable,
//! which keys sit there, who looks from where, and how each look ends.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Translator;
use crate::party::Vantage;
use crate::ui::scene::cast::{Onlooker, Status, cast};
use crate::ui::scene::wording::Wording;
use crate::ui::translation::use_words;
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
    let apart = onlookers(&words, props, None);
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
                            { relays(&words, &props.sheet, station.place) }
                        }
                        { looks(&words, props, station.place) }
                    </li>
                }
            </ol>
            if !apart.is_empty() {
                <p>{ words.text("scene-apart") }</p>
                { list(&words, apart) }
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
        Face::Instead(instead) => html! {
            { words.text(&format!("drawing-instead-{}", instead.id())) }
        },
        Face::Empty => html! { { words.text("drawing-empty") } },
    }
}

fn keys(words: &Translator, sheet: &DesignSheet, place: Place) -> Html {
    html! {
        for key in sheet.stage.keys.iter().filter(|key| key.place == place) {
            { " " }
            {
                words.text_with(
                    if key.is_key() { "drawing-key" } else { "drawing-holds" },
                    [("form", Wording::key(words, key).into())],
                )
            }
        }
    }
}

/// The relays on a wire.
fn relays(words: &Translator, sheet: &DesignSheet, place: Place) -> Html {
    let count = sheet.stage.relays;
    if count == 0 || !matches!(place, Place::FirstWire | Place::SecondWire) {
        return Html::default();
    }
    let relays = words.relays(count);
    html! {
        <>{ " " }{ words.text_with("drawing-relays", [("relays", relays.into())]) }</>
    }
}

fn looks(words: &Translator, props: &DrawingInWordsProps, place: Place) -> Html {
    let here = onlookers(words, props, Some(place));
    html! {
        if !here.is_empty() {
            <span class="told-looks">{ " " }{ words.text("drawing-looks") }</span>
            { list(words, here) }
        }
    }
}

/// Those who look at this place; at none, those whom the drawing sets apart.
fn onlookers(
    words: &Translator,
    props: &DrawingInWordsProps,
    place: Option<Place>,
) -> Vec<Onlooker> {
    cast(&props.sheet, &props.shown, props.predicting, words)
        .into_iter()
        .filter(|who| who.place == place)
        .collect()
}

fn list(words: &Translator, these: Vec<Onlooker>) -> Html {
    html! {
        <ul>
            for who in these {
                <li>{ look(words, who) }</li>
            }
        </ul>
    }
}

/// What the drawing says of `who`; its name alone while the reader predicts.
fn look(words: &Translator, who: Onlooker) -> String {
    match who.status {
        Status::Unasked => words.text_with("drawing-look-open", [("party", who.name.into())]),
        _ => who.spoken,
    }
}
