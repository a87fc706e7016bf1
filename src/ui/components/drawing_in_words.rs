//! The drawing, told: where the message is at each place, sealed or readable,
//! which keys sit there, who looks from where, and how each look ends.

use yew::prelude::*;

use crate::content::Translator;
use crate::party::Vantage;
use crate::ui::scene::cast::{Onlooker, Status, cast};
use crate::ui::scene::wording::Wording;
use crate::view::{DesignSheet, Face, Place, Station};

/// The drawing, told in order; it is given the same as the drawing.
///
/// `shown` are the parties whose eyes are drawn; while the reader is `predicting`,
/// verdicts are hidden.
pub fn drawing_in_words(
    words: &Translator,
    sheet: &DesignSheet,
    shown: &[Vantage],
    predicting: bool,
) -> Html {
    let stage = &sheet.stage;
    let cast = cast(sheet, shown, predicting, words);
    let apart = onlookers(&cast, None);
    html! {
        <details class="drawing-in-words" id="drawing-in-words">
            <summary>{ words.text("drawing-in-words") }</summary>
            <ol>
                for station in stage.stations.iter() {
                    <li>
                        <b>{ words.text(&format!("place-{}", station.place.id())) }</b>
                        { " " }
                        if !predicting || is_phone(station.place) {
                            { face(words, station) }
                            { keys(words, sheet, station.place) }
                            { relays(words, sheet, station.place) }
                        }
                        { looks(words, &cast, station.place) }
                    </li>
                }
            </ol>
            if !apart.is_empty() {
                <p>{ words.text("scene-apart") }</p>
                { list(words, apart) }
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

fn looks(words: &Translator, cast: &[Onlooker], place: Place) -> Html {
    let here = onlookers(cast, Some(place));
    html! {
        if !here.is_empty() {
            <span class="told-looks">{ " " }{ words.text("drawing-looks") }</span>
            { list(words, here) }
        }
    }
}

/// Those who look at this place; at none, those whom the drawing sets apart.
fn onlookers(cast: &[Onlooker], place: Option<Place>) -> Vec<&Onlooker> {
    cast.iter().filter(|who| who.place == place).collect()
}

fn list(words: &Translator, these: Vec<&Onlooker>) -> Html {
    html! {
        <ul>
            for who in these {
                <li>{ look(words, who) }</li>
            }
        </ul>
    }
}

/// What the drawing says of `who`; its name alone while the reader predicts.
fn look(words: &Translator, who: &Onlooker) -> String {
    match who.status {
        Status::Unasked => {
            words.text_with("drawing-look-open", [("party", who.name.as_str().into())])
        }
        _ => who.spoken.clone(),
    }
}
